/** Compiled, never run: what the typed surface must refuse, and what it must know. */
import { expectTypeOf } from "vitest";

import type { CallOptions, Client, Download, Envelope, Upid } from "../../src/index.ts";

export async function parameters(pve: Client): Promise<void> {
  const qemu = pve.nodes("pve1").qemu;
  const guest = qemu(100);

  await guest.config.put({
    cores: 2,
    net0: "virtio,bridge=vmbr0",
    net31: null,
    onboot: false,
    tags: ["a", "b"],
  });
  await guest.config.put({ net0: { model: "virtio", bridge: "vmbr0" } });
  await guest.config.put({ delete: ["net0"], digest: undefined });
  await qemu("100" satisfies string).config.get();

  // @ts-expect-error a misspelt parameter
  await guest.config.put({ coers: 2 });
  // @ts-expect-error net has 32 places
  await guest.config.put({ net32: "virtio" });
  // @ts-expect-error scsi has 31 places
  await guest.config.put({ scsi31: "local:1" });
  // @ts-expect-error not one of the choices
  await guest.config.put({ bios: "efi" });
  // @ts-expect-error a boolean is a boolean
  await guest.config.put({ onboot: 1 });
  // @ts-expect-error only an update removes by null
  await qemu.post({ vmid: 100, name: null });
  // @ts-expect-error vmid is missing
  await qemu.post({ name: "web" });
  // @ts-expect-error parameters are missing
  await qemu.post();
  // @ts-expect-error this call takes no parameters
  await pve.version.get({ verbose: true });
  // @ts-expect-error a guest is chosen by number or digits
  qemu(true);
  // @ts-expect-error not a service of the node
  pve.nodes("pve1").services("pveprxoy");
}

export async function places(pve: Client): Promise<void> {
  await pve.nodes("pve1").qemu(100).agent["get-osinfo"].get();
  await pve.nodes("pve1").qemu(100).agent.getOsinfo.get();

  // @ts-expect-error a misspelt place
  await pve.nodes("pve1").qmeu.get();
  // @ts-expect-error the id is missing
  await pve.nodes("pve1").qemu.config.get();
  // @ts-expect-error a configuration has no POST of containers
  await pve.nodes("pve1").lxc(100).config.post({});
}

export async function results(pve: Client): Promise<void> {
  const [guest] = await pve.nodes("pve1").qemu.get();
  expectTypeOf(guest?.vmid).toEqualTypeOf<number | undefined>();
  expectTypeOf(guest?.template).toEqualTypeOf<boolean | undefined>();
  expectTypeOf((await pve.nodes("pve1").qemu.get()).map(({ vmid }) => vmid)).toEqualTypeOf<number[]>();
  // @ts-expect-error a misspelt member
  void guest?.vmId;

  const config = await pve.nodes("pve1").qemu(100).config.get();
  expectTypeOf(config.net31).toEqualTypeOf<string | undefined>();
  expectTypeOf(config.onboot).toEqualTypeOf<boolean | undefined>();
  // @ts-expect-error net has 32 places
  void config.net32;

  expectTypeOf(await pve.nodes("pve1").qemu(100).status.start.post()).toEqualTypeOf<Upid>();
  expectTypeOf(await pve.nodes("pve1").qemu(100).config.post({ cores: 2 })).toEqualTypeOf<Upid | null>();
  expectTypeOf(await pve.nodes("pve1").vzdump.post({ vmid: "100" })).toEqualTypeOf<Upid | "OK">();
  expectTypeOf(await pve.cluster.nextid.get()).toEqualTypeOf<number>();
  expectTypeOf(await pve.nodes("pve1").qemu(100).config.put({ cores: 2 })).toEqualTypeOf<null>();
  // @ts-expect-error plain text is no UPID
  expectTypeOf<Upid>().toEqualTypeOf<string>();
}

export async function options(pve: Client): Promise<void> {
  const tasks = pve.nodes("pve1").tasks;
  const plain = await tasks.get();
  expectTypeOf(await tasks.get({}, { full: true })).toEqualTypeOf<Envelope<typeof plain>>();
  expectTypeOf(await tasks.get({}, { raw: true })).toEqualTypeOf<unknown>();
  expectTypeOf(await tasks.get({}, { raw: true, full: true })).toEqualTypeOf<Envelope<unknown>>();
  expectTypeOf(await tasks.get(undefined, { timeoutMs: 1000 })).toEqualTypeOf<typeof plain>();
  // @ts-expect-error no such option
  await tasks.get({}, { timeout: 1000 });
}

