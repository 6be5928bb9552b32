import { describe, expect, test } from "vitest";
import {
  checkPropertyString,
  formatPropertyString,
  mergePropertyString,
  parsePropertyString,
} from "../../src/codecs/property-string.ts";
import { InvalidParametersError } from "../../src/errors/index.ts";

function refusal(action: () => unknown): InvalidParametersError {
  try {
    action();
  } catch (error) {
    if (error instanceof InvalidParametersError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

describe("a text that is no property string", () => {
  test.each([
    ["virtio,e1000", { model: "model is there twice" }],
    ["virtio=AA,model=e1000", { model: "model is there twice" }],
    ["virtio,tag=1,tag=2", { tag: "tag is there twice" }],
    ["virtio,tag=", { tag: "tag has no value" }],
    ["virtio,=5", { "": "a part has no key" }],
  ])("%j is refused by its key", (text, fields) => {
    const error = refusal(() => parsePropertyString("qemu.net", text));
    expect(error.fields).toEqual(fields);
    expect(error.message).toContain(JSON.stringify(text));
    expect(checkPropertyString("qemu.net", text)).toEqual(fields);
  });

  test("has a value without a key where the format has no default", () => {
    const error = refusal(() => parsePropertyString("datacenter.ha", "freeze"));
    expect(error.message).toBe('datacenter.ha: "freeze" has no key, allowed are shutdown_policy in "freeze"');
  });
});

describe("a value that cannot be written", () => {
  test("is named with what is allowed, all of them at once", () => {
    const bad = { model: "virto", tag: 5000, mtu: 1.5, firewall: "maybe", bridge: "a,b", rate: "fast" };
    const error = refusal(() => formatPropertyString("qemu.net", bad as never));
    expect(error.fields).toEqual({
      model: expect.stringMatching(/^model is "virto", allowed is one of e1000, /),
      tag: "tag is 5000, allowed is a whole number from 1 to 4094",
      mtu: "mtu is 1.5, allowed is a whole number from 1 to 65520",
      firewall: 'firewall is "maybe", allowed is true or false',
      bridge: 'bridge is "a,b", allowed is text without commas and line ends',
      rate: 'rate is "fast", allowed is a number of at least 0',
    });
    for (const fault of Object.values(error.fields)) expect(error.message).toContain(fault);
  });

  test.each([
    [{ model: "virtio", bridge: "" }, "bridge"],
    [{ model: "virtio", bridge: null }, "bridge"],
    [{ model: "virtio", bridge: "a\nb" }, "bridge"],
    [{ model: "virtio", tag: Number.NaN }, "tag"],
    [{ model: "virtio", bridge: { name: "vmbr0" } }, "bridge"],
    [{ model: "virtio", virtio: "AA" }, "virtio"],
    [{ model: "virtio", "a=b": "x" }, "a=b"],
    [{ bridge: "vmbr0" }, "model"],
  ])("%j is refused by its key", (value, key) => {
    expect(Object.keys(refusal(() => formatPropertyString("qemu.net", value as never)).fields)).toEqual([
      key,
    ]);
  });

  test("may need another key beside it", () => {
    const error = refusal(() => formatPropertyString("qemu.ipconfig", { gw: "10.0.0.1" }));
    expect(error.fields).toEqual({ gw: "gw needs ip beside it" });
  });

  test("is too long, or a list with a separator in a word", () => {
    expect(
      refusal(() => formatPropertyString("qemu.scsi", { file: "a:1", serial: "ü".repeat(11) })).fields,
    ).toEqual({
      serial: expect.stringContaining("at most 60 characters when percent-encoded"),
    });
    expect(refusal(() => formatPropertyString("qemu.boot", { order: ["scsi0;net0"] })).fields).toHaveProperty(
      "order",
    );
  });

  test("is not shown where it is a secret", () => {
    const secret = "PVEAPIToken=root@pam!a=123,4";
    const error = refusal(() => formatPropertyString("proxmox-remote", { host: "a", apitoken: secret }));
    expect(JSON.stringify([error.message, error.fields])).not.toContain("123");
    const unreadable = refusal(() => parsePropertyString("proxmox-remote", `host=a,apitoken=${secret}`));
    expect(JSON.stringify([unreadable.message, unreadable.fields])).not.toContain("123");
  });
});

describe("a patch that cannot be merged", () => {
  test("takes away what is needed", () => {
    expect(
      refusal(() => mergePropertyString("qemu.net", "virtio,tag=5", { model: null } as never)).fields,
    ).toEqual({
      model: "model is missing",
    });
  });

  test("meets a current text that cannot be read", () => {
    expect(refusal(() => mergePropertyString("qemu.net", "virtio,tag=", { mtu: 1 })).fields).toHaveProperty(
      "tag",
    );
  });
});

test("an unknown format is named with those there are", () => {
  for (const name of ["qemu.nett", "constructor", "__proto__"]) {
    expect(refusal(() => parsePropertyString(name as never, "x")).message).toContain("qemu.net, ");
  }
});
