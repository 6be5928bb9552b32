import { pve } from "../../product.ts";
import {
  anyGuest,
  anyNode,
  anyTask,
  expectEqual,
  expectInvalid,
  expectThat,
  type Host,
  NotAsked,
  onlineNodes,
  type Row,
} from "./host.ts";
import { parseUpid } from "../../codecs/upid.ts";

export type Check = (host: Host) => Promise<void>;
export type Checks = Readonly<Record<string, Check>>;

const isWhole = (value: unknown): boolean => Number.isInteger(value);

/** `true` and `false` anywhere in an answer (FACTS 55). */
function hasBooleans(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "boolean";
  return Object.values(value).some(hasBooleans);
}

const each = (rows: readonly Row[], holds: (row: Row) => boolean, wanted: string): void =>
  expectThat(
    rows.every(holds),
    `${wanted} in every row`,
    rows.find((row) => !holds(row)),
  );

async function guestsOf(host: Host): Promise<readonly Row[]> {
  const guests = await host.rows(pve.bulkTemplate, { type: "vm" });
  if (guests.length === 0) throw new NotAsked("there is no guest, or the token sees none");
  return guests;
}

const general: Checks = {
  "answers in an envelope, as JSON": async (host) => {
    const answer = await host.call("GET", "/version");
    expectEqual([answer.status, answer.reason], [200, "OK"]);
    expectEqual(answer.headers.get("content-type"), "application/json;charset=UTF-8");
    const { version, release, repoid } = (answer.body?.data ?? {}) as Row;
    const isText = [version, release, repoid].every((text) => typeof text === "string");
    expectThat(isText, "version, release and repoid as text", answer.body);
  },
  "does not mind doubled and trailing slashes, and encoded segments": async (host) => {
    const wanted = await host.read("/version");
    for (const path of ["//version", "/version/", "/%76ersion"]) expectEqual(await host.read(path), wanted);
  },
  "keeps the parameter _dc to itself": async (host) => {
    expectEqual(await host.read("/version", { _dc: 1 }), await host.read("/version"));
  },
  "lists what is below a path": async (host) => {
    const names = (await host.rows(`/nodes/${await anyNode(host)}`)).map(({ name }) => name);
    for (const name of ["qemu", "lxc", "storage", "tasks"])
      expectThat(names.includes(name), `a row with the name ${name}`, names);
  },
  "takes an option without a value as absent": async (host) => {
    const path = `/nodes/${await anyNode(host)}/qemu`;
    const answer = await host.call("GET", `${path}?full`);
    expectEqual(
      [answer.status, ((answer.body?.data ?? []) as Row[]).length],
      [200, (await host.rows(path)).length],
    );
  },
  "tells what a login may do, by path and privilege": async (host) => {
    const paths = Object.values((await host.read("/access/permissions")) as Record<string, Row>);
    const flags = paths.flatMap((privileges) => Object.values(privileges));
    expectThat(flags.length > 0 && flags.every((flag) => flag === 0 || flag === 1), "1 or 0 for each", flags);
  },
};

const members: Checks = {
  "lists nodes": async (host) => {
    const rows = await host.rows("/nodes");
    each(rows, ({ id, node }) => id === `node/${String(node)}`, "an id of type and name");
    each(rows, ({ type }) => type === "node", "the type node");
    each(rows, ({ status }) => ["online", "offline", "unknown"].includes(String(status)), "a known status");
  },
  "tells which member answers": async (host) => {
    const rows = (await host.rows("/cluster/status")).filter(({ type }) => type === "node");
    each(rows, ({ nodeid, online }) => isWhole(nodeid) && (online === 0 || online === 1), "numbers");
    expectEqual(rows.filter(({ local }) => local === 1).length, 1);
  },
  "lists guests, nodes and storages in one read": async (host) => {
    const rows = await host.rows(pve.bulkTemplate);
    each(rows, ({ id, type }) => typeof id === "string" && typeof type === "string", "an id and a type");
    const guests = rows.filter(({ type }) => type === "qemu" || type === "lxc");
    each(guests, ({ id, type, vmid }) => isWhole(vmid) && id === `${String(type)}/${Number(vmid)}`, "a VMID");
    const storages = rows.filter(({ type }) => type === "storage");
    const idOf = ({ node, storage }: Row): string => `storage/${String(node)}/${String(storage)}`;
    each(storages, (row) => row["id"] === idOf(row), "an id of node and storage");
    for (const type of ["node", "storage"])
      expectThat(
        rows.some((row) => row["type"] === type),
        `at least one ${type}`,
      );
  },
  "filters that list by kind": async (host) => {
    const kinds: Readonly<Record<string, readonly unknown[]>> = {
      vm: ["qemu", "lxc"],
      node: ["node"],
      storage: ["storage"],
    };
    for (const [filter, types] of Object.entries(kinds)) {
      const rows = await host.rows(pve.bulkTemplate, { type: filter });
      each(rows, ({ type }) => types.includes(type), `a type that ${filter} asks for`);
    }
  },
  "says yes and no as 1 and 0": async (host) => {
    const node = await anyNode(host);
    for (const path of [pve.bulkTemplate, "/cluster/status", `/nodes/${node}/qemu`, `/nodes/${node}/storage`])
      expectThat(!hasBooleans(await host.read(path)), `numbers for yes and no in ${path}`);
  },
  "lists the storages of a node, and what is on them": async (host) => {
    const node = await anyNode(host);
    const rows = await host.rows(`/nodes/${node}/storage`);
    each(rows, ({ active, enabled }) => [active, enabled].every((flag) => flag === 0 || flag === 1), "flags");
    const usable = rows.find(({ active }) => active === 1);
    if (usable === undefined) throw new NotAsked("no storage is active, or the token sees none");
    const name = String(usable["storage"]);
    const volumes = await host.rows(`/nodes/${node}/storage/${name}/content`);
    each(
      volumes,
      ({ volid }) => String(volid).startsWith(`${name}:`),
      "a volume id that begins with its storage",
    );
    each(volumes, ({ content, size }) => typeof content === "string" && isWhole(size), "content and size");
  },
};

