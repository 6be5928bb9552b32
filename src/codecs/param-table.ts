import type { Method } from "../requester.ts";
import type { PropertyFormat } from "./property-string-table.ts";

/** What the description says of one parameter. */
export interface ParamSchema {
  readonly type: "string" | "integer" | "number" | "boolean" | "array";
  readonly optional: boolean;
  /** Path values are always needed and never sent as parameters. */
  readonly inPath: boolean;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly enum?: readonly (string | number)[] | undefined;
  /** As upstream writes it, a Perl expression for the whole value. */
  readonly pattern?: string | undefined;
  /** Registered name of its format, for instance `pve-vmid`. */
  readonly format?: string | undefined;
  /** A string that is a list: separated by comma, semicolon or blank (FACTS 49). */
  readonly list: boolean;
  /** The property string it takes, as text or as an object. */
  readonly propertyFormat?: PropertyFormat | undefined;
  readonly items?: ParamSchema | undefined;
  readonly default?: string | number | undefined;
  /** Another parameter that must be given with it; the server does not insist on all of them. */
  readonly requires?: string | undefined;
  /** Highest index, where the name is a numbered family (`net[n]`). */
  readonly maxIndex?: number | undefined;
}

/** Parameters of one operation by name; numbered families as `net[n]`. */
export type ParamSchemas = ReadonlyMap<string, ParamSchema>;

export interface ParamTable {
  /** Undefined for an operation the description does not have. */
  paramsOf(method: Method, template: string): ParamSchemas | undefined;
  /** Does the server take parameters beyond those the description names? */
  isOpen(method: Method, template: string): boolean;
}

/** One schema as the generated table spells it. */
interface CompactSchema {
  readonly t?: "i" | "n" | "b" | "a";
  readonly o?: 1;
  readonly m?: number;
  readonly M?: number;
  readonly l?: number;
  readonly L?: number;
  readonly e?: readonly (string | number)[];
  readonly p?: string;
  readonly f?: string;
  readonly k?: PropertyFormat;
  readonly i?: CompactSchema;
  readonly d?: string | number;
  readonly r?: string;
  readonly x?: number;
}

interface CompactTable {
  readonly names: readonly string[];
  readonly schemas: readonly CompactSchema[];
  /** By `METHOD template`: index of a name, index of its schema, and so on. */
  readonly operations: Readonly<Record<string, readonly number[]>>;
  readonly open: readonly string[];
}

const types = { i: "integer", n: "number", b: "boolean", a: "array" } as const;

function expand(schema: CompactSchema, inPath: boolean): ParamSchema {
  return {
    type: schema.t === undefined ? "string" : types[schema.t],
    optional: schema.o === 1,
    inPath,
    minimum: schema.m,
    maximum: schema.M,
    minLength: schema.l,
    maxLength: schema.L,
    enum: schema.e,
    pattern: schema.p,
    format: schema.f,
    list: schema.f?.endsWith("-list") ?? false,
    propertyFormat: schema.k,
    items: schema.i && expand(schema.i, false),
    default: schema.d,
    requires: schema.r,
    maxIndex: schema.x,
  };
}

function expandOperation(table: CompactTable, key: string): ParamSchemas | undefined {
  const pairs = table.operations[key];
  if (!pairs) return undefined;
  const schemas = new Map<string, ParamSchema>();
  for (let index = 0; index < pairs.length; index += 2) {
    const name = table.names[pairs[index] ?? -1] ?? "";
    const schema = table.schemas[pairs[index + 1] ?? -1] ?? {};
    schemas.set(name, expand(schema, key.includes(`{${name}}`)));
  }
  return schemas;
}

function tableOf(compact: CompactTable): ParamTable {
  const expanded = new Map<string, ParamSchemas | undefined>();
  const open = new Set(compact.open);
  return {
    paramsOf(method, template) {
      const key = `${method} ${template}`;
      if (!expanded.has(key)) expanded.set(key, expandOperation(compact, key));
      return expanded.get(key);
    },
    isOpen: (method, template) => open.has(`${method} ${template}`),
  };
}

let loading: Promise<ParamTable> | undefined;

/** Reads the text of the generated table. */
export const readParamTable = (text: string): ParamTable => tableOf(JSON.parse(text) as CompactTable);

async function load(): Promise<ParamTable> {
  const { paramTable } = await import("../generated/params.ts");
  return readParamTable(paramTable);
}

/** The parameters of every operation; loaded at the first call that asks, expanded one operation at a time. */
export const loadParamTable = (): Promise<ParamTable> => (loading ??= load());

/** The schema of a parameter as it is given: `net3` finds `net[n]` where 3 is within its bounds. */
export function schemaFor(schemas: ParamSchemas, name: string): ParamSchema | undefined {
  const plain = schemas.get(name);
  if (plain && !name.endsWith("]")) return plain;
  const [, family, digits] = /^(.*\D)(0|[1-9]\d*)$/.exec(name) ?? [];
  const numbered = family === undefined ? undefined : schemas.get(`${family}[n]`);
  return numbered?.maxIndex !== undefined && Number(digits) <= numbered.maxIndex ? numbered : undefined;
}
