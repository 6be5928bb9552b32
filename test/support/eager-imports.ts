import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const importLine = /^(?:import|export)(?!\s+type\s)\s*(?:[^;"']*?from\s*)?["']([^"']+)["']/gms;

/** Every file that is loaded together with one of `root`, and what each of them imports from elsewhere. */
export function eagerImports(root: string, entry: string): { files: string[]; packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    const text = readFileSync(path, "utf8");
    for (const [, specifier = ""] of text.matchAll(importLine)) {
      if (specifier.startsWith(".")) visit(join(dirname(path), specifier));
      else packages.add(specifier);
    }
  };
  visit(join(root, entry));
  return { files: [...files], packages: [...packages] };
}
