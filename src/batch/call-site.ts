import type { CallSite } from "../requester.ts";

export type { CallSite } from "../requester.ts";

/** Somebody above has taken down where it was asked for, and will tell. */
export const toldAbove: CallSite = Object.freeze({});

/** Remembers the caller's frames, without those of `below` and what it called. */
export function captureCallSite(below: (...args: never[]) => unknown): CallSite {
  const site: CallSite = {};
  Error.captureStackTrace?.(site, below);
  return site;
}

/**
 * A waiter's own copy of an error that several share: same class, message, code and cause, its stack
 * going on with the frames of the waiter's call.
 * A DOMException stays itself: its fields live in slots that no copy can have.
 */
export function errorAt(error: unknown, site: CallSite): unknown {
  if (!(error instanceof Error) || error instanceof DOMException) return error;
  const { stack: _, ...fields } = Object.getOwnPropertyDescriptors(error);
  const copy = new Error(error.message);
  Object.setPrototypeOf(copy, Object.getPrototypeOf(error) as object);
  Object.defineProperties(copy, fields);
  const stack = `${error.stack ?? String(error)}${callersOf(site)}`;
  Object.defineProperty(copy, "stack", { value: stack, writable: true, configurable: true });
  return copy;
}

function callersOf(site: CallSite): string {
  const frames = site.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return frames.length === 0 ? "" : `\n    at shared call, asked for from\n${frames.join("\n")}`;
}
