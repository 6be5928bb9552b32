import type { Queue, QueueAddOptions } from "p-queue";
import type { Slots } from "./slots.ts";

/** Run order of one waiting call: higher priority first, then one call of each `turn` in rotation, of one `node` after the other. */
export type FairOptions = QueueAddOptions & { readonly turn?: string; readonly node?: string };

type Run = () => Promise<unknown>;

interface Waiting {
  /** Gone when the call has left: finding its place in the line would take too long with thousands of them. */
  run: Run | undefined;
  readonly options: Partial<FairOptions>;
}

/** By node. */
type Lines = Map<string, Waiting[]>;
/** By turn. */
type Level = Map<string, Lines>;

/**
 * A p-queue queue in which the waiting calls of one route or of one node cannot hold up those of another.
 * With `slots` it holds back the calls for which there is none.
 */
export class FairQueue implements Queue<Run, FairOptions> {
  readonly #slots: Slots | undefined;
  /** By priority. */
  readonly #levels = new Map<number, Level>();
  readonly #byId = new Map<string, Waiting>();
  /** How many wait for each node. */
  readonly #byNode = new Map<string, number>();

  constructor(slots?: Slots) {
    this.#slots = slots;
  }

  /** All that wait; none, for p-queue, while there is no slot for any of them. */
  get size(): number {
    const isFull = this.#slots?.isFree() === false;
    return isFull && this.#idleNode() === undefined ? 0 : this.#byId.size;
  }

  enqueue(run: Run, options: Partial<FairOptions> = {}): void {
    const { priority = 0, turn = "", node = "", id = "" } = options;
    const waiting = { run, options };
    const level = entryOf(this.#levels, priority, () => new Map() as Level);
    const lines = entryOf(level, turn, () => new Map() as Lines);
    entryOf(lines, node, () => []).push(waiting);
    this.#byId.set(id, waiting);
    this.#byNode.set(node, (this.#byNode.get(node) ?? 0) + 1);
  }

  dequeue(): Run | undefined {
    const only = this.#slots?.isFree() === false ? this.#idleNode() : undefined;
    for (let next = this.#takeNext(only); next !== undefined; next = this.#takeNext(only)) {
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
    const { node = "" } = waiting.options;
    const left = (this.#byNode.get(node) ?? 1) - 1;
    if (left > 0) this.#byNode.set(node, left);
    else this.#byNode.delete(node);
    if (this.#byId.size === 0) this.#levels.clear();
  }

  setPriority(): void {
    throw new TypeError("the priority of a waiting call comes from its route and does not change");
  }

  /** A node that calls wait for and that has none under way. */
  #idleNode(): string | undefined {
    return [...this.#byNode.keys()].find((node) => this.#slots?.isIdle(node));
  }

  /** The head of the next line in rotation of the highest level, of that node alone where one is given. */
  #takeNext(only: string | undefined): Waiting | undefined {
    for (const priority of [...this.#levels.keys()].sort((a, b) => b - a)) {
      const level = this.#levels.get(priority) ?? (new Map() as Level);
      for (const [turn, lines] of level) {
        const next = takeHead(lines, only);
        if (next === undefined) continue;
        toTheEnd(level, turn, lines, lines.size);
        if (level.size === 0) this.#levels.delete(priority);
        return next;
      }
    }
    return undefined;
  }
}

function takeHead(lines: Lines, only: string | undefined): Waiting | undefined {
  const [first] = lines.keys();
  const node = only ?? first ?? "";
  const line = lines.get(node);
  const head = line?.shift();
  if (line !== undefined) toTheEnd(lines, node, line, line.length);
  return head;
}

/** Whoever had its turn comes last, and goes where nothing of it is left. */
function toTheEnd<V>(all: Map<string, V>, key: string, value: V, left: number): void {
  all.delete(key);
  if (left > 0) all.set(key, value);
}

function entryOf<K, V>(all: Map<K, V>, key: K, make: () => V): V {
  const entry = all.get(key) ?? make();
  all.set(key, entry);
  return entry;
}
