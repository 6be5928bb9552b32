import type { Queue, QueueAddOptions } from "p-queue";

/** Run order of one waiting call: higher priority first, then one call of each `turn` in rotation. */
export type FairOptions = QueueAddOptions & { readonly turn?: string };

type Run = () => Promise<unknown>;

interface Waiting {
  readonly run: Run;
  readonly options: Partial<FairOptions>;
}

/** A p-queue queue in which the waiting calls of one route cannot hold up those of another. */
export class FairQueue implements Queue<Run, FairOptions> {
  /** By priority, highest first; each level rotates over its turns. */
  readonly #levels = new Map<number, Map<string, Waiting[]>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  enqueue(run: Run, options: Partial<FairOptions> = {}): void {
    const level = this.#level(options.priority ?? 0);
    const turn = options.turn ?? "";
    const waiting = level.get(turn) ?? [];
    waiting.push({ run, options });
    level.set(turn, waiting);
    this.#size += 1;
  }

  dequeue(): Run | undefined {
    const [priority, level] =
      [...this.#levels].sort(([a], [b]) => b - a).find(([, turns]) => turns.size > 0) ?? [];
    const [turn, waiting] = level?.entries().next().value ?? [];
    if (priority === undefined || level === undefined || turn === undefined || waiting === undefined)
      return undefined;
    const next = waiting.shift();
    level.delete(turn);
    if (waiting.length > 0) level.set(turn, waiting);
    if (level.size === 0) this.#levels.delete(priority);
    this.#size -= 1;
    return next?.run;
  }

  filter(options: Readonly<Partial<FairOptions>>): Run[] {
    const all = [...this.#levels.values()].flatMap((level) => [...level.values()].flat());
    return all
      .filter((waiting) => (waiting.options.priority ?? 0) === (options.priority ?? 0))
      .map(({ run }) => run);
  }

  /** p-queue takes out a call whose signal fired while it waited, by the id it gave it. */
  remove(id: string): void {
    for (const level of this.#levels.values()) {
      for (const [turn, waiting] of level) {
        const left = waiting.filter((each) => each.options.id !== id);
        this.#size -= waiting.length - left.length;
        if (left.length === 0) level.delete(turn);
        else level.set(turn, left);
      }
    }
  }

  setPriority(): void {
    throw new TypeError("the priority of a waiting call comes from its route and does not change");
  }

  #level(priority: number): Map<string, Waiting[]> {
    const level = this.#levels.get(priority) ?? new Map<string, Waiting[]>();
    this.#levels.set(priority, level);
    return level;
  }
}
