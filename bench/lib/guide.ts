import { drawChart } from "./chart.ts";
import type { Chart, Goal } from "./bench.ts";
import type { Result } from "./run-bench.ts";
import { markdownTable, wrapped } from "./table.ts";

/** Everything that was measured last. */
export interface Results {
  readonly environment: string;
  readonly benches: Readonly<Record<string, Result>>;
}

const intro = `What proxkit saves, and what it costs. Every figure here is made by \`npm run bench\` (see
[bench/README.md](../../bench/README.md)); compare figures of one table with each other and nothing else: on another
machine and with another network they are all different, their ratios much less so. The least time of several rounds
counts, taken in turns.`;

/** The guide on performance, from the figures. */
export function guideText({ environment, benches }: Results): string {
  const results = Object.values(benches);
  const goals = results.flatMap(({ goals = [] }) => goals);
  const parts = [
    "---\ntitle: Performance\ncategory: Reference\n---",
    "# Performance",
    paragraph(intro),
    paragraph(`Measured with ${environment}.`),
    "## What was to hold",
    markdownTable({ columns: ["goal", "measured", ""], rows: goals.map(goalRow) }),
    ...results.flatMap(section),
  ];
  return `${parts.join("\n\n")}\n`;
}

const goalRow = ({ goal, measured, met }: Goal): string[] => [goal, measured, met ? "met" : "**missed**"];

function section({ title, about, tables, charts = [] }: Result): string[] {
  return [`## ${title}`, ...about.map(paragraph), ...charts.map(picture), ...tables.map(markdownTable)];
}

const picture = ({ name, title }: Chart): string => `<picture>
  <source media="(max-width: 600px)" srcset="../assets/${name}-narrow.svg">
  <img alt="${title}" src="../assets/${name}.svg">
</picture>`;

/** Lists keep their lines. */
const paragraph = (text: string): string => (text.startsWith("- ") ? text : wrapped(text, 110));

/** File names and contents of all charts. */
export function chartFiles({ benches }: Results): (readonly [name: string, text: string])[] {
  const charts = Object.values(benches).flatMap(({ charts = [] }) => charts);
  return charts.flatMap((chart) => [
    [`${chart.name}.svg`, drawChart(chart, "wide")] as const,
    [`${chart.name}-narrow.svg`, drawChart(chart, "narrow")] as const,
  ]);
}
