import { onAbort } from "../on-abort.ts";

/** Passes an abort on. Undone by hand: AbortSignal.any() would hold memory for as long as the outer signal lives. */
export function linkSignal(outer: AbortSignal, inner: AbortController): () => void {
  if (outer.aborted) {
    inner.abort(outer.reason);
    return () => {};
  }
  return onAbort(outer, () => inner.abort(outer.reason));
}
