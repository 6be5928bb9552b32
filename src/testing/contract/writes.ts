import { sleep, systemClock } from "../../clock.ts";
import { isUpid } from "../../codecs/upid.ts";
import {
  type Answer,
  type Disposable,
  expectEqual,
  expectInvalid,
  expectRefusal,
  expectThat,
  type Host,
  NotAsked,
  type Row,
  tokenHeader,
} from "./host.ts";
import type { Checks } from "./reads.ts";

/** A VM without disks that this check has made, and may do with as it likes. */
interface Guest extends Disposable {
  readonly host: Host;
  readonly path: string;
  readonly config: () => Promise<Row>;
  readonly put: (params: Readonly<Record<string, string | number>>) => Promise<Answer>;
}

const pollMs = 250;

/** The exit text of a task, which the answer must be. */
async function outcomeOf(host: Host, { status, body }: Answer): Promise<string> {
  const upid = body?.data;
  expectThat(status === 200 && isUpid(upid), "a task", body);
  const path = `/nodes/${String(upid).split(":")[1]}/tasks/${String(upid)}/status`;
  for (;;) {
    const task = (await host.read(path)) as Row;
    if (task["status"] === "stopped") return String(task["exitstatus"]);
    await sleep(systemClock, pollMs);
  }
}

/** Makes the VM, and deletes it again whatever comes; one that was there before is left alone. */
async function withGuest(host: Host, work: (guest: Guest) => Promise<void>): Promise<void> {
  const { disposable } = host.server;
  if (disposable === undefined) throw new NotAsked("nothing may be written to");
  const { node, vmid } = disposable;
  const params = { vmid, name: "proxkit-contract", memory: 64 };
  expectEqual(await outcomeOf(host, await host.call("POST", `/nodes/${node}/qemu`, { params })), "OK");
  const path = `/nodes/${node}/qemu/${vmid}`;
  try {
    await work({
      ...disposable,
      host,
      path,
      config: async () => (await host.read(`${path}/config`)) as Row,
      put: (changes) => host.call("PUT", `${path}/config`, { params: changes }),
    });
  } finally {
    await outcomeOf(host, await host.call("DELETE", path));
  }
}

const onGuest =
  (work: (guest: Guest) => Promise<void>) =>
  (host: Host): Promise<void> =>
    withGuest(host, work);

/** A change that is answered without data. */
function expectDone({ status, body }: Answer): void {
  expectEqual([status, body], [200, { data: null }]);
}

const life: Checks = {
  "makes and deletes a VM by tasks": async (host) => {
    await withGuest(host, async ({ config }) => {
      expectEqual((await config())["name"], "proxkit-contract");
    });
    const { node, vmid } = host.server.disposable ?? {};
    const answer = await host.call("GET", `/nodes/${node}/qemu/${vmid}/config`);
    const text = `Configuration file 'nodes/${node}/qemu-server/${vmid}.conf' does not exist\n`;
    expectRefusal(answer, 500, text);
  },
  "makes no second VM of the same number": onGuest(async ({ host, node, vmid }) => {
    const answer = await host.call("POST", `/nodes/${node}/qemu`, { params: { vmid } });
    const text = `unable to create VM ${vmid} - VM ${vmid} already exists on node '${node}'\n`;
    expectRefusal(answer, 500, text);
  }),
  "tells in the task alone that a start has failed": onGuest(async ({ host, path, put }) => {
    expectDone(await put({ net0: "virtio,bridge=vmbr4093" }));
    const outcome = await outcomeOf(host, await host.call("POST", `${path}/status/start`));
    expectThat(outcome !== "OK", "a task that fails for the lack of a bridge", outcome);
    const { status } = (await host.read(`${path}/status/current`)) as Row;
    expectEqual(status, "stopped");
  }),
  "makes snapshots, lists them with what is now, and takes them away": onGuest(async ({ host, path }) => {
    const names = async (): Promise<string[]> =>
      (await host.rows(`${path}/snapshot`)).map(({ name }) => String(name)).toSorted();
    const take = async (): Promise<string> =>
      await outcomeOf(host, await host.call("POST", `${path}/snapshot`, { params: { snapname: "before" } }));
    expectEqual([await take(), await names()], ["OK", ["before", "current"]]);
    expectThat((await take()) !== "OK", "a task that fails for a name that is taken");
    expectEqual(await outcomeOf(host, await host.call("DELETE", `${path}/snapshot/before`)), "OK");
    expectEqual(await names(), ["current"]);
  }),
};

