import { styleText } from "node:util";

export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
  /** Of a cell. */
  readonly style?: (text: string) => Colour | undefined;
}

export type Colour = "green" | "red";

/** Guests, logs and servers write names and notes: nothing of them may move the cursor. */
export const withoutControls = (text: string): string => text.replaceAll(/\p{Cc}+/gu, " ");

export const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** Rows as text in columns, the last left as wide as it is; bold titles and colours on a terminal only. */
export function table(columns: readonly Column[], texts: readonly (readonly string[])[]): string {
  const rows = texts.map((cells) => cells.map(withoutControls));
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...rows.map((row) => (row[index] ?? "").length)),
  );
  const padded = (cells: readonly string[]): string[] =>
    columns.map(({ align = "left" }, index) => pad(cells[index] ?? "", widths[index] ?? 0, align));
  const line = (cells: readonly string[]): string =>
    padded(cells)
      .map((text, index) => coloured(text, columns[index]?.style?.(cells[index] ?? "")))
      .join("  ")
      .trimEnd();
  const titles = padded(columns.map(({ title }) => title));
  return [styled("bold", titles.join("  ").trimEnd()), ...rows.map(line)].join("\n");
}

const styled = (style: Colour | "bold", text: string): string =>
  styleText(style, text, { stream: process.stdout });

/** Blanks stay outside, so that those at the end of a line can go. */
const coloured = (text: string, colour: Colour | undefined): string =>
  colour === undefined ? text : text.replace(/\S+/, (word) => styled(colour, word));

const pad = (text: string, width: number, align: "left" | "right"): string =>
  align === "left" ? text.padEnd(width) : text.padStart(width);

export const lineWidth = (): number => process.stdout.columns ?? 80;

/** Text in lines that fit, those after the first indented by two. */
export function wrapped(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && longer.length > lineWidth()) {
      lines.push(line);
      line = `  ${word}`;
    } else line = longer;
  }
  return [...lines, line].join("\n");
}

const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];

/** `1.5 GiB` */
export function bytes(count: number | undefined): string {
  if (count === undefined) return "-";
  const step = count < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(count) / 10));
  const value = count / 1024 ** step;
  return `${value >= 100 || step === 0 ? Math.round(value) : value.toFixed(1)} ${units[step] ?? "B"}`;
}

/** `12d 3h`, the two largest parts. */
export function duration(seconds: number | undefined): string {
  if (seconds === undefined || seconds <= 0) return "-";
  const parts = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3_600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "m"],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).slice(0, 2);
  return shown.length === 0
    ? `${Math.floor(seconds)}s`
    : shown.map(([count, unit]) => `${count}${unit}`).join(" ");
}

/** `38 %` of a share between 0 and 1. */
export function percent(share: number | undefined): string {
  return share === undefined ? "-" : `${Math.round(share * 100)} %`;
}
