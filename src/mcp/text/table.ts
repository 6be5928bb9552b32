import { cleanLine, shortened } from "./clean.ts";

/** A column of a list: its title and its value in a row. */
export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string | number | undefined;
  /** A longer text is cut; default 300. */
  readonly maxChars?: number;
}

/** Rows with titles; what a table says beside them goes into notes. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const longestCell = 300;

export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    columns: columns.map(({ title }) => title),
    rows: rows.map((row) =>
      columns.map(({ of, maxChars = longestCell }) => {
        const value = of(row);
        return typeof value === "string" ? shortened(cleanLine(value), maxChars) : (value ?? null);
      }),
    ),
  };
}

/** The lines of a table: titles, then one line a row, cells separated by tabs. */
export function tsvLines({ columns, rows }: Table): string[] {
  return [
    columns.join("\t"),
    ...rows.map((row) => row.map((cell) => (cell === null || cell === "" ? "-" : cell)).join("\t")),
  ];
}
