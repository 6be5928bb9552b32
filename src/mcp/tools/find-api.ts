import { z } from "zod";
import { allRoutes, matchPath } from "../../codecs/routes.ts";
import type { Method } from "../../index.ts";
import { nearestPaths } from "../find/nearest.ts";
import { parameterBrief, parameterLines } from "../find/describe.ts";
import { search } from "../find/search.ts";
import { summaryOf } from "../find/summary.ts";
import { loadOffer } from "../guards/offer.ts";
import { limited, type Output } from "../text/output.ts";
import { shortened } from "../text/clean.ts";
import { ToolError } from "../tool-error.ts";
import { readTool, type Toolkit } from "../toolkit.ts";

const mostOperations = 8;
const mostRecipes = 2;
const longestLine = 130;
const longestQuery = 1_000;

export const findApi = readTool({
  name: "find_api",
  title: "Find API calls",
  description: "Finds Proxmox VE API calls by keywords; given a path, lists its parameters.",
  input: z.strictObject({
    query: z.string().describe("keywords, or a path"),
    method: z.enum(["GET", "POST", "PUT", "DELETE"]).optional(),
    params: z.array(z.string()).optional().describe("only these parameters"),
  }),
  async run({ query: asked, method, params }, kit) {
    const query = asked.slice(0, longestQuery);
    return query.trim().startsWith("/")
      ? await described(query, method, params, kit)
      : await found(query, method, kit);
  },
});

async function found(query: string, method: Method | undefined, kit: Toolkit): Promise<Output> {
  const offer = await loadOffer(kit.settings);
  const isShown = (each: { method: Method; template: string }): boolean =>
    (method === undefined || each.method === method) && offer(each.method, each.template) === undefined;
  const { operations, recipes } = await search(query, isShown);
  const known = recipes.filter((recipe) => recipe.method === "GET" || kit.settings.mode === "write");
  const lines = await Promise.all(
    operations.slice(0, mostOperations).map(async ({ method, template, summary }) => {
      const line = `${method} ${template} — ${summary}`;
      return shortened(line + (await parameterBrief(method, template)), longestLine);
    }),
  );
  const text = [...known.slice(0, mostRecipes).map(({ text }) => `* ${text}`), ...lines].join("\n");
  return { text: text === "" ? "# nothing found: use words of the Proxmox VE interface" : text };
}

async function described(
  query: string,
  method: Method | undefined,
  wanted: readonly string[] | undefined,
  kit: Toolkit,
): Promise<Output> {
  const path = query.trim().replace(/^\/api2\/json(?=\/)/, "");
  const template = matchPath(path)?.template;
  const routes = allRoutes().filter(
    (route) => route.template === template && (method === undefined || route.method === method),
  );
  if (routes.length === 0)
    throw new ToolError(
      "NO_SUCH_ENDPOINT",
      `there is no ${method ?? "call"} ${path}`,
      `nearest: ${nearestPaths(method ?? "GET", path).join(", ")}`,
    );
  const blocks = await Promise.all(
    routes.map(async (route) => await block(route.method, route.template, wanted, kit)),
  );
  return { text: limited(blocks.join("\n")) };
}

async function block(
  method: Method,
  template: string,
  wanted: readonly string[] | undefined,
  kit: Toolkit,
): Promise<string> {
  const reason = (await loadOffer(kit.settings))(method, template);
  const head = `${method} ${template} — ${summaryOf(method, template)}`;
  if (reason !== undefined) return `${head} (not offered here: ${reason})`;
  const lines = await parameterLines(method, template, wanted);
  return [head, ...(lines.length === 0 ? ["  no parameters"] : lines)].join("\n");
}
