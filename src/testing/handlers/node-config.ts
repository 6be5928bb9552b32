import { digestOf } from "../random.ts";
import type { Section } from "../state/sections.ts";
import { type Context, type Handler, type HandlerTable, listParam, optionalText } from "./context.ts";

const controls = new Set(["node", "delete", "digest"]);

const entryOf = ({ world, node }: Context, what: string): Section => {
  const all = world.sections.of(`node/${node}`);
  const entry = all.get(what) ?? {};
  all.set(what, entry);
  return entry;
};

/** One option when it is asked for, else all with their checksum. */
const read: Handler = (context) => {
  const entry = entryOf(context, "config");
  const wanted = optionalText(context, "property");
  if (wanted !== undefined && wanted !== "all") {
    return entry[wanted] === undefined ? {} : { [wanted]: entry[wanted] };
  }
  return Object.keys(entry).length === 0 ? {} : { ...entry, digest: digestOf(JSON.stringify(entry)) };
};

const settled = (key: string, value: unknown): string => {
  const text = String(value);
  return key === "description" && !text.endsWith("\n") ? `${text}\n` : text;
};

const write: Handler = (context) => {
  const entry = entryOf(context, "config");
  for (const key of listParam(context, "delete")) delete entry[key];
  for (const [key, value] of Object.entries(context.params)) {
    if (!controls.has(key) && value !== undefined) entry[key] = settled(key, value);
  }
  return null;
};

const dns: Handler = (context) => ({ dns1: "192.0.2.53", ...entryOf(context, "dns") });

const setDns: Handler = (context) => {
  const entry = entryOf(context, "dns");
  for (const [key, value] of Object.entries(context.params)) {
    if (key !== "node" && value !== undefined) entry[key] = value;
  }
  return null;
};

function hostsFile(context: Context): string {
  const own = entryOf(context, "hosts")["data"];
  if (own !== undefined) return String(own);
  const nodes = [...context.world.nodes.values()].map(({ name, ip }) => `${ip} ${name}.example.org ${name}`);
  return `127.0.0.1 localhost\n${nodes.join("\n")}\n`;
}

const hosts: Handler = (context) => {
  const data = hostsFile(context);
  return { data, digest: digestOf(data) };
};

const setHosts: Handler = (context) => {
  entryOf(context, "hosts")["data"] = String(context.params["data"]);
  return null;
};

const time: Handler = (context) => {
  const seconds = Math.floor(context.world.clock.now() / 1000);
  return { timezone: entryOf(context, "time")["timezone"] ?? "UTC", time: seconds, localtime: seconds };
};

const setTime: Handler = (context) => {
  entryOf(context, "time")["timezone"] = String(context.params["timezone"]);
  return null;
};

/** Nobody has bought anything here. */
const subscription: Handler = (context) => {
  const key = entryOf(context, "subscription")["key"];
  return key === undefined
    ? {
        status: "notfound",
        message: "There is no subscription key",
        serverid: context.world.random.hex(32).toUpperCase(),
        url: "https://www.proxmox.com/en/proxmox-virtual-environment/pricing",
      }
    : { status: "new", key, level: "" };
};

const setSubscription: Handler = (context) => {
  entryOf(context, "subscription")["key"] = String(context.params["key"]);
  return null;
};

const dropSubscription: Handler = (context) => {
  delete entryOf(context, "subscription")["key"];
  return null;
};

export const nodeConfig: HandlerTable = {
  "/nodes/{node}/config": { GET: read, PUT: write },
  "/nodes/{node}/dns": { GET: dns, PUT: setDns },
  "/nodes/{node}/hosts": { GET: hosts, POST: setHosts },
  "/nodes/{node}/time": { GET: time, PUT: setTime },
  "/nodes/{node}/subscription": {
    GET: subscription,
    PUT: setSubscription,
    POST: () => null,
    DELETE: dropSubscription,
  },
};