const guests: Checks = {
  "lists the guests of a node": async (host) => {
    const { node } = await anyGuest(host);
    const rows = await host.rows(`/nodes/${node}/qemu`);
    each(rows, ({ vmid }) => isWhole(vmid), "a VMID that is a number");
    each(rows, ({ status }) => status === "running" || status === "stopped", "a status");
    const all = await guestsOf(host);
    const listed = all
      .filter((row) => row["node"] === node && row["type"] === "qemu")
      .map(({ vmid }) => String(vmid));
    expectEqual(rows.map(({ vmid }) => String(vmid)).toSorted(), listed.toSorted());
  },
  "hands out a configuration with its digest": async (host) => {
    const { node, vmid } = await anyGuest(host);
    const config = (await host.read(`/nodes/${node}/qemu/${vmid}/config`)) as Row;
    expectThat(/^[0-9a-f]{40}$/.test(String(config["digest"])), "a digest of 40 hexadecimal digits", config);
    expectThat(!hasBooleans(config), "numbers for yes and no", config);
  },
  "lists the configuration again with what waits for the next start": async (host) => {
    const { node, vmid } = await anyGuest(host);
    const config = (await host.read(`/nodes/${node}/qemu/${vmid}/config`)) as Row;
    const rows = await host.rows(`/nodes/${node}/qemu/${vmid}/pending`);
    const keys = rows.map(({ key }) => String(key)).toSorted();
    expectEqual(
      keys.filter((key) => key !== "digest"),
      Object.keys(config)
        .filter((key) => key !== "digest")
        .toSorted(),
    );
  },
  "names a free VMID as text, and refuses one that is taken": async (host) => {
    const free = await host.read("/cluster/nextid");
    expectThat(typeof free === "string" && /^\d+$/.test(free), "digits as text", free);
    const [taken] = await guestsOf(host);
    const vmid = Number(taken?.["vmid"]);
    const answer = await host.call("GET", "/cluster/nextid", { params: { vmid } });
    expectInvalid(answer, { vmid: `VM ${vmid} already exists` });
  },
};

const tasks: Checks = {
  "lists tasks, with their number beside the data": async (host) => {
    const { node } = await anyTask(host);
    const answer = await host.call("GET", `/nodes/${node}/tasks`, { params: { limit: 1 } });
    const rows = answer.body?.data as Row[];
    expectEqual(rows.length, 1);
    expectThat(isWhole(answer.body?.total) && Number(answer.body?.total) >= 1, "a total", answer.body?.total);
    each(rows, ({ upid }) => parseUpid(String(upid)).node === node, "a UPID of that node");
    each(rows, ({ starttime, pid }) => isWhole(starttime) && isWhole(pid), "times and processes as numbers");
  },
  "tells how a task ended": async (host) => {
    const { node, upid } = await anyTask(host);
    const status = (await host.read(`/nodes/${node}/tasks/${upid}/status`)) as Row;
    expectEqual([status["upid"], status["status"], typeof status["exitstatus"]], [upid, "stopped", "string"]);
    expectEqual(await host.read(`/nodes/${node}/tasks/${encodeURIComponent(upid)}/status`), status);
  },
  "counts the lines of a task's log from 1, and hands out the part that is asked for": async (host) => {
    const { node, upid } = await anyTask(host);
    const path = `/nodes/${node}/tasks/${upid}/log`;
    const all = await host.call("GET", path, { params: { limit: 0 } });
    const lines = all.body?.data as Row[];
    expectEqual(
      lines.map(({ n }) => n),
      lines.map((_, index) => index + 1),
    );
    expectEqual(all.body?.total, lines.length);
    expectEqual(await host.rows(path, { start: lines.length - 1 }), lines.slice(-1));
    expectEqual(await host.rows(path, { limit: 1 }), lines.slice(0, 1));
    expectEqual((await host.rows(path)).length, Math.min(lines.length, 50));
  },
  "does not find the log of a task that never was": async (host) => {
    const node = await anyNode(host);
    const upid = `UPID:${node}:00000001:00000001:6B000000:qmstart:100:root@pam:`;
    const lines = [{ n: 1, t: "unable to open file - No such file or directory" }];
    expectEqual(await host.rows(`/nodes/${node}/tasks/${upid}/log`), lines);
    const status = await host.call("GET", `/nodes/${node}/tasks/${upid}/status`);
    expectInvalid(status, { upid: "no such task" });
  },
  "knows a task at its own node only": async (host) => {
    const { node, upid } = await anyTask(host);
    const other = (await onlineNodes(host)).find((name) => name !== node);
    if (other === undefined) throw new NotAsked("only one node is online");
    const status = await host.call("GET", `/nodes/${other}/tasks/${upid}/status`);
    expectInvalid(status, { upid: "no such task" });
  },
};

/** What it answers to whoever may read. */
export const reads: Checks = { ...general, ...members, ...guests, ...tasks };
