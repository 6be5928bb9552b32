// What the package promises to those who compile against it: api-report/*.txt, one file an entry, written from the
// declarations in dist. With --check nothing is written, and a difference fails.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { diff, parseArgs } from "node:util";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const folder = join(root, "api-report");

/** The main entry first: what it exports is not told again by the others. */
const entries = {
  proxkit: "index.d.ts",
  "cache-keyv": "cache/keyv.d.ts",
  mcp: "mcp.d.ts",
  testing: "testing.d.ts",
  zod: "zod.d.ts",
};

const program = ts.createProgram(
  Object.values(entries).map((file) => join(dist, file)),
  {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    strict: true,
    types: ["node"],
    noEmit: true,
  },
);
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });

/** The generated surface is thousands of names; src/generated is committed, so that they are counted here, not listed. */
const generated = new Set(
  readdirSync(join(root, "src/generated")).flatMap((file) =>
    [
      ...readFileSync(join(root, "src/generated", file), "utf8").matchAll(
        /^(?:export )?(?:interface|type|const) (\w+)/gm,
      ),
    ].map(([, name]) => name),
  ),
);

type Named = readonly [name: string, symbol: ts.Symbol];

const resolved = (symbol: ts.Symbol): ts.Symbol =>
  (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);

/** The bundler numbers names that two files have, and spells those of a namespace with its name. */
const plainName = ({ name }: ts.Symbol): string => name.replace(/\$\d+$/, "").replace(/^operations_/, "");

const isGenerated = (symbol: ts.Symbol): boolean =>
  symbol.name === "operations" || generated.has(plainName(symbol));

function exportsOf(file: string): Named[] {
  const source = program.getSourceFile(join(dist, file));
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`dist/${file} is not there: npm run build`);
  return checker.getExportsOfModule(module).map((each) => [each.name, resolved(each)]);
}

const declarationsOf = (symbol: ts.Symbol): ts.Declaration[] =>
  (symbol.declarations ?? []).filter((each) => each.getSourceFile().fileName.startsWith(dist));

/** A name at the top of a file, as opposed to a member, a parameter or a type parameter. */
const isTopLevel = (declaration: ts.Declaration): boolean => {
  const holder = ts.isVariableDeclaration(declaration)
    ? declaration.parent.parent.parent
    : declaration.parent;
  return ts.isSourceFile(holder);
};

/** What a declaration refers to, one step far. */
function referencesOf(declaration: ts.Declaration): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (symbol !== undefined) found.push(resolved(symbol));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(declaration, visit);
  return found.filter((symbol) => declarationsOf(symbol).some(isTopLevel));
}

/** The symbols and everything that can be reached from them. */
function reachableFrom(symbols: readonly ts.Symbol[]): ts.Symbol[] {
  const seen = new Set(symbols);
  for (const symbol of seen)
    for (const declaration of declarationsOf(symbol))
      for (const reference of referencesOf(declaration)) seen.add(reference);
  return [...seen];
}

function textOf(declaration: ts.Declaration): string {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile());
  return text.replaceAll(/\b(\w+)\$\d+\b/g, "$1").replace(/^(?:export )?(?:declare )?/, "");
}

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

/** Declarations in the order of their names; `as` where something is exported under another. */
function listed(named: readonly Named[]): string {
  const texts = named.map(([name, symbol]): [string, string] => {
    const own = plainName(symbol);
    const text = declarationsOf(symbol).map(textOf).join("\n");
    return [name, name === own ? text : `${own} as ${name}\n${text}`];
  });
  return texts
    .sort(([a], [b]) => byName(a, b))
    .map(([, text]) => text)
    .join("\n\n");
}

/** How many generated declarations there are, and a hash that changes with any of them. */
function generatedPart(symbols: readonly ts.Symbol[]): string {
  const texts = symbols.flatMap((symbol) => declarationsOf(symbol).map(textOf)).sort(byName);
  const hash = createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 16);
  return texts.length === 0 ? "" : `## generated: ${texts.length} declarations, sha256 ${hash}\n\n`;
}

const inMain = new Set<ts.Symbol>();

function reportOf(name: string, file: string): string {
  const exported = exportsOf(file);
  const own = exported.filter(([, symbol]) => !inMain.has(symbol));
  const again = exported.filter(([, symbol]) => inMain.has(symbol)).map(([each]) => each);
  const exportedSymbols = new Set(exported.map(([, symbol]) => symbol));
  const reached = reachableFrom(own.map(([, symbol]) => symbol)).filter((symbol) => !inMain.has(symbol));
  if (name === "proxkit") for (const symbol of reached) inMain.add(symbol);
  const behind = reached.filter((symbol) => !isGenerated(symbol) && !exportedSymbols.has(symbol));
  const parts = [
    `Public types of ${name}, written by \`npm run api\` from what is published.\n\n`,
    generatedPart(reached.filter(isGenerated)),
    again.length === 0 ? "" : `## as in proxkit: ${again.sort(byName).join(", ")}\n\n`,
    `## exported\n\n${listed(own.filter(([, symbol]) => !isGenerated(symbol)))}\n`,
    behind.length === 0
      ? ""
      : `\n## behind them\n\n${listed(behind.map((symbol) => [plainName(symbol), symbol]))}\n`,
  ];
  return parts.join("").replaceAll(/[ \t]+$/gm, "");
}

function changedLines(before: string, after: string): string {
  const lines = diff(before.split("\n"), after.split("\n")).filter(([kind]) => kind !== 0);
  return lines.map(([kind, line]) => `${kind === -1 ? "-" : "+"} ${line}`).join("\n");
}

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
mkdirSync(folder, { recursive: true });
for (const [name, file] of Object.entries(entries)) {
  const report = join(folder, `${name}.txt`);
  const text = reportOf(name, file);
  if (!values.check) {
    writeFileSync(report, text);
  } else if (readFileSync(report, "utf8") !== text) {
    console.error(`api-report/${name}.txt: the public types have changed`);
    console.error(changedLines(text, readFileSync(report, "utf8")));
    process.exitCode = 1;
  }
}
if (process.exitCode === 1)
  console.error("If that is meant: npm run api, and say in CHANGELOG.md what breaks.");
else console.log(values.check ? "the public types are as reported" : "api-report/ is written");
