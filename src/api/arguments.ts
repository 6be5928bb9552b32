/** Throws for what an argument cannot be. */
export type ArgumentCheck = (given: unknown) => void;

type AsyncMethodOf<T> = {
  [Name in keyof T]-?: T[Name] extends (...given: never[]) => Promise<unknown> ? Name : never;
}[keyof T];

/** What each argument of each method must be, in order. */
export type ArgumentChecks<T> = { readonly [Name in AsyncMethodOf<T>]: readonly ArgumentCheck[] };

/** The same methods, which check their arguments before they do anything, and reject for what is wrong. */
export function withChecks<T extends object>(methods: T, checks: ArgumentChecks<T>): T {
  const checking = Object.entries<readonly ArgumentCheck[]>(checks).map(([name, list]) => {
    const method: unknown = Reflect.get(methods, name);
    if (typeof method !== "function") throw new TypeError(`there is no method ${name} to check`);
    const checked = async (...given: unknown[]): Promise<unknown> => {
      for (const [index, check] of list.entries()) check(given[index]);
      return await Reflect.apply(method, methods, given);
    };
    return [name, checked];
  });
  return { ...methods, ...Object.fromEntries(checking) };
}
