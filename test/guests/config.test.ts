import { describe, expect, it } from "vitest";
import { isConflictError, isInvalidParametersError } from "../../src/errors/index.ts";
import { guestServer, Refusal } from "../support/guest-server.ts";

const lookup = "GET /cluster/resources";
const config = "/nodes/pve1/qemu/100/config";
const present = {
  name: "web-1",
  net0: "virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1,newkey=5",
  scsi0: "local-lvm:vm-100-disk-0,size=32G",
  tags: "prod;web",
  memory: "512",
  digest: "a".repeat(40),
};

const outdated = new Refusal("checksum mismatch (file change by other user?)");

describe("the configuration of a guest", () => {
  it("is parsed", async () => {
    const { guest } = guestServer({ [`GET ${config}`]: present });
    const parsed = await guest(100, { type: "qemu" }).config();
    expect(parsed.nets[0]).toMatchObject({ key: "net0", bridge: "vmbr0", firewall: true });
    expect(parsed.disks[0]).toMatchObject({ key: "scsi0", size: "32G" });
    expect(parsed.tags).toEqual(["prod", "web"]);
  });

  it("is merged into, guarded by its digest", async () => {
    const { guest, calls } = guestServer({ [`GET ${config}`]: present, [`PUT ${config}`]: null });
    await guest(100).update({ net0: { tag: 20, firewall: null }, cores: 4, description: null });
    expect(calls).toEqual([
      lookup,
      `GET ${config}`,
      `PUT ${config}?digest=${present.digest}&net0=virtio=BC:24:11:00:00:01,bridge=vmbr0,newkey=5,tag=20&cores=4&delete=description`,
    ]);
  });

  it("is not read where nothing is merged", async () => {
    const { guest, calls } = guestServer({ [`PUT ${config}`]: null });
    await guest(100).update({ cores: 4, tags: ["a", "b"], onboot: true, name: undefined });
    expect(calls).toEqual([lookup, `PUT ${config}?cores=4&tags=a,b&onboot=1`]);
  });

  it("is merged into anew when somebody else was faster", async () => {
    const states = [
      present,
      { ...present, net0: "virtio=BC:24:11:00:00:01,bridge=vmbr1", digest: "b".repeat(40) },
    ];
    let reads = 0;
    let writes = 0;
    const { guest, calls } = guestServer({
      [`GET ${config}`]: () => states[reads++],
      [`PUT ${config}`]: () => (writes++ === 0 ? outdated : null),
    });
    await guest(100).update({ net0: { tag: 20 } });
    expect(calls.at(-1)).toBe(
      `PUT ${config}?digest=${"b".repeat(40)}&net0=virtio=BC:24:11:00:00:01,bridge=vmbr1,tag=20`,
    );
  });

  it("is left alone when it never stands still", async () => {
    const { guest, calls } = guestServer({ [`GET ${config}`]: present, [`PUT ${config}`]: outdated });
    await expect(guest(100).update({ net0: { tag: 20 } })).rejects.toSatisfy(isConflictError);
    expect(calls.filter((call) => call.startsWith("PUT"))).toHaveLength(5);
  });

  it("is not merged into anew against the caller's own digest", async () => {
    const { guest, calls } = guestServer({ [`GET ${config}`]: present, [`PUT ${config}`]: outdated });
    const update = guest(100).update({ net0: { tag: 20 }, digest: "c".repeat(40) });
    await expect(update).rejects.toThrow(
      "cannot update guest 100 (web-1) on pve1: checksum mismatch (file change by other user?)",
    );
    expect(calls.filter((call) => call.startsWith("PUT"))).toHaveLength(1);
    expect(calls.at(-1)).toContain(`digest=${"c".repeat(40)}`);
  });

  it("takes a device that is not there yet", async () => {
    const { guest, calls } = guestServer({ [`GET ${config}`]: present, [`PUT ${config}`]: null });
    await guest(100).update({ net1: { model: "virtio", bridge: "vmbr1" } });
    expect(calls.at(-1)).toContain("net1=virtio,bridge=vmbr1");
  });

  it("loses keys by unset", async () => {
    const { guest, calls } = guestServer({ [`PUT ${config}`]: null });
    await guest(100).unset("description", "net1");
    expect(calls).toEqual([lookup, `PUT ${config}?delete=description,net1`]);
  });
});

describe("an update, misused", () => {
  it.each([
    [{}, "changes: expected at least one key of the configuration, got none"],
    [{ cores: undefined }, "changes: expected at least one key of the configuration, got none"],
    [{ digest: "a" }, "changes: expected at least one key of the configuration, got none"],
    [null, "changes: expected an object of configuration keys, got null"],
    [[], "changes: expected an object of configuration keys, got an array"],
  ])("%j", async (changes, message) => {
    const { guest, calls } = guestServer();
    await expect(guest(100).update(changes as object)).rejects.toThrow(message);
    expect(calls.filter((call) => call.startsWith("PUT"))).toEqual([]);
  });

  it.each([
    [{ net0: { tga: 20 } }, /^net0: qemu\.net: tga is not known, did you mean "tag"\?/],
    [{ net0: { tag: "twenty" } }, /^net0: .*tag/],
    [{ net99: { model: "virtio" } }, /net99 is out of range, allowed is net0 to net31/],
    [{ cores: { much: true } }, /cores/],
    [{ coers: 4 }, /coers.*"cores"/],
  ])("%j is refused before anything is written", async (changes, message) => {
    const { guest, calls } = guestServer({ [`GET ${config}`]: present });
    const error: unknown = await guest(100)
      .update(changes as object)
      .catch((caught: unknown) => caught);
    expect(isInvalidParametersError(error)).toBe(true);
    expect((error as Error).message).toMatch(message);
    expect(calls.filter((call) => call.startsWith("PUT"))).toEqual([]);
  });

  it("unset needs to know what", async () => {
    const { guest } = guestServer();
    await expect(guest(100).unset()).rejects.toThrow("keys: expected text that is not empty, got undefined");
  });
});

describe("deleting a guest", () => {
  it("reads its configuration first and refuses a protected one", async () => {
    const { guest, calls } = guestServer({ [`GET ${config}`]: { ...present, protection: 1 } });
    const error: unknown = await guest(100)
      .delete({ purge: true })
      .catch((caught: unknown) => caught);
    expect(isConflictError(error)).toBe(true);
    expect((error as Error).message).toBe(
      "cannot delete guest 100 (web-1) on pve1: it is protected; update({ protection: false }) first",
    );
    expect(calls).toEqual([lookup, `GET ${config}`]);
  });

  it("is a task", async () => {
    const { guest, calls } = guestServer({ [`GET ${config}`]: present });
    await guest(100).delete({ purge: true, "destroy-unreferenced-disks": true });
    expect(calls.at(-1)).toBe("DELETE /nodes/pve1/qemu/100?purge=1&destroy-unreferenced-disks=1");
  });
});
