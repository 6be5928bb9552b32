import { describe, expect, expectTypeOf, test } from "vitest";
import {
  checkPropertyString,
  formatPropertyString,
  mergePropertyString,
  parsePropertyString,
} from "../../src/codecs/property-string.ts";
import type { PropertyStrings, QemuNet } from "../../src/generated/formats.ts";

describe("reading", () => {
  test("takes the model for the key that carries the address", () => {
    expect(
      parsePropertyString("qemu.net", "virtio=BC:24:11:00:00:10,bridge=vmbr0,firewall=1,tag=42"),
    ).toEqual({
      model: "virtio",
      macaddr: "BC:24:11:00:00:10",
      bridge: "vmbr0",
      firewall: true,
      tag: 42,
    });
    expect(parsePropertyString("qemu.net", "virtio,bridge=vmbr0")).toEqual({
      model: "virtio",
      bridge: "vmbr0",
    });
  });

  test("knows a format by any of its names", () => {
    const text = "name=eth0,bridge=vmbr0,ip=dhcp,type=veth";
    expect(parsePropertyString("pve-lxc-network", text)).toEqual(parsePropertyString("lxc.net", text));
  });

  test("knows other spellings of a key", () => {
    expect(parsePropertyString("qemu.agent", "1,guest-fsfreeze=0")).toEqual({
      enabled: true,
      "freeze-fs": false,
    });
    expect(parsePropertyString("qemu.scsi", "volume=local:1/a.raw")).toEqual({ file: "local:1/a.raw" });
  });

  test.each([
    ["1", true],
    ["YES", true],
    ["on", true],
    ["true", true],
    ["0", false],
    ["no", false],
    ["Off", false],
    ["false", false],
    ["maybe", "maybe"],
  ])("reads the switch %j as %j", (text, value) => {
    expect(parsePropertyString("qemu.net", `virtio,firewall=${text}`)).toEqual({
      model: "virtio",
      firewall: value,
    });
  });

  test.each([
    ["12.5", 12.5],
    ["007", 7],
    ["1e3", 1000],
    ["9007199254740993", "9007199254740993"],
    ["0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"],
    ["1e999", "1e999"],
    ["0x10", "0x10"],
  ])("reads %j as a number only where nothing is lost", (text, value) => {
    expect(parsePropertyString("qemu.scsi", `local:1,mbps=${text}`)).toEqual({
      file: "local:1",
      mbps: value,
    });
  });

  test("leaves sizes as they are and decodes what is percent-encoded", () => {
    expect(parsePropertyString("qemu.scsi", "local:1/a.raw,size=1.5T,serial=A%2CB%20%zz")).toEqual({
      file: "local:1/a.raw",
      size: "1.5T",
      serial: "A%2CB%20%zz",
    });
    expect(parsePropertyString("qemu.scsi", "local:1/a.raw,serial=A%2CB%20C")).toMatchObject({
      serial: "A,B C",
    });
  });

  test("has lists as arrays", () => {
    expect(parsePropertyString("qemu.boot", "order=scsi0;net0")).toEqual({ order: ["scsi0", "net0"] });
    expect(parsePropertyString("node.acme", "account=a,domains=x.org;y.org")).toEqual({
      account: "a",
      domains: ["x.org", "y.org"],
    });
  });

  test("keeps keys nobody knows, whatever their name", () => {
    const value = parsePropertyString("qemu.net", "virtio,later=1,__proto__=x");
    expect(Object.entries(value)).toEqual([
      ["model", "virtio"],
      ["later", "1"],
      ["__proto__", "x"],
    ]);
    expect(formatPropertyString("qemu.net", value)).toBe("virtio,later=1,__proto__=x");
  });

  test("is typed by the name of the format", () => {
    const net = parsePropertyString("qemu.net", "virtio");
    expectTypeOf(net).toEqualTypeOf<QemuNet>();
    expectTypeOf<PropertyStrings["pve-qm-ipconfig"]["ip"]>().toEqualTypeOf<string | undefined>();
    // @ts-expect-error no such key
    expect(net.bridg).toBeUndefined();
  });
});

