import { loadParamTable, type ParamTable } from "../../codecs/param-table.ts";
import type { Method } from "../../index.ts";
import { type Recipe, recipes } from "./recipes.ts";
import { operations, summaryOf } from "./summary.ts";
import { queryWords, wordsOf } from "./words.ts";

/** An operation as it can be found. */
interface Entry {
  readonly method: Method;
  readonly template: string;
  readonly summary: string;
  /** How much each of its words says for it. */
  readonly weights: ReadonlyMap<string, number>;
}

interface Index {
  readonly entries: readonly Entry[];
  readonly recipes: readonly { readonly recipe: Recipe; readonly words: ReadonlySet<string> }[];
  /** Rare words say more. */
  rarity(this: void, word: string): number;
}

export interface Found {
  readonly operations: readonly Entry[];
  readonly recipes: readonly Recipe[];
}

const weightOf = { name: 3, parameter: 1 } as const;
/** What scores less than this share of the best is noise. */
const scoreShare = 0.35;
/** Share of a question's words that a recipe must know. */
const recipeShare = 0.6;

let index: Promise<Index> | undefined;

/** The operations and recipes that fit a question best, best first. */
export async function search(
  query: string,
  isOffered: (entry: Pick<Entry, "method" | "template">) => boolean,
): Promise<Found> {
  const { entries, recipes, rarity } = await (index ??= loadParamTable().then(buildIndex));
  const wanted = queryWords(query);
  const ranked = entries
    .filter(isOffered)
    .map((entry) => ({ entry, score: scoreOf(entry, wanted, rarity) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.template.length - b.entry.template.length);
  const least = (ranked[0]?.score ?? 0) * scoreShare;
  const known = recipes
    .map(({ recipe, words }) => ({ recipe, share: shareOf(words, wanted) }))
    .filter(({ share }) => share >= recipeShare)
    .sort((a, b) => b.share - a.share);
  return {
    operations: ranked.filter(({ score }) => score >= least).map(({ entry }) => entry),
    recipes: known.map(({ recipe }) => recipe),
  };
}

function buildIndex(table: ParamTable): Index {
  const entries = operations().map(({ method, template }) => entryOf(table, method, template));
  const counts = new Map<string, number>();
  for (const { weights } of entries)
    for (const word of weights.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    entries,
    recipes: recipes.map((recipe) => ({ recipe, words: new Set(wordsOf(recipe.keywords)) })),
    rarity: (word) => Math.log(1 + entries.length / (counts.get(word) ?? entries.length)),
  };
}

function entryOf(table: ParamTable, method: Method, template: string): Entry {
  const summary = summaryOf(method, template);
  const parameters = [...(table.paramsOf(method, template)?.keys() ?? [])];
  const weights = new Map<string, number>();
  for (const word of wordsOf(parameters.join(" "))) weights.set(word, weightOf.parameter);
  for (const word of wordsOf(`${summary} ${template}`)) weights.set(word, weightOf.name);
  return { method, template, summary, weights };
}

/** Each word counts by its best match; what answers more of the question comes first, and short paths before long. */
function scoreOf(
  { weights, template }: Entry,
  wanted: readonly (readonly string[])[],
  rarity: (word: string) => number,
): number {
  const scores = wanted.map((alternatives) =>
    Math.max(
      0,
      ...alternatives.map((word, at) => (weights.get(word) ?? 0) * rarity(word) * (at === 0 ? 1 : 0.8)),
    ),
  );
  const matched = scores.filter((score) => score > 0).length;
  const sum = scores.reduce((total, score) => total + score, 0);
  const depth = template.split("/").length;
  return (sum * (matched / Math.max(1, wanted.length))) / (1 + depth * 0.04);
}

function shareOf(words: ReadonlySet<string>, wanted: readonly (readonly string[])[]): number {
  const hits = wanted.filter((alternatives) => alternatives.some((word) => words.has(word))).length;
  // One word in common is chance.
  return hits < Math.min(2, wanted.length) ? 0 : hits / wanted.length;
}
