/** First lines of every generated file. */
export const header = "// Generated, do not edit: npm run generate.\n";

/** A table as text: parsed at first use, several times faster to load than the same data as a literal. */
export function jsonConstant(name: string, description: string, value: unknown): string {
  const text = JSON.stringify(value).replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `/** ${description} */\nexport const ${name} =\n  '${text}';\n`;
}

/** Hands out one index per distinct value, in order of first use. */
export class Pool<T> {
  readonly values: T[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
