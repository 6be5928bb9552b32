import { isAllowed } from "../access/permissions.ts";
import { digestOf } from "../random.ts";
import { invalid } from "../refusal.ts";
import { guestTags } from "../state/guest.ts";
import { splitString } from "../state/strings.ts";
import { isRunning } from "../state/task.ts";
import type { World } from "../state/world.ts";
import { type Handler, type HandlerTable, listParam } from "./context.ts";

const lowest = 100;
const highest = 1_000_000;

/** The `next-id` option bounds what is handed out (FACTS 78). */
function bounds(world: World): [number, number] {
  const wish = splitString(world.options.get("next-id") ?? "");
  return [Number(wish.get("lower") ?? lowest), Number(wish.get("upper") ?? highest)];
}

/** Text although the schema says integer (FACTS 55). */
const nextId: Handler = ({ world, params }) => {
  const wanted = params["vmid"];
  if (wanted !== undefined) {
    if (world.guests.has(Number(wanted))) throw invalid({ vmid: `VM ${String(wanted)} already exists` });
    return String(wanted);
  }
  const [lower, upper] = bounds(world);
  let vmid = lower;
  while (world.guests.has(vmid) && vmid < upper) vmid += 1;
  return String(vmid);
};

/** Options that are read back as objects (FACTS 56). */
const objects = new Set([
  "crs",
  "ha",
  "location",
  "migration",
  "next-id",
  "notify",
  "replication",
  "tag-style",
  "u2f",
  "user-tag-access",
  "webauthn",
]);

/** What stands without its key in these strings. */
const defaultKeys: Readonly<Record<string, string>> = { migration: "type" };

function asObject(name: string, text: string): Record<string, string> {
  const parts = splitString(text);
  return Object.fromEntries(
    [...parts].map(([key, value]) => [key === "" ? (defaultKeys[name] ?? key) : key, value]),
  );
}

const tagsInUse = (world: World): string[] =>
  [...world.guests.values()].flatMap((guest) => guestTags(guest)?.split(";") ?? []);

/** Tags anybody may use: those of guests, and those that are registered. */
function allowedTags(world: World): string[] {
  const registered = (world.options.get("registered-tags") ?? "").split(";").filter(Boolean);
  return [...new Set([...tagsInUse(world), ...registered])].sort();
}

const readable = (name: string, text: string): unknown => {
  if (name === "registered-tags") return text.split(";");
  return objects.has(name) ? asObject(name, text) : text;
};

const options: Handler = ({ world, login }) => {
  const all = Object.fromEntries([...world.options].map(([name, text]) => [name, readable(name, text)]));
  const shown = { mac_prefix: "BC:24:11", description: "", ...all, "allowed-tags": allowedTags(world) };
  if (isAllowed(world, login, "/", ["Sys.Audit"])) return shown;
  const { console: viewer, "tag-style": style } = shown as Record<string, unknown>;
  return {
    ...(viewer === undefined ? {} : { console: viewer }),
    ...(style === undefined ? {} : { "tag-style": style }),
    "allowed-tags": allowedTags(world),
  };
};

const setOptions: Handler = (context) => {
  const { world, params } = context;
  for (const name of listParam(context, "delete")) world.options.delete(name);
  for (const [name, value] of Object.entries(params)) {
    if (name === "delete" || value === undefined) continue;
    const text = typeof value === "object" ? value.join(";") : String(value);
    const isText = name === "description" && text !== "" && !text.endsWith("\n");
    world.options.set(
      name,
      isText
        ? `${text}\n`
        : text.replaceAll(/[,\s]+(?=[^=]*$)/g, (gap) => (name === "registered-tags" ? ";" : gap)),
    );
  }
  return null;
};

const totem = (world: World): Record<string, unknown> => ({
  cluster_name: world.clusterName,
  config_version: String(world.nodes.size),
  interface: { 0: { linknumber: "0" } },
  ip_version: "ipv4",
  link_mode: "passive",
  secauth: "off",
  version: "2",
});

const configNodes: Handler = ({ world }) =>
  [...world.nodes.values()].map(({ name, nodeid, ip }) => ({
    name,
    node: name,
    nodeid: String(nodeid),
    quorum_votes: "1",
    ring0_addr: ip,
  }));

const joinInfo: Handler = ({ world, host, params }) => ({
  config_digest: digestOf(world.clusterName),
  preferred_node: params["node"] ?? host,
  totem: totem(world),
  nodelist: [...world.nodes.values()].map(({ name, nodeid, ip, fingerprint }) => ({
    name,
    nodeid: String(nodeid),
    quorum_votes: "1",
    ring0_addr: ip,
    pve_addr: ip,
    pve_fp: fingerprint,
  })),
});

/** The cluster's log: what the tasks have to say about themselves. */
const log: Handler = ({ world, params, login }) => {
  const seesAll = isAllowed(world, login, "/", ["Sys.Syslog"]);
  const lines = [...world.tasks.all.values()]
    .filter((task) => seesAll || task.identity.userid === login)
    .flatMap((task) => {
      const user = task.identity.tokenId ?? task.identity.userid;
      const base = { node: task.node, pid: task.pid, pri: 6, tag: "pvedaemon", user };
      const started = { ...base, time: Math.floor(task.startMs / 1000), msg: `starting task ${task.upid}` };
      if (isRunning(task)) return [started];
      const time = Math.floor((task.endMs ?? 0) / 1000);
      return [started, { ...base, time, msg: `end task ${task.upid} ${task.exitStatus}` }];
    })
    .map((line, index) => ({ ...line, uid: String(index + 1), id: `${index + 1}:${line.node}` }));
  return lines.reverse().slice(0, Number(params["max"] ?? 50));
};

export const datacenter: HandlerTable = {
  "/cluster/nextid": { GET: nextId },
  "/cluster/options": { GET: options, PUT: setOptions },
  "/cluster/config/nodes": { GET: configNodes },
  "/cluster/config/totem": { GET: ({ world }) => totem(world) },
  "/cluster/config/join": { GET: joinInfo },
  "/cluster/config/qdevice": { GET: () => ({}) },
  "/cluster/config/apiversion": { GET: () => "1" },
  "/cluster/log": { GET: log },
};
