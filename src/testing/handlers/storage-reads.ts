import { isAllowed } from "../access/permissions.ts";
import { digestOf } from "../random.ts";
import { failure, invalid } from "../refusal.ts";
import { isAvailableOn, type Storage } from "../state/storage.ts";
import type { World } from "../state/world.ts";
import {
  type Context,
  flag,
  type Handler,
  type HandlerTable,
  listParam,
  optionalText,
  textParam,
} from "./context.ts";

const shown = ["Datastore.Audit", "Datastore.AllocateSpace"];

export const maySee = ({ world, login }: Pick<Context, "world" | "login">, storage: Storage): boolean =>
  isAllowed(world, login, `/storage/${storage.storage}`, shown, true);

const storages = ({ world }: Context): Storage[] => [...world.storages.values()];

/** Storage as a node reports it; where it is not configured every figure is 0 (accepted-storage-not-on-node). */
function storageStatus(storage: Storage, node: string): Record<string, unknown> {
  const isHere = isAvailableOn(storage, node);
  return {
    type: storage.type,
    content: storage.content.join(","),
    shared: storage.shared ? 1 : 0,
    enabled: isHere ? 1 : 0,
    active: isHere ? 1 : 0,
    total: isHere ? storage.totalBytes : 0,
    used: isHere ? storage.usedBytes : 0,
    avail: isHere ? storage.totalBytes - storage.usedBytes : 0,
  };
}

/** @throws Refusal 400: in a node's path an unknown storage is a parameter error (FACTS 25). */
export function storageOf(context: Context): Storage {
  const name = textParam(context, "storage");
  const storage = context.world.storages.get(name);
  if (storage === undefined) throw invalid({ storage: `No such storage.` });
  return storage;
}

const nodeList: Handler = (context) => {
  const wanted = listParam(context, "content");
  const name = optionalText(context, "storage");
  return storages(context)
    .filter((storage) => maySee(context, storage))
    .filter((storage) => name === undefined || storage.storage === name)
    .filter((storage) => storage.nodes === undefined || storage.nodes.includes(context.node))
    .filter((storage) => !flag(context, "enabled") || !storage.disabled)
    .filter((storage) => wanted.length === 0 || wanted.some((kind) => storage.content.includes(kind)))
    .map((storage) => ({
      storage: storage.storage,
      ...storageStatus(storage, context.node),
      ...(isAvailableOn(storage, context.node)
        ? { used_fraction: storage.usedBytes / storage.totalBytes }
        : {}),
    }));
};

/** The checksum of storage.cfg, the same in every entry. */
const storageDigest = (world: World): string =>
  digestOf(JSON.stringify([...world.storages.values()].map((storage) => configOf(storage))));

function configOf(storage: Storage): Record<string, unknown> {
  return {
    storage: storage.storage,
    type: storage.type,
    content: storage.content.join(","),
    ...(storage.shared ? { shared: 1 } : {}),
    ...(storage.disabled ? { disable: 1 } : {}),
    ...(storage.nodes === undefined ? {} : { nodes: storage.nodes.join(",") }),
    ...Object.fromEntries(storage.config),
  };
}

const configList: Handler = (context) => {
  const type = optionalText(context, "type");
  return storages(context)
    .filter((storage) => maySee(context, storage))
    .filter((storage) => type === undefined || storage.type === type)
    .map((storage) => ({ ...configOf(storage), digest: storageDigest(context.world) }));
};

const configOne: Handler = (context) => {
  const name = textParam(context, "storage");
  const storage = context.world.storages.get(name);
  if (storage === undefined) throw failure(`storage '${name}' does not exist`);
  return { ...configOf(storage), digest: storageDigest(context.world) };
};

export const storageReads: HandlerTable = {
  "/storage": { GET: configList },
  "/storage/{storage}": { GET: configOne },
  "/nodes/{node}/storage": { GET: nodeList },
  "/nodes/{node}/storage/{storage}/status": {
    GET: (context) => storageStatus(storageOf(context), context.node),
  },
};
