// The code of docs/guides/caching.md.
import { createClient } from "proxkit";
import { createTestCluster, storeContract } from "proxkit/testing";

const cluster = createTestCluster({ nodes: 3, guests: [{ vmid: 100, node: "pve1", status: "running" }] });
const { urls: url, fetch } = cluster;
const auth = cluster.credentials.token;
const pve = createClient({ url, auth, fetch });

// #region fresh
const first = await pve.inventory.guests(); // asks the server
const again = await pve.inventory.guests(); // less than 3 s later: the same answer
console.log(first.asOf === again.asOf, again.stale); // true false

await pve.inventory.guests({}, { fresh: true }); // asks in any case, and so does every other read:
await pve.nodes("pve1").qemu(100).config.get({}, { fresh: true });
// #endregion

// #region write
await pve.nodes("pve1").qemu(100).config.get(); // kept for 30 s
await pve.nodes("pve1").qemu(100).config.put({ description: "mended" }); // drops what is kept of guest 100
const { description } = await pve.nodes("pve1").qemu(100).config.get(); // "mended", from the server
// #endregion

// #region policies
const own = createClient({
  url,
  auth,
  fetch,
  cache: {
    policies: {
      "/cluster/resources": { freshMs: 10_000, staleMs: 20_000, fallbackMs: 60_000 },
      "/nodes/{node}/qemu/{vmid}/config": false, // never
      "/cluster/sdn/zones": { freshMs: 30_000 }, // not kept unless you say so
    },
  },
});
// #endregion

// #region off
const uncached = createClient({ url, auth, fetch, cache: false });
// #endregion

const redis = new Map(); // in the guide: new KeyvRedis("redis://cache.example:6379")

// #region shared
import { Keyv } from "keyv";
import { createKeyvStore } from "proxkit/cache/keyv";

const store = createKeyvStore(new Keyv({ store: redis, namespace: "proxkit" }));
const shared = createClient({ url, auth, fetch, cache: { store } });
// #endregion

const createMyStore = () => createKeyvStore(new Keyv());
const test = async (_name: string, run: () => Promise<void>): Promise<void> => await run();

// #region contract
for (const { name, run } of storeContract(() => createMyStore())) await test(name, run);
// #endregion

console.log(description);
await Promise.all([own, uncached, shared].map(({ version }) => version.get()));
await Promise.all([pve, own, uncached, shared].map((each) => each.close()));
