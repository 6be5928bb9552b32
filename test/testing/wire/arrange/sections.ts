import type { Section } from "../../../../src/testing/state/sections.ts";
import {
  isMissing,
  isTaken,
  type Row,
  type Rule,
  rowOf,
  rowsOf,
  type Scene,
  textOf,
  without,
} from "./scene.ts";

/** Where the entries of a path are kept, and which of their keys are made up for the answer. */
interface Place {
  /** The template of the list. */
  readonly list: string;
  readonly kind: string | ((scene: Scene) => string);
  /** The parameter and the key with the id. */
  readonly id: string;
  readonly key?: string;
  readonly extra?: readonly string[];
  /** What an entry needs that the recording says nothing about. */
  readonly blank?: Section;
  readonly idOf?: (id: string) => string;
}

const guests = ["/nodes/{node}/qemu/{vmid}", "/nodes/{node}/lxc/{vmid}"] as const;
const owners: readonly (readonly [base: string, key: (scene: Scene) => string])[] = [
  ["/cluster", () => "firewall/cluster"],
  ...guests.map((base) => [base, ({ path }: Scene) => `firewall/guest/${path["vmid"]}`] as const),
];

const firewall: readonly Place[] = owners.flatMap(([base, key]) => [
  {
    list: `${base}/firewall/aliases`,
    kind: (scene: Scene) => `${key(scene)}/aliases`,
    id: "name",
    extra: ["ipversion"],
    blank: { cidr: "10.0.0.0/8" },
  },
  { list: `${base}/firewall/ipset`, kind: (scene: Scene) => `${key(scene)}/ipsets`, id: "name" },
  {
    list: `${base}/firewall/ipset/{name}`,
    kind: (scene: Scene) => `${key(scene)}/ipset/${scene.path["name"]}`,
    id: "cidr",
  },
]);

const sdn: readonly Place[] = [
  { list: "/cluster/sdn/zones", kind: "sdn/zones", id: "zone", blank: { type: "simple" } },
  { list: "/cluster/sdn/vnets", kind: "sdn/vnets", id: "vnet", blank: { type: "vnet", zone: "sdktz" } },
  { list: "/cluster/sdn/controllers", kind: "sdn/controllers", id: "controller", blank: { type: "evpn" } },
  { list: "/cluster/sdn/dns", kind: "sdn/dns", id: "dns", blank: { type: "powerdns" } },
  { list: "/cluster/sdn/ipams", kind: "sdn/ipam", id: "ipam", blank: { type: "pve" } },
  {
    list: "/cluster/sdn/vnets/{vnet}/subnets",
    kind: "sdn/subnets",
    id: "subnet",
    extra: ["id", "zone", "network", "mask", "cidr"],
    blank: { type: "subnet", vnet: "sdktn" },
  },
];

const others: readonly Place[] = [
  { list: "/cluster/firewall/groups", kind: "firewall/groups", id: "group" },
  { list: "/cluster/ha/resources", kind: "ha/resources", id: "sid", extra: ["type"] },
  {
    list: "/cluster/ha/rules",
    kind: "ha/rules",
    id: "rule",
    extra: ["order"],
    blank: { type: "node-affinity", resources: "vm:103" },
  },
  {
    list: "/cluster/backup",
    kind: "backup",
    id: "id",
    extra: ["next-run"],
    blank: { schedule: "daily", all: 1 },
  },
  { list: "/cluster/jobs/realm-sync", kind: "realm-sync", id: "id", blank: { realm: "sdktldap" } },
  {
    list: "/cluster/replication",
    kind: "replication",
    id: "id",
    extra: ["guest", "jobnum"],
    blank: { type: "local", target: "pve2" },
  },
  ...["dir", "pci", "usb"].map((kind) => ({
    list: `/cluster/mapping/${kind}`,
    kind: `mapping/${kind}`,
    id: "id",
    extra: ["type", "checks", "errors"],
    blank: { map: ["node=pve1,path=/tmp"] },
  })),
  { list: "/cluster/metrics/server", kind: "metric-servers", id: "id", blank: { type: "graphite" } },
  { list: "/cluster/acme/plugins", kind: "acme-plugins", id: "id", key: "plugin", blank: { type: "dns" } },
  {
    list: "/cluster/qemu/custom-cpu-models",
    kind: "cpu-models",
    id: "cputype",
    idOf: (id) => `custom-${id.replace(/^custom-/, "")}`,
    blank: { "reported-model": "kvm64" },
  },
];

