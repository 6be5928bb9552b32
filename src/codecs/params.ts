import { InvalidParametersError } from "../errors/index.ts";
import type { Route, WireParam } from "../requester.ts";
import {
  loadParamTable,
  type ParamSchema,
  type ParamSchemas,
  type ParamTable,
  schemaFor,
} from "./param-table.ts";
import { pathValue } from "./params-path.ts";
import { encodeUnknown, type Encoded, encodeValue } from "./params-value.ts";
import { allowed } from "./params-words.ts";
import { suggest } from "./suggest.ts";

/** A call's values, split and ready for the wire. */
export interface EncodedCall {
  path: Record<string, string>;
  params: WireParam[];
}

/** Path values and parameters of one call, by name. */
export type GivenValues = Readonly<Record<string, unknown>>;

/** One call while it is being encoded. */
interface Encoding {
  readonly route: Pick<Route, "method" | "template">;
  readonly pathNames: ReadonlySet<string>;
  /** Empty for a call the description does not have. */
  readonly schemas: ParamSchemas;
  /** Names beyond the schemas are sent as they are. */
  readonly isOpen: boolean;
  readonly isStrict: boolean;
  /** What is wrong, by name. */
  readonly faults: Map<string, string>;
}

const anyValue: ParamSchema = {
  type: "string",
  optional: false,
  inPath: true,
  list: false,
};

function encodePath(
  { pathNames, schemas, isStrict, faults }: Encoding,
  given: GivenValues,
): Record<string, string> {
  const path: Record<string, string> = {};
  for (const name of pathNames) {
    const result = pathValue(name, given[name], schemas.get(name) ?? anyValue, isStrict);
    if ("fault" in result) faults.set(name, result.fault);
    else path[name] = result.text;
  }
  return path;
}

function unknownName(name: string, schemas: ParamSchemas): string {
  const [, family] = /^(.*\D)\d+$/.exec(name) ?? [];
  const highest = schemas.get(`${family}[n]`)?.maxIndex;
  if (highest !== undefined) return `is out of range, allowed is ${family}0 to ${family}${highest}`;
  const names = [...schemas].flatMap(([known, { inPath }]) => (inPath ? [] : [known]));
  if (names.length === 0) return "is no parameter of this call, which takes none";
  const guess = suggest(name, names);
  return `is no parameter of this call${guess === undefined ? "" : `, did you mean ${JSON.stringify(guess)}?`}`;
}

/** Has the call a list of settings to delete? A POST can be an update, too. */
function takesDeletions({ route, schemas }: Pick<Encoding, "route" | "schemas">): boolean {
  const list = schemas.get("delete")?.type;
  return (route.method === "PUT" || route.method === "POST") && (list === "string" || list === "array");
}

/** Only an update with a list of settings to delete can remove one. */
export function canRemove(encoding: Pick<Encoding, "route" | "schemas">, name: string): boolean {
  const { schemas } = encoding;
  return (
    takesDeletions(encoding) &&
    schemaFor(schemas, name)?.optional === true &&
    name !== "delete" &&
    name !== "digest"
  );
}

function listed(value: unknown): unknown[] {
  if (typeof value === "string") return value.split(/[,;\s\0]+/).filter((name) => name !== "");
  return Array.isArray(value) ? value : [];
}

/** The values to send: what `null` asks to remove is folded into `delete`. */
function withoutNulls(encoding: Encoding, given: GivenValues): [string, unknown][] {
  const values = Object.entries(given).filter(
    ([name, value]) => value !== undefined && !encoding.pathNames.has(name),
  );
  const nulls = values.filter(([, value]) => value === null).map(([name]) => name);
  if (nulls.length === 0) return values;
  for (const name of nulls.filter((each) => !canRemove(encoding, each))) {
    encoding.faults.set(name, "got null, which only removes an optional setting in an update: leave it out");
  }
  const removed = [...new Set([...listed(given["delete"]), ...nulls])];
  // Nobody gave `delete`, so that nobody need hear that there is none.
  if (!encoding.schemas.has("delete")) return values.filter(([, value]) => value !== null);
  return [...values.filter(([name, value]) => value !== null && name !== "delete"), ["delete", removed]];
}

