import type { Table } from "./bench.ts";

const isRight = (title: string): boolean => title.endsWith(" ");

const terminalWidth = 80;
const gap = "  ";

/** For a terminal; what does not fit is cut in the first column. */
export function plainTable({ caption, columns, rows }: Table): string {
  const texts = [columns.map((title) => title.trim()), ...rows];
  const widths = columns.map((_, column) => Math.max(...texts.map((row) => (row[column] ?? "").length)));
  const others = widths.slice(1).reduce((sum, width) => sum + width + gap.length, 0);
  const room = Math.max(10, terminalWidth - others);
  widths[0] = Math.min(widths[0] ?? 0, room);
  const all = texts.map(([first = "", ...rest]) => [
    first.length > room ? `${first.slice(0, room - 1)}…` : first,
    ...rest,
  ]);
  const lines = all.map((row) =>
    columns
      .map((title, column) => {
        const cell = row[column] ?? "";
        const width = widths[column] ?? 0;
        return isRight(title) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join(gap)
      .trimEnd(),
  );
  return [...(caption === undefined ? [] : [caption]), ...lines].join("\n");
}

/** For the guide. */
export function markdownTable({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.trim().replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = `| ${columns.map((title) => (isRight(title) ? "---:" : "---")).join(" | ")} |`;
  const table = [line(columns), rule, ...rows.map(line)].join("\n");
  return caption === undefined ? table : `${caption}\n\n${table}`;
}

/** Lines of at most so many characters, broken between words. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
