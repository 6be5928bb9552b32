import type { CredentialsKind } from "./access/authenticate.ts";

/** A request that reached the cluster. */
export interface CallRecord {
  readonly method: string;
  /** The decoded path below `/api2/json`. */
  readonly path: string;
  /** The route template, or undefined where no operation answers to the path. */
  readonly template: string | undefined;
  /** The member that received the request. */
  readonly host: string;
  /** Parameters of query and body; those of the path are in `path`. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly credentials: CredentialsKind;
  /** Undefined until the call has been answered, and for ever when the connection was dropped. */
  readonly status: number | undefined;
  /** Virtual time of arrival in milliseconds since 1970. */
  readonly at: number;
}

export type MutableCall = { -readonly [Key in keyof CallRecord]: CallRecord[Key] };

/** How often each operation was called: `GET /nodes/{node}/qemu` -> 2. */
export function countByTemplate(calls: readonly CallRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const call of calls) {
    const name = `${call.method} ${call.template ?? call.path}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
