import { type Call, concretePath } from "../requester.ts";

/** Finds the rule for a call, and the path values its pattern names. */
export interface RouteTable<T> {
  find(call: Pick<Call, "template" | "path">): { readonly rule: T; readonly values: PathValues } | undefined;
}

export type PathValues = Readonly<Record<string, string | undefined>>;

interface Compiled<T> {
  readonly rule: T;
  readonly pattern: RegExp;
}

/** A rule and where the values of its pattern come from: of a template's path value, or as they stand there. */
interface Remembered<T> {
  readonly rule: T;
  readonly values: readonly (readonly [name: string, from: string | undefined, text: string])[];
}

/**
 * Rules by route pattern; the first that fits counts. `{x}` stands for one segment, a last `/**` for any number.
 * Matched against the concrete path, so that an untyped call with its values written out finds the same rule.
 */
export function routeTable<T>(rules: readonly (readonly [pattern: string, rule: T])[]): RouteTable<T> {
  const compiled = rules.map(([pattern, rule]) => ({ rule, pattern: compile(pattern) }));
  const remembered = new Map<string, Remembered<T> | undefined>();

  function findAnew(call: Pick<Call, "template" | "path">): ReturnType<RouteTable<T>["find"]> {
    const path = concretePath(call);
    const found = compiled.find(({ pattern }) => pattern.test(path));
    // Only true templates: they are few, while paths written out are without number.
    if (call.template.includes("{")) remembered.set(call.template, found && remember(found, call.template));
    return found && { rule: found.rule, values: decoded(groupsOf(found, path)) };
  }

  return {
    find(call) {
      if (!remembered.has(call.template)) return findAnew(call);
      const known = remembered.get(call.template);
      return known && { rule: known.rule, values: filledIn(known, call.path) };
    },
  };
}

function compile(pattern: string): RegExp {
  const open = pattern.endsWith("/**");
  const source = (open ? pattern.slice(0, -3) : pattern)
    .replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")
    .replaceAll("*", "[^/]+");
  return new RegExp(`^${source}${open ? "(?:/.*)?" : ""}$`);
}

const groupsOf = ({ pattern }: Compiled<unknown>, path: string): Readonly<Record<string, string>> =>
  pattern.exec(path)?.groups ?? {};

/** A template fits where its paths do, and shows whether a value of the pattern is one of its own. */
function remember<T>(found: Compiled<T>, template: string): Remembered<T> {
  const values = Object.entries(groupsOf(found, template)).map(
    ([name, text]) => [name, /^\{(.+)\}$/.exec(text)?.[1], text] as const,
  );
  return { rule: found.rule, values };
}

function filledIn({ values }: Remembered<unknown>, path: Call["path"]): PathValues {
  const filled: Record<string, string> = {};
  for (const [name, from, text] of values) filled[name] = from === undefined ? text : (path[from] ?? "");
  return filled;
}

function decoded(groups: Readonly<Record<string, string>>): PathValues {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
