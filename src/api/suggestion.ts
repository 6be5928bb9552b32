import { suggest } from "../codecs/suggest.ts";

const mostShown = 12;

/** `; did you mean "x"?`, or what there is if nothing is near. For the end of an error message. */
export function suggestion(written: string, allowed: readonly string[]): string {
  const meant = suggest(written, allowed);
  if (meant !== undefined) return `; did you mean ${JSON.stringify(meant)}?`;
  if (allowed.length === 0) return "";
  const more = allowed.length > mostShown ? ", …" : "";
  return `; there is: ${allowed.slice(0, mostShown).join(", ")}${more}`;
}