const configuration: Checks = {
  "changes a configuration at once by PUT, and by a task by POST": onGuest(async (guest) => {
    const { host, path, config, put } = guest;
    expectDone(await put({ description: "by PUT: ü & more" }));
    expectEqual((await config())["description"], "by PUT: ü & more");
    const params = { description: "by POST" };
    expectEqual(await outcomeOf(host, await host.call("POST", `${path}/config`, { params })), "OK");
    expectEqual((await config())["description"], "by POST");
  }),
  "guards a change by the digest": onGuest(async ({ config, put }) => {
    const refused = await put({ name: "other", digest: "0".repeat(40) });
    expectRefusal(refused, 500, "checksum mismatch (file change by other user?)\n");
    const before = String((await config())["digest"]);
    expectDone(await put({ name: "other", digest: before }));
    const { name, digest } = await config();
    expectThat(name === "other" && digest !== before, "another digest after a change", digest);
  }),
  "gives a network card an address": onGuest(async ({ config, put }) => {
    expectDone(await put({ net0: "model=virtio" }));
    const { net0 } = await config();
    expectThat(/^virtio=[0-9A-F]{2}(?::[0-9A-F]{2}){5}$/.test(String(net0)), "virtio=<address>", net0);
  }),
  "sorts tags, and drops what is there twice": onGuest(async ({ config, put }) => {
    expectDone(await put({ tags: "b,a;B" }));
    expectEqual((await config())["tags"], "a;b");
  }),
  "takes yes and no as 1 and 0, and as true and false in JSON": onGuest(async (guest) => {
    const { host, path, config, put } = guest;
    expectInvalid(await put({ onboot: "yes" }), { onboot: "type check ('boolean') failed - got 'yes'" });
    expectDone(await put({ onboot: 1 }));
    expectEqual((await config())["onboot"], 1);
    const headers = { authorization: tokenHeader(host.server), "content-type": "application/json" };
    const body = JSON.stringify({ onboot: false, delete: ["name", "memory"] });
    expectDone(await host.call("PUT", `${path}/config`, { headers, body }));
    const { onboot, name } = await config();
    expectEqual([onboot, name], [0, undefined]);
  }),
  "refuses to change nothing, to set and delete, and to delete what is no option": onGuest(
    async ({ put }) => {
      expectRefusal(await put({}), 500, "no options specified\n");
      expectInvalid(await put({ name: "x", delete: "name" }), {
        delete: "you can't use '-name' and -delete name' at the same time",
      });
      expectInvalid(await put({ delete: "nonsense" }), { delete: "unknown option 'nonsense'" });
    },
  ),
};

const isoName = "proxkit-contract.iso";

function upload(host: Host, { node, storage = "" }: Disposable, isFileLast: boolean): Promise<Answer> {
  const form = new FormData();
  if (isFileLast) form.append("content", "iso");
  form.append("filename", new Blob(["nothing to boot from\n"]), isoName);
  if (!isFileLast) form.append("content", "iso");
  const headers = { authorization: tokenHeader(host.server) };
  return host.call("POST", `/nodes/${node}/storage/${storage}/upload`, { body: form, headers });
}

const uploads: Checks = {
  "takes an upload whose file comes last, and refuses one whose file comes first": async (host) => {
    const { disposable } = host.server;
    if (disposable?.storage === undefined) throw new NotAsked("no storage may be written to");
    const { node, storage } = disposable;
    const content = `/nodes/${node}/storage/${storage}/content`;
    expectInvalid(await upload(host, disposable, false), {
      content: "property is missing and it is not optional",
    });
    expectEqual(await outcomeOf(host, await upload(host, disposable, true)), "OK");
    const volid = `${storage}:iso/${isoName}`;
    const row = (await host.rows(content, { content: "iso" })).find((volume) => volume["volid"] === volid);
    expectEqual(await outcomeOf(host, await host.call("DELETE", `${content}/${volid}`)), "OK");
    expectEqual(row?.["size"], 21);
  },
};

/** What becomes of writes; each makes what it needs, and leaves nothing behind. */
export const writes: Checks = { ...life, ...configuration, ...uploads };
