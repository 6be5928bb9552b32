import { loginOf } from "../access/identity.ts";
import { nodeOf, type World } from "../state/world.ts";
import {
  type Context,
  Download,
  type Handler,
  type HandlerTable,
  numberParam,
  Page,
  type Param,
} from "./context.ts";

/** A line of a node's system log. */
interface Entry {
  readonly atMs: number;
  readonly service: string;
  readonly text: string;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Jan 01 00:00:00 pve1 pvedaemon[1234]: text`, without the text where there is none. */
function lineOf(node: string, { atMs, service, text }: Entry): string {
  const time = new Date(atMs);
  const day = String(time.getUTCDate()).padStart(2, "0");
  return `${months[time.getUTCMonth()]} ${day} ${time.toISOString().slice(11, 19)} ${node} ${service}: ${text}`;
}

/** What a node has written down, oldest first: that it started, and what became of its tasks. */
function entriesOf(world: World, node: string): Entry[] {
  const entries = [{ atMs: nodeOf(world, node).bootedMs, service: "systemd[1]", text: "Startup finished." }];
  for (const { node: place, identity, pid, startMs, endMs, exitStatus, upid } of world.tasks.all.values()) {
    if (place !== node) continue;
    const service = `pvedaemon[${pid}]`;
    const who = `<${loginOf(identity)}>`;
    entries.push({ atMs: startMs, service, text: `${who} starting task ${upid}` });
    if (endMs !== undefined)
      entries.push({ atMs: endMs, service, text: `${who} end task ${upid} ${exitStatus}` });
  }
  return entries.toSorted((one, other) => one.atMs - other.atMs);
}

/** Those between two points of time, of one service where one is named. */
function select(entries: Entry[], { params }: Context, toMs: (time: Param) => number): Entry[] {
  const { since = "", until = "", service = "" } = params;
  const fromMs = since === "" ? -Infinity : toMs(since);
  const endMs = until === "" ? Infinity : toMs(until);
  return entries.filter(
    (entry) => entry.atMs >= fromMs && entry.atMs < endMs && entry.service.startsWith(String(service)),
  );
}

const cursorOf = (index: number): string => `s=0;i=${index.toString(16)}`;

const indexOf = (cursor: unknown): number => Number.parseInt(String(cursor).split("i=")[1] ?? "0", 16);

/**
 * Lines between two cursors (upstream: proxmox-mini-journalreader). The answer is packed whether or not
 * the client asked for it (FACTS 15).
 */
const journal: Handler = (context) => {
  const { world, node, params } = context;
  const all = select(entriesOf(world, node), context, (seconds) => Number(seconds) * 1000);
  const first = params["startcursor"] === undefined ? 0 : indexOf(params["startcursor"]) + 1;
  const end = params["endcursor"] === undefined ? all.length : indexOf(params["endcursor"]);
  const some = all.slice(first, end);
  const asked = params["lastentries"] === undefined ? some : some.slice(-numberParam(context, "lastentries"));
  const data = [cursorOf(first), ...asked.map((entry) => lineOf(node, entry)), cursorOf(end - 1)];
  const text = JSON.stringify({ data, success: 1 });
  return new Download(text, "application/json", [["Content-Encoding", "gzip"]]);
};

/** `2026-01-01 12:30`, in the time zone of a server that has UTC. */
const fromDate = (text: Param): number =>
  Date.parse(`${String(text).slice(0, 10)}T${String(text).slice(11) || "00:00"}Z`);

const syslog: Handler = (context) => {
  const { world, node, params } = context;
  const lines = select(entriesOf(world, node), context, fromDate).map((entry, index) => ({
    n: index + 1,
    t: lineOf(node, entry),
  }));
  const start = Number(params["start"] ?? 0);
  const limit = Number(params["limit"] ?? 50);
  return new Page(lines.slice(start, limit === 0 ? undefined : start + limit), lines.length);
};

/** What a node's own log says. */
export const nodeLog: HandlerTable = {
  "/nodes/{node}/journal": { GET: journal },
  "/nodes/{node}/syslog": { GET: syslog },
};
