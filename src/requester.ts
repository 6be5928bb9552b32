import type { TransferOptions, UploadFile } from "./transfer.ts";

/** The verbs the server knows; everything else is answered 501 (FACTS 2). */
export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** What a caller may ask of one call. */
export interface CallOptions {
  /** Ends the call; the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Total time for the call, waiting and retries included, in milliseconds. */
  timeoutMs?: number | undefined;
  /** Never answer from the cache. */
  fresh?: boolean | undefined;
  /** Hand back what the server sent, without turning `1` into `true` or `"512"` into `512`. */
  raw?: boolean | undefined;
  /** Hand back `{ data, total, changes }` of the answer instead of its data alone. */
  full?: boolean | undefined;
  /** `false`: one attempt only. `true`: repeat even a write whose outcome is unknown. */
  retry?: boolean | undefined;
  /**
   * For a write whose outcome is unknown: look for the task it would have started instead of giving up. Found for
   * certain, its id is the answer; otherwise the `OutcomeUnknownError` says what was looked for. Takes up to 8 s.
   * Without effect on writes that leave no such trace.
   */
  resolve?: boolean | undefined;
}

/** Where something was asked for; the text is only made when an error needs it. */
export interface CallSite {
  readonly stack?: string;
}

/** One encoded parameter; a repeated name stands for an array (FACTS 48). */
export type WireParam = readonly [name: string, value: string];

/** What the generated table knows about an operation, beyond its parameters. */
export interface Route {
  readonly method: Method;
  readonly template: string;
  /** Names of the path values, in order. */
  readonly pathNames: readonly string[];
  /** Served by the privileged daemon behind the proxy (FACTS 6). */
  readonly protected: boolean;
  /** May an API token make this call (schema: `allowtoken`)? */
  readonly token: boolean;
  /** Relayed to the node named in the path (schema: `proxyto`). */
  readonly proxied: boolean;
  /** Takes a file as multipart, or can answer with a stream. */
  readonly body: "json" | "upload" | "download";
}

/** One call on its way down; built once at the edge, never changed below it. */
export interface Call {
  readonly method: Method;
  /** The route template, for instance `/nodes/{node}/qemu/{vmid}/config`: the key of every policy. */
  readonly template: string;
  readonly path: Readonly<Record<string, string>>;
  /** Path values not included; already encoded for the wire. */
  readonly params: readonly WireParam[];
  readonly options: CallOptions & TransferOptions;
  /** Goes with the parameters as the part that carries the file. */
  readonly file?: UploadFile | undefined;
  /** Origin of the only host that may answer; without it any may. */
  readonly host?: string | undefined;
  /** Where it was asked for, as soon as somebody has taken that down. */
  readonly site?: CallSite | undefined;
  /** Absent when the template is not in the generated table (`pve.untyped`). */
  readonly route?: Route | undefined;
}

/** The envelope of an answer, its data as the server sent it (FACTS 54). */
export interface Reply {
  readonly data: unknown;
  /** Length of the whole list, where the server pages. */
  readonly total?: number | undefined;
  /** Pending changes, where the server tells them. */
  readonly changes?: unknown;
}

/**
 * The one interface every layer speaks. A reply belongs to whoever receives it:
 * a layer that hands the same reply to two receivers copies it for each.
 */
export interface Requester {
  request(call: Call): Promise<Reply>;
}

/** The concrete path of a call, each value percent-encoded so that it can never add a segment. */
export function concretePath({ template, path }: Pick<Call, "template" | "path">): string {
  const parts = partsOf.get(template) ?? takeApart(template);
  let text = "";
  for (const [index, part] of parts.entries()) text += index % 2 === 0 ? part : encoded(path[part] ?? "");
  return text;
}

/** Text and names of values in turns, by template. Made for every call several times, so it has to be fast. */
const partsOf = new Map<string, readonly string[]>();

function takeApart(template: string): readonly string[] {
  const parts = template.split(/\{([^}]+)\}/);
  // Paths written out are without number, and have no values.
  if (parts.length > 1) partsOf.set(template, parts);
  return parts;
}

/** Most values are names and numbers, which stay as they are. */
const encoded = (value: string): string => (/^[\w.-]*$/.test(value) ? value : encodeURIComponent(value));
