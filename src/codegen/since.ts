import { type Model, modelOf, type Operation } from "./model.ts";
import { byText, type Snapshot } from "./schema.ts";

/** Which of the known releases was the first with an operation or a parameter; the oldest one is not recorded. */
export interface Since {
  /** Oldest first; the last one is that of the snapshot. */
  releases: readonly string[];
  /** By `METHOD path`. */
  operations: Readonly<Record<string, string>>;
  /** By `METHOD path`, then by name. */
  params: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

type Parameters = ReadonlyMap<string, ReadonlySet<string>>;

const parametersOf = (snapshot: Snapshot): Parameters =>
  new Map(modelOf(snapshot).operations.map(({ id, params }) => [id, new Set(params.keys())]));

const numbers = (release: string): number[] => release.split(".").map(Number);

/** `9.2` before `9.10`. */
function byRelease(a: Snapshot, b: Snapshot): number {
  const [left, right] = [numbers(a.release), numbers(b.release)];
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}

/** The first of the releases that has something; undefined for the oldest one. */
function firstOf(releases: readonly string[], has: (index: number) => boolean): string | undefined {
  const first = releases.findIndex((_, index) => has(index));
  return first > 0 ? releases[first] : undefined;
}

/** Compares descriptions of several releases. */
export function sinceOf(snapshots: readonly Snapshot[]): Since {
  const ordered = [...snapshots].sort(byRelease);
  const releases = ordered.map(({ release }) => release);
  const known = ordered.map(parametersOf);
  const operations: Record<string, string> = {};
  const params: Record<string, Record<string, string>> = {};
  for (const [id, names] of [...(known.at(-1) ?? [])].sort(([a], [b]) => byText(a, b))) {
    const release = firstOf(releases, (index) => known[index]?.has(id) ?? false);
    if (release !== undefined) operations[id] = release;
    for (const name of names) {
      const added = firstOf(releases, (index) => known[index]?.get(id)?.has(name) ?? false);
      if (added !== undefined && added !== release) (params[id] ??= {})[name] = added;
    }
  }
  return { releases, operations, params };
}

/** How a release that was first seen there is called: exact where the one before it is known too. */
function wordsFor(release: string, { releases }: Since): string {
  return release.endsWith(".0")
    ? `New in ${release}.`
    : `New after ${releases[releases.indexOf(release) - 1]}.`;
}

function withWords(operation: Operation, since: Since): Operation {
  const release = since.operations[operation.id];
  const newer = since.params[operation.id];
  const params = [...operation.params].map(([name, schema]) => {
    const added = newer?.[name];
    return [name, added === undefined ? schema : { ...schema, sinceWords: wordsFor(added, since) }] as const;
  });
  return {
    ...operation,
    params: new Map(params),
    ...(release !== undefined && { sinceWords: wordsFor(release, since) }),
  };
}

/** Notes on every operation and parameter since when it is there. */
export function withSinceWords(model: Model, since: Since): Model {
  return { ...model, operations: model.operations.map((operation) => withWords(operation, since)) };
}