export async function optionsOnlyKnownLater(pve: Client, flag: boolean, any: CallOptions): Promise<void> {
  const { tasks } = pve.nodes("pve1");
  type Tasks = Awaited<ReturnType<typeof tasks.get>>;
  const plain = await pve.version.get();
  type Plain = typeof plain;
  expectTypeOf(await pve.version.get({}, { raw: false, full: false })).toEqualTypeOf<Plain>();
  expectTypeOf(await pve.version.get({}, { raw: flag })).toEqualTypeOf<unknown>();
  expectTypeOf(await pve.version.get({}, { full: flag })).toEqualTypeOf<Plain | Envelope<Plain>>();
  expectTypeOf(await pve.version.get({}, { raw: flag, full: true })).toEqualTypeOf<Envelope<unknown>>();
  expectTypeOf(await pve.version.get({}, { raw: flag, full: flag })).toEqualTypeOf<unknown>();
  expectTypeOf(await pve.version.get({}, any)).toEqualTypeOf<unknown>();
  expectTypeOf<Tasks>().not.toBeAny();

  const storage = pve.nodes("pve1").storage("local");
  const file = { content: "iso", filename: "a.iso", file: new Blob(["x"]) } as const;
  expectTypeOf(await storage.upload.post(file, { raw: flag, onProgress() {} })).toEqualTypeOf<unknown>();
  expectTypeOf(
    await storage.content("x").put({ notes: "" }, { full: flag }),
  ).toEqualTypeOf<null | Envelope<null>>();

  expectTypeOf(await pve.request("GET", "/version", {}, { raw: flag })).toEqualTypeOf<unknown>();
  expectTypeOf(await pve.request("GET", "/version", {}, { full: flag })).toEqualTypeOf<
    Plain | Envelope<Plain>
  >();
  expectTypeOf(await pve.request("GET", "/version", {}, { full: true })).toEqualTypeOf<Envelope<Plain>>();
  expectTypeOf(await pve.request("GET", "/version", {}, { raw: flag, full: true })).toEqualTypeOf<
    Envelope<unknown>
  >();
  expectTypeOf(await pve.request("GET", "/version", {}, any)).toEqualTypeOf<unknown>();
  // @ts-expect-error no such option
  await pve.request("GET", "/version", {}, { timeout: 1000 });
  // @ts-expect-error a time is a number
  await pve.version.get({}, { timeoutMs: "5s" });
}

export async function byTemplate(pve: Client): Promise<void> {
  const template = "/nodes/{node}/qemu/{vmid}/config";
  const fluent = await pve.nodes("pve1").qemu(100).config.get();
  const config = await pve.request("GET", template, { node: "pve1", vmid: 100, current: true });
  expectTypeOf(config).toEqualTypeOf<typeof fluent>();
  expectTypeOf(
    await pve.request("GET", template, { node: "n", vmid: 1 }, { raw: true }),
  ).toEqualTypeOf<unknown>();
  expectTypeOf((await pve.request("GET", "/version")).release).toEqualTypeOf<string>();

  // @ts-expect-error the guest is missing
  await pve.request("GET", template, { node: "pve1" });
  // @ts-expect-error no path values at all
  await pve.request("GET", template);
  // @ts-expect-error a misspelt template
  await pve.request("GET", "/nodes/{node}/qmeu", { node: "pve1" });
  // @ts-expect-error the version cannot be deleted
  await pve.request("DELETE", "/version");
  // @ts-expect-error a misspelt parameter
  await pve.request("GET", template, { node: "pve1", vmid: 100, curent: true });
}

export async function files(pve: Client): Promise<void> {
  const { upload } = pve.nodes("pve1").storage("local");
  const path = { node: "pve1", storage: "local" };
  const file = new Blob(["x"]);
  const onProgress = (): void => {};

  expectTypeOf(
    await upload.post({ content: "iso", filename: "a.iso", file }, { onProgress }),
  ).toEqualTypeOf<Upid>();
  await upload.post({ content: "iso", file: { stream: file.stream(), size: 1, name: "a.iso" } });
  const template = "/nodes/{node}/storage/{storage}/upload";
  expectTypeOf(
    await pve.request("POST", template, { ...path, content: "iso", file }, { onProgress }),
  ).toEqualTypeOf<Upid>();

  // @ts-expect-error the file is missing
  await upload.post({ content: "iso", filename: "a.iso" });
  // @ts-expect-error a path is no file
  await upload.post({ content: "iso", file: "/tmp/a.iso" });
  // @ts-expect-error a stream needs its size
  await upload.post({ content: "iso", file: { stream: file.stream() } });
  // @ts-expect-error where the file lies on the server is the server's business
  await upload.post({ content: "iso", file, tmpfilename: "/var/tmp/pveupload-00" });
  // @ts-expect-error nothing is uploaded
  await pve.version.get({}, { onProgress });

  const { log } = pve.nodes("pve1").tasks("UPID:…");
  expectTypeOf(await log.get({}, { stream: true })).toEqualTypeOf<Download>();
  expectTypeOf(await log.get({ limit: 10 })).toBeArray();
  expectTypeOf(
    await pve.request("GET", "/nodes/{node}/journal", { node: "pve1" }, { stream: true }),
  ).toEqualTypeOf<Download>();
  // @ts-expect-error data is no stream
  await pve.version.get({}, { stream: true });
  // @ts-expect-error data is no stream
  await pve.request("GET", "/version", {}, { stream: true });
}
