/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
  hex(digits: number): string;
  uuid(): string;
  /** A MAC address with the prefix the server hands out by default. */
  mac(prefix?: string): string;
}

/** Mulberry32: 32 bits of state are plenty for test data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const eight = (): string => (next() * 2 ** 32).toString(16).padStart(8, "0");
  const hex = (digits: number): string => (digits > 8 ? eight() + hex(digits - 8) : eight().slice(0, digits));
  return {
    next,
    integer,
    hex,
    pick(items) {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
    // Joined rather than pieced together: thousands of these are kept, and the pieces with them.
    uuid: () => [hex(8), hex(4), `4${hex(3)}`, `${integer(8, 11).toString(16)}${hex(3)}`, hex(12)].join("-"),
    mac: (prefix = "BC:24:11") => [prefix, hex(2), hex(2), hex(2)].join(":").toUpperCase(),
  };
}

/** A stand-in for the server's SHA-1 digests: 40 hex digits that change whenever the text does (FNV-1a, five lanes). */
export function digestOf(text: string, digits = 40): string {
  const lanes = Array.from({ length: digits / 8 }, (_, lane) => (0x811c9dc5 ^ (lane * 0x9e3779b9)) >>> 0);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    for (let lane = 0; lane < lanes.length; lane++) {
      lanes[lane] = Math.imul((lanes[lane] ?? 0) ^ (code + lane), 0x01000193) >>> 0;
    }
  }
  return lanes.map((lane) => lane.toString(16).padStart(8, "0")).join("");
}
