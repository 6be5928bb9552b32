import type { Chart, Line, Panel } from "./bench.ts";

const panel = { width: 400, height: 300, left: 58, right: 16, top: 46, bottom: 44 } as const;
const legendLine = 24;

/** Panels side by side, or one below the other for narrow pages. */
export type Layout = "wide" | "narrow";

/** Told apart by colour and dash; the first one is ours. */
const looks = ["", "7 4", "2 4", "9 3 2 3"] as const;

const style = `
text { font: 12px system-ui, sans-serif; fill: #333 }
.title { font-size: 13px; font-weight: 600 }
.card { fill: #fff }
.grid { stroke: #ddd }
.line { fill: none; stroke-width: 2.5 }
.dot { stroke: none }
.s0 { stroke: #0066cc; fill: #0066cc } .s1 { stroke: #b34700; fill: #b34700 }
.s2 { stroke: #7a4fb5; fill: #7a4fb5 } .s3 { stroke: #3d7a3d; fill: #3d7a3d }
.line { fill: none }
@media (prefers-color-scheme: dark) {
  text { fill: #ddd } .card { fill: #161b22 } .grid { stroke: #3a414b }
  .s0 { stroke: #58a6ff; fill: #58a6ff } .s1 { stroke: #f0883e; fill: #f0883e }
  .s2 { stroke: #bc8cff; fill: #bc8cff } .s3 { stroke: #7ee787; fill: #7ee787 }
  .line { fill: none }
}`;

/** Lines over a size on logarithmic axes, as an SVG that is readable on light and dark pages. */
export function drawChart({ title, panels }: Chart, layout: Layout): string {
  const [across, down] = layout === "wide" ? [panels.length, 1] : [1, panels.length];
  const width = panel.width * across;
  const labels = [...new Set(panels.flatMap(({ lines }) => lines.map(({ label }) => label)))];
  const perLine = layout === "wide" ? labels.length : 2;
  const height = panel.height * down + legendLine * Math.ceil(labels.length / perLine) + 6;
  const body = [
    `<rect class="card" width="${width}" height="${height}" rx="6"/>`,
    ...panels.map((each, index) => {
      const place = layout === "wide" ? `${index * panel.width} 0` : `0 ${index * panel.height}`;
      return drawPanel(each, place, labels);
    }),
    drawLegend(labels, { width, top: panel.height * down, perLine }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(title)}</title>
<style>${style}
</style>
${body.join("\n")}
</svg>
`;
}

interface Scale {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** From the power of ten below the least value to the one above the greatest. */
function logScale(values: readonly number[], from: number, to: number): Scale {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  return { ticks, at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
}

function drawPanel({ title, x, lines }: Panel, place: string, labels: readonly string[]): string {
  const points = lines.flatMap((line) => line.points);
  const right = panel.width - panel.right;
  const bottom = panel.height - panel.bottom;
  const across = logScale(
    points.map(([value]) => value),
    panel.left,
    right,
  );
  const up = logScale(
    points.map(([, value]) => value),
    bottom,
    panel.top,
  );
  const grid = [
    ...up.ticks.map((tick) => {
      const y = round(up.at(tick));
      return `<path class="grid" d="M${panel.left} ${y}H${right}"/><text x="${panel.left - 8}" y="${y + 4}" text-anchor="end">${short(tick)}</text>`;
    }),
    ...across.ticks.map((tick) => {
      const place = round(across.at(tick));
      return `<path class="grid" d="M${place} ${panel.top}V${bottom}"/><text x="${place}" y="${bottom + 18}" text-anchor="middle">${short(tick)}</text>`;
    }),
  ];
  return `<g transform="translate(${place})">
<text class="title" x="${panel.left}" y="26">${escaped(title)}</text>
${grid.join("\n")}
<text x="${round((panel.left + right) / 2)}" y="${bottom + 36}" text-anchor="middle">${escaped(x)}</text>
${lines.map((line) => drawLine(line, labels.indexOf(line.label), across, up)).join("\n")}
</g>`;
}

function drawLine({ points }: Line, look: number, across: Scale, up: Scale): string {
  const places = points.map(([x, y]) => [round(across.at(x)), round(up.at(y))] as const);
  const path = places.map(([x, y]) => `${x} ${y}`).join("L");
  const dots = places.map(([x, y]) => `<circle class="dot s${look}" cx="${x}" cy="${y}" r="3.5"/>`).join("");
  return `<path class="line s${look}" stroke-dasharray="${looks[look] ?? ""}" d="M${path}"/>${dots}`;
}

interface Legend {
  readonly width: number;
  readonly top: number;
  readonly perLine: number;
}

function drawLegend(labels: readonly string[], { width, top, perLine }: Legend): string {
  const step = (width - panel.left - panel.right) / perLine;
  return labels
    .map((label, index) => {
      const y = top + 6 + Math.floor(index / perLine) * legendLine;
      const x = round(panel.left + (index % perLine) * step);
      return `<path class="line s${index}" stroke-dasharray="${looks[index] ?? ""}" d="M${x} ${y}h26"/><text x="${x + 32}" y="${y + 4}">${escaped(label)}</text>`;
    })
    .join("\n");
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** `10`, `1k`, `0.1` */
function short(value: number): string {
  return value >= 1000 ? `${value / 1000}k` : String(Number(value.toPrecision(1)));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
