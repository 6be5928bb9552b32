import { beforeEach, describe, expect, it } from "vitest";
import { createKeyvStore } from "../src/cache/keyv.ts";
import * as proxkit from "../src/index.ts";
import { createClient, createLoader, createMemoryStore, isProxmoxError } from "../src/index.ts";
import * as mcp from "../src/mcp/index.ts";
import { createTestCluster } from "../src/testing/index.ts";
import { paramsSchema } from "../src/zod/index.ts";

const sent: string[] = [];
const pve = createClient({
  url: "https://pve1.example:8006",
  auth: { username: "root@pam", password: "secret" },
  fetch: async (input) => {
    sent.push(input instanceof Request ? input.url : String(input));
    return Response.json({ data: null });
  },
});
const upid = "UPID:pve1:00000001:00000001:6955B900:qmstart:100:root@pam:";
const loader = createLoader({ load: async (keys: readonly number[]) => keys });
const guest = pve.guest(100);
const group = pve.guests([100]);
const spec = { type: "qemu", node: "pve1", name: "x" } as const;

beforeEach(() => {
  sent.length = 0;
});

/** What goes wrong, whether it is thrown, rejected, or told to who iterates. */
async function failureOf(run: () => unknown): Promise<unknown> {
  try {
    const result = run();
    const isStream = typeof result === "object" && result !== null && Symbol.asyncIterator in result;
    if (!isStream) await result;
    else for await (const _ of result as AsyncIterable<unknown>) break;
  } catch (error) {
    return error;
  }
  return undefined;
}

async function expectRefusal(run: () => unknown, field: string | RegExp): Promise<void> {
  const error = await failureOf(run);
  if (!isProxmoxError(error)) throw new Error("not refused by an error of ours", { cause: error });
  expect(["INVALID_PARAMETERS", "CONFIGURATION"]).toContain(error.code);
  expect(error.message).toMatch(field);
  const { fields = { [error.message]: "" } } = error as { fields?: Record<string, string> };
  expect(Object.keys(fields).join(" ")).toMatch(field);
  expect(sent).toEqual([]);
}

/** A method, with one of its arguments left open. */
type Slots = Readonly<Record<string, (value: never) => unknown>>;

const ofInventory: Slots = {
  guests: (o) => pve.inventory.guests({}, o),
  guest: (o) => pve.inventory.guest(100, o),
  nodes: (o) => pve.inventory.nodes(o),
  node: (o) => pve.inventory.node("pve1", o),
  storages: (o) => pve.inventory.storages({}, o),
  storage: (o) => pve.inventory.storage("pve1", "local", o),
  pools: (o) => pve.inventory.pools(o),
  locate: (o) => pve.inventory.locate(100, o),
  configs: (o) => pve.inventory.configs([100], o),
  watch: (o) => pve.inventory.watch(o),
};

const ofGuest: Slots = {
  locate: (o) => guest.locate(o),
  start: (o) => guest.start({}, o),
  stop: (o) => guest.stop({}, o),
  shutdown: (o) => guest.shutdown({}, o),
  reboot: (o) => guest.reboot({}, o),
  suspend: (o) => guest.suspend({}, o),
  resume: (o) => guest.resume(o),
  reset: (o) => guest.reset(o),
  snapshots: (o) => guest.snapshots(o),
  snapshot: (o) => guest.snapshot("before", {}, o),
  rollback: (o) => guest.rollback("before", {}, o),
  deleteSnapshot: (o) => guest.deleteSnapshot("before", {}, o),
  clone: (o) => guest.clone({}, o),
  migrate: (o) => guest.migrate({ target: "pve2" }, o),
  canMigrate: (o) => guest.canMigrate({ target: "pve2" }, o),
  resizeDisk: (o) => guest.resizeDisk("scsi0", "+1G", o),
  moveDisk: (o) => guest.moveDisk("scsi0", { storage: "nas" }, o),
  config: (o) => guest.config({}, o),
  update: (o) => guest.update({ cores: 2 }, o),
  delete: (o) => guest.delete({}, o),
  template: (o) => guest.template(o),
  backup: (o) => guest.backup({}, o),
  restore: (o) => guest.restore({ archive: "local:backup/x" }, o),
  exec: (o) => guest.exec(["uname"], o),
  interfaces: (o) => guest.interfaces(o),
};

