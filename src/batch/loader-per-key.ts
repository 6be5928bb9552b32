import type { Loader } from "./loader.ts";

/** One loader for each key of a kind there are few of, such as nodes: what hangs for one holds up no other. */
export function loaderPerKey<K, V>(make: (key: string) => Loader<K, V>): (key: string) => Loader<K, V> {
  const loaders = new Map<string, Loader<K, V>>();
  return (key) => {
    const loader = loaders.get(key) ?? make(key);
    loaders.set(key, loader);
    return loader;
  };
}
