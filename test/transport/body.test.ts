import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeForm, parseJson, readText } from "../../src/transport/body.ts";

describe("the form of queries and bodies", () => {
  it("encodes every delimiter: a raw ; separates parameters and a second = cuts the value (FACTS 43, 90)", () => {
    expect(
      encodeForm([
        ["tags", "a;b"],
        ["net0", "virtio=AA:BB,bridge=vmbr0"],
        ["x", "a b+c&d"],
      ]),
    ).toBe("tags=a%3Bb&net0=virtio%3DAA%3ABB%2Cbridge%3Dvmbr0&x=a%20b%2Bc%26d");
  });

  it("repeats the name of an array (FACTS 48)", () => {
    expect(
      encodeForm([
        ["vms", "100"],
        ["vms", "101"],
      ]),
    ).toBe("vms=100&vms=101");
  });

  it("is read back the same by any standard parser", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ minLength: 1, unit: "grapheme" }), fc.string({ unit: "grapheme" }))),
        (pairs) => {
          expect([...new URLSearchParams(encodeForm(pairs))]).toEqual(pairs);
        },
      ),
    );
  });
});

describe("JSON as the server writes it", () => {
  it("takes bare NaN and Infinity for null, and leaves the words alone inside strings", () => {
    expect(parseJson('{"data":[NaN,-Infinity,{"a":nan,"b":"NaN \\" Infinity"}]}')).toEqual({
      data: [null, null, { a: null, b: 'NaN " Infinity' }],
    });
  });

  it("reads everything that JSON writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each(["", "not json", "<html>", '{"data":', '{"data":NaN'])("refuses %j", (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });
});

describe("the size of an answer", () => {
  it("refuses by the declared length, before reading", async () => {
    const response = new Response("x", { headers: { "content-length": "1000" } });
    await expect(readText(response, 999)).rejects.toThrow(
      "the answer has 1000 bytes, more than the 999 allowed",
    );
  });

  it("counts where no length is declared, for instance when the answer is compressed", async () => {
    const response = new Response("x".repeat(1_000), {
      headers: { "content-encoding": "gzip", "content-length": "20" },
    });
    await expect(readText(response, 999)).rejects.toThrow("more than the 999 bytes allowed");
  });

  it("reads characters that are split between chunks", async () => {
    const bytes = new TextEncoder().encode("größe €");
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await readText(new Response(stream), 100)).toBe("größe €");
  });
});
