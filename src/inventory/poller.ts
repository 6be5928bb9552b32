import type { Clock } from "../clock.ts";
import { isClosedError } from "../errors/index.ts";
import type { Reading } from "./overlay.ts";

/** Is told what each look has brought. */
export interface Onlooker {
  saw(reading: Reading): void;
  /** The look failed. */
  missed(error: unknown): void;
  /** No more looks will follow. */
  ended(error: unknown): void;
}

interface Options {
  readonly look: () => Promise<Reading>;
  readonly clock: Clock;
  readonly intervalMs: number;
}

/**
 * Looks once per interval for all onlookers together, as long as there are any. The looks keep to the beat of the first:
 * one that takes long makes the next neither later nor come twice.
 */
export class Poller {
  readonly #options: Options;
  readonly #onlookers = new Set<Onlooker>();
  #beatMs = 0;
  #last: Reading | undefined;
  #cancel: (() => void) | undefined;
  #isLooking = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** What the last look brought is told at once; the function handed back leaves. */
  join(onlooker: Onlooker): () => void {
    this.#onlookers.add(onlooker);
    if (this.#last !== undefined) onlooker.saw(this.#last);
    if (this.#onlookers.size === 1) this.#start();
    return () => this.#leave(onlooker);
  }

  /** No more looks, for anybody. */
  end(error: unknown): void {
    this.#cancel?.();
    for (const onlooker of this.#onlookers) onlooker.ended(error);
    this.#onlookers.clear();
  }

  #start(): void {
    if (this.#isLooking) return;
    this.#beatMs = this.#options.clock.now();
    void this.#look();
  }

  #leave(onlooker: Onlooker): void {
    this.#onlookers.delete(onlooker);
    if (this.#onlookers.size > 0) return;
    this.#cancel?.();
    this.#last = undefined;
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    try {
      const reading = await this.#options.look();
      // What is kept for when the cluster is out of reach is nothing new.
      if (reading.failure === undefined) this.#tell(reading);
      else this.#fail(reading.failure);
    } catch (error) {
      this.#fail(error);
    }
    this.#isLooking = false;
    if (this.#onlookers.size > 0) this.#wait();
  }

  #wait(): void {
    const { clock, intervalMs } = this.#options;
    const sinceMs = clock.now() - this.#beatMs;
    const delayMs = intervalMs - (sinceMs % intervalMs);
    this.#cancel = clock.after(delayMs, () => void this.#look());
  }

  #tell(reading: Reading): void {
    this.#last = reading;
    for (const onlooker of this.#onlookers) onlooker.saw(reading);
  }

  #fail(error: unknown): void {
    if (isClosedError(error)) this.end(error);
    else for (const onlooker of this.#onlookers) onlooker.missed(error);
  }
}
