import { lineWidth, shortened, table, withoutControls, wrapped } from "./table.ts";

export type OutputFormat = "json" | "table";

/** An answer of the API for people or for programs. */
export function jsonOrTable(data: unknown, format: OutputFormat): string {
  if (format === "json") return JSON.stringify(data, undefined, 2);
  if (isRows(data)) return data.length === 0 ? "(nothing)" : rowTable(data);
  if (isRow(data)) return fieldTable(data);
  return data === null || data === undefined ? "OK" : text(data);
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
  const width = lineWidth();
  const names = columnsOf(rows).filter((name) => rows.some((row) => text(row[name]) !== ""));
  const cells = (row: Row, shown: readonly string[]): string[] =>
    shown.map((name) => shortened(text(row[name]), longestCell));
  const widths = names.map(
    (name) => Math.max(name.length, ...rows.flatMap((row) => cells(row, [name])[0]?.length ?? 0)) + 2,
  );
  const fitting = names.filter(
    (_, index) => widths.slice(0, index + 1).reduce((sum, each) => sum + each, 0) <= width + 2,
  );
  const shown = fitting.length > 0 ? fitting : names.slice(0, 1);
  const lines = table(
    shown.map((name) => ({ title: name.toUpperCase(), align: isNumeric(rows, name) ? "right" : "left" })),
    rows.map((row) => cells(row, shown)),
  );
  const hidden = names.slice(shown.length);
  return hidden.length === 0 ? lines : `${lines}\n${leftOut(hidden)}`;
}

const leftOut = (names: readonly string[]): string =>
  wrapped(`(not shown: ${names.join(", ")}; --json has them)`);

const isNumeric = (rows: readonly Row[], name: string): boolean =>
  rows.every((row) => row[name] === undefined || typeof row[name] === "number");

/** Values are cut on a terminal alone, where a line that is broken hides the others. */
function fieldTable(row: Row): string {
  const names = Object.keys(row).sort();
  const width = process.stdout.columns ?? Infinity;
  const room = Math.max(20, width - Math.max(5, ...names.map(({ length }) => length)) - 2);
  return table(
    [{ title: "FIELD" }, { title: "VALUE" }],
    names.map((name) => [name, shortened(text(row[name]), room)]),
  );
}

const longestCell = 60;

function text(value: unknown): string {
  if (value === undefined || value === null) return "";
  return withoutControls(typeof value === "string" ? value : JSON.stringify(value));
}
