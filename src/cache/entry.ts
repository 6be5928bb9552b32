import type { Reply } from "../requester.ts";
import type { CacheRecord } from "./store.ts";
import type { TagStates } from "./tag-state.ts";

/** An answer as it is kept. */
export interface Entry {
  readonly reply: Reply;
  /** When the server was asked, in milliseconds since 1970. */
  readonly asOf: number;
  /** The generations its tags had before the server was asked. */
  readonly generations: Readonly<Record<string, string>>;
}

/** Undefined when nothing is known of a tag, since the store failed: such an answer could never be trusted. */
export function entryFor(
  { reply, asOf }: Pick<Entry, "reply" | "asOf">,
  tags: readonly string[],
  states: TagStates,
): (Entry & CacheRecord) | undefined {
  const generations: Record<string, string> = {};
  for (const tag of tags) {
    const generation = states.get(tag)?.generation;
    if (generation === undefined) return undefined;
    generations[tag] = generation;
  }
  return { reply, asOf, generations };
}

/** Records of another version or of somebody else are no entries. */
export function asEntry(record: CacheRecord | undefined): Entry | undefined {
  const { reply, asOf, generations } = record ?? {};
  if (typeof asOf !== "number" || !isReply(reply) || !isTexts(generations)) return undefined;
  return { reply, asOf, generations };
}

/** Has nothing been written since it was asked for that it depends on? */
export function isValid({ generations }: Entry, tags: readonly string[], states: TagStates): boolean {
  return tags.every((tag) => {
    const state = states.get(tag);
    return state !== undefined && state.generation === generations[tag];
  });
}

function isReply(value: unknown): value is Reply {
  return typeof value === "object" && value !== null && "data" in value;
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === "object" && value !== null;
}
