import { describe, expect, expectTypeOf, test } from "vitest";
import { propertyFormatOf } from "../../src/codecs/guest-config-keys.ts";
import { formatGuestConfig, parseGuestConfig } from "../../src/codecs/guest-config.ts";
import type { GuestType, QemuConfig } from "../../src/codecs/guest-config-types.ts";
import { isInvalidParametersError } from "../../src/errors/index.ts";
import { readOnlyGuestKeys } from "../../src/codecs/property-string-table.ts";
import { readRecording, type Recording } from "../support/recordings.ts";
import { recordings, withoutShared } from "../support/shared.ts";

const rawVm = {
  agent: "enabled=yes,fstrim_cloned_disks=on",
  boot: "order=scsi0;net0",
  cores: 2,
  cpulimit: "0.5",
  digest: "0123456789012345678901234567890123456789",
  efidisk0: "local:100/vm-100-disk-1.raw,efitype=4m,pre-enrolled-keys=1,size=528K",
  ide2: "none,media=cdrom",
  ipconfig0: "ip=10.0.0.5/24,gw=10.0.0.1,ip6=auto",
  memory: "512",
  meta: "creation-qemu=10.0.13,ctime=1795326709",
  name: "web-1",
  net1: "rtl8139=BC:24:11:85:7C:0D,bridge=vmbr0,link_down=1",
  net0: "virtio=BC:24:11:0C:57:28,bridge=vmbr0,firewall=1,tag=42",
  numa: 1,
  numa0: "cpus=0-1,memory=512",
  onboot: 1,
  scsi10: "local:100/vm-100-disk-3.raw,size=2G",
  scsi2: "/dev/sdb,serial=AB%20C",
  serial0: "socket",
  sshkeys: "ssh-ed25519%20AAAA%2B%20me%40host%0A",
  tags: "db;prod",
  "x-later": "1",
  unused0: "local:100/vm-100-disk-0.raw",
  virtiofs0: "share,cache=never",
} as const;

const wireText = (value: unknown): string =>
  typeof value === "boolean" ? String(Number(value)) : String(value);

/** Every key as its text, those that no update takes left out. */
function texts(type: "qemu" | "lxc", raw: object): Record<string, string> {
  const readOnly = new Set(readOnlyGuestKeys(type));
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]) => (readOnly.has(key) ? [] : [[key, wireText(value)]])),
  );
}

