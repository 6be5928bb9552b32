import fc from "fast-check";
import { describe, it, expect } from "vitest";
import { agentText } from "../../src/guests/agent-text.ts";
import { outcomeOf } from "../../src/tasks/outcome.ts";
import { progressIn } from "../../src/tasks/progress.ts";

const bytewise = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join("");

const wellFormed = fc.string({ unit: "grapheme" });

describe("text of a guest agent", () => {
  it("comes out as it was written, whatever it is", () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(agentText(bytewise(text))).toBe(text);
      }),
    );
  });

  it("stays as it is where it was never taken apart", () => {
    fc.assert(
      fc.property(
        wellFormed.filter((text) => Array.from(text).some((character) => character > "\u00ff")),
        (text) => {
          expect(agentText(text)).toBe(text);
        },
      ),
    );
  });
});

describe("progress", () => {
  it("is a percentage or nothing, whatever the line", () => {
    const parts = fc.constantFrom(
      "transferred ",
      " of ",
      "GiB",
      "MiB",
      "(",
      ")",
      "%",
      "INFO: ",
      "progress ",
      "1.5",
      "99",
      "0",
    );
    const line = fc.oneof(
      fc.string(),
      fc.array(parts, { maxLength: 12 }).map((items) => items.join("")),
    );
    fc.assert(
      fc.property(line, (text) => {
        const percent = progressIn(text);
        expect(percent === undefined || (percent >= 0 && percent <= 100)).toBe(true);
      }),
    );
  });

  it("is what the log says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
        expect(progressIn(`INFO: ${percent}% (1.0 GiB of 2.0 GiB) in 3s`)).toBe(percent);
        expect(progressIn(`progress ${percent}% (read 5 bytes, duration 1 sec)`)).toBe(percent);
        expect(progressIn(`transferred 1.0 GiB of 2.0 GiB (${percent}.00%)`)).toBe(percent);
      }),
    );
  });
});

describe("the exit text of a task", () => {
  it("is a success for OK and warnings alone", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(outcomeOf(text).ok).toBe(text === "OK" || text.startsWith("WARNINGS: "));
      }),
    );
  });
});
