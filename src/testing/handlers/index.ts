import { accessLogin } from "./access-login.ts";
import { cluster } from "./cluster.ts";
import type { HandlerTable } from "./context.ts";
import { guestReads } from "./guest-reads.ts";
import { nodes } from "./nodes.ts";
import { storageReads } from "./storage-reads.ts";

const areas: readonly HandlerTable[] = [accessLogin, cluster, guestReads, nodes, storageReads];

/** Every operation the test cluster has: by template, then by method. */
export const handlers: HandlerTable = areas.reduce<HandlerTable>(merge, {});

function merge(all: HandlerTable, area: HandlerTable): HandlerTable {
  const merged = { ...all };
  for (const [template, methods] of Object.entries(area)) {
    merged[template] = { ...merged[template], ...methods };
  }
  return merged;
}
