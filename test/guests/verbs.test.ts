import { describe, expect, it } from "vitest";
import { type Client, createClient } from "../../src/index.ts";
import { createTestCluster, type GuestOptions } from "../../src/testing/index.ts";

const seed: readonly GuestOptions[] = [
  {
    vmid: 100,
    node: "pve1",
    status: "running",
    tags: ["prod"],
    config: { name: "web-1", agent: "1", memory: "512", net0: "virtio=BC:24:11:00:00:01,bridge=vmbr0" },
  },
  { vmid: 101, name: "db-1", node: "pve2", status: "stopped", tags: ["prod"] },
  { vmid: 110, name: "debian", node: "pve1", template: true },
  { vmid: 200, name: "ct-1", node: "pve2", type: "lxc", status: "running" },
];

type Verb = readonly [code: string, run: (pve: Client) => Promise<unknown>, prepare?: Prepare];
type Prepare = (pve: Client) => Promise<unknown>;

const aSnapshot: Prepare = async (pve) => await (await pve.guest(100).snapshot("before")).wait();

const verbs: readonly Verb[] = [
  ["guest.start()", (pve) => pve.guest(101).start()],
  ["guest.stop()", (pve) => pve.guest(100).stop()],
  ["guest.shutdown()", (pve) => pve.guest(100).shutdown()],
  ["guest.reboot()", (pve) => pve.guest(100).reboot()],
  ["guest.reset()", (pve) => pve.guest(100).reset()],
  ["guest.suspend()", (pve) => pve.guest(100).suspend()],
  ["guest.resume()", (pve) => pve.guest(100).resume()],
  ["guest.snapshot(name)", (pve) => pve.guest(100).snapshot("before")],
  ["guest.snapshots()", (pve) => pve.guest(100).snapshots()],
  ["guest.rollback(name)", (pve) => pve.guest(100).rollback("before"), aSnapshot],
  ["guest.deleteSnapshot(name)", (pve) => pve.guest(100).deleteSnapshot("before"), aSnapshot],
  ["guest.clone({ newid: 500 })", (pve) => pve.guest(110).clone({ newid: 500 })],
  ["guest.clone()", (pve) => pve.guest(110).clone()],
  ["guest.migrate({ target })", (pve) => pve.guest(101).migrate({ target: "pve3" })],
  ["guest.canMigrate({ target })", (pve) => pve.guest(101).canMigrate({ target: "pve3" })],
  ['guest.resizeDisk("scsi0", "+1G")', (pve) => pve.guest(101).resizeDisk("scsi0", "+1G")],
  ['guest.moveDisk("scsi0", { storage })', (pve) => pve.guest(101).moveDisk("scsi0", { storage: "nas" })],
  ["guest.config()", (pve) => pve.guest(100).config()],
  ["guest.update({ cores: 4 })", (pve) => pve.guest(100).update({ cores: 4 })],
  ["guest.update({ net0: { tag: 20 } })", (pve) => pve.guest(100).update({ net0: { tag: 20 } })],
  ['guest.unset("net0")', (pve) => pve.guest(100).unset("net0")],
  ["guest.delete()", (pve) => pve.guest(101).delete()],
  ["guest.template()", (pve) => pve.guest(101).template()],
  ["guest.backup({ storage })", (pve) => pve.guest(101).backup({ storage: "nas" })],
  ['guest.exec(["uname"])', (pve) => pve.guest(100).exec(["uname"])],
  ["guest.agent.ping()", (pve) => pve.guest(100).agent.ping()],
  ["guest.agent.ips()", (pve) => pve.guest(100).agent.ips()],
  ["guest.agent.osInfo()", (pve) => pve.guest(100).agent.osInfo()],
  ["guest.agent.fsfreeze.freeze()", (pve) => pve.guest(100).agent.fsfreeze.freeze()],
  ["guest.interfaces()", (pve) => pve.guest(200).interfaces()],
  ["guest.locate()", (pve) => pve.guest(100).locate()],
  [
    "stop() of 3 guests in one tick",
    (pve) => Promise.all([100, 101, 200].map((vmid) => pve.guest(vmid).stop())),
  ],
  ["(await guest.start()).wait()", async (pve) => await (await pve.guest(101).start()).wait()],
  ['guests({ tag: "prod" }).start()', (pve) => pve.guests({ tag: "prod" }).start()],
  [
    'guests({ tag: "prod" }).snapshot({ snapname })',
    (pve) => pve.guests({ tag: "prod" }).snapshot({ snapname: "before" }),
  ],
  [
    'guests({ tag: "prod" }).shutdown({}, { dryRun: true })',
    (pve) => pve.guests({ tag: "prod" }).shutdown({}, { dryRun: true }),
  ],
  [
    'createGuest({ node: "auto", vmid: "auto" })',
    (pve) => pve.createGuest({ type: "qemu", node: "auto", disks: [{ storage: "nas", size: "1G" }] }),
  ],
];

/** The calls a verb makes, in order, equal ones that follow each other counted. */
async function callsOf([, run, prepare]: Verb): Promise<string[]> {
  const cluster = createTestCluster({ nodes: 3, guests: seed });
  const { fetch, clock } = cluster;
  const auth = cluster.credentials.token;
  await using preparing = createClient({ url: "https://pve1:8006", auth, fetch, clock });
  await prepare?.(preparing);
  cluster.clearCalls();
  await using pve = createClient({ url: "https://pve1:8006", auth, fetch, clock });
  await run(pve);
  const calls = cluster.calls.map(({ method, template }) => `${method} ${template}`);
  return Array.from(runsOf(calls), ([call, times]) => (times === 1 ? call : `${times} × ${call}`));
}

function runsOf(calls: readonly string[]): [call: string, times: number][] {
  const runs: [string, number][] = [];
  for (const call of calls) {
    const last = runs.at(-1);
    if (last?.[0] === call) last[1] += 1;
    else runs.push([call, 1]);
  }
  return runs;
}

const heading = `---
title: Calls made by each verb
---

# Calls made by each verb

What each verb of a guest, of many guests and of \`createGuest\` sends, with nothing in the cache. This page is written by
\`test/guests/verbs.test.ts\`, which fails when a verb sends anything else.

\`GET /cluster/resources\` finds the guest's node. Lookups made in one tick share it, and verbs that start no task take it
from the cache where it is not older than 3 s. A verb that starts a task always looks: the server accepts a task for a guest
that is on another node, and fails later. A verb for many guests looks once.

| verb | calls |
| --- | --- |
`;

describe("the calls of each verb", () => {
  it("are what docs/verbs.md says", async () => {
    const rows: string[] = [];
    for (const verb of verbs) {
      const calls = (await callsOf(verb)).map((call) => `\`${call}\``).join("<br>");
      rows.push(`| \`${verb[0]}\` | ${calls} |`);
    }
    await expect(`${heading}${rows.join("\n")}\n`).toMatchFileSnapshot("../../docs/verbs.md");
  });
});
