import { type CallSite, captureCallSite } from "./call-site.ts";
import { createWaiters, type Waiters } from "./waiters.ts";

export interface JoinOptions<V> {
  /** Equal for callers that may share one result. */
  readonly key: string;
  readonly signal: AbortSignal | undefined;
  /** Where it was asked for; taken down here unless that has been done. */
  readonly site?: CallSite | undefined;
  /** What the second and later callers get, instead of the very same value. */
  readonly copy?: ((value: V) => V) | undefined;
}

/** Results on their way, by key. Nothing is remembered once they have arrived. */
export interface Flights<V> {
  /**
   * Waits for the flight of that key, starting it if there is none. It is aborted when the last of its callers has left;
   * a failure reaches each of them as an error of its own, with the frames of its own call.
   */
  join(options: JoinOptions<V>, run: (signal: AbortSignal) => Promise<V>): Promise<V>;
}

export function createFlights<V>(): Flights<V> {
  const flights = new Map<string, Waiters<V>>();

  function takeOff({ key, copy }: JoinOptions<V>, run: (signal: AbortSignal) => Promise<V>): Waiters<V> {
    const controller = new AbortController();
    const land = (): void => void (flights.get(key) === waiters && flights.delete(key));
    const waiters = createWaiters<V>(() => {
      land();
      controller.abort();
    });
    flights.set(key, waiters);
    const arrived = (value: V): void =>
      waiters.resolve((index) => (index === 0 || copy === undefined ? value : copy(value)));
    const failed = (error: unknown): void => waiters.reject(error);
    void run(controller.signal).then(arrived, failed).finally(land);
    return waiters;
  }

  async function join(options: JoinOptions<V>, run: (signal: AbortSignal) => Promise<V>): Promise<V> {
    const site = options.site ?? captureCallSite(join);
    options.signal?.throwIfAborted();
    return await (flights.get(options.key) ?? takeOff(options, run)).add(options.signal, site);
  }

  return { join };
}
