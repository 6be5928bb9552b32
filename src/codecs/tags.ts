import { InvalidParametersError } from "../errors/index.ts";

const tag = /^[a-z0-9_][a-z0-9_\-+.]*$/i;

/** The tags of a guest, in the order they are stored. */
export function parseTags(text: string): string[] {
  return text.split(/[,;\s\0]+/).filter((name) => name !== "");
}

/**
 * Tags the way the server stores them. It removes doubles, and mostly sorts and lower-cases them (FACTS 57).
 * @throws InvalidParametersError naming a tag that the server would refuse.
 */
export function formatTags(tags: readonly string[]): string {
  const bad = tags.find((name) => !tag.test(name));
  if (bad !== undefined) {
    const fault = `tag is ${JSON.stringify(bad)}, allowed are letters, digits, _ and, not at the start, - + .`;
    throw new InvalidParametersError(fault, { fields: { tags: fault } });
  }
  return tags.join(";");
}
