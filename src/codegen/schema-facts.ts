import { isLoose, isRecord, isWord, pick, type Raw } from "./raw.ts";
import type { Loose, Schema } from "./schema.ts";

/** Everything copied as it is; whatever is not listed anywhere here is a sentence and stays out. */
const scalars = ["optional", "minimum", "maximum", "minLength", "maxLength", "default_key"] as const;
const words = [
  "type",
  "pattern",
  "requires",
  "renderer",
  "alias",
  "keyAlias",
  "type-property",
  "instance-type",
] as const;
const lists = ["allOf", "oneOf", "anyOf"] as const;

/** Defaults are often a sentence instead of a value ("cgroup v1: …"): those are dropped. */
function defaultFact(raw: Raw): { default?: Loose } {
  const value = raw["default"];
  if (!isLoose(value) || value === null) return {};
  const isProse = isWord(value) && (raw["type"] === "string" ? / .* |\(/.test(value) : / /.test(value));
  return isProse ? {} : { default: value };
}

function listFacts(raw: Raw): Schema {
  const { enum: values, links, "instance-types": types } = raw;
  return {
    ...(Array.isArray(values) && { enum: values.filter(isLoose) }),
    ...(Array.isArray(types) && { "instance-types": types.filter(isWord) }),
    ...(Array.isArray(links) && {
      links: links.flatMap((link) =>
        isRecord(link) && isWord(link["href"]) ? [{ href: link["href"] }] : [],
      ),
    }),
  };
}

/** Takes the facts out of schemas; the sentences with them only where somebody reads their own server's. */
export class SchemaReader {
  readonly #withSentences: boolean;

  constructor({ withSentences }: { withSentences: boolean }) {
    this.#withSentences = withSentences;
  }

  /** A description in words, where they are wanted. */
  sentences(raw: Raw): { description?: string } {
    return this.#withSentences ? pick(raw, ["description"] as const, isWord) : {};
  }

  /** The facts of one schema, recursively. */
  read(raw: Raw): Schema {
    const facts: Schema = {
      ...this.sentences(raw),
      ...pick(raw, words, isWord),
      ...pick(raw, scalars, isLoose),
      ...defaultFact(raw),
      ...this.#format(raw["format"]),
      ...listFacts(raw),
      ...this.#structure(raw),
    };
    // Some descriptions nest a whole schema where the type's name belongs.
    return isRecord(raw["type"]) ? { ...this.read(raw["type"]), ...facts } : facts;
  }

  /** Schemas by name. */
  readAll(raw: unknown): Record<string, Schema> {
    if (!isRecord(raw)) return {};
    return Object.fromEntries(
      Object.entries(raw).flatMap(([name, value]) => (isRecord(value) ? [[name, this.read(value)]] : [])),
    );
  }

  /** Inline property strings are objects of schemas; one product writes their type as a list of alternatives. */
  #format(raw: unknown): { format?: string | Record<string, Schema> } {
    if (isWord(raw)) return { format: raw };
    return isRecord(raw) ? { format: this.readAll(raw) } : {};
  }

  #additional(raw: unknown): { additionalProperties?: Loose | Schema } {
    if (isRecord(raw)) return { additionalProperties: this.read(raw) };
    return isLoose(raw) ? { additionalProperties: raw } : {};
  }

  #structure(raw: Raw): Schema {
    const nested = lists.flatMap((key) => {
      const value = raw[key];
      return Array.isArray(value) ? [[key, value.filter(isRecord).map((each) => this.read(each))]] : [];
    });
    return {
      ...(isRecord(raw["properties"]) && { properties: this.readAll(raw["properties"]) }),
      ...(isRecord(raw["items"]) && { items: this.read(raw["items"]) }),
      ...this.#additional(raw["additionalProperties"]),
      ...(Object.fromEntries(nested) as Pick<Schema, (typeof lists)[number]>),
    };
  }
}
