import { refused, shown } from "../errors/refused.ts";

const units = ["", "K", "M", "G", "T"] as const;
const step = 1024;

/**
 * The bytes a disk size stands for: `32G`, `512M`, `1.5T`; without a unit it is bytes.
 * @throws InvalidParametersError for any other text.
 */
export function parseSize(text: string): number {
  const [, number = "", unit = ""] =
    (typeof text === "string" && /^(\d+(?:\.\d+)?)([KMGT]?)$/.exec(text)) || [];
  if (number === "") throw refused("size", "a number with K, M, G, T or no unit", shown(text));
  const exponent = units.findIndex((name) => name === unit);
  return Math.trunc(Number(number) * step ** exponent);
}

/**
 * A disk size in the largest unit that keeps it exact, the way the server writes it.
 * @throws InvalidParametersError for what is no count of bytes.
 */
export function formatSize(bytes: number): string {
  if (!Number.isSafeInteger(bytes) || bytes < 0)
    throw refused("size", "a whole number of bytes", shown(bytes));
  let rest = bytes;
  let exponent = 0;
  while (rest > 0 && rest % step === 0 && exponent < units.length - 1) {
    rest /= step;
    exponent += 1;
  }
  return `${rest}${units[exponent]}`;
}
