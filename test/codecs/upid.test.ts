import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { formatUpid, isUpid, parseUpid, type Upid, type UpidParts } from "../../src/codecs/upid.ts";
import { isInvalidParametersError } from "../../src/errors/index.ts";
import { readShared, recordings, withoutShared } from "../support/shared.ts";

const byToken = "UPID:pve1:00001EA2:000035827:6B02845B:qmstop:120:sdk@pve!ci:";

const word = fc.stringMatching(/^[^:\s/!]+$/);
const arbitraryParts: fc.Arbitrary<UpidParts> = fc
  .record({
    node: fc.stringMatching(/^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$/),
    pid: fc.nat(0xffff_ffff),
    pstart: fc.integer({ min: 0, max: 0xf_ffff_ffff }),
    startTimeSeconds: fc.nat(0xffff_ffff),
    type: word,
    id: fc.oneof(fc.constant(""), word),
    user: word,
    token: fc.option(word, { nil: undefined }),
  })
  .map(({ token, ...parts }) =>
    token === undefined ? parts : { ...parts, tokenId: `${parts.user}!${token}` },
  );

function refusalOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (isInvalidParametersError(error)) return error.fields["upid"] ?? "";
    throw error;
  }
  return "accepted";
}

describe("a UPID", () => {
  test("is taken apart, the token told from its user", () => {
    expect(parseUpid(byToken)).toEqual({
      node: "pve1",
      pid: 0x1ea2,
      pstart: 0x35827,
      startTimeSeconds: 0x6b02845b,
      type: "qmstop",
      id: "120",
      user: "sdk@pve",
      tokenId: "sdk@pve!ci",
    });
  });

  test("may have no id and no token", () => {
    const parts = parseUpid("UPID:pve1:0000221B:00038A1F:6B0284DB:imgcopy::root@pam:");
    expect(parts).toMatchObject({ id: "", user: "root@pam" });
    expect(parts).not.toHaveProperty("tokenId");
  });

  test("survives the way there and back for any parts", () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const text = formatUpid(parts);
        expect(parseUpid(text)).toEqual(parts);
        expect(formatUpid(parseUpid(text))).toBe(text);
      }),
    );
  });

  test.skipIf(withoutShared)("of every recorded answer comes back as it was", () => {
    const texts = recordings().flatMap((path) => readShared(path).match(/UPID:pve[^"\\\s<>/?;]*/g) ?? []);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !isUpid(text) || formatUpid(parseUpid(text)) !== text)).toEqual([]);
  });

  test("is a string, while a plain string is none", () => {
    expectTypeOf<Upid>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<Upid>();
    const text: string = byToken.replace("000035827", "00035827");
    expect(isUpid(text)).toBe(true);
    if (isUpid(text)) expectTypeOf(text).toEqualTypeOf<Upid>();
  });
});

describe("what is no UPID", () => {
  test.each([
    ["", 'begin with "UPID:"'],
    ["TASK OK", 'begin with "UPID:"'],
    ["UPID:pve1:0000221B:00038A1F:6B0284DB:imgcopy::root@pam", "a colon at the end"],
    ["UPID:pve1:0000221B:00038A1F:6B0284DB:imgcopy:a:b:root@pam:", "a colon at the end"],
    ["UPID:-pve:0000221B:00038A1F:6B0284DB:imgcopy::root@pam:", 'node is "-pve"'],
    ["UPID:pve1:221B:00038A1F:6B0284DB:imgcopy::root@pam:", 'pid is "221B", allowed is 8 hex'],
    ["UPID:pve1:0000221B:0000038A1F:6B0284DB:imgcopy::root@pam:", 'pstart is "0000038A1F"'],
    ["UPID:pve1:0000221B:00038A1F:6B0284DB::1:root@pam:", 'type is ""'],
    ["UPID:pve1:0000221B:00038A1F:6B0284DB:imgcopy:a/b:root@pam:", 'id is "a/b"'],
    ["UPID:pve1:0000221B:00038A1F:6B0284DB:imgcopy:a::", 'user is ""'],
    ["UPID:pve1:0000221B:00038A1F:6B0284DB:imgcopy:a:root@pam:\n", "a colon at the end"],
  ])("%j is refused, naming what is wrong", (text, fault) => {
    expect(refusalOf(() => parseUpid(text))).toContain(fault);
    expect(isUpid(text)).toBe(false);
  });

  test("cannot be put together from parts that do not fit", () => {
    const parts = parseUpid(byToken);
    expect(refusalOf(() => formatUpid({ ...parts, pid: -1 }))).toContain('pid is "-1"');
    expect(refusalOf(() => formatUpid({ ...parts, pstart: 1.5 }))).toContain('pstart is "1.5"');
    expect(refusalOf(() => formatUpid({ ...parts, startTimeSeconds: 2 ** 32 }))).toContain(
      "startTimeSeconds",
    );
    expect(refusalOf(() => formatUpid({ ...parts, id: "a:b" }))).toContain("colon");
    expect(refusalOf(() => formatUpid({ ...parts, user: "other@pve" }))).toContain("tokenId");
  });

  test("is anything but text", () => {
    expect([undefined, null, 100, {}, [byToken]].map((value) => isUpid(value))).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });
});
