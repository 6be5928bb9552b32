import { failure } from "../../refusal.ts";
import { digestOf } from "../../random.ts";
import type { Section } from "../../state/sections.ts";
import { startTask } from "../../state/task.ts";
import { type Handler, type HandlerTable, optionalText, textParam } from "../context.ts";
import { identityOf } from "../guest-tasks.ts";
import { sectionHandlers } from "./crud.ts";

/** Where figures are sent to. */
const metricServers = sectionHandlers({
  kind: "metric-servers",
  id: "id",
  idKey: "id",
  hidesId: true,
  hasNoDigest: true,
  controls: ["token", "otel-headers"],
  missing: (id) => failure(`status server entry '${id}' does not exist`),
  taken: (id) => failure(`Metric server '${id}' already exists`),
});

/** The plug-in every cluster has. */
const standalone: Section = { type: "standalone" };

function fromBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return text;
  }
}

const plugins = sectionHandlers({
  kind: "acme-plugins",
  id: (context) => textParam(context, "id"),
  idKey: "plugin",
  controls: ["id"],
  missing: (id) => failure(`ACME plugin '${id}' not defined`),
  taken: (id) => failure(`ACME plugin ID '${id}' already exists`),
  settle: (key, value) => (key === "data" ? fromBase64(String(value)) : value),
});

const pluginList: Handler = (context) => {
  const own = plugins.list(context) as object[];
  const digest = digestOf("standalone");
  return [{ plugin: "standalone", ...standalone, digest }, ...own];
};

const directories = [
  { name: "Let's Encrypt V2", url: "https://acme-v02.api.letsencrypt.org/directory" },
  { name: "Let's Encrypt V2 Staging", url: "https://acme-staging-v02.api.letsencrypt.org/directory" },
];

const accounts = sectionHandlers({
  kind: "acme-accounts",
  id: (context) => optionalText(context, "name") ?? "default",
  idKey: "name",
  hidesId: true,
  hasNoDigest: true,
  controls: ["name", "tos_url", "eab-hmac-key", "eab-kid"],
  missing: (id) => failure(`ACME account config file '${id}' does not exist.`),
  taken: (id) => failure(`ACME account config file '${id}' already exists.`),
  show: (_, id, section) => ({
    account: { status: "valid", contact: [`mailto:${String(section["contact"] ?? "")}`] },
    directory: section["directory"] ?? directories[0]?.url,
    location: `https://acme.invalid/account/${id}`,
  }),
});

/** Changes of an account are talks with the authority: a task. */
const asTask =
  (type: string, handler: Handler): Handler =>
  (context) => {
    handler(context);
    const id = optionalText(context, "name") ?? "default";
    return startTask(context.world, context.host, identityOf(context), { type, id, durationMs: 3000 }).upid;
  };

const cpuModels = sectionHandlers({
  kind: "cpu-models",
  id: (context) => `custom-${textParam(context, "cputype").replace(/^custom-/, "")}`,
  idKey: "cputype",
  controls: ["cputype"],
  missing: (id) => failure(`Custom cputype '${id.replace(/^custom-/, "")}' not found`),
  taken: (id) => failure(`custom CPU model '${id.replace(/^custom-/, "")}' already exists`),
});

const cpuFlags = [
  "aes",
  "amd-no-ssb",
  "amd-ssbd",
  "hv-evmcs",
  "hv-tlbflush",
  "ibpb",
  "md-clear",
  "pcid",
  "pdpe1gb",
  "spec-ctrl",
  "ssbd",
  "virt-ssbd",
];

const base = "/cluster/acme";

export const services: HandlerTable = {
  "/cluster/metrics/server": { GET: metricServers.list },
  "/cluster/metrics/server/{id}": {
    GET: metricServers.read,
    POST: metricServers.create,
    PUT: metricServers.update,
    DELETE: metricServers.remove,
  },
  [`${base}/plugins`]: { GET: pluginList, POST: plugins.create },
  [`${base}/plugins/{id}`]: { GET: plugins.read, PUT: plugins.update, DELETE: plugins.remove },
  [`${base}/directories`]: { GET: () => directories },
  [`${base}/tos`]: { GET: () => "https://letsencrypt.org/documents/LE-SA-v1.5-February-24-2025.pdf" },
  [`${base}/meta`]: {
    GET: () => ({ website: "https://letsencrypt.org", caaIdentities: ["letsencrypt.org"] }),
  },
  [`${base}/challenge-schema`]: {
    GET: () => [
      { id: "1984hosting", name: "1984hosting", type: "dns", schema: {} },
      {
        id: "active24",
        name: "Active24",
        type: "dns",
        schema: {
          name: "Active24",
          fields: { ACTIVE24_Token: { type: "string", description: "The API key" } },
        },
      },
    ],
  },
  [`${base}/account`]: {
    GET: (context) => [...context.world.sections.of("acme-accounts").keys()].map((name) => ({ name })),
    POST: asTask("acmeregister", accounts.create),
  },
  [`${base}/account/{name}`]: {
    GET: accounts.read,
    PUT: asTask("acmeupdate", accounts.update),
    DELETE: asTask("acmedeactivate", accounts.remove),
  },
  "/cluster/qemu/custom-cpu-models": { GET: cpuModels.list, POST: cpuModels.create },
  "/cluster/qemu/custom-cpu-models/{cputype}": {
    GET: cpuModels.read,
    PUT: cpuModels.update,
    DELETE: cpuModels.remove,
  },
  "/cluster/qemu/cpu-flags": { GET: () => cpuFlags.map((name) => ({ name, "supported-on": [] })) },
};