const ofAgent: Slots = {
  exec: (o) => guest.agent.exec(["uname"], o),
  ping: (o) => guest.agent.ping(o),
  ips: (o) => guest.agent.ips(o),
  osInfo: (o) => guest.agent.osInfo(o),
  frozen: (o) => guest.agent.frozen(async () => {}, o),
};

const ofFreezing: Slots = {
  freeze: (o) => guest.agent.fsfreeze.freeze(o),
  thaw: (o) => guest.agent.fsfreeze.thaw(o),
  status: (o) => guest.agent.fsfreeze.status(o),
};

const ofGroup: Slots = {
  start: (o) => group.start({}, o),
  shutdown: (o) => group.shutdown({}, o),
  stop: (o) => group.stop({}, o),
  reboot: (o) => group.reboot({}, o),
  suspend: (o) => group.suspend({}, o),
  resume: (o) => group.resume({}, o),
  migrate: (o) => group.migrate({ target: "pve2" }, o),
  snapshot: (o) => group.snapshot({ snapname: "before" }, o),
  deleteSnapshot: (o) => group.deleteSnapshot({ snapname: "before" }, o),
  each: (o) => group.each(async () => {}, o),
  list: (o) => group.list(o),
};

const ofTask: Slots = {
  wait: (o) => pve.task(upid).wait(o),
  log: (o) => pve.task(upid).log(o),
  status: (o) => pve.task(upid).status(o),
  stop: (o) => pve.task(upid).stop(o),
};

const ofClient: Slots = {
  "version.get": (o) => pve.version.get(undefined, o),
  "nodes().qemu().config.put": (o) => pve.nodes("pve1").qemu(100).config.put({ cores: 2 }, o),
  request: (o) => pve.request("GET", "/version", {}, o),
  untyped: (o) => pve.untyped("GET", "/version", {}, o),
  console: (o) => pve.console(100, o),
  createGuest: (o) => pve.createGuest(spec, o),
  "loader.load": (o) => loader.load(1, o),
};

const families = { ofInventory, ofGuest, ofAgent, ofFreezing, ofGroup, ofTask, ofClient };
const optionSlots = Object.entries(families).flatMap(([family, slots]) =>
  Object.entries(slots).map(([name, call]): [string, Slots[string]] => [`${family} ${name}`, call]),
);

const none = (value: unknown): never => value as never;
/** A call that the types would not let pass. */
const bareCall = (of: object, name: string, ...given: unknown[]): unknown =>
  (Reflect.get(of, name) as (...given: unknown[]) => unknown)(...given);

describe.each(optionSlots)("the options of %s", (_, call) => {
  it("are refused when they are null, text, a list or an object of a class", async () => {
    for (const value of [null, "fresh", 5, [], new Map(), new AbortController()])
      await expectRefusal(() => call(none(value)), /\boptions\b/);
  });

  it("are refused with a name there is not", async () => {
    await expectRefusal(() => call(none({ frsh: true })), /\boptions\.frsh\b/);
    await expectRefusal(() => call(none({ constructor: 1 })), /\boptions\.constructor\b/);
  });

  it("are refused with a signal that is none", async () => {
    for (const signal of [1, null, {}, new AbortController()])
      await expectRefusal(() => call(none({ signal })), /\boptions\.signal\b/);
  });
});

