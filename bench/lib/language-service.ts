import { join } from "node:path";

import ts from "typescript";

export interface Completion {
  /** With everything to load. */
  readonly firstMs: number;
  /** After another keystroke; the least of several. */
  readonly laterMs: number;
  readonly entries: number;
}

const mark = "/**/";

/** What an editor waits for when it asks for completions at the mark of a file. */
export function completionTimes(
  folder: string,
  code: string,
  options: ts.CompilerOptions,
  rounds: number,
): Completion {
  const file = join(folder, "edited.ts");
  const position = code.indexOf(mark);
  let text = code;
  let version = 0;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : "0"),
    getScriptSnapshot(name) {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    readDirectory: (...args) => ts.sys.readDirectory(...args),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
  });
  let entries = 0;
  function askMs(): number {
    const startMs = performance.now();
    entries = service.getCompletionsAtPosition(file, position, {})?.entries.length ?? 0;
    return performance.now() - startMs;
  }
  const firstMs = askMs();
  let laterMs = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    text = `${code}// ${"x".repeat(round)}\n`;
    version += 1;
    laterMs = Math.min(laterMs, askMs());
  }
  service.dispose();
  return { firstMs, laterMs, entries };
}
