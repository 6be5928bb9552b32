import { readShared } from "./shared.ts";

/** One recorded request and its answer. */
export interface Recording {
  method: string;
  /** Concrete path below the API's root, without query. */
  path: string;
  /** Parameters of query and form, decoded. */
  params: readonly (readonly [name: string, value: string])[];
  status: number;
  /** The answer's JSON, undefined where it is none. */
  body: unknown;
}

function bodyOf(text: string): string {
  return /\r?\n\r?\n([\s\S]*)$/.exec(text)?.[1] ?? "";
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const wireText = (value: unknown): string =>
  typeof value === "boolean" ? String(Number(value)) : String(value);

function formOf(head: string, body: string): [string, string][] {
  if (/^content-type:.*json/im.test(head)) {
    const fields = jsonOf(body);
    const entries = typeof fields === "object" && fields !== null ? Object.entries(fields) : [];
    return entries.flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((item): [string, string] => [name, wireText(item)]),
    );
  }
  return /^content-type:.*urlencoded/im.test(head) ? [...new URLSearchParams(body.trim())] : [];
}

/** Takes a recording apart. */
export function readRecording(path: string): Recording {
  const [, request = "", response = ""] = readShared(path).split(/^=== (?:REQUEST|RESPONSE)\n/m);
  const [, method = "", target = "/"] = /^(\S+) (\S+)/.exec(request) ?? [];
  const url = new URL(target, "https://pve");
  return {
    method,
    path: url.pathname.replace(/^\/api2\/json/, ""),
    params: [...url.searchParams, ...formOf(request, bodyOf(request))],
    status: Number(/^HTTP\/\S+ (\d+)/.exec(response)?.[1] ?? 0),
    body: jsonOf(bodyOf(response)),
  };
}
