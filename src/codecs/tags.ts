import { kindOf } from "../errors/kind-of.ts";
import { refused, shown } from "../errors/refused.ts";

const tag = /^[a-z0-9_][a-z0-9_\-+.]*$/i;

/**
 * The tags of a guest, in the order they are stored.
 * @throws InvalidParametersError for what is no text.
 */
export function parseTags(text: string): string[] {
  if (typeof text !== "string") throw refused("tags", 'text such as "prod;web"', kindOf(text));
  return text.split(/[,;\s\0]+/).filter((name) => name !== "");
}

/**
 * Tags the way the server stores them. It removes doubles, and mostly sorts and lower-cases them (FACTS 57).
 * @throws InvalidParametersError naming a tag that the server would refuse.
 */
export function formatTags(tags: readonly string[]): string {
  if (!Array.isArray(tags)) throw refused("tags", "an array of tags", kindOf(tags));
  const bad: unknown = tags.find((name) => typeof name !== "string" || !tag.test(name));
  if (bad !== undefined) throw refused("tags", "letters, digits, _ and, not at the start, - + .", shown(bad));
  return tags.join(";");
}