/** Everything else that a method takes as an object. */
const paramSlots: readonly (readonly [name: string, field: RegExp, call: (value: never) => unknown])[] = [
  ["version.get", /\bparams\b/, (p) => pve.version.get(p)],
  ["request", /\bparams\b/, (p) => pve.request("GET", "/version", p)],
  ["untyped", /\bparams\b/, (p) => pve.untyped("GET", "/version", p)],
  ["inventory.guests", /\bfilter\b/, (p) => pve.inventory.guests(p)],
  ["inventory.storages", /\bfilter\b/, (p) => pve.inventory.storages(p)],
  ["inventory.configs", /\bfilter\b/, (p) => pve.inventory.configs(p)],
  ["inventory.watch", /\bfilter\b/, (p) => pve.inventory.watch({ filter: p })],
  ["guests", /\bguests\b/, (p) => pve.guests(p)],
  ["guest's options", /\boptions\b/, (p) => pve.guest(100, p)],
  ["createGuest", /\bcreateGuest\b/, (p) => pve.createGuest(p)],
  ["permissions.explain", /\bvalues\b/, (p) => pve.permissions.explain("GET", "/version", p)],
  ...(["start", "stop", "shutdown", "reboot", "suspend", "clone", "config", "delete", "backup"] as const).map(
    (verb) => [`guest.${verb}`, /\bparams\b/, (p: never) => guest[verb](p)] as const,
  ),
  ["guest.migrate", /\bparams\b/, (p) => guest.migrate(p)],
  ["guest.canMigrate", /\bparams\b/, (p) => guest.canMigrate(p)],
  ["guest.restore", /\bparams\b/, (p) => guest.restore(p)],
  ["guest.moveDisk", /\bparams\b/, (p) => guest.moveDisk("scsi0", p)],
  ["guest.snapshot", /\bparams\b/, (p) => guest.snapshot("before", p)],
  ["guest.rollback", /\bparams\b/, (p) => guest.rollback("before", p)],
  ["guest.deleteSnapshot", /\bparams\b/, (p) => guest.deleteSnapshot("before", p)],
  ["guest.update", /\bchanges\b/, (p) => guest.update(p)],
  ...(["start", "stop", "shutdown", "reboot", "suspend", "resume"] as const).map(
    (verb) => [`guests.${verb}`, /\bparams\b/, (p: never) => bareCall(group, verb, p)] as const,
  ),
  ["guests.migrate", /\bparams\b/, (p) => group.migrate(p)],
  ["guests.snapshot", /\bparams\b/, (p) => group.snapshot(p)],
  ["guests.deleteSnapshot", /\bparams\b/, (p) => group.deleteSnapshot(p)],
  ["createClient", /\bcreateClient\b/, (p) => createClient(p)],
  ["createLoader", /\bcreateLoader\b/, (p) => createLoader(p)],
  ["createMemoryStore", /\bcreateMemoryStore\b/, (p) => createMemoryStore(p)],
];

describe.each(paramSlots)("what %s takes", (name, field, call) => {
  it("is refused when it is null, text, a number or an object of a class", async () => {
    for (const value of [null, "text", 5, new Map([["vmid", 100]]), new Date(0)])
      await expectRefusal(() => call(none(value)), field);
    if (!["guests", "inventory.configs"].includes(name)) await expectRefusal(() => call(none([])), field);
  });
});

