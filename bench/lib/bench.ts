/** One file of bench/: what it measures, and how. */
export interface Bench {
  /** Heading in the guide. */
  readonly title: string;
  run(options: BenchOptions): Promise<Report>;
}

export interface BenchOptions {
  /** Only prove that it runs: smallest sizes, one round. */
  readonly quick: boolean;
  /** Tells the person who waits what is going on. */
  readonly log: (line: string) => void;
}

/** What a bench found out; everything in it is plain JSON. */
export interface Report {
  /** What was measured and how, a paragraph of Markdown each. */
  readonly about: readonly string[];
  readonly tables: readonly Table[];
  readonly goals?: readonly Goal[];
  readonly charts?: readonly Chart[];
}

/** Cells as they are to be shown; a column is aligned to the right where its title ends in a blank. */
export interface Table {
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Something that is to hold, and what came out. */
export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

/** Lines over a size, both axes logarithmic. */
export interface Chart {
  /** File name in docs/assets, without ending. */
  readonly name: string;
  readonly title: string;
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly title: string;
  readonly x: string;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly label: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}
