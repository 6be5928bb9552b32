import type { Outcome } from "./http.ts";

/** Puts work in line for a slot, which is taken until the work is done. */
type InLine = (work: () => Promise<void>) => Promise<void>;

/** The outcome is there when the answer begins; the slot is free again when it has been read. */
export function untilRead<O extends Outcome | "stale">(inLine: InLine, send: () => Promise<O>): Promise<O> {
  const { promise, resolve, reject } = Promise.withResolvers<O>();
  const slot = inLine(async () => {
    const outcome = await send();
    resolve(outcome);
    if (outcome !== "stale" && outcome.ok) await outcome.ended;
  });
  slot.catch(reject);
  return promise;
}
