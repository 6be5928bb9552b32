/** Passes an abort on. Undone by hand: AbortSignal.any() would hold memory for as long as the outer signal lives. */
export function linkSignal(outer: AbortSignal, inner: AbortController): () => void {
  const pass = (): void => inner.abort(outer.reason);
  if (outer.aborted) pass();
  else outer.addEventListener("abort", pass, { once: true });
  return () => outer.removeEventListener("abort", pass);
}
