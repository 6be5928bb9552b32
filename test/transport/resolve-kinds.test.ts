import { expect, it } from "vitest";
import { createClient, parseUpid } from "../../src/index.ts";
import { createTestCluster, type TestCluster } from "../../src/testing/index.ts";
import { tracedCalls, traceOf } from "../../src/transport/traces.ts";

/** By the end of `METHOD template`: what has to be given besides the guest. */
const given: Readonly<Record<string, object>> = {
  "POST /nodes/{node}/qemu": { vmid: 300 },
  "POST /nodes/{node}/lxc": { vmid: 300, ostemplate: "local:vztmpl/debian-12.tar.zst" },
  "/clone": { newid: 301 },
  "/qemu/{vmid}/config": { description: "x" },
  "/migrate": { target: "pve2" },
  "/move_disk": { disk: "scsi0", storage: "local" },
  "/move_volume": { volume: "rootfs", storage: "local" },
  "/qemu/{vmid}/resize": { disk: "scsi0", size: "+1G" },
  "/lxc/{vmid}/resize": { disk: "rootfs", size: "+1G" },
  "/snapshot": { snapname: "later" },
};

const needsRunning = /status\/(stop|shutdown|reboot|reset|suspend|resume)$/;

/** The outcome, with the time pushed on as long as it is not there. */
async function played(cluster: TestCluster, promise: Promise<unknown>): Promise<unknown> {
  const state = { isOver: false };
  const outcome = promise.catch((error: unknown) => error).finally(() => (state.isOver = true));
  for (let step = 0; step < 60 && !state.isOver; step++) {
    for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
    if (!state.isOver) await cluster.advance(500);
  }
  return await outcome;
}

it.each(tracedCalls)("the task of a lost %s is found", async (name) => {
  const [method = "", template = ""] = name.split(" ");
  const status = needsRunning.test(template) ? "running" : "stopped";
  const cluster = createTestCluster({
    nodes: 2,
    guests: [
      { vmid: 100, node: "pve1", status },
      { vmid: 200, node: "pve1", type: "lxc", status },
    ],
  });
  let isLosing = false;
  const losing: typeof fetch = async (input, init) => {
    const response = await cluster.fetch(input, init);
    if (isLosing && (input as Request).method !== "GET") throw new TypeError("fetch failed");
    return response;
  };
  const { clock, urls, credentials } = cluster;
  await using pve = createClient({ url: urls[0] ?? "", auth: credentials.token, fetch: losing, clock });
  const vmid = template.includes("/lxc") ? 200 : 100;
  if (template.includes("{snapname}")) await (await pve.guest(vmid).snapshot("before")).wait();
  const more = Object.entries(given).find(([end]) => name.endsWith(end))?.[1];
  const path = {
    node: "pve1",
    ...(template.includes("{vmid}") && { vmid: `${vmid}` }),
    ...(template.includes("{snapname}") && { snapname: "before" }),
  };
  isLosing = true;
  const call = pve.request(
    method as never,
    template as never,
    { ...path, ...more } as never,
    {
      resolve: true,
    } as never,
  );
  const upid = parseUpid(String(await played(cluster, call)));
  const params = Object.entries(more ?? {}).map(([key, value]) => [key, String(value)] as const);
  const trace = traceOf({ method, template, path, params, options: {} } as Parameters<typeof traceOf>[0]);
  expect(trace?.types).toContain(upid.type);
  expect(upid.id).toBe(trace?.id);
});
