import { digestOfGuest } from "../../../../src/testing/state/guest-config.ts";
import { startTask } from "../../../../src/testing/state/task.ts";
import { ensureGuest } from "./guests.ts";
import { type Row, rowOf, rowsOf, type Rule, type Scene, textOf, without } from "./scene.ts";
import type { Unreachable } from "../../../../src/testing/state/node.ts";

const down =
  (name: string, reach: Unreachable) =>
  ({ world }: Scene): void => {
    const node = world.nodes.get(name);
    if (node !== undefined) node.reach = reach;
  };

/** Somebody else works on the guest for as long as anybody waits. */
function heldGuest({ world }: Scene): void {
  const guest = world.guests.get(102);
  if (guest === undefined) return;
  const identity = { userid: "root@pam", tokenId: undefined };
  guest.held = startTask(world, "pve1", identity, { type: "qmshutdown", id: "102", durationMs: Infinity });
}

function haServices(scene: Scene): void {
  for (const row of rowsOf(scene).filter(({ type }) => type === "service")) {
    const { sid, state, comment, max_restart, max_relocate, failback } = row;
    const section = Object.entries({ state, comment, max_restart, max_relocate, failback });
    scene.world.sections
      .of("ha/resources")
      .set(
        textOf(sid),
        Object.fromEntries(section.filter(([, value]) => value !== undefined)) as Record<string, string>,
      );
  }
}

function replication(scene: Scene): void {
  const id = scene.path["id"] ?? "100-0";
  if (!scene.isOk) return;
  const section = {
    type: "local",
    target: "pve2",
    schedule: "*/15",
    comment: "hand made",
    rate: 10.5,
    disable: 1,
  };
  scene.world.sections.of("replication").set(id, section);
}

/** A job over the guests that were listed. */
function includedVolumes(scene: Scene): void {
  const children = rowOf(scene)?.["children"];
  if (!Array.isArray(children)) return;
  const vmid = (children as Row[]).map(({ id }) => textOf(id)).join(",");
  scene.world.sections.of("backup").set(textOf(scene.path["id"]), { schedule: "daily", vmid });
}

/** Configurations that were read by one call for many. */
function executed(scene: Scene): void {
  const commands = scene.params.get("commands");
  const paths = [...textOf(commands).matchAll(/"path": "([^"]+)"/g)].map(([, path = ""]) => path);
  for (const [index, row] of rowsOf(scene).entries()) {
    const guest = scene.world.guests.get(Number(/^qemu\/(\d+)\/config$/.exec(paths[index] ?? "")?.[1] ?? 0));
    const data = row["data"];
    if (guest !== undefined && typeof data === "object" && data !== null)
      guest.config = without(data as Row, "digest");
  }
}

/** The address of a rule may be a name. */
function aliasOfRule(scene: Scene): void {
  const source = textOf(rowOf(scene)?.["source"]).replace(/^dc\//, "");
  if (/^[a-z]/i.test(source))
    scene.world.sections.of("firewall/cluster/aliases").set(source, { cidr: "10.0.0.0/8" });
}

/** Figures begin with the first that is there. */
function figures(scene: Scene): void {
  const first = rowsOf(scene).find((row) => Object.keys(row).length > 1);
  const sinceMs = Number(first?.["time"] ?? 0) * 1000;
  const { world, path, recording } = scene;
  const hasGap = rowsOf(scene).some((row) => Object.keys(row).length === 1);
  const startMs = hasGap ? world.clock.now() - 20 * 60_000 : 0;
  if (sinceMs === 0) return;
  const guest = world.guests.get(Number(path["vmid"]));
  if (guest !== undefined) guest.startedMs = startMs;
  const node = world.nodes.get(textOf(path["node"]));
  if (node !== undefined && !recording.target.includes("/storage/")) node.bootedMs = startMs;
}

/** States that only the name of a recording tells. */
export const moments: readonly Rule[] = [
  [/^(?:offline-node-loopback|execute-offline)/, down("pve2", "no-address")],
  [/^proxy-595/, down("pve2", "refused")],
  [/^proxy-timeout-596/, down("pve2", "daemon-hung")],
  [/^lock-timeout/, heldGuest],
  [
    /^access-permissions$/,
    ({ world }) => {
      world.pools.get("dev")?.guests.delete(302);
    },
  ],
  [/^nextid-with-range$/, ({ world }) => void world.options.set("next-id", "lower=202,upper=400")],
  [/^qemu-unlink|^qemu-move-disk/, (scene) => void ensureGuest(scene, 900, "qemu", "pve1")],
];

export const figureRules: readonly Rule[] = [
  [/^GET \/cluster\/backup\/\{id\}\/included_volumes$/, includedVolumes],
  [/^POST \/nodes\/\{node\}\/execute$/, executed],
  [/^GET \/nodes\/\{node\}\/firewall\/rules\/\{pos\}$/, aliasOfRule],
  [/^GET .*\/rrddata$/, figures],
  [/^GET \/cluster\/ha\/status\/current$/, haServices],
  [/^GET \/nodes\/\{node\}\/replication/, replication],
];

/** Checksums are made otherwise here: one that fits there is made to fit here. */
export function withDigest(scene: Scene, body: string): string {
  const vmid = Number(scene.path["vmid"]);
  const guest = scene.world.guests.get(vmid);
  if (guest === undefined || !scene.isOk) return body;
  return body.replace(/digest=[0-9a-f]{40}/, `digest=${digestOfGuest(guest)}`);
}
