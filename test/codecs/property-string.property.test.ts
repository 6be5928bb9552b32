import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkPropertyString,
  formatPropertyString,
  mergePropertyString,
  parsePropertyString,
} from "../../src/codecs/property-string.ts";
import { formatNamed } from "../../src/codecs/property-string-table.ts";
import { mainFormats, objectsOf, textsOf } from "./property-string-arbitraries.ts";

const runs = { numRuns: 50 };

describe.each(mainFormats)("%s", (name) => {
  const format = formatNamed(name);

  test("gives an object back as it was written", () => {
    fc.assert(
      fc.property(objectsOf(format), (value) => {
        expect(checkPropertyString(name, value)).toEqual({});
        const text = formatPropertyString(name, value as never);
        expect(parsePropertyString(name, text)).toEqual(value);
        expect(checkPropertyString(name, text)).toEqual({});
      }),
      runs,
    );
  });

  test("gives a text back to the letter, however it was spelled", () => {
    fc.assert(
      fc.property(textsOf(format), (text) => {
        const value = parsePropertyString(name, text);
        expect(formatPropertyString(name, value)).toBe(text);
        const copy = structuredClone(value);
        expect(parsePropertyString(name, formatPropertyString(name, copy))).toEqual(value);
      }),
      runs,
    );
  });

  test("changes what a patch names and nothing else", () => {
    const both = fc.tuple(textsOf(format), objectsOf(format));
    fc.assert(
      fc.property(both, fc.func(fc.boolean()), ([text, patch], isRemoved) => {
        const optional = Object.entries(patch).map(([key, value]) => {
          const facts = format.keys.get(key);
          const isNeeded =
            facts?.required || [...format.keys.values()].some(({ requires }) => requires === key);
          return [key, !isNeeded && isRemoved(key) ? null : value] as const;
        });
        const before = parsePropertyString(name, text);
        const merged = mergePropertyString(name, text, Object.fromEntries(optional) as never);
        const kept = Object.entries({ ...before, ...Object.fromEntries(optional) });
        const expected = kept.filter(([, value]) => value !== null);
        expect(parsePropertyString(name, merged)).toEqual(Object.fromEntries(expected));
        expect(mergePropertyString(name, text, {})).toBe(text);
      }),
      runs,
    );
  });
});
