import { cleanText, shortened, textOf, visible } from "./clean.ts";
import { limited, listOutput, nextCursor, type Output } from "./output.ts";
import { redact } from "./redact.ts";
import type { Column } from "./table.ts";

type Row = Readonly<Record<string, unknown>>;

export interface AnswerOptions {
  readonly fields?: readonly string[] | undefined;
  readonly limit?: number | undefined;
  /** Rows to leave out at the beginning. */
  readonly offset?: number | undefined;
}

/** Any answer of the API, without secrets: lists of objects as a table, everything else as compact JSON. */
export function answerOutput(data: unknown, options: AnswerOptions = {}): Output {
  const safe = redact(data);
  if (!Array.isArray(safe)) return valueOutput(safe, options);
  return safe.every(isRow) && safe.length > 0 ? tableOutput(safe, options) : linesOutput(safe, options);
}

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function tableOutput(rows: readonly Row[], { fields, limit = 100, offset = 0 }: AnswerOptions): Output {
  const names = fields ?? columnNames(rows);
  const columns = names.map((title): Column<Row> => ({ title, of: (row) => cellOf(row[title]) }));
  return listOutput({
    columns,
    rows: rows.slice(offset),
    total: rows.length,
    limit,
    moreAfter: (_, shown) => nextCursor(offset + shown),
    notes: unknownFields(fields, rows),
  });
}

/** The server's order is another in every answer (FACTS 54); what names a row comes first. */
function columnNames(rows: readonly Row[]): string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const rank = (name: string): number => (first.indexOf(name) === -1 ? first.length : first.indexOf(name));
  return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

const first = ["vmid", "id", "upid", "volid", "name", "node", "storage", "type", "status"];

function cellOf(value: unknown): string | number | undefined {
  if (value === null || value === undefined) return undefined;
  return typeof value === "number" ? value : textOf(value);
}

function unknownFields(fields: readonly string[] | undefined, rows: readonly Row[]): string[] {
  const unknown = (fields ?? []).filter((name) => !rows.some((row) => name in row));
  return unknown.length === 0
    ? []
    : [`no row has ${unknown.join(", ")}; there is: ${columnNames(rows).join(", ")}`];
}

const longestLine = 1_000;

function linesOutput(items: readonly unknown[], { limit = 100, offset = 0 }: AnswerOptions): Output {
  return listOutput({
    columns: [
      { title: "value", of: (item: unknown) => shortened(textOf(item), longestLine), maxChars: longestLine },
    ],
    rows: items.slice(offset),
    total: items.length,
    limit,
    moreAfter: (_, shown) => nextCursor(offset + shown),
  });
}

function valueOutput(value: unknown, { fields }: AnswerOptions): Output {
  const picked =
    fields !== undefined && isRow(value)
      ? Object.fromEntries(fields.filter((name) => name in value).map((name) => [name, value[name]]))
      : value;
  // What is hidden is escaped, so that it stays JSON; text of its own may have several lines.
  const text = limited(
    typeof picked === "string" ? cleanText(picked) : visible(JSON.stringify(picked ?? null)),
  );
  return { text, data: { value: picked ?? null } };
}
