import { describe, expect, it } from "vitest";
import { readFingerprints, readMembers } from "../../src/transport/members.ts";
import { readRecording } from "../support/recordings.ts";
import { withoutShared } from "../support/shared.ts";

const dataOf = (name: string): unknown => (readRecording(`wire/${name}.http`).body as { data: unknown }).data;

describe.skipIf(withoutShared)("the members as recorded (in ../shared)", () => {
  it("are read with the one that answered, and without addresses where they are off", () => {
    expect(readMembers(dataOf("cluster-status"))).toEqual([
      { node: "pve2", ip: undefined, isOnline: false, isLocal: false },
      { node: "pve1", ip: "127.0.0.1", isOnline: true, isLocal: true },
      { node: "pve3", ip: undefined, isOnline: false, isLocal: false },
    ]);
  });

  it("have a fingerprint while they are on", () => {
    expect([...readFingerprints(dataOf("nodes"))]).toEqual([
      ["pve1", expect.stringMatching(/^6B:43:36:9E:.*:26:4C$/)],
    ]);
  });
});

describe("what a member says of its address", () => {
  const ipOf = (ip: unknown): string | undefined =>
    readMembers([{ type: "node", name: "pve1", ip, online: 1 }])[0]?.ip;

  it.each(["10.0.0.1", "2001:db8::1", "fe80::1", "::ffff:10.0.0.1"])("%s is one", (ip) => {
    expect(ipOf(ip)).toBe(ip);
  });

  it.each(["evil.example", "10.0.0.1/x", "10.0.0.1@evil.example", "10.0.0.1:80", "", null, 7])(
    "%j is none",
    (ip) => {
      expect(ipOf(ip)).toBeUndefined();
    },
  );

  it("is nothing when the answer is no list", () => {
    expect([readMembers(undefined), readMembers({ a: 1 }), readMembers([null, "x"])]).toEqual([[], [], []]);
  });
});

it("a fingerprint that is none is left out", () => {
  const row = { node: "pve1", ssl_fingerprint: "AA:BB" };
  expect([...readFingerprints([row])]).toEqual([]);
});
