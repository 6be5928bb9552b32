import { endOfTick } from "./schedule.ts";

/** Makes one run of everything that is handed in during a tick; each gets what the run resolves to. */
export function gatherer<T, R>(run: (items: readonly T[]) => Promise<R>): (item: T) => Promise<R> {
  let open: { readonly items: T[]; readonly result: Promise<R> } | undefined;

  function begin(): NonNullable<typeof open> {
    const items: T[] = [];
    const tickEnds = new Promise<void>((resolve) => {
      endOfTick(() => {
        open = undefined;
        resolve();
      });
    });
    return { items, result: tickEnds.then(() => run(items)) };
  }

  return (item) => {
    open ??= begin();
    open.items.push(item);
    return open.result;
  };
}
