import { cleanText } from "./clean.ts";
import { type Column, type Table, tableOf, tsvLines } from "./table.ts";

/** What a tool has to say. */
export interface Output {
  /** Complete by itself. */
  readonly text: string;
  /** The same as data, for hosts that want it. */
  readonly data?: Record<string, unknown> | undefined;
  /** Nothing of what was asked for could be done. */
  readonly failed?: boolean | undefined;
}

/** No answer is longer; hosts put longer ones into files or cut them. */
export const maxChars = 40_000;
/** No error is longer. */
export const maxErrorChars = 2_000;

const noteChars = 4_000;

export interface Listing<Row> {
  readonly columns: readonly Column<Row>[];
  /** From the first to be shown on. */
  readonly rows: readonly Row[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Most rows on this page. */
  readonly limit: number;
  /** How to get the rest, seen from the last row shown and how many were. */
  readonly moreAfter: (last: Row, shown: number) => string;
  readonly notes?: readonly string[] | undefined;
}

/** A page of rows with what is to be said about it; says so when there is more. */
export function listOutput<Row>(listing: Listing<Row>): Output {
  const { columns, rows, total, limit, moreAfter } = listing;
  const table = fitting(tableOf(columns, rows.slice(0, limit)));
  const shown = table.rows.length;
  const last = rows[shown - 1];
  const cut =
    last !== undefined && shown < rows.length ? [`${shown} of ${total}; ${moreAfter(last, shown)}`] : [];
  const notes = fittingNotes([...(listing.notes ?? []), ...cut, ...(total === 0 ? ["none"] : [])]);
  return {
    text: [...tsvLines(table), ...notes.map((note) => `# ${note}`)].join("\n"),
    data: { ...table, total, ...(notes.length > 0 && { notes }) },
  };
}

/** The words of a footer for tools that take a cursor. */
export const nextCursor = (cursor: string | number): string =>
  `next: cursor=${JSON.stringify(String(cursor))}`;

/** The words of a footer where a page holds everything, unless it is too long. */
export const narrower = (): string => "too long for one answer: ask for less";

/** As many rows as an answer can hold. */
function fitting(table: Table): Table {
  let chars = maxChars - noteChars;
  const fits = tsvLines(table).findIndex((line) => (chars -= line.length + 1) < 0);
  return fits === -1 ? table : { ...table, rows: table.rows.slice(0, Math.max(0, fits - 1)) };
}

function fittingNotes(notes: readonly string[]): string[] {
  let chars = noteChars;
  const fits = notes.findIndex((note) => (chars -= note.length + 3) < 0);
  return fits === -1 ? [...notes] : [...notes.slice(0, fits), `${notes.length - fits} more notes`];
}

export type Facts = Readonly<Record<string, string | number | undefined>>;

/** `key: value` lines; what is undefined has none. */
export function factsOutput(facts: Facts, notes: readonly string[] = []): Output {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined && value !== "");
  const lines = known.map(([name, value]) => cleanText(`${name}: ${value}`).replaceAll("\n", " "));
  return {
    text: limited([...lines, ...notes.map((note) => `# ${note}`)].join("\n")),
    data: { ...Object.fromEntries(known), ...(notes.length > 0 && { notes }) },
  };
}

/** The text, cut where an answer ends. */
export function limited(text: string, most = maxChars): string {
  if (text.length <= most) return text;
  const mark = `\n# cut: ${text.length} characters in all`;
  return text.slice(0, most - mark.length) + mark;
}
