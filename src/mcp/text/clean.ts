// Names, notes, tags, logs and outputs come from guests and are not to be trusted: what could move a cursor,
// hide text or fake a line of ours is taken out before an agent or a human sees it.

// oxlint-disable-next-line no-control-regex -- that is what is taken out
const ansiSequence = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;
/** Control, format (bidirectional overrides, zero width), lone surrogates and line separators. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text of one cell or line: no tabs, no line ends, nothing hidden. */
export function cleanLine(text: string): string {
  return text.replace(ansiSequence, "").replace(hidden, " ");
}

/** One line in which everything can be seen: what is hidden, and line ends, as `\\u202e`. For what a human has to judge. */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

/** Text that may have several lines, such as a log. */
export function cleanText(text: string): string {
  return text
    .replace(ansiSequence, "")
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.replace(/\t/g, "    ").replace(hidden, " ").trimEnd())
    .join("\n");
}

/** The text, or its beginning and a mark that it goes on. */
export function shortened(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : `${text.slice(0, maxChars - 1)}…`;
}

/** A value of an answer as text: what is no scalar as JSON. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
