/** First lines of every generated file. */
export const header = "// Generated, do not edit: npm run generate.\n";

/** Names that a module can be asked for, by where it is. */
export type Exports = Readonly<Record<string, Iterable<string>>>;

/** Names of everything a piece of generated code declares for others. */
export const declaredNames = (body: string): string[] =>
  [...body.matchAll(/^export (?:interface|type) (\w+)/gm)].flatMap(([, name]) => name ?? []);

/** Imports for whatever a piece of generated code refers to. */
function importsFor(body: string, exports: Exports): string {
  const code = body.replaceAll(/\/\*\*.*?\*\//gs, "");
  const used = new Set(code.match(/\b[A-Z]\w*/g));
  const statements = Object.entries(exports).map(([from, names]) => {
    const list = [...names].filter((name) => used.has(name)).sort();
    return list.length === 0
      ? ""
      : `import type {\n${list.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
  });
  return statements.join("");
}

/** A whole generated module. */
export function moduleText(body: string, exports: Exports): string {
  const imports = importsFor(body, exports);
  return `${header}${imports === "" ? "" : `${imports}\n`}${body}`;
}

/** A table as a string literal of JSON: parsed at first use, several times faster to load than an object literal. */
export function jsonLiteral(value: unknown): string {
  return `'${JSON.stringify(value).replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

export const jsonConstant = (name: string, description: string, value: unknown): string =>
  `/** ${description} */\nexport const ${name} =\n  ${jsonLiteral(value)};\n`;

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
