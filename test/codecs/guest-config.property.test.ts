import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatGuestConfig, parseGuestConfig } from "../../src/codecs/guest-config.ts";
import {
  formatNamed,
  guestKeyKinds,
  type GuestValueKind,
  propertyFormats,
  readOnlyGuestKeys,
} from "../../src/codecs/property-string-table.ts";
import { textsOf } from "./property-string-arbitraries.ts";

const formats = new Set<string>(propertyFormats());

/** Keys whose text has a form of its own, in the spelling that is stored. */
const stored: Readonly<Record<string, fc.Arbitrary<string>>> = {
  tags: fc.array(fc.stringMatching(/^[a-z0-9_]+$/)).map((tags) => tags.join(";")),
  sshkeys: fc.stringMatching(/^[a-z]+$/).map((name) => encodeURIComponent(`ssh-rsa AAAA+/ ${name}@host\n`)),
  memory: fc.integer({ min: 16, max: 2 ** 40 }).map(String),
  boot: fc.oneof(fc.constant(" "), textsOf(formatNamed("qemu.boot"))),
};

function textFor(key: string, kind: GuestValueKind): fc.Arbitrary<unknown> {
  const own = stored[key];
  if (own) return own;
  if (formats.has(kind)) return textsOf(formatNamed(kind));
  switch (kind) {
    case "boolean":
      return fc.constantFrom(0, 1);
    case "integer":
      return fc.integer();
    case "array":
      return fc.constant([["lxc.cap.drop", "sys_rawio"]]);
    default:
      return kind === "number" ? fc.integer().map((whole) => String(whole / 8)) : fc.string();
  }
}

function configsOf(type: "qemu" | "lxc"): fc.Arbitrary<Record<string, unknown>> {
  const kinds = Object.entries(guestKeyKinds(type));
  const model = kinds.flatMap(([key, kind]) => {
    const names = key.endsWith("[n]") ? [0, 3, 12].map((index) => key.replace("[n]", String(index))) : [key];
    return names.map((name) => [name, textFor(name, kind)] as const);
  });
  const later = fc.record({ "x-later": fc.string(), later7: fc.integer() });
  const known = fc.record(Object.fromEntries(model), { requiredKeys: [] });
  return fc.tuple(known, later).map(([raw, more]) => ({ ...raw, ...more }));
}

const wireText = (value: unknown): string =>
  typeof value === "boolean" ? String(Number(value)) : String(value);

describe.each(["qemu", "lxc"] as const)("any %s configuration", (type) => {
  test("is written back to the letter, only what no update takes left out", () => {
    const readOnly = new Set(readOnlyGuestKeys(type));
    fc.assert(
      fc.property(configsOf(type), (raw) => {
        const config = parseGuestConfig(type, raw);
        const written = Object.entries(formatGuestConfig<"qemu" | "lxc">(type, config));
        const expected = Object.entries(raw).filter(([key]) => !readOnly.has(key));
        expect(Object.keys(config.rest).sort()).toEqual(["later7", "x-later"]);
        expect(new Map(written.map(([key, value]) => [key, wireText(value)]))).toEqual(
          new Map(expected.map(([key, value]) => [key, wireText(value)])),
        );
      }),
    );
  });
});
