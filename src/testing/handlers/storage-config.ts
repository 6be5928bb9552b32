import { failure } from "../refusal.ts";
import type { Storage } from "../state/storage.ts";
import { secretOptions, type StorageType, storageType } from "../state/storage-types.ts";
import { type Context, type Handler, type HandlerTable, listParam, textParam } from "./context.ts";

/** Parameters of a change that are no options of the storage. */
const controls = new Set(["storage", "type", "delete", "digest", "content", "nodes", "disable", "shared"]);

const given = ({ params }: Context): [string, string | number][] =>
  Object.entries(params).flatMap(([key, value]): [string, string | number][] =>
    controls.has(key) || value === undefined || secretOptions.has(key)
      ? []
      : [[key, typeof value === "object" ? value.join(",") : value]],
  );

/** @throws Refusal 500 for an option the kind does not have. */
function refuseForeign(context: Context, type: StorageType, action: string): void {
  const allowed = new Set([...type.required, ...type.optional, "storage", "type", "digest", "delete"]);
  const unexpected = Object.keys(context.params).find((name) => !allowed.has(name));
  if (unexpected !== undefined) throw failure(`${action}unexpected property '${unexpected}'`);
}

/** @throws Refusal 500 for an option the kind does not have, or lacks. */
function checkOptions(context: Context, type: string): void {
  const known = storageType(type);
  if (known === undefined) throw failure(`unknown storage type '${type}'`);
  refuseForeign(context, known, "");
  const missing = known.required.find((name) => context.params[name] === undefined);
  if (missing !== undefined) throw failure(`missing value for required option '${missing}'`);
}

const gibibyte = 1024 ** 3;

/** The mount point of a network share, unless the call names one. */
const mountPoint = (type: string, name: string): [string, string][] =>
  ["nfs", "cifs", "cephfs"].includes(type) ? [["path", `/mnt/pve/${name}`]] : [];

const create: Handler = (context) => {
  const { world } = context;
  const name = textParam(context, "storage");
  const type = textParam(context, "type");
  if (world.storages.has(name)) throw failure(`storage ID '${name}' already defined`);
  checkOptions(context, type);
  const known = storageType(type);
  const content = listParam(context, "content");
  const nodes = listParam(context, "nodes");
  const storage: Storage = {
    storage: name,
    type,
    shared: known?.shared === true || context.params["shared"] === 1,
    nodes: nodes.length === 0 ? undefined : nodes,
    disabled: context.params["disable"] === 1,
    content: content.length === 0 ? (known?.content ?? []) : content,
    totalBytes: 100 * gibibyte,
    usedBytes: 10 * gibibyte,
    isHung: false,
    config: new Map([...mountPoint(type, name), ...given(context)]),
    volumes: new Map(),
  };
  world.storages.set(name, storage);
  return { storage: name, type };
};

/** @throws Refusal 500 with the words of what was tried. */
function storageNamed({ world }: Context, name: string, action: string): Storage {
  const storage = world.storages.get(name);
  if (storage === undefined) throw failure(`${action} storage failed: storage '${name}' does not exist`);
  return storage;
}

function removeOption(storage: Storage, key: string): void {
  if (key === "nodes") storage.nodes = undefined;
  else if (key === "shared") storage.shared = false;
  else if (key === "disable") storage.disabled = false;
  else storage.config.delete(key);
}

const update: Handler = (context) => {
  const storage = storageNamed(context, textParam(context, "storage"), "update");
  const type = storageType(storage.type);
  if (type !== undefined) refuseForeign(context, type, "update storage failed: ");
  for (const key of listParam(context, "delete")) removeOption(storage, key);
  const { params } = context;
  if (params["content"] !== undefined) storage.content = listParam(context, "content");
  if (params["nodes"] !== undefined) storage.nodes = listParam(context, "nodes");
  if (params["shared"] !== undefined) storage.shared = params["shared"] === 1;
  if (params["disable"] !== undefined) storage.disabled = params["disable"] === 1;
  for (const [key, value] of given(context)) storage.config.set(key, value);
  return { storage: storage.storage, type: storage.type, config: {} };
};

const remove: Handler = (context) => {
  const { storage } = storageNamed(context, textParam(context, "storage"), "delete");
  context.world.storages.delete(storage);
  return null;
};

export const storageConfig: HandlerTable = {
  "/storage": { POST: create },
  "/storage/{storage}": { PUT: update, DELETE: remove },
};
