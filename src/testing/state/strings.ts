/** Property strings as the server writes them: what leads, then the rest in the order of its keys. */
export function printString(lead: string, rest: ReadonlyMap<string, string>): string {
  const parts = [...rest]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`);
  return [lead, ...parts].filter((part) => part !== "").join(",");
}

/** Taken apart without knowing its keys; a part without `=` is under `""`. */
export function splitString(text: string): Map<string, string> {
  return new Map(
    text
      .split(",")
      .filter((part) => part !== "")
      .map((part) => {
        const equals = part.indexOf("=");
        return equals < 0 ? ["", part] : [part.slice(0, equals), part.slice(equals + 1)];
      }),
  );
}

/** Yes and no as the server prints them after it has read them (FACTS 45). */
export function normalisedFlag(value: string): string {
  if (/^(?:1|on|yes|true)$/i.test(value)) return "1";
  return /^(?:0|off|no|false)$/i.test(value) ? "0" : value;
}

const units = ["", "K", "M", "G", "T"] as const;

/** Bytes in the server's notation: the largest unit that leaves a whole number. */
export function formatSize(bytes: number): string {
  let rest = bytes;
  let unit = 0;
  while (rest >= 1024 && rest % 1024 === 0 && unit < units.length - 1) {
    rest /= 1024;
    unit += 1;
  }
  return `${rest}${units[unit]}`;
}
