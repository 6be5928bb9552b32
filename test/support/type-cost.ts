import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");
const file = resolve(root, "test/types/measured.ts");

const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(
    ts.parseConfigFileTextToJson("tsconfig.json", readFileSync(resolve(root, "tsconfig.json"), "utf8"))
      .config,
    ts.sys,
    root,
  ).options,
  types: [],
};

const parsed = new Map<string, ts.SourceFile | undefined>();

/** A host that has one more file than the disk, and reads every other file once. */
function hostWith(text: string): ts.CompilerHost {
  const disk = ts.createCompilerHost(options);
  return {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    getSourceFile: (name, target, onError) => {
      if (name === file) return ts.createSourceFile(name, text, target, true);
      if (!parsed.has(name)) parsed.set(name, disk.getSourceFile(name, target, onError));
      return parsed.get(name);
    },
  };
}

/** What it takes the compiler to check a piece of code that has a client called `pve`. */
export function typeCost(code: string): { instantiations: number; errors: string[] } {
  const head = 'import type { Client } from "../../src/index.ts";\ndeclare const pve: Client;\n';
  const program = ts.createProgram([file], options, hostWith(`${head}${code}\nexport {};\n`));
  const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(file));
  return {
    instantiations: program.getInstantiationCount(),
    errors: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  };
}
