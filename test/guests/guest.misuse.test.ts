import { describe, expect, it } from "vitest";
import { isProxmoxError } from "../../src/errors/index.ts";
import type { GuestRef } from "../../src/guests/place.ts";
import { copyOfRows } from "../support/cluster-rows.ts";
import { guestServer, Refusal } from "../support/guest-server.ts";

const caught = async (promise: Promise<unknown>): Promise<{ code: string; message: string }> => {
  const error = await promise.then(
    () => expect.unreachable("it should have failed"),
    (failure: unknown) => failure,
  );
  if (!isProxmoxError(error)) throw error;
  return { code: error.code, message: error.message };
};

describe("what can name no guest", () => {
  const misuses: readonly (readonly [unknown, RegExp])[] = [
    [undefined, /vmid: expected a whole number from 100 to 999999999, got undefined/],
    [99, /vmid: expected a whole number from 100/],
    ["web-1", /vmid: expected a number; a guest's name is given as \{ name \}, got "web-1"/],
    [Number.NaN, /vmid: expected a whole number from 100/],
    [null, /vmid: expected a whole number from 100/],
    [{}, /name: expected a guest's name, got undefined/],
    [{ name: "" }, /name: expected a guest's name/],
    [{ vmid: 100 }, /^guest: expected its vmid, or \{ name \}, got an object with vmid/],
  ];

  it.each(misuses)("%j", (ref, message) => {
    const { guest } = guestServer();
    expect(() => guest(ref as GuestRef)).toThrow(message);
  });

  it("nor is there a third kind", () => {
    const { guest } = guestServer();
    expect(() => guest(100, { type: "kvm" as "qemu" })).toThrow(
      'options.type: expected "qemu" or "lxc", got "kvm"',
    );
  });
});

describe("a parameter that the server refuses", () => {
  it("is named", async () => {
    const refusal = new Refusal("Parameter verification failed.", 400, { snapname: "invalid format" });
    const { guest } = guestServer({ "POST /nodes/pve1/qemu/101/snapshot": refusal });
    expect((await caught(guest(101).snapshot("before"))).message).toBe(
      "cannot make a snapshot of guest 101 (db-1) on pve1: invalid parameters: snapname: invalid format",
    );
  });
});

describe("a guest that is not there", () => {
  it("by vmid", async () => {
    const { guest } = guestServer();
    const { code, message } = await caught(guest(999).start());
    expect(code).toBe("NOT_FOUND");
    expect(message).toMatch(/^there is no guest 999, or this login may not see it/);
  });

  it("by name", async () => {
    const { guest } = guestServer();
    const { code, message } = await caught(guest({ name: "nobody" }).start());
    expect(code).toBe("NOT_FOUND");
    expect(message).toMatch(/^there is no guest named "nobody"/);
  });

  it("by a name of several, which are told", async () => {
    const rows = copyOfRows().map((row) => (row["vmid"] === 200 ? { ...row, name: "db-1" } : row));
    const { guest, calls } = guestServer({ "GET /cluster/resources": rows });
    expect(await caught(guest({ name: "db-1" }).delete())).toEqual({
      code: "INVALID_PARAMETERS",
      message: 'name: "db-1" is the name of 2 guests: 101 (qemu on pve1), 200 (lxc on pve2); give the vmid',
    });
    expect(calls).toEqual(["GET /cluster/resources"]);
  });

  it("by its kind", async () => {
    const { guest } = guestServer();
    expect(await caught(guest(200, { type: "qemu" }).start())).toEqual({
      code: "NOT_FOUND",
      message: "guest 200 is a container, not a virtual machine",
    });
  });

  it("any more", async () => {
    let lookups = 0;
    const { guest } = guestServer({
      "GET /cluster/resources": () => copyOfRows().filter((row) => row["vmid"] !== 101 || lookups++ === 0),
      "POST /nodes/pve1/qemu/101/snapshot": new Refusal(
        "Configuration file 'nodes/pve1/qemu-server/101.conf' does not exist",
      ),
    });
    expect(await caught(guest(101).snapshot("before"))).toEqual({
      code: "NOT_FOUND",
      message: "cannot make a snapshot of guest 101 (db-1) on pve1: it has been deleted in the meantime",
    });
  });
});

describe("a verb that fails says in one sentence what could not be done, to which guest, and why", () => {
  const web = "/nodes/pve1/qemu/100";
  it.each([
    [
      "in the wrong state",
      `POST ${web}/status/reset`,
      new Refusal("VM 100 not running"),
      "CONFLICT",
      "cannot reset guest 100 (web-1) on pve1: VM 100 not running",
    ],
    [
      "while it is locked",
      `POST ${web}/status/reset`,
      new Refusal("VM is locked (backup)"),
      "LOCKED",
      "cannot reset guest 100 (web-1) on pve1: VM is locked (backup)",
    ],
    [
      "without permission",
      `POST ${web}/status/reset`,
      new Refusal("Permission check failed (/vms/100, VM.PowerMgmt)", 403),
      "PERMISSION",
      "cannot reset guest 100 (web-1) on pve1: this login lacks VM.PowerMgmt on /vms/100",
    ],
    [
      "on a node that is down",
      `POST ${web}/status/reset`,
      new Refusal("No route to host", 595),
      "NODE_UNREACHABLE",
      "cannot reset guest 100 (web-1) on pve1: its node pve1 cannot be reached (No route to host)",
    ],
  ])("%s", async (_, call, refusal, code, message) => {
    const { guest } = guestServer({ [call]: refusal });
    expect(await caught(guest(100).reset())).toEqual({ code, message });
  });

  it("for a disk that is not there", async () => {
    const { guest } = guestServer({ [`PUT ${web}/resize`]: new Refusal("disk 'scsi9' does not exist") });
    expect(await caught(guest(100).resizeDisk("scsi9", "+1G"))).toEqual({
      code: "NOT_FOUND",
      message: "cannot resize a disk of guest 100 (web-1) on pve1: disk 'scsi9' does not exist",
    });
  });

  it("for a disk that cannot be", async () => {
    const { guest, calls } = guestServer();
    const { code, message } = await caught(guest(100).resizeDisk("sda", "+1G"));
    expect(code).toBe("INVALID_PARAMETERS");
    expect(message).toMatch(/disk got "sda", allowed is one of "ide0"/);
    expect(calls).toEqual(["GET /cluster/resources"]);
  });

  it("for a command in a guest that is stopped", async () => {
    const { guest } = guestServer({ [`POST ${web}/agent/exec`]: new Refusal("VM 100 is not running") });
    expect(await caught(guest(100).exec(["uname"]))).toEqual({
      code: "CONFLICT",
      message: "cannot run a command in guest 100 (web-1) on pve1: VM 100 is not running",
    });
  });

  it("for what its kind does not have", async () => {
    const { guest } = guestServer();
    expect(await caught(guest(200).reset())).toEqual({
      code: "UNSUPPORTED",
      message: "guest 200 (ct-1) on pve2 is a container, for which the API has no status/reset",
    });
    expect(await caught(guest(200).exec(["uname"]))).toEqual({
      code: "UNSUPPORTED",
      message: "guest 200 (ct-1) on pve2 is a container, for which the API has no agent/exec",
    });
    expect(await caught(guest(100).interfaces())).toEqual({
      code: "UNSUPPORTED",
      message: "guest 100 (web-1) on pve1 is a virtual machine, for which the API has no interfaces",
    });
  });

  it("for a name that is no parameter", async () => {
    const { guest } = guestServer();
    const { code, message } = await caught(guest(100).shutdown({ force: true } as object));
    expect(code).toBe("INVALID_PARAMETERS");
    expect(message).toMatch(/force is no parameter of this call/);
  });

  it("and keeps class, fields and cause", async () => {
    const { guest } = guestServer({
      [`POST ${web}/status/reset`]: new Refusal("Permission check failed (/vms/100, VM.PowerMgmt)", 403),
    });
    const error: unknown = await guest(100)
      .reset()
      .catch((failure: unknown) => failure);
    expect(error).toMatchObject({
      name: "PermissionError",
      status: 403,
      privileges: ["VM.PowerMgmt"],
      path: "/vms/100",
      node: "pve1",
      template: "/nodes/{node}/qemu/{vmid}/status/reset",
    });
    expect((error as Error).cause).toMatchObject({ name: "PermissionError" });
    expect((error as Error).stack).toContain("guest.misuse.test.ts");
  });
});
