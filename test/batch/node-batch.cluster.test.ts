import { expect, test } from "vitest";
import { fastRoutes } from "../../src/batch/fast-routes.ts";
import { type Client, createClient, type Method } from "../../src/index.ts";
import { createTestCluster } from "../../src/testing/index.ts";

const cluster = createTestCluster({
  nodes: 2,
  guests: [
    { vmid: 100, node: "pve1", status: "running" },
    { vmid: 200, node: "pve1", type: "lxc" },
  ],
  clock: "manual",
});
const { fetch, clock, credentials } = cluster;
const common = { url: "https://pve1:8006", fetch, clock, cache: false } as const;
const root = createClient({ ...common, auth: credentials.password });
const token = createClient({ ...common, auth: credentials.token });

type Loose = (method: Method, template: string, params: object) => Promise<unknown>;
const ask =
  (client: Client): Loose =>
  async (method, template, params) =>
    await client.request(method, template as never, params as never);

/** What the routes speak of, made once. */
async function furnish(): Promise<void> {
  for (const guest of ["/nodes/{node}/qemu/{vmid}", "/nodes/{node}/lxc/{vmid}"]) {
    const vmid = guest.includes("qemu") ? 100 : 200;
    const write = async (below: string, params: object): Promise<unknown> =>
      await ask(token)("POST", `${guest}/${below}`, { node: "pve1", vmid, ...params });
    await write("snapshot", { snapname: "before" });
    await write("firewall/rules", { type: "in", action: "ACCEPT", enable: 1 });
    await write("firewall/aliases", { name: "office", cidr: "10.0.0.0/8" });
    await write("firewall/ipset", { name: "trusted" });
  }
  await ask(token)("POST", "/nodes/{node}/firewall/rules", { node: "pve1", type: "in", action: "DROP" });
  await cluster.advance(60_000);
}

function valuesFor(template: string): Record<string, unknown> {
  const name = template.includes("aliases") ? "office" : "trusted";
  const vmid = template.includes("/lxc/") ? 200 : 100;
  const all: Record<string, unknown> = { node: "pve1", vmid, snapname: "before", pos: 0, name };
  const inPath = [...template.matchAll(/\{(\w+)\}/g)].map(([, key = ""]) => [key, all[key]]);
  const params = template.endsWith("/rrddata") ? { timeframe: "hour" } : {};
  return { ...Object.fromEntries(inPath), ...params };
}

test("every route that may ride in a batch answers there exactly as it does alone", async () => {
  await furnish();
  const templates = [...fastRoutes.keys()];
  const alone = await Promise.all(
    templates.map((template) => ask(token)("GET", template, valuesFor(template))),
  );
  cluster.clearCalls();
  const together = await Promise.all(
    templates.map((template) => ask(root)("GET", template, valuesFor(template))),
  );
  expect(together).toEqual(alone);
  expect(alone.every((data) => data !== undefined && data !== null)).toBe(true);
  expect(cluster.counts()).toEqual({ "POST /access/ticket": 1, "POST /nodes/{node}/execute": 1 });
});

test("and refuses there exactly as it does alone", async () => {
  const wrong = [...fastRoutes.keys()]
    .filter((template) => template.includes("{vmid}"))
    .map((template): [string, object] => [template, { ...valuesFor(template), vmid: 999 }]);
  const failuresOf = async (client: Client): Promise<unknown[]> => {
    const settled = await Promise.allSettled(
      wrong.map(([template, params]) => ask(client)("GET", template, params)),
    );
    return settled.map((outcome) => {
      if (outcome.status === "fulfilled") return outcome.value;
      const { name, message, code, status, reason } = outcome.reason as Record<string, unknown>;
      return { name, message, code, status, reason };
    });
  };
  const alone = await failuresOf(token);
  cluster.clearCalls();
  expect(await failuresOf(root)).toEqual(alone);
  expect(cluster.counts()).toEqual({ "POST /nodes/{node}/execute": 1 });
});