describe("writing", () => {
  test("puts the default key first, without its name", () => {
    expect(formatPropertyString("qemu.scsi", { size: "32G", file: "local:32", ssd: true })).toBe(
      "local:32,size=32G,ssd=1",
    );
    expect(formatPropertyString("qemu.scsi", { file: "/dev/a=b" })).toBe("file=/dev/a=b");
  });

  test("uses the model as key where there is an address", () => {
    const net: QemuNet = { bridge: "vmbr0", model: "virtio", macaddr: "BC:24:11:00:00:10", firewall: false };
    expect(formatPropertyString("qemu.net", net)).toBe("virtio=BC:24:11:00:00:10,bridge=vmbr0,firewall=0");
  });

  test("leaves out what is undefined", () => {
    expect(formatPropertyString("qemu.net", { model: "e1000", tag: undefined })).toBe("e1000");
  });

  test("keeps the spelling of what was read and not changed", () => {
    const agent = parsePropertyString("qemu.agent", "enabled=yes,,fstrim_cloned_disks=on");
    expect(formatPropertyString("qemu.agent", agent)).toBe("enabled=yes,,fstrim_cloned_disks=on");
    agent.type = "isa";
    expect(formatPropertyString("qemu.agent", agent)).toBe("enabled=yes,fstrim_cloned_disks=on,type=isa");
    delete agent.fstrim_cloned_disks;
    expect(formatPropertyString("qemu.agent", agent)).toBe("enabled=yes,type=isa");
  });
});

test("a list that was changed in place is written as it is now", () => {
  const boot = parsePropertyString("qemu.boot", "order=scsi0;net0");
  boot.order?.push("ide2");
  expect(formatPropertyString("qemu.boot", boot)).toBe("order=scsi0;net0;ide2");
});

describe("merging", () => {
  const current = "virtio=BC:24:11:00:00:10,bridge=vmbr0,firewall=yes,later=1";

  test("leaves what is not named", () => {
    expect(mergePropertyString("qemu.net", current, { tag: 20 })).toBe(`${current},tag=20`);
  });

  test("changes in place and removes by null", () => {
    expect(
      mergePropertyString("qemu.net", current, { model: "e1000", bridge: "vmbr1", firewall: null }),
    ).toBe("e1000=BC:24:11:00:00:10,bridge=vmbr1,later=1");
    expect(mergePropertyString("qemu.net", current, { macaddr: null })).toBe(
      "virtio,bridge=vmbr0,firewall=yes,later=1",
    );
  });

  test("keeps the spelling of the key it changes", () => {
    expect(
      mergePropertyString("qemu.agent", "enabled=1,guest-fsfreeze=on", {
        enabled: false,
        "freeze-fs": false,
      }),
    ).toBe("enabled=0,guest-fsfreeze=0");
  });

  test("begins anew where nothing was set", () => {
    expect(mergePropertyString("qemu.net", undefined, { model: "virtio", tag: 5 })).toBe("virtio,tag=5");
  });

  test("takes current values on trust that a newer server accepts", () => {
    expect(mergePropertyString("qemu.vga", "newest,memory=9999", { clipboard: "vnc" })).toBe(
      "newest,memory=9999,clipboard=vnc",
    );
  });
});

describe("checking", () => {
  test("finds nothing wrong with what the server takes", () => {
    expect(checkPropertyString("qemu.net", "virtio,bridge=vmbr0,later=1")).toEqual({});
    expect(checkPropertyString("qemu.net", { model: "virtio" })).toEqual({});
  });

  test("does not let a misspelt key of an object pass", () => {
    expect(checkPropertyString("qemu.net", { model: "virtio", bridg: "vmbr0" })).toEqual({
      bridg: 'bridg is not known, did you mean "bridge"?',
    });
  });
});
