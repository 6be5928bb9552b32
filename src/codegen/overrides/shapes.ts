import type { Schema } from "../schema.ts";

/** What is known of a result beyond its description. */
export interface Override {
  operations: readonly string[];
  /** Recordings in ../shared/wire that show it. */
  recorded?: readonly string[];
  /** The upstream file, or what to look for in the recordings. */
  note?: string;
  /** The whole result. */
  is?: Schema;
  /** Members of the result (of a list: of its rows) that the description lacks or has wrong. */
  has?: Members;
  /** The result holds the parameters of this operation: what was written is read back. */
  readsBack?: string;
  /** The rows or members of this operation's result. */
  likeResultOf?: string;
  /** Property strings that are read back taken apart. */
  parsed?: readonly string[];
}

export type Members = Readonly<Record<string, Schema>>;

const optional = { optional: 1 } as const;

export const text: Schema = { type: "string", ...optional };
export const whole: Schema = { type: "integer", ...optional };
export const number: Schema = { type: "number", ...optional };
export const bytes: Schema = { type: "integer", renderer: "bytes", ...optional };
export const seconds: Schema = { type: "integer", renderer: "duration", ...optional };
export const timestamp: Schema = { type: "integer", renderer: "timestamp", ...optional };
export const flag: Schema = { type: "boolean", ...optional };
/** Anything: what it is depends on something no description knows. */
export const anything: Schema = { type: "any", ...optional };

export const choice = (...values: string[]): Schema => ({ type: "string", enum: values, ...optional });
export const list = (items: Schema): Schema => ({ type: "array", items, ...optional });
export const object = (properties: Members): Schema => ({ type: "object", properties, ...optional });
/** An object with any keys. */
export const map = (value: Schema): Schema => ({ type: "object", additionalProperties: value, ...optional });
export const either = (...variants: Schema[]): Schema => ({ anyOf: variants, ...optional });
export const nullable = (schema: Schema): Schema => either(schema, { type: "null" });
