import { invalid, Refusal } from "../refusal.ts";

/** Parameters as they arrived: text, an array where a name was repeated, anything JSON can say. */
export type RawParams = Map<string, unknown>;

function decode(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function add(params: RawParams, name: string, value: string | undefined): void {
  const before = params.get(name);
  if (before === undefined) params.set(name, value);
  else params.set(name, [...(Array.isArray(before) ? before : [before]), value]);
}

/**
 * Urlencoded text. `&` and `;` both separate, a second `=` cuts the value, a name without `=` has no value,
 * and the cache buster `_dc` is dropped (FACTS 43, 45, 52, 90).
 */
export function parseUrlencoded(text: string): RawParams {
  const params: RawParams = new Map();
  for (const pair of text.split(/[&;]/)) {
    const [name = "", value] = pair.split("=");
    const key = decode(name);
    if (key !== "" && key !== "_dc") add(params, key, value === undefined ? undefined : decode(value));
  }
  return params;
}

/** The JSON parser's own complaints, told apart as far as they were recorded (FACTS 47). */
function complaint(text: string): string {
  const at = "at /usr/share/perl5/PVE/APIServer/AnyEvent.pm line 934.";
  if (text.trim() === "") {
    return `malformed JSON string, neither tag, array, object, number, string or atom, at character offset 0 (before "(end of string)") ${at}`;
  }
  if (text.startsWith("{")) {
    return `'"' expected, at character offset 1 (before "${text.slice(1, 21)}") ${at}`;
  }
  return `malformed JSON string, neither tag, array, object, number, string or atom, at character offset 0 (before "${text.slice(0, 20)}") ${at}`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parseJson(text: string): RawParams {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(500, complaint(text), { shape: "text" });
  }
  if (!isRecord(value)) {
    const reason = "Not a HASH reference at /usr/share/perl5/PVE/APIServer/AnyEvent.pm line 978.";
    throw new Refusal(500, reason, { shape: "text" });
  }
  return new Map(Object.entries(value).map(([name, item]) => [name, item === null ? undefined : item]));
}

/** @throws Refusal 506 for a content type the server does not read (FACTS 13). */
export function parseBody(contentType: string | undefined, body: Uint8Array): RawParams {
  const kind = contentType?.split(";")[0]?.trim().toLowerCase();
  const text = new TextDecoder().decode(body);
  if (kind === "application/json") return parseJson(text);
  if (kind === undefined || kind === "application/x-www-form-urlencoded") return parseUrlencoded(text);
  throw new Refusal(506, `upload 'Content-Type '${contentType}' not implemented`, { shape: "text" });
}

/** Path values, then the query, then the body; a name that repeats a path value must agree with it (FACTS 44). */
export function mergeParams(
  path: Readonly<Record<string, string>>,
  query: RawParams,
  body: RawParams,
): RawParams {
  const merged: RawParams = new Map([...body, ...query]);
  for (const [name, value] of Object.entries(path)) {
    if (merged.has(name) && String(merged.get(name)) !== value) {
      throw invalid({ [name]: "duplicate parameter (already defined in URI) with conflicting values!" });
    }
    merged.set(name, value);
  }
  return merged;
}
