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

/**
 * Rules by route pattern; the first that fits counts. `{x}` stands for one segment, a last `/**` for any number.
 * Matched against the concrete path, so that an untyped call with its values written out finds the same rule.
 */
export function routeTable<T>(rules: readonly (readonly [pattern: string, rule: T])[]): RouteTable<T> {
  const compiled = rules.map(([pattern, rule]) => ({ rule, pattern: compile(pattern) }));
  const remembered = new Map<string, Compiled<T> | undefined>();

  function ruleFor(template: string, path: string): Compiled<T> | undefined {
    if (remembered.has(template)) return remembered.get(template);
    const found = compiled.find(({ pattern }) => pattern.test(path));
    // Only true templates: they are few, while paths written out are without number.
    if (template.includes("{")) remembered.set(template, found);
    return found;
  }

  return {
    find(call) {
      const path = concretePath(call);
      const found = ruleFor(call.template, path);
      const groups = found?.pattern.exec(path)?.groups;
      return found && { rule: found.rule, values: decoded(groups ?? {}) };
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

function decoded(groups: Readonly<Record<string, string>>): PathValues {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
