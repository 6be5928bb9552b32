import { table } from "./table.ts";

export type OutputFormat = "json" | "table";

/** An answer of the API for people or for programs. */
export function jsonOrTable(data: unknown, format: OutputFormat): string {
  if (format === "json") return JSON.stringify(data, undefined, 2);
  if (isRows(data)) return data.length === 0 ? "(nothing)" : rowTable(data);
  if (isRow(data)) return fieldTable(data);
  return data === null || data === undefined ? "OK" : cell(data);
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isRows = (value: unknown): value is Row[] => Array.isArray(value) && value.every(isRow);

/** Fields that name a row come first, whatever order the server sent them in (it is random, FACTS 54). */
const first = ["vmid", "id", "name", "node", "storage", "volid", "userid", "type", "status"];

function columnsOf(rows: readonly Row[]): string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  return [...first.filter((name) => names.includes(name)), ...names.filter((name) => !first.includes(name))];
}

/** As many columns as fit; what is left out is named, so that nobody misses it. */
function rowTable(rows: readonly Row[]): string {
  const names = columnsOf(rows);
  const width = process.stdout.columns ?? 80;
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => cell(row[name]).length)) + 2);
  const fitting = names.filter(
    (_, index) => widths.slice(0, index + 1).reduce((sum, each) => sum + each, 0) <= width + 2,
  );
  const shown = fitting.length > 0 ? fitting : names.slice(0, 1);
  const text = table(
    shown.map((name) => ({ title: name.toUpperCase(), align: isNumeric(rows, name) ? "right" : "left" })),
    rows.map((row) => shown.map((name) => cell(row[name]))),
  );
  const hidden = names.slice(shown.length);
  return hidden.length === 0 ? text : `${text}\n(not shown: ${hidden.join(", ")}; -o json has them)`;
}

const isNumeric = (rows: readonly Row[], name: string): boolean =>
  rows.every((row) => row[name] === undefined || typeof row[name] === "number");

function fieldTable(row: Row): string {
  return table(
    [{ title: "FIELD" }, { title: "VALUE" }],
    Object.keys(row)
      .sort()
      .map((name) => [name, cell(row[name])]),
  );
}

const longestCell = 60;

function cell(value: unknown): string {
  const text =
    value === undefined || value === null ? "" : typeof value === "string" ? value : JSON.stringify(value);
  // A guest writes names and notes: nothing of it may move the cursor.
  const clean = text.replaceAll(/\p{Cc}+/gu, " ");
  return clean.length > longestCell ? `${clean.slice(0, longestCell - 1)}…` : clean;
}
