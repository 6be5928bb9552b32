import type { CacheRecord, CacheStore } from "../../src/cache/store.ts";

/** A store that answers by promise and keeps texts, like one on another machine; `commands` are what it was asked. */
export interface RemoteStore extends CacheStore {
  readonly commands: string[];
  readonly records: Map<string, string>;
  /** How it fails from now on. */
  fault: "none" | "error" | "hang";
}

export function remoteStore({ withGetMany = true }: { readonly withGetMany?: boolean } = {}): RemoteStore {
  const records = new Map<string, string>();
  const commands: string[] = [];

  async function answer<T>(command: string, work: () => T): Promise<T> {
    commands.push(command);
    await new Promise((resolve) => void setImmediate(resolve));
    if (store.fault === "error") throw new Error("connection refused");
    if (store.fault === "hang") await new Promise(() => {});
    return work();
  }

  const parsed = (key: string): CacheRecord | undefined => {
    const text = records.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as CacheRecord);
  };

  const store: RemoteStore = {
    commands,
    records,
    fault: "none",
    get: (key) => answer("get", () => parsed(key)),
    set: (key, record) => answer("set", () => void records.set(key, JSON.stringify(record))),
    delete: (key) => answer("delete", () => records.delete(key)),
    clear: () => answer("clear", () => records.clear()),
    ...(withGetMany && {
      getMany: (keys: readonly string[]) => answer(`getMany ${keys.length}`, () => keys.map(parsed)),
    }),
  };
  return store;
}