const bare: readonly (readonly [what: string, field: RegExp, run: () => unknown])[] = [
  ["migrate() of a guest", /\bparams\b/, () => bareCall(guest, "migrate")],
  ["canMigrate() of a guest", /\bparams\b/, () => bareCall(guest, "canMigrate")],
  ["migrate without a target", /\btarget\b/, () => guest.migrate(none({}))],
  ["canMigrate without a target", /\btarget\b/, () => guest.canMigrate(none({}))],
  ["restore without an archive", /\barchive\b/, () => guest.restore(none({}))],
  ["snapshot without a name", /\bname\b/, () => bareCall(guest, "snapshot")],
  ["snapshot with a name of one letter", /\bname\b/, () => guest.snapshot("a")],
  ["snapshot with the name of the present", /\bname\b/, () => guest.snapshot("current")],
  ["snapshot of many, with a name of one letter", /\bsnapname\b/, () => group.snapshot({ snapname: "a" })],
  ["rollback without a name", /\bname\b/, () => guest.rollback(none(null))],
  ["resizeDisk without a size", /\bsize\b/, () => guest.resizeDisk("scsi0", none(undefined))],
  ["moveDisk without a disk", /\bdisk\b/, () => guest.moveDisk(none(undefined), {})],
  ["unset of no key", /\bkeys\b/, () => guest.unset(none(null))],
  ["unset of nothing", /\bkeys\b/, () => guest.unset()],
  ["exec of nothing", /\bcommand\b/, () => guest.exec(none(null))],
  ["frozen without work", /\bwork\b/, () => guest.agent.frozen(none(undefined))],
  ["each without work", /\bwork\b/, () => group.each(none("start"))],
  ["a task of nothing", /\bupid\b/, () => pve.task(none(undefined))],
  ["a task of null", /\bupid\b/, () => pve.task(none(null))],
  ["a task of a handle", /\bupid\b/, () => pve.task(none({ upid }))],
  ["a guest of nothing", /\bvmid\b/, () => pve.guest(none(undefined))],
  ["a verb in small letters", /\bmethod\b/, () => pve.request(none("get"), "/version")],
  ["a verb that is none, by path", /\bmethod\b/, () => pve.untyped(none(null), "/version")],
  ["a template that is none", /\btemplate\b/, () => pve.request("GET", none(undefined))],
  ["a path that is none", /\bpath\b/, () => pve.untyped("GET", none(undefined))],
  ["a template of no call", /\btemplate\b/, () => pve.permissions.of("GET", none(undefined))],
  ["permissions of a verb in small letters", /\bmethod\b/, () => pve.permissions.of(none("get"), "/version")],
  ["a node without its name", /\bnode\b/, () => bareCall(pve, "nodes")],
  ["a console of nothing", /\btarget\b/, () => pve.console(none(undefined))],
  ["a store with a misspelt option", /\bmaxEntires\b/, () => createMemoryStore(none({ maxEntires: 5 }))],
  [
    "a loader with a misspelt option",
    /\bmaxbatch\b/,
    () => createLoader(none({ load: async () => [], maxbatch: 5 })),
  ],
  ["parseUpid of nothing", /\bupid\b/, () => proxkit.parseUpid(none(undefined))],
  ["formatUpid of nothing", /\bparts\b/, () => proxkit.formatUpid(none(null))],
  ["parseTags of nothing", /\btags?\b/, () => proxkit.parseTags(none(undefined))],
  ["formatTags of text", /\btags?\b/, () => proxkit.formatTags(none("a;b"))],
  ["formatTags of numbers", /\btags?\b/, () => proxkit.formatTags(none([5]))],
  ["parseSize of a number", /\bsize\b/, () => proxkit.parseSize(none(5))],
  ["formatSize of text", /\bsize\b/, () => proxkit.formatSize(none("5"))],
  ["parseVolumeId of nothing", /\bvolume\b/, () => proxkit.parseVolumeId(none(undefined))],
  ["formatVolumeId of nothing", /\bvolume\b/, () => proxkit.formatVolumeId(none(null))],
  ["encodeSshKeys of nothing", /\bkeys\b/, () => proxkit.encodeSshKeys(none(undefined))],
  ["decodeSshKeys of nothing", /\bkeys\b/, () => proxkit.decodeSshKeys(none(undefined))],
  ["parseGuestConfig of nothing", /\braw\b/, () => proxkit.parseGuestConfig("qemu", none(null))],
  ["parseGuestConfig of a third kind", /\btype\b/, () => proxkit.parseGuestConfig(none("kvm"), {})],
  ["formatGuestConfig of nothing", /\bconfig\b/, () => proxkit.formatGuestConfig("lxc", none(null))],
  ["formatGuestConfig of a third kind", /\btype\b/, () => proxkit.formatGuestConfig(none("kvm"), none({}))],
  [
    "parsePropertyString of nothing",
    /\btext\b/,
    () => proxkit.parsePropertyString("qemu.net", none(undefined)),
  ],
  [
    "parsePropertyString of no format",
    /\bformat\b/,
    () => proxkit.parsePropertyString(none("qemu.nett"), ""),
  ],
  [
    "formatPropertyString of nothing",
    /\bvalue\b/,
    () => proxkit.formatPropertyString("qemu.net", none(null)),
  ],
  ["checkPropertyString of nothing", /\bvalue\b/, () => proxkit.checkPropertyString("qemu.net", none(null))],
  [
    "mergePropertyString of nothing",
    /\bpatch\b/,
    () => proxkit.mergePropertyString("qemu.net", "", none(null)),
  ],
  [
    "mergePropertyString into no text",
    /\bcurrent\b/,
    () => proxkit.mergePropertyString("qemu.net", none(5), none({})),
  ],
];

describe("each of these is refused by name", () => {
  it.each(bare)("%s", async (_, field, run) => await expectRefusal(run, field));
});

const server = { registerTool: () => {} };

