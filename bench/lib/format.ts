/** `4.2 ms`, `233 ms`, `12.3 s` */
export function ms(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  return value >= 100 ? `${thousands(value)} ms` : `${value.toPrecision(2)} ms`;
}

/** `1.2x`, `48x` */
export function times(value: number): string {
  if (!Number.isFinite(value)) return "–";
  return value >= 10 ? `${thousands(value)}x` : `${value.toFixed(1)}x`;
}

/** `10,000` */
export function thousands(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** `+12 %` */
export function offBy(value: number, wanted: number): string {
  const percent = Math.round((value / wanted - 1) * 100);
  return `${percent > 0 ? "+" : ""}${percent} %`;
}

/** `312 kB`, `4.1 MB` */
export function bytes(value: number): string {
  return value >= 1e6 ? `${(value / 1e6).toFixed(1)} MB` : `${(value / 1e3).toFixed(value < 1e4 ? 1 : 0)} kB`;
}
