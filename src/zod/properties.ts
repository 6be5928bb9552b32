import * as z from "zod";
import { formatNamed, type KeyFacts, type PropertyFormat } from "../codecs/property-string-table.ts";
import { decodeValue } from "../codecs/property-string-values.ts";

const built = new Map<string, z.ZodType>();

function plainSchema(facts: KeyFacts): z.ZodType {
  if (facts.enum) return z.enum([...facts.enum]);
  switch (facts.type) {
    case "boolean":
      return z.boolean();
    case "integer":
    case "number": {
      const schema = facts.type === "integer" ? z.int() : z.number();
      const low = facts.min === undefined ? schema : schema.min(facts.min);
      return facts.max === undefined ? low : low.max(facts.max);
    }
    case "list":
      return z.array(z.string()).min(1);
    default:
      return z.string();
  }
}

/** What the built-in check takes of other spellings: numbers for text, 1 and 0 for switches, text for numbers. */
function spelled(facts: KeyFacts, value: unknown): unknown {
  if (typeof value === "number" && facts.type === undefined) return String(value);
  if (typeof value === "number" && facts.type === "boolean") return decodeValue(facts, String(value));
  return typeof value === "string" && facts.type !== "urlencoded" ? decodeValue(facts, value) : value;
}

function keySchema(facts: KeyFacts): z.ZodType {
  const schema = z.preprocess((value) => spelled(facts, value), plainSchema(facts));
  return facts.required ? schema : schema.optional();
}

function build(name: PropertyFormat): z.ZodType {
  const keys = [...formatNamed(name).keys].filter(([, facts]) => facts.alias === undefined);
  return z.strictObject(Object.fromEntries(keys.map(([key, facts]) => [key, keySchema(facts)])));
}

/** The zod form of a property string as object; built when it is first looked at. */
export function propertiesSchema(name: PropertyFormat): z.ZodType {
  const main = formatNamed(name).name;
  return z.lazy(() => {
    const schema = built.get(main) ?? build(name);
    built.set(main, schema);
    return schema;
  });
}
