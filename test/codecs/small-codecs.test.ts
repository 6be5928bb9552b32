import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatSize, parseSize } from "../../src/codecs/size.ts";
import { decodeSshKeys, encodeSshKeys } from "../../src/codecs/ssh-keys.ts";
import { formatTags, parseTags } from "../../src/codecs/tags.ts";
import { formatVolumeId, parseVolumeId } from "../../src/codecs/volume-id.ts";
import { isInvalidParametersError } from "../../src/errors/index.ts";

function isRefused(action: () => unknown): boolean {
  try {
    action();
  } catch (error) {
    return isInvalidParametersError(error);
  }
  return false;
}

describe("public keys", () => {
  const plain = "ssh-ed25519 AAAA+/ me@host\nssh-rsa BBBB== 100%25\n";
  const encoded = encodeURIComponent(plain);

  test("are encoded once, however often they come encoded", () => {
    for (const text of [plain, encoded, encodeURIComponent(encoded)])
      expect(encodeSshKeys(text)).toBe(encoded);
    expect(encoded).toContain("ssh-ed25519%20AAAA%2B%2F%20me%40host%0A");
  });

  test("are one a line when they come as an array", () => {
    expect(encodeSshKeys(["ssh-rsa A a", "ssh-rsa B b"])).toBe("ssh-rsa%20A%20a%0Assh-rsa%20B%20b");
  });

  test("are read in plain", () => {
    for (const text of [plain, encoded]) expect(decodeSshKeys(text)).toBe(plain);
    expect(decodeSshKeys("%zz")).toBe("%zz");
  });

  test("survive the way there and back whatever they hold", () => {
    const key = fc.tuple(fc.constantFrom("ssh-rsa", "ssh-ed25519"), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(key, ([type, data]) => {
        const text = `${type} ${data}`;
        expect(decodeSshKeys(encodeSshKeys(text))).toBe(text);
        expect(encodeSshKeys(encodeSshKeys(text))).toBe(encodeSshKeys(text));
      }),
    );
  });
});

describe("sizes", () => {
  test.each([
    ["0", 0],
    ["528K", 540_672],
    ["32G", 34_359_738_368],
    ["1T", 1_099_511_627_776],
  ])("%j is %d bytes", (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
    expect(formatSize(bytes)).toBe(text);
  });

  test("may have a fraction", () => {
    expect(parseSize("1.5G")).toBe(1_610_612_736);
    expect(formatSize(1_610_612_736)).toBe("1536M");
  });

  test("survive the way there and back", () => {
    fc.assert(fc.property(fc.maxSafeNat(), (bytes) => parseSize(formatSize(bytes)) === bytes));
  });

  test("are refused when they are none", () => {
    const texts = ["", "32 G", "32g", "G", "-1", "1P", "1e3"];
    expect(texts.filter((text) => !isRefused(() => parseSize(text)))).toEqual([]);
    expect([-1, 1.5, Number.NaN].filter((bytes) => !isRefused(() => formatSize(bytes)))).toEqual([]);
  });
});

describe("tags", () => {
  test("are read with any separator and written with semicolons", () => {
    expect(parseTags("a;b,c d")).toEqual(["a", "b", "c", "d"]);
    expect(parseTags("")).toEqual([]);
    expect(formatTags(["a", "b-1.x+"])).toBe("a;b-1.x+");
  });

  test("are refused with a separator inside", () => {
    expect(["", "a b", "-a", "a;b", "ü"].filter((tag) => !isRefused(() => formatTags([tag])))).toEqual([]);
  });
});

describe("volume ids", () => {
  test.each(["local:iso/debian.iso", "shared-nas:100/vm-100-disk-0.qcow2", "local:32"])(
    "%j comes back",
    (text) => {
      const volume = parseVolumeId(text);
      expect(volume && formatVolumeId(volume)).toBe(text);
      expect(volume?.storage).toBe(text.split(":")[0]);
    },
  );

  test.each(["none", "cdrom", "/dev/disk/by-id/x:y", "local:", ":x", ""])("%j is none", (text) => {
    expect(parseVolumeId(text)).toBeUndefined();
  });
});
