/** A request as it came over the wire, or as `fetch` would have sent it. */
export interface WireRequest {
  /** The member that received it. */
  readonly node: string;
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** An answer before it is put on a wire. */
export interface WireAnswer {
  readonly status: number;
  /** The reason phrase: one line. */
  readonly reason: string;
  readonly body: Uint8Array;
  readonly contentType: string | undefined;
  /** Its Connection headers while the socket is kept open; a relayed answer has two (FACTS 6). */
  readonly connection: readonly string[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** What the head says about the length of the body, where that is not its length: then the connection breaks. */
  readonly announced?: number | undefined;
  /** The answer never arrives: the connection is reset, or stays silent. */
  readonly fate?: "reset" | "silence" | undefined;
}

const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

export const jsonType = "application/json;charset=UTF-8";

/** The fields most answers leave alone. */
export const plainAnswer = {
  body: new Uint8Array(),
  contentType: undefined,
  connection: ["Keep-Alive"],
  headers: [],
} as const;

/** HTTP's date, for instance `Sun, 22 Nov 2026 05:55:38 GMT`. */
const httpDate = (nowMs: number): string => new Date(nowMs).toUTCString();

/** Everything but the status line, in the server's own order. */
export function headerLines(
  answer: WireAnswer,
  connection: readonly string[],
  nowMs: number,
): (readonly [string, string])[] {
  const date = httpDate(nowMs);
  const length = answer.announced ?? answer.body.length;
  return [
    ["Cache-Control", "max-age=0"],
    ...connection.map((value) => ["Connection", value] as const),
    ["Date", date],
    ["Pragma", "no-cache"],
    ["Server", "pve-api-daemon/3.0"],
    ...(length > 0 ? [["Content-Length", String(length)] as const] : []),
    ...(answer.contentType === undefined ? [] : [["Content-Type", answer.contentType] as const]),
    ["Expires", date],
    ...answer.headers,
  ];
}

/** The values of the Connection headers while the socket is kept open (FACTS 5, 6). */
export function connectionValues(answer: WireAnswer, keep: boolean): readonly string[] {
  return keep && answer.status < 400 ? answer.connection : ["close"];
}
