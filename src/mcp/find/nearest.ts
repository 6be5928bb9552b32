import { allRoutes } from "../../codecs/routes.ts";
import type { Method } from "../../index.ts";

const mostShown = 3;

/** The templates that look most like a path that is not there. */
export function nearestPaths(method: Method, path: string): string[] {
  const wanted = segmentsOf(path);
  return allRoutes()
    .filter((route) => route.method === method)
    .map(({ template }) => ({ template, score: likeness(wanted, segmentsOf(template)) }))
    .sort((a, b) => b.score - a.score || a.template.length - b.template.length)
    .slice(0, mostShown)
    .map(({ template }) => template);
}

const segmentsOf = (path: string): string[] => path.split("/").filter((segment) => segment !== "");

/** Shared names count, wherever they stand; so do a beginning in common and an equal length. */
function likeness(wanted: readonly string[], template: readonly string[]): number {
  const names = template.filter((segment) => !segment.startsWith("{"));
  const shared = names.filter((name) => wanted.includes(name)).length;
  const inCommon = template.findIndex(
    (segment, index) => !segment.startsWith("{") && segment !== wanted[index],
  );
  const beginning = inCommon === -1 ? template.length : inCommon;
  const [end = "", wantedEnd = ""] = [template.at(-1), wanted.at(-1)];
  const isAlike = wantedEnd !== "" && (end.startsWith(wantedEnd) || wantedEnd.startsWith(end));
  return shared * 2 + beginning + Number(isAlike) - Math.abs(template.length - wanted.length);
}