describe("the configuration of a VM", () => {
  const config = parseGuestConfig("qemu", rawVm);

  test("has its network cards in order", () => {
    expect(config.nets).toEqual([
      {
        key: "net0",
        index: 0,
        model: "virtio",
        macaddr: "BC:24:11:0C:57:28",
        bridge: "vmbr0",
        firewall: true,
        tag: 42,
      },
      {
        key: "net1",
        index: 1,
        model: "rtl8139",
        macaddr: "BC:24:11:85:7C:0D",
        bridge: "vmbr0",
        link_down: true,
      },
    ]);
  });

  test("has all its drives, bus by bus", () => {
    expect(config.disks).toEqual([
      { key: "ide2", bus: "ide", index: 2, file: "none", media: "cdrom" },
      { key: "scsi2", bus: "scsi", index: 2, file: "/dev/sdb", serial: "AB C" },
      {
        key: "scsi10",
        bus: "scsi",
        index: 10,
        file: "local:100/vm-100-disk-3.raw",
        size: "2G",
        volumeId: { storage: "local", name: "100/vm-100-disk-3.raw" },
      },
      {
        key: "efidisk0",
        bus: "efidisk",
        index: 0,
        file: "local:100/vm-100-disk-1.raw",
        efitype: "4m",
        "pre-enrolled-keys": true,
        size: "528K",
        volumeId: { storage: "local", name: "100/vm-100-disk-1.raw" },
      },
      {
        key: "unused0",
        bus: "unused",
        index: 0,
        file: "local:100/vm-100-disk-0.raw",
        volumeId: { storage: "local", name: "100/vm-100-disk-0.raw" },
      },
    ]);
  });

  test("has numbers, switches and lists as such", () => {
    expect(config).toMatchObject({
      agent: { enabled: true, fstrim_cloned_disks: true },
      boot: { order: ["scsi0", "net0"] },
      cores: 2,
      cpulimit: 0.5,
      memory: 512,
      meta: { "creation-qemu": "10.0.13", ctime: 1795326709 },
      name: "web-1",
      numa: true,
      onboot: true,
      tags: ["db", "prod"],
    });
    expect(config.ipconfigs).toEqual([
      { key: "ipconfig0", index: 0, ip: "10.0.0.5/24", gw: "10.0.0.1", ip6: "auto" },
    ]);
    expect(config.numas).toEqual([{ key: "numa0", index: 0, cpus: "0-1", memory: 512 }]);
    expect(config.serials).toEqual([{ key: "serial0", index: 0, value: "socket" }]);
    expect(config.virtiofs).toEqual([{ key: "virtiofs0", index: 0, dirid: "share", cache: "never" }]);
  });

  test("has its keys in plain text and unknown settings under rest", () => {
    expect(config.sshkeys).toBe("ssh-ed25519 AAAA+ me@host\n");
    expect(config.rest).toEqual({ "x-later": "1" });
  });

  test("is written back to the letter", () => {
    expect(texts("qemu", formatGuestConfig("qemu", config))).toEqual(texts("qemu", rawVm));
    expect(formatGuestConfig("qemu", config)).not.toHaveProperty("meta");
  });

  test("can be written in part, a changed card keeping what was not touched", () => {
    const nets = config.nets.map((net) => Object.assign(net, { firewall: false }));
    expect(formatGuestConfig("qemu", { nets, tags: ["b", "a"], boot: { order: [] }, memory: 1024 })).toEqual({
      net0: "virtio=BC:24:11:0C:57:28,bridge=vmbr0,firewall=0,tag=42",
      net1: "rtl8139=BC:24:11:85:7C:0D,bridge=vmbr0,link_down=1,firewall=0",
      tags: "b;a",
      boot: " ",
      memory: 1024,
    });
  });

  test("may have no bootable device at all", () => {
    const parsed = parseGuestConfig("qemu", { boot: " " });
    expect(parsed.boot).toEqual({ order: [] });
    expect(formatGuestConfig("qemu", parsed)).toEqual({ boot: " " });
    expect(formatGuestConfig("qemu", parseGuestConfig("qemu", { boot: "" }))).toEqual({ boot: "" });
    const emptied = Object.assign(parseGuestConfig("qemu", { boot: "order=net0" }).boot ?? {}, { order: [] });
    expect(formatGuestConfig("qemu", { boot: emptied })).toEqual({ boot: " " });
  });

  test("keeps under rest what cannot be read, and never throws", () => {
    const raw = {
      agent: { enabled: 1 },
      boot: "order=",
      constructor: "x",
      cores: "many",
      memory: "big",
      net0: "virtio,model=e1000",
      onboot: "maybe",
      scsi0: null,
    };
    expect(parseGuestConfig("qemu", raw).rest).toEqual(raw);
    expect(parseGuestConfig("qemu", JSON.parse('{"__proto__":{"cores":1}}')).cores).toBeUndefined();
  });

  test("is typed", () => {
    expectTypeOf(config).toEqualTypeOf<QemuConfig>();
    expectTypeOf(config.disks[0]?.size).toEqualTypeOf<string | undefined>();
    expectTypeOf(config.nets[0]?.model).toExtend<string | undefined>();
    expectTypeOf(config.agent?.enabled).toEqualTypeOf<boolean | undefined>();
    // @ts-expect-error containers only
    expect(config.mounts).toBeUndefined();
  });
});

describe("the configuration of a container", () => {
  const raw = {
    arch: "amd64",
    features: "nesting=1",
    hostname: "ct-1",
    lxc: [["lxc.cap.drop", "sys_rawio"]],
    memory: 256,
    mp1: "/srv/data,mp=/data,ro=1",
    mp0: "local:200/vm-200-disk-1.raw,mp=/var,size=8G",
    net0: "name=eth0,bridge=vmbr0,hwaddr=BC:24:11:AA:00:01,ip=dhcp,type=veth",
    rootfs: "local:200/vm-200-disk-0.raw,size=4G",
    unprivileged: 1,
    unused0: "local:200/vm-200-disk-2.raw",
  };
  const config = parseGuestConfig("lxc", raw);

  test("has its file systems, rootfs first", () => {
    expect(config.mounts).toEqual([
      {
        key: "rootfs",
        volume: "local:200/vm-200-disk-0.raw",
        size: "4G",
        volumeId: { storage: "local", name: "200/vm-200-disk-0.raw" },
      },
      {
        key: "mp0",
        index: 0,
        volume: "local:200/vm-200-disk-1.raw",
        mp: "/var",
        size: "8G",
        volumeId: { storage: "local", name: "200/vm-200-disk-1.raw" },
      },
      { key: "mp1", index: 1, volume: "/srv/data", mp: "/data", ro: true },
    ]);
  });

  test("has the rest in its place", () => {
    expect(config).toMatchObject({
      features: { nesting: true },
      lxc: [["lxc.cap.drop", "sys_rawio"]],
      memory: 256,
    });
    expect(config.nets).toMatchObject([{ key: "net0", name: "eth0", ip: "dhcp", type: "veth" }]);
    expect(config.unused).toHaveLength(1);
    expect(config.rest).toEqual({});
  });

  test("is written back to the letter", () => {
    expect(texts("lxc", formatGuestConfig("lxc", config))).toEqual(texts("lxc", raw));
  });
});

