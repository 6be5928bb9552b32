import { createRequire } from "node:module";
import type sqlite from "node:sqlite";
import type { KeyvStoreAdapter } from "keyv";

/** What Keyv wants of a database, on the SQLite that comes with Node. */
export function sqliteStorage(): KeyvStoreAdapter {
  // Vite does not know this module of Node's.
  const { DatabaseSync } = createRequire(import.meta.url)("node:sqlite") as typeof sqlite;
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE TABLE records (key TEXT PRIMARY KEY, value TEXT)");
  const read = database.prepare("SELECT value FROM records WHERE key = ?");
  const write = database.prepare("INSERT OR REPLACE INTO records VALUES (?, ?)");
  const remove = database.prepare("DELETE FROM records WHERE key = ?");
  const valueOf = (key: string): string | undefined => read.get(key)?.["value"] as string | undefined;
  const storage: KeyvStoreAdapter = {
    opts: {},
    on: () => storage,
    get: async (key) => valueOf(key) as never,
    getMany: async (keys) => keys.map(valueOf) as never,
    set: async (key, value: string) => write.run(key, value).changes > 0,
    delete: async (key) => remove.run(key).changes > 0,
    clear: async () => database.exec("DELETE FROM records"),
  };
  return storage;
}
