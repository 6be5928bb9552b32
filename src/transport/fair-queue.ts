import type { Queue, QueueAddOptions } from "p-queue";

/** Run order of one waiting call: higher priority first, then one call of each `turn` in rotation. */
export type FairOptions = QueueAddOptions & { readonly turn?: string };

type Run = () => Promise<unknown>;

interface Waiting {
  /** Gone when the call has left: finding its place in the line would take too long with thousands of them. */
  run: Run | undefined;
  readonly options: Partial<FairOptions>;
}

/** A p-queue queue in which the waiting calls of one route cannot hold up those of another. */
export class FairQueue implements Queue<Run, FairOptions> {
  /** By priority; each level rotates over its turns. */
  readonly #levels = new Map<number, Map<string, Waiting[]>>();
  readonly #byId = new Map<string, Waiting>();

  get size(): number {
    return this.#byId.size;
  }

  enqueue(run: Run, options: Partial<FairOptions> = {}): void {
    const { priority = 0, turn = "", id = "" } = options;
    const waiting = { run, options };
    const level = this.#levels.get(priority) ?? new Map<string, Waiting[]>();
    this.#levels.set(priority, level);
    const line = level.get(turn);
    if (line === undefined) level.set(turn, [waiting]);
    else line.push(waiting);
    this.#byId.set(id, waiting);
  }

  dequeue(): Run | undefined {
    for (let next = this.#takeNext(); next !== undefined; next = this.#takeNext()) {
      const { run, options } = next;
      this.remove(options.id ?? "");
      if (run !== undefined) return run;
    }
    return undefined;
  }

  filter(options: Readonly<Partial<FairOptions>>): Run[] {
    const all = [...this.#byId.values()];
    return all
      .filter((waiting) => (waiting.options.priority ?? 0) === (options.priority ?? 0))
      .map(({ run }) => run)
      .filter((run) => run !== undefined);
  }

  /** p-queue takes out a call whose signal fired while it waited, by the id it gave it. */
  remove(id: string): void {
    const waiting = this.#byId.get(id);
    if (waiting === undefined) return;
    waiting.run = undefined;
    this.#byId.delete(id);
    if (this.size === 0) this.#levels.clear();
  }

  setPriority(): void {
    throw new TypeError("the priority of a waiting call comes from its route and does not change");
  }

  /** The head of the next line in rotation of the highest level; it may be one that has left. */
  #takeNext(): Waiting | undefined {
    const priority = Math.max(...this.#levels.keys());
    const level = this.#levels.get(priority);
    const [turn, line] = level?.entries().next().value ?? [];
    if (level === undefined || turn === undefined || line === undefined) return undefined;
    const next = line.shift();
    level.delete(turn);
    if (line.length > 0) level.set(turn, line);
    if (level.size === 0) this.#levels.delete(priority);
    return next;
  }
}