/**
 * What an empty list would do that nobody meant. To Perl empty text is no filter at all: `vms=` stops every guest of a
 * node (S: pve-manager API2/Nodes.pm get_start_stop_list). In an update it sets a list to none.
 */
function emptyListFault(encoding: Encoding, { format }: ParamSchema, value: unknown): string | undefined {
  const isEmpty =
    typeof value === "string" ? /^[,;\s\0]*$/.test(value) : Array.isArray(value) && value.length === 0;
  if (!isEmpty) return undefined;
  if (format === "pve-vmid-list")
    return "names no guest, which the server may take for all of them: leave it out if that is meant";
  const isSetting = encoding.route.method === "PUT" || takesDeletions(encoding);
  return typeof value === "string" || isSetting
    ? undefined
    : "got an empty list, which means nothing here: leave it out";
}

function encodeParam(encoding: Encoding, name: string, value: unknown): Encoded {
  const { schemas, isOpen, isStrict } = encoding;
  const schema = schemaFor(schemas, name);
  const fault = isStrict && schema?.list === true ? emptyListFault(encoding, schema, value) : undefined;
  if (fault !== undefined) return { fault };
  if (schema) return encodeValue(name, value, schema, isStrict);
  return isStrict && !isOpen ? { fault: unknownName(name, schemas) } : encodeUnknown(name, value);
}

function encodeParams(encoding: Encoding, given: GivenValues): WireParam[] {
  const { schemas, isStrict, faults } = encoding;
  const params: WireParam[] = [];
  for (const [name, value] of withoutNulls(encoding, given)) {
    const encoded = encodeParam(encoding, name, value);
    if ("fault" in encoded) faults.set(name, faults.get(name) ?? encoded.fault);
    else params.push(...encoded.texts.map((text): WireParam => [name, text]));
  }
  for (const [name, schema] of isStrict ? schemas : []) {
    const isMissing = !schema.optional && !schema.inPath && given[name] === undefined;
    if (isMissing) faults.set(name, `is missing, needed is ${allowed(schema)}`);
  }
  return params;
}

const pathNamesOf = (template: string): Set<string> =>
  new Set([...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name));

/** The call ready for the wire, and what is wrong with it by name. */
export function encodeGiven(
  table: ParamTable,
  route: Pick<Route, "method" | "template">,
  given: GivenValues,
  isStrict: boolean,
): EncodedCall & { faults: Readonly<Record<string, string>> } {
  const { method, template } = route;
  const schemas = table.paramsOf(method, template);
  const encoding: Encoding = {
    route,
    pathNames: pathNamesOf(template),
    schemas: schemas ?? new Map<string, ParamSchema>(),
    isOpen: schemas === undefined || table.isOpen(method, template),
    isStrict,
    faults: new Map(),
  };
  const path = encodePath(encoding, given);
  const params = encodeParams(encoding, given);
  return { path, params, faults: Object.fromEntries(encoding.faults) };
}

/**
 * Splits path values from parameters and encodes both for the wire: booleans as 1/0, lists repeated or
 * joined as the call wants, `null` in an update as `delete`. Names, types, bounds and choices are checked
 * first unless `validate` is false; that a path value adds no segment is always checked.
 * An operation the description does not have is encoded by what the values are. `table` stands for another
 * description than the one this package was made from.
 * @throws InvalidParametersError that lists every bad field.
 */
export async function encodeCall(
  route: Pick<Route, "method" | "template">,
  given: GivenValues,
  { validate = true, table }: { validate?: boolean; table?: ParamTable } = {},
): Promise<EncodedCall> {
  const { method, template } = route;
  const { path, params, faults } = encodeGiven(table ?? (await loadParamTable()), route, given, validate);
  const texts = Object.entries(faults).map(([name, text]) => `${name} ${text}`);
  if (texts.length === 0) return { path, params };
  throw new InvalidParametersError(`${method} ${template}: ${texts.join("; ")}`, {
    method,
    template,
    fields: faults,
  });
}