const otherEntries: readonly (readonly [what: string, field: RegExp, run: () => unknown])[] = [
  ["tools without a client", /\bclient\b/, () => mcp.createProxmoxTools(none(undefined))],
  [
    "tools of options instead of a client",
    /\bclient\b/,
    () => mcp.createProxmoxTools(none({ mode: "read" })),
  ],
  ["tools with null as options", /\boptions\b/, () => mcp.createProxmoxTools(pve, none(null))],
  ["tools with a Map of options", /\boptions\b/, () => mcp.createProxmoxTools(pve, none(new Map()))],
  ["tools with a misspelt option", /\bmoed\b/, () => mcp.createProxmoxTools(pve, none({ moed: "write" }))],
  ["tools on no server", /\bserver\b/, () => mcp.registerProxmoxTools(none(undefined), pve)],
  ["tools on a low-level server", /\bserver\b/, () => mcp.registerProxmoxTools(none({}), pve)],
  ["tools on a server without a client", /\bclient\b/, () => mcp.registerProxmoxTools(server, none(null))],
  ["tools on a server with null", /\boptions\b/, () => mcp.registerProxmoxTools(server, pve, none(null))],
  [
    "tools on a server with a misspelt option",
    /\bconfrm\b.*"confirm"/,
    () => mcp.registerProxmoxTools(server, pve, none({ confrm: "host" })),
  ],
  [
    "tools on a server with a flag that is none",
    /\bresources\b/,
    () => mcp.registerProxmoxTools(server, pve, none({ resources: "no" })),
  ],
  ["handlers of no tools", /\btools\b/, () => mcp.createToolHandlers(none(pve))],
  ["handlers with a misspelt option", /\bservr\b/, () => mcp.createToolHandlers([], none({ servr: {} }))],
  ["handlers with null", /\boptions\b/, () => mcp.createToolHandlers([], none(null))],
  ["a test cluster of null", /\bcreateTestCluster\b/, () => createTestCluster(none(null))],
  ["a test cluster of a number", /\bcreateTestCluster\b/, () => createTestCluster(none(3))],
  ["a test cluster with a misspelt option", /\bnodez\b/, () => createTestCluster(none({ nodez: 3 }))],
  ["a schema of no verb", /\bmethod\b/, () => paramsSchema(none("get"), "/version")],
  ["a schema of no template", /\btemplate\b/, () => paramsSchema("GET", none(null))],
  ["a store of no Keyv", /\bKeyv\b/, () => createKeyvStore(none(undefined))],
];

describe("each of these of another entry is refused by name", () => {
  it.each(otherEntries)("%s", async (_, field, run) => await expectRefusal(run, field));
});

describe("the lists above", () => {
  const methodsOf = (object: object): string[] =>
    Object.entries(object).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
  const named = (slots: Slots): string[] => Object.keys(slots).sort();

  it("have every method with options", () => {
    expect(methodsOf(pve.inventory).sort()).toEqual(named(ofInventory));
    expect(
      methodsOf(guest)
        .filter((name) => name !== "unset")
        .sort(),
    ).toEqual(named(ofGuest));
    expect(methodsOf(guest.agent).sort()).toEqual(named(ofAgent));
    expect(methodsOf(guest.agent.fsfreeze).sort()).toEqual(named(ofFreezing));
    expect(methodsOf(group).sort()).toEqual(named(ofGroup));
    expect(methodsOf(pve.task(upid)).sort()).toEqual(named(ofTask));
    expect(methodsOf(pve.permissions).sort()).toEqual(["explain", "of"]);
  });

  it("have every member of the client", () => {
    const told = ["inventory", "permissions", "guest", "guests", "createGuest", "task", "request"];
    expect(Object.keys(pve).sort()).toEqual([...told, "console", "untyped", "close"].sort());
  });

  it("have every function of the package", () => {
    const covered = JSON.stringify([
      ...bare.map(([, , run]) => String(run)),
      ...paramSlots.map(([, , run]) => String(run)),
    ]);
    const functions = methodsOf(proxkit).filter((name) => !/Error$|^is[A-Z]|^propertyFormats$/.test(name));
    expect(functions.filter((name) => !covered.includes(name))).toEqual([]);
  });
});
