import type { Method } from "../requester.ts";

/** Turns what servers spell in several ways into booleans and numbers, in place; hands back its argument or its replacement. */
export type Decoder = (data: unknown) => unknown;

/** 1 a boolean, 2 a number, `[shape]` a list, an object its members (`*`: any other key). */
type Shape = 1 | 2 | readonly [Shape] | { readonly [name: string]: Shape };

interface ResultTable {
  readonly shapes: readonly Shape[];
  /** By `METHOD template`: index of its shape. */
  readonly operations: Readonly<Record<string, number>>;
}

type Row = Record<string, unknown>;

const isRow = (data: unknown): data is Row =>
  typeof data === "object" && data !== null && !Array.isArray(data);

/** `1`, `"1"`, `0`, `"0"` and `""`; whatever else was sent stays as it is (FACTS 55). */
function decodeBoolean(data: unknown): unknown {
  switch (data) {
    case 1:
    case "1":
      return true;
    case 0:
    case "0":
    case "":
      return false;
    default:
      return data;
  }
}

/** Digits become a number only when nothing is lost by it. */
function decodeNumber(data: unknown): unknown {
  if (typeof data !== "string") return data;
  const number = Number(data);
  return Number.isFinite(number) && String(number) === data ? number : data;
}

function listDecoder(item: Decoder): Decoder {
  return (data) => {
    if (!Array.isArray(data)) return data;
    for (let index = 0; index < data.length; index++) {
      const value: unknown = data[index];
      const result = item(value);
      if (result !== value) data[index] = result;
    }
    return data as unknown;
  };
}

const codeOfNine = 57;

/** Could the text be a number? A look at its first character spares most texts the lookup of their name. */
const looksNumeric = (text: string): boolean => text.charCodeAt(0) <= codeOfNine;

/** Numbers almost always come as numbers: walking over what is there finds the rest far faster than asking for each name. */
function decodeNumbers(row: Row, names: ReadonlySet<string>): void {
  for (const name in row) {
    const value = row[name];
    if (typeof value === "string" && looksNumeric(value) && names.has(name)) row[name] = decodeNumber(value);
  }
}

function decodeMembers(row: Row, members: readonly (readonly [string, Decoder])[]): void {
  for (const [name, decode] of members) {
    const value = row[name];
    if (value === undefined) continue;
    const result = decode(value);
    if (result !== value) row[name] = result;
  }
}

function memberDecoder(members: readonly (readonly [string, Decoder])[]): Decoder {
  const numbers = new Set(members.flatMap(([name, decode]) => (decode === decodeNumber ? [name] : [])));
  const others = members.filter(([, decode]) => decode !== decodeNumber);
  return (data) => {
    if (!isRow(data)) return data;
    if (numbers.size > 0) decodeNumbers(data, numbers);
    decodeMembers(data, others);
    return data;
  };
}

/** For objects that hold any key: members by their own decoder, every other key by the common one. */
function anyKeyDecoder(
  members: ReadonlyMap<string, Decoder>,
  other: Decoder | undefined,
  families: ReadonlyMap<string, Decoder>,
): Decoder {
  return (data) => {
    if (!isRow(data)) return data;
    for (const [name, value] of Object.entries(data)) {
      const decode = members.get(name) ?? families.get(name.replace(/\d+$/, "[n]")) ?? other;
      if (decode) data[name] = decode(value);
    }
    return data;
  };
}

function objectDecoder(shape: Readonly<Record<string, Shape>>): Decoder {
  const decoders = Object.entries(shape).map(([name, member]) => [name, compile(member)] as const);
  const plain = decoders.filter(([name]) => name !== "*" && !name.endsWith("[n]"));
  if (plain.length === decoders.length) return memberDecoder(plain);
  const all = new Map(decoders);
  const families = decoders.filter(([name]) => name.endsWith("[n]"));
  return anyKeyDecoder(new Map(plain), all.get("*"), new Map(families));
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

function compile(shape: Shape): Decoder {
  if (shape === 1) return decodeBoolean;
  if (shape === 2) return decodeNumber;
  return isList(shape) ? listDecoder(compile(shape[0])) : objectDecoder(shape);
}

/** Hands out the decoder of an operation's result; undefined where there is nothing to decode. */
export type Decoders = (method: Method, template: string) => Decoder | undefined;

/** Reads the text of a generated table; each decoder is compiled once, when first asked for. */
export function readDecoders(text: string): Decoders {
  const { shapes, operations } = JSON.parse(text) as ResultTable;
  const compiled = new Map<number, Decoder>();
  return (method, template) => {
    const index = operations[`${method} ${template}`];
    const shape = index === undefined ? undefined : shapes[index];
    if (index === undefined || shape === undefined) return undefined;
    const decoder = compiled.get(index) ?? compile(shape);
    compiled.set(index, decoder);
    return decoder;
  };
}

let loading: Promise<Decoders> | undefined;

async function load(): Promise<Decoders> {
  const { resultTable } = await import("../generated/results.ts");
  return readDecoders(resultTable);
}

/**
 * The decoders of every result; loaded at the first call that asks. They work in place on data they own,
 * touch only declared booleans and numbers, and never throw.
 */
export const loadDecoders = (): Promise<Decoders> => (loading ??= load());

/** The decoder of an operation's result; undefined where there is nothing to decode. */
export async function decoderFor(method: Method, template: string): Promise<Decoder | undefined> {
  return (await loadDecoders())(method, template);
}
