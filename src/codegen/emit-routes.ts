import type { Model, Operation } from "./model.ts";
import { byText } from "./schema.ts";
import { header } from "./text.ts";

const verbLetters: Readonly<Record<string, string>> = { GET: "G", POST: "P", PUT: "U", DELETE: "D" };

/** Flags after the verb's letter; the reader is src/codecs/routes.ts. */
function code(operation: Operation): string {
  return [
    verbLetters[operation.method] ?? "",
    operation.protected ? "p" : "",
    operation.token ? "" : "t",
    operation.proxied ? "n" : "",
    operation.body === "upload" ? "u" : "",
    operation.body === "download" ? "d" : "",
  ].join("");
}

/** The table every call goes through: a line per template, with its verbs and flags. */
export function routeLines(model: Model): string {
  const byPath = new Map<string, string>();
  for (const operation of model.operations) {
    byPath.set(operation.path, (byPath.get(operation.path) ?? "") + code(operation));
  }
  const rows = [...byPath].sort(([a], [b]) => byText(a, b)).map(([path, codes]) => `${path} ${codes}`);
  return rows.join("\n");
}

/** The same as a module. */
export const emitRoutes = (model: Model): string =>
  `${header}\n/** Template, then per verb its letter and flags. */\nexport const routeTable = \`\\\n${routeLines(model)}\n\`;\n`;
