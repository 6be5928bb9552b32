import { describe, expect, test } from "vitest";
import { formatNamed, propertyFormats } from "../../src/codecs/property-string-table.ts";
import { formatNameAt, formatOfParameter, formatsOf } from "../../src/codegen/format-names.ts";
import { emitFormats, formatTable } from "../../src/codegen/formats.ts";
import type { Schema, Snapshot } from "../../src/codegen/schema.ts";
import { readShared, withoutShared } from "../support/shared.ts";

const text: Schema = { type: "string", optional: 1 };

function snapshotWith(...parameters: [path: string, name: string, schema: Schema][]): Snapshot {
  const operations = parameters.map(([path, name, schema]) => ({
    method: "POST",
    path,
    parameters: { properties: { [name]: schema } },
    returns: {},
  }));
  return { product: "pve", release: "1", sha256: "", operations };
}

describe("property strings", () => {
  test("are named by where they occur", () => {
    expect(formatNameAt("/nodes/{node}/qemu/{vmid}/config", "net[n]")).toBe("qemu.net");
    expect(formatNameAt("/cluster/mapping/pci/{id}", "map")).toBe("mapping-pci.map");
    expect(formatNameAt("/nodes/{node}/brand-new/{id}", "thing")).toBe("brand-new.thing");
  });

  test("share one format where one takes all that the other takes", () => {
    const snapshot = snapshotWith(
      ["/storage", "x", { type: "string", format: { a: { type: "string" } } }],
      ["/storage/{storage}", "x", { type: "string", format: { a: text, b: text } }],
    );
    const formats = formatsOf(snapshot, {});
    expect(formats.formats.get("storage.x")).toEqual({ a: text, b: text });
    expect(formatOfParameter(formats, "/storage", "x", { format: { a: { type: "string" } } })).toBe(
      "storage.x",
    );
    expect(formatOfParameter(formats, "/storage", "x", text)).toBeUndefined();
  });

  test("are told apart by the kind of object, else by number", () => {
    const ofKind = (kind: string, key: string): Schema => ({
      "instance-types": [kind],
      items: { type: "string", format: { [key]: { type: "string" } } },
    });
    const byKind = snapshotWith(["/storage", "x", { oneOf: [ofKind("nfs", "a"), ofKind("cifs", "b")] }]);
    expect([...formatsOf(byKind, {}).formats.keys()]).toEqual(
      expect.arrayContaining(["storage.x.cifs", "storage.x.nfs"]),
    );
    const byNumber = snapshotWith(
      ["/storage", "x", { type: "string", format: { a: { type: "string" } } }],
      ["/storage/{storage}", "x", { type: "string", format: { b: { type: "string" } } }],
    );
    expect([...formatsOf(byNumber, {}).formats.keys()]).toEqual(
      expect.arrayContaining(["storage.x", "storage.x.v2"]),
    );
  });

  test("known by name only take their keys from the list of those", () => {
    const snapshot = snapshotWith(["/nodes/{node}/qemu", "boot", { type: "string", format: "pve-qm-boot" }]);
    const formats = formatsOf(snapshot, { "pve-qm-boot": { order: text } });
    expect(formats.aliases.get("pve-qm-boot")).toBe("qemu.boot");
    expect(formatOfParameter(formats, "/nodes/{node}/qemu", "boot", { format: "pve-qm-boot" })).toBe(
      "qemu.boot",
    );
    expect(formatOfParameter(formats, "/elsewhere", "boot", { format: "pve-qm-boot" })).toBe("qemu.boot");
    expect(formatOfParameter(formats, "/nodes/{node}/qemu", "name", { format: "dns-name" })).toBeUndefined();
  });

  test("become types and a table", () => {
    const disk: Schema = {
      type: "string",
      format: { size: { type: "integer", minimum: "1", maximum: 4, optional: 1 } },
    };
    const snapshot = snapshotWith(["/nodes/{node}/lxc", "mp[n]", disk]);
    expect(emitFormats(snapshot, {})).toContain(
      "export interface LxcMp {\n  /** 1 to 4, whole. */\n  size?: number;\n}",
    );
    expect(formatTable(snapshot, {})).toMatchObject({
      keys: expect.arrayContaining([{ type: "integer", min: 1, max: 4 }]),
      formats: { "lxc.mp": { size: expect.any(Number) } },
    });
  });
});

interface Inline {
  names: string[];
  schema: Record<string, { optional?: unknown }>;
}

describe.skipIf(withoutShared)("the published formats", () => {
  test("are all covered: 54 in place, 27 by name", () => {
    const inline = JSON.parse(readShared("schema/formats-inline.json")) as Inline[];
    const named = Object.keys(JSON.parse(readShared("schema/formats-named.json")) as object);
    const isCovered = ({ names, schema }: Inline): boolean =>
      propertyFormats().some((name) => {
        const here = names.some((own) => name.split(".").includes(own.replace(/\[.*$/, "")));
        return here && Object.keys(schema).every((key) => formatNamed(name).keys.has(key));
      });
    expect(inline).toHaveLength(54);
    expect(inline.filter((format) => !isCovered(format))).toEqual([]);
    expect(named).toHaveLength(27);
    expect(propertyFormats()).toEqual(expect.arrayContaining(named));
  });
});
