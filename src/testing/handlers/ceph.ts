import { allRoutes } from "../../codecs/routes.ts";
import { failure } from "../refusal.ts";
import type { Handler, HandlerTable } from "./context.ts";

/** Ceph is not installed here, and every operation says so as a server without it does. */
const notInstalled: Handler = () => {
  throw failure("binary not installed: /usr/bin/ceph-mon");
};

const isCeph = /^\/(?:cluster|nodes\/\{node\})\/ceph\//;

/** Folders, which list what is below them whether or not it is installed. */
const folders = new Set([
  "GET /nodes/{node}/ceph/cfg",
  "GET /nodes/{node}/ceph/osd/{osdid}",
  "GET /nodes/{node}/ceph/pool/{name}",
]);

function table(): HandlerTable {
  const handlers: Record<string, Record<string, Handler>> = {};
  for (const { method, template } of allRoutes()) {
    if (!isCeph.test(template) || folders.has(`${method} ${template}`)) continue;
    handlers[template] = { ...handlers[template], [method]: notInstalled };
  }
  return handlers;
}

export const ceph: HandlerTable = table();