test("the property string of a key is known by its name", () => {
  expect(propertyFormatOf("qemu", "net3")).toBe("qemu.net");
  expect(propertyFormatOf("lxc", "rootfs")).toBe("lxc.rootfs");
  const others = ["cores", "numa", "serial0", "net", "no-such-key", "constructor"];
  expect(others.filter((key) => propertyFormatOf("qemu", key) !== undefined)).toEqual([]);
});

describe("a configuration that cannot be written", () => {
  const fieldsOf = (action: () => unknown): Readonly<Record<string, string>> => {
    try {
      action();
    } catch (error) {
      if (isInvalidParametersError(error)) return error.fields;
      throw error;
    }
    return {};
  };

  test("names the key that does not belong", () => {
    const nets = [{ key: "scsi0", index: 0, model: "virtio" as const }];
    expect(fieldsOf(() => formatGuestConfig("qemu", { nets }))).toHaveProperty("nets");
    expect(
      fieldsOf(() => formatGuestConfig("lxc", { nets: [{ index: 0, name: "eth0" }] as never })),
    ).toHaveProperty("nets");
    expect(fieldsOf(() => formatGuestConfig("qemu", { core: 1 } as never))).toHaveProperty("core");
  });

  test("names what is wrong inside a property string", () => {
    const nets = [{ key: "net0", index: 0, model: "virtio" as const, tag: 5000 }];
    expect(fieldsOf(() => formatGuestConfig("qemu", { nets }))).toEqual({
      tag: "tag is 5000, allowed is a whole number from 1 to 4094",
    });
    expect(fieldsOf(() => formatGuestConfig("qemu", { tags: ["a b"] }))).toHaveProperty("tags");
  });

  test("has a key twice", () => {
    const net = { key: "net0", index: 0, model: "virtio" as const };
    expect(fieldsOf(() => formatGuestConfig("qemu", { nets: [net, net] }))).toHaveProperty("net0");
    expect(fieldsOf(() => formatGuestConfig("qemu", { nets: [net], rest: { net0: "x" } }))).toHaveProperty(
      "net0",
    );
  });
});

interface Found {
  type: "qemu" | "lxc";
  raw: Record<string, unknown>;
}

/** What `execute` hands back is told by a setting that every VM has. */
function configsIn({ path, status, body }: Recording): Found[] {
  const { data } = (body ?? {}) as { data?: unknown };
  if (status !== 200 || typeof data !== "object" || data === null) return [];
  const items = path.endsWith("/execute") ? Object.values(data) : [];
  const nested = items.flatMap(({ data: raw }: { data?: Found["raw"] }) => (raw?.["smbios1"] ? [raw] : []));
  const [, type] = /^\/nodes\/[^/]+\/(qemu|lxc)\/\d+\/(?:snapshot\/[^/]+\/)?config$/.exec(path) ?? [];
  const direct = type === "qemu" || type === "lxc" ? [{ type, raw: data as Found["raw"] } as const] : [];
  return [...direct, ...nested.map((raw) => ({ type: "qemu", raw }) as const)];
}

describe.skipIf(withoutShared)("the recorded configurations", () => {
  test("are written back to the letter, with nothing left that could not be read", () => {
    const found = recordings().flatMap((file) => configsIn(readRecording(file)));
    expect(found.length).toBeGreaterThan(200);
    for (const { type, raw } of found) {
      const config = parseGuestConfig(type, raw);
      expect(config.rest).toEqual({});
      expect(texts(type, formatGuestConfig<GuestType>(type, config))).toEqual(texts(type, raw));
    }
  });
});
