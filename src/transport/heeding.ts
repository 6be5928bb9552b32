/**
 * What the work ends with, or the signal's reason where the work does not heed the signal. An injected fetch may not,
 * and one that looks at `request.signal` may miss it: Node forgets that the signal follows another one when the
 * request is collected (measured). Work that does heed it has one turn to tell how far it came.
 */
export async function heeding<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onAbort = (): void => void (timer = setTimeout(() => reject(signal.reason), 0));
  if (signal.aborted) onAbort();
  else signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
  }
}
