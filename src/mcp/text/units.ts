const gib = 1024 ** 3;

/** `12.5`, without a needless `.0`. */
export function gibibytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : Math.round((bytes / gib) * 10) / 10;
}

/** Of a share between 0 and 1. */
export function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 100);
}

export function percentOf(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : percent(part / whole);
}

/** `4d3h`, the two largest parts, from ten days on the days alone; undefined for what is not running. */
export function uptime(seconds: number | undefined): string | undefined {
  if (seconds === undefined || seconds <= 0) return undefined;
  const parts = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3_600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "m"],
    [Math.floor(seconds) % 60, "s"],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(first, first + (seconds >= 864_000 ? 1 : 2))
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}${unit}`)
    .join("");
}

/** `2026-01-31 12:00`, in UTC. */
export function moment(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 16).replace("T", " ");
}
