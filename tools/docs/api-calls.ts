// The calls of the API as the doc comments of the generated surface tell them.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface ApiCall {
  readonly method: string;
  readonly template: string;
  /** Who may make it, where it runs, since when. */
  readonly notes: string;
  readonly params: string;
  readonly result: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
/** A doc comment of the surface and the member it is of: ``/** `GET /path` … *\/ get: Verb<Params, Result>;`` */
const member = /\/\*\*\n((?: {3}\*[^\n]*\n)+) {3}\*\/\n {2}\w+: \w*Verb\w*<(\w+), ([\s\S]+?)>;\n/g;

export function readCalls(): ApiCall[] {
  const text = readFileSync(`${root}src/generated/api.ts`, "utf8");
  return [...text.matchAll(member)].map(([, comment = "", params = "", result = ""]) => {
    const lines = comment.split("\n").map((line) => line.replace(/^ {3}\* ?/, ""));
    const [, method = "", template = ""] = /^`(\w+) (\S+)`/.exec(lines[0] ?? "") ?? [];
    const notes = lines.slice(1).filter((line) => line !== "" && !line.startsWith("@see"));
    return { method, template, notes: notes.join(" "), params, result };
  });
}

const camelCase = (segment: string): string =>
  segment.replaceAll(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());

/** `/nodes/{node}/qemu` -> `pve.nodes(node).qemu` */
export function fluent(template: string): string {
  const parts = template.slice(1).split("/");
  return parts.reduce(
    (path, part) =>
      part.startsWith("{") ? `${path}(${camelCase(part.slice(1, -1))})` : `${path}.${camelCase(part)}`,
    "pve",
  );
}
