import { describe, expect, it } from "vitest";
import { createTestCluster, type TestCluster } from "../../src/testing/index.ts";
import { type Answer, byToken, call, logIn } from "./support.ts";

const content = "/nodes/pve1/storage/local/content";

const small = (): TestCluster => createTestCluster({ nodes: 2, guests: 0 });

interface Upload {
  readonly fields?: readonly (readonly [string, string])[];
  readonly name?: string;
  readonly text?: string;
  /** Fields after the file, where the server does not look any more. */
  readonly late?: readonly (readonly [string, string])[];
}

/** An upload as a form sends it. */
async function upload(
  cluster: TestCluster,
  { fields = [["content", "iso"]], name = "a.iso", text = "0123456789", late = [] }: Upload,
) {
  const boundary = "----x";
  const field = ([key, value]: readonly [string, string]): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`;
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="filename"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n${text}\r\n`;
  const body = [...fields.map(field), file, ...late.map(field), `--${boundary}--\r\n`].join("");
  const answer = await cluster.fetch(`${cluster.urls[0]}/api2/json/nodes/pve1/storage/local/upload`, {
    method: "POST",
    headers: { ...byToken(cluster), "content-type": `multipart/form-data; boundary=${boundary}` },
    body,
  });
  return { status: answer.status, reason: answer.statusText, text: await answer.text() };
}

const volids = ({ data }: Answer): string[] => data.map(({ volid }: { volid: string }) => volid).sort();

describe("uploads", () => {
  it("become a volume when their task is done", async () => {
    const cluster = small();
    const { text } = await upload(cluster, { fields: [["content", "iso"]], name: "my file.iso" });
    const upid = JSON.parse(text).data;
    expect((await call(cluster, "GET", `/nodes/pve1/tasks/${upid}/status`)).data.exitstatus).toBe("OK");
    const isos = await call(cluster, "GET", content, { content: "iso" });
    expect(volids(isos)).toContain("local:iso/my_file.iso");
    expect(
      (await call(cluster, "GET", `${content}/${encodeURIComponent("local:iso/my_file.iso")}`)).data,
    ).toMatchObject({
      size: 10,
    });
  });

  it("check their sum in the task", async () => {
    const cluster = small();
    const right = "84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882";
    const outcome = async (checksum: string): Promise<string> => {
      const fields = [
        ["content", "iso"],
        ["checksum-algorithm", "sha256"],
        ["checksum", checksum],
      ] as const;
      const { text } = await upload(cluster, { fields });
      const upid = JSON.parse(text).data;
      return (await call(cluster, "GET", `/nodes/pve1/tasks/${upid}/status`)).data.exitstatus;
    };
    expect(await outcome(right)).toBe("OK");
    expect(await outcome("0".repeat(64))).toMatch(/^checksum mismatch: got '84d8/);
  });

  it("lose the fields that come after the file, as on the server", async () => {
    const answer = await upload(small(), { fields: [], late: [["content", "iso"]] });
    expect([answer.status, JSON.parse(answer.text).errors]).toEqual([
      400,
      { content: "property is missing and it is not optional" },
    ]);
  });

  it("refuse a name with the wrong ending", async () => {
    const answer = await upload(small(), { name: "a.txt" });
    expect([answer.status, JSON.parse(answer.text).errors]).toEqual([
      400,
      { filename: "wrong file extension" },
    ]);
  });
});

describe("volumes", () => {
  it("are allocated, described, protected and removed", async () => {
    const cluster = createTestCluster({ nodes: 1, guests: [{ vmid: 100 }] });
    const made = await call(cluster, "POST", "/nodes/pve1/storage/nas/content", {
      vmid: 100,
      filename: "vm-100-disk-5.qcow2",
      size: "2G",
      format: "qcow2",
    });
    expect(made.data).toBe("nas:100/vm-100-disk-5.qcow2");
    const path = `/nodes/pve1/storage/nas/content/${encodeURIComponent(made.data)}`;
    expect((await call(cluster, "GET", path)).data).toMatchObject({ format: "qcow2", size: 2 * 1024 ** 3 });
    const removed = await call(cluster, "DELETE", path);
    await call(cluster, "GET", `/nodes/pve1/tasks/${removed.data}/status`);
    expect((await call(cluster, "GET", path)).status).toBe(500);
  });

  it("of a backup keep notes and protection", async () => {
    const cluster = createTestCluster({ nodes: 1, guests: [{ vmid: 100 }] });
    const { data: upid } = await call(cluster, "POST", "/nodes/pve1/vzdump", {
      vmid: "100",
      storage: "local",
    });
    await call(cluster, "GET", `/nodes/pve1/tasks/${upid}/status`);
    const [volid = ""] = volids(await call(cluster, "GET", content, { content: "backup" }));
    expect(volid).toMatch(/^local:backup\/vzdump-qemu-100-/);
    const path = `${content}/${encodeURIComponent(volid)}`;
    await call(cluster, "PUT", path, { notes: "before the update", protected: 1 });
    expect((await call(cluster, "GET", path)).data).toMatchObject({
      notes: "before the update",
      protected: 1,
    });
    const refused = await call(cluster, "DELETE", path);
    const task = await call(cluster, "GET", `/nodes/pve1/tasks/${refused.data}/status`);
    expect(task.data.exitstatus).toMatch(
      /^cannot remove protected volume 'backup\/vzdump-qemu-100-.*' on 'local'$/,
    );
  });
});

describe("storages", () => {
  it("are added, changed and removed; what a type does not know is refused", async () => {
    const cluster = small();
    const made = await call(cluster, "POST", "/storage", {
      storage: "fast",
      type: "dir",
      path: "/srv/fast",
      content: "images,iso",
      nodes: "pve2",
    });
    expect(made.data).toMatchObject({ storage: "fast", type: "dir" });
    const rows = await call(cluster, "GET", "/nodes/pve1/storage");
    expect(rows.data.map(({ storage }: { storage: string }) => storage)).not.toContain("fast");
    await call(cluster, "PUT", "/storage/fast", { delete: "nodes" });
    expect((await call(cluster, "GET", "/nodes/pve1/storage/fast/status")).data).toMatchObject({ active: 1 });
    const odd = await call(cluster, "PUT", "/storage/fast", { server: "192.0.2.1" });
    expect(odd.reason).toBe("update storage failed: unexpected property 'server'");
    expect((await call(cluster, "DELETE", "/storage/fast")).status).toBe(200);
    const gone = await call(cluster, "GET", "/storage/fast");
    expect([gone.status, gone.message]).toEqual([500, "storage 'fast' does not exist\n"]);
  });

  it("are shown to those who may use them", async () => {
    const cluster = createTestCluster({
      guests: 0,
      users: [{ userid: "a@pve", password: "secret-1" }],
      acl: [{ path: "/storage/nas", roleid: "PVEDatastoreUser", to: "a@pve" }],
    });
    const login = await logIn(cluster, { username: "a@pve", password: "secret-1" });
    const { data } = await call(cluster, "GET", "/nodes/pve1/storage", {}, login);
    expect(data.map(({ storage }: { storage: string }) => storage)).toEqual(["nas"]);
    const refused = await call(cluster, "GET", content, {}, login);
    expect(refused.reason).toBe(
      "Permission check failed (/storage/local, Datastore.Audit|Datastore.AllocateSpace)",
    );
  });
});