const places = [...firewall, ...sdn, ...others];

const kindOf = (place: Place, scene: Scene): string =>
  typeof place.kind === "string" ? place.kind : place.kind(scene);

function put(place: Place, scene: Scene, id: string, row: Row | undefined): void {
  const key = place.idOf?.(id) ?? id;
  const section =
    row === undefined
      ? { ...place.blank }
      : without(row, "digest", place.id, place.key ?? place.id, ...(place.extra ?? []));
  scene.world.sections.of(kindOf(place, scene)).set(key, section);
}

/** Addresses come taken apart, and are kept as text. */
function settled(row: Row): Row {
  const ranges = row["dhcp-range"];
  if (!Array.isArray(ranges)) return row;
  const texts = (ranges as Row[]).map((range) =>
    Object.entries(range)
      .map(([key, value]) => `${key}=${textOf(value)}`)
      .join(","),
  );
  return { ...row, "dhcp-range": texts };
}

/** Rows of a list, or of a list of what is pending: then what runs differs from what was edited. */
function putRows(place: Place, scene: Scene): void {
  for (const row of rowsOf(scene).map(settled)) putRow(place, scene, row);
}

function putRow(place: Place, scene: Scene, row: Row): void {
  const id = textOf(row[place.key ?? place.id]);
  const pending = row["pending"];
  if (typeof pending !== "object" || pending === null) return put(place, scene, id, row);
  const { state, ...rest } = without(row, "pending") as Row;
  const running = scene.world.sections.of(`sdn/running/${kindOf(place, scene).split("/")[1] ?? ""}`);
  const before = without(rest, "digest", place.id, ...(place.extra ?? []));
  if (state !== "new") running.set(id, before);
  if (state !== "deleted") put(place, scene, id, { ...before, ...pending });
}

/** The entry of a single path is there: as it was read, or as little as it takes. */
function putOne(place: Place, scene: Scene): void {
  if (isMissing(scene)) return;
  const id = textOf(scene.path[place.id]);
  const row = rowOf(scene);
  if (row !== undefined && scene.operation.startsWith("GET ")) {
    return putRow(place, scene, { [place.key ?? place.id]: id, ...settled(row) });
  }
  put(place, scene, id, undefined);
}

function ruleFor(place: Place): Rule[] {
  const list = RegExp(`^GET ${escaped(place.list)}$`);
  const one = RegExp(`^(?:GET|PUT|DELETE|POST) ${escaped(place.list)}/\\{${place.id}\\}`);
  const made = RegExp(`^POST ${escaped(place.list)}$`);
  return [
    [list, (scene) => putRows(place, scene)],
    [
      one,
      (scene) =>
        scene.operation.startsWith("POST ") && !isTaken(scene) && isCreate(scene)
          ? undefined
          : putOne(place, scene),
    ],
    [
      made,
      (scene) =>
        isTaken(scene) ? put(place, scene, textOf(scene.params.get(place.id)), undefined) : undefined,
    ],
  ];
}

/** Some entries are made at their own path. */
const isCreate = ({ operation }: Scene): boolean => /(?:metrics\/server|realm-sync)\/\{id\}$/.test(operation);

const escaped = (text: string): string => text.replace(/[{}/]/g, "\\$&");

export const sectionRules: readonly Rule[] = places.flatMap(ruleFor);
