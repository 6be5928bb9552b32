// Run by without-node.test.ts in a process of its own: node without-node.ts <file of the entry>.
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import type * as Testing from "../../src/testing/index.ts";

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    if (resolved.url.startsWith("node:")) throw new Error(`${specifier} is a built-in module of Node`);
    return resolved;
  },
});

// Only what the harness itself has loaded is left of Node.
Reflect.deleteProperty(process, "getBuiltinModule");

const { createTestCluster } = (await import(pathToFileURL(process.argv[2] ?? "").href)) as typeof Testing;
const cluster = createTestCluster({ nodes: 2, guests: 4 });
const api = `${cluster.urls[0]}/api2/json`;

async function call(path: string, init: RequestInit): Promise<unknown> {
  const answer = await cluster.fetch(api + path, init);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return ((await answer.json()) as { data: unknown }).data;
}

const login = new URLSearchParams(cluster.credentials.password as never);
const ticket = (await call("/access/ticket", { method: "POST", body: login })) as Record<string, string>;
const headers = {
  cookie: `PVEAuthCookie=${encodeURIComponent(ticket["ticket"] ?? "")}`,
  csrfpreventiontoken: ticket["CSRFPreventionToken"] ?? "",
};
const upid = await call("/nodes/pve1/qemu/100/status/stop", { method: "POST", headers });
await cluster.advance(60_000);
const task = (await call(`/nodes/pve1/tasks/${String(upid)}/status`, { headers })) as Record<string, string>;
const rows = (await call("/cluster/resources?type=vm", { headers })) as unknown[];
const listening = await cluster.listen().catch((error: unknown) => String(error));
console.log(JSON.stringify([task["exitstatus"], rows.length, listening]));
