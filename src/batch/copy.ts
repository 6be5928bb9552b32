import type { Reply } from "../requester.ts";

/** A copy of plain JSON data that shares nothing with the original. Faster than `structuredClone`. */
export function copyJson<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  return (Array.isArray(value) ? value.map(copyJson) : copyFields(value)) as T;
}

function copyFields(value: object): object {
  const copy: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    if (name === "__proto__") Object.defineProperty(copy, name, { ...plain, value: copyJson(field) });
    else copy[name] = copyJson(field);
  }
  return copy;
}

const plain = { enumerable: true, configurable: true, writable: true };

/** The same reply for a second receiver. */
export function copyReply(reply: Reply): Reply {
  return {
    ...reply,
    data: copyJson(reply.data),
    ...(reply.changes !== undefined && { changes: copyJson(reply.changes) }),
  };
}
