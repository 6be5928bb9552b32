import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createKeyvStore } from "../../src/cache/keyv.ts";
import { type Client, type ClientEvent, createClient } from "../../src/index.ts";
import { createTestCluster, type TestCluster } from "../../src/testing/index.ts";
import { redisCommand, type RedisServer, startRedis } from "../support/redis-server.ts";

/** Asks a process of its own that shares the Redis. */
function childProcess(args: readonly string[]) {
  const script = fileURLToPath(new URL("../support/redis-child.ts", import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [script, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout ?? process.stdin })[Symbol.asyncIterator]();
  const answer = async (): Promise<string> => (await lines.next()).value ?? "(gone)";
  return {
    ready: answer,
    async ask(line: string): Promise<string> {
      child.stdin?.write(`${line}\n`);
      return await answer();
    },
    stop: () => child.stdin?.end(),
  };
}

// On the machine that decides it must be there.
describe.skipIf(redisCommand === undefined && process.env["CI"] === undefined)(
  "with a real Redis or Valkey",
  () => {
    let redis: RedisServer;
    const closing: (() => Promise<unknown>)[] = [];
    beforeAll(async () => {
      redis = await startRedis();
    });
    afterEach(async () => {
      for (const close of closing.splice(0)) await close();
    });
    afterAll(() => redis.stop());

    function storeOf(namespace: string) {
      const keyv = new Keyv(new KeyvRedis(redis.url), { namespace });
      closing.push(() => keyv.disconnect());
      return createKeyvStore(keyv);
    }

    function clientOf(cluster: TestCluster, namespace: string, events: ClientEvent[] = []): Client {
      const pve = createClient({
        url: "https://pve1:8006",
        auth: cluster.credentials.token,
        fetch: cluster.fetch,
        cache: { store: storeOf(namespace) },
        onEvent: (event) => void events.push(event),
      });
      closing.push(() => pve.close());
      return pve;
    }

    test("two processes: a write in one is seen by the other's next read, both ways", async () => {
      const cluster = createTestCluster({ nodes: 1, guests: [{ vmid: 100 }] });
      const { url, fingerprint } = await cluster.listen();
      closing.push(() => cluster.close());
      const { tokenId, secret } = cluster.credentials.token;
      const child = childProcess([redis.url, url, fingerprint, tokenId, secret]);
      expect(await child.ready()).toBe("ready");
      const pve = createClient({
        url,
        auth: { tokenId, secret },
        tls: { fingerprint },
        cache: { store: storeOf("shared") },
      });
      closing.push(async () => {
        child.stop();
        await pve.close();
      });
      const config = pve.nodes("pve1").qemu(100).config;
      await config.put({ description: "first" });
      expect(await child.ask("read")).toBe("first");
      cluster.clearCalls();
      expect((await config.get()).description).toBe("first");
      expect(cluster.calls).toEqual([]);
      await config.put({ description: "second" });
      expect(await child.ask("read")).toBe("second");
      expect(await child.ask("write third")).toBe("written");
      expect((await config.get()).description).toBe("third");
      expect(cluster.counts()["GET /nodes/{node}/qemu/{vmid}/config"]).toBe(2);
    });

    test("fifty clients that miss at the same time make one call per key", async () => {
      const cluster = createTestCluster({ nodes: 2, guests: [{ vmid: 100, node: "pve1" }] });
      const clients = Array.from({ length: 50 }, () => clientOf(cluster, "stampede"));
      // Connections first: it is the misses that are to come together.
      await Promise.all(clients.map((pve) => pve.version.get()));
      cluster.clearCalls();
      await Promise.all(
        clients.flatMap((pve) => [
          pve.nodes("pve1").qemu(100).config.get(),
          pve.inventory.guests(),
          pve.storage.get(),
        ]),
      );
      expect(cluster.counts()).toEqual({
        "GET /cluster/resources": 1,
        "GET /nodes/{node}/qemu/{vmid}/config": 1,
        "GET /storage": 1,
      });
    });

    test("a remote store never scatters a batch: four calls cold, none warm", async () => {
      const cluster = createTestCluster({ nodes: 3, guests: 100 });
      const pve = createClient({
        url: "https://pve1:8006",
        auth: cluster.credentials.password,
        fetch: cluster.fetch,
        cache: { store: storeOf("batch") },
      });
      closing.push(() => pve.close());
      expect((await pve.inventory.configs({})).items.size).toBe(100);
      const { "POST /access/ticket": _, ...cold } = cluster.counts();
      expect(cold).toEqual({ "GET /cluster/resources": 1, "POST /nodes/{node}/execute": 3 });
      cluster.clearCalls();
      expect((await pve.inventory.configs({})).items.size).toBe(100);
      expect(cluster.calls).toEqual([]);
    });

    test("Redis going away and coming back costs misses and events, never an error and never an old answer", async () => {
      const cluster = createTestCluster({ nodes: 1, guests: [{ vmid: 100 }] });
      const events: ClientEvent[] = [];
      const pve = clientOf(cluster, "outage", events);
      const config = pve.nodes("pve1").qemu(100).config;
      const description = async (): Promise<string | undefined> => (await config.get()).description;
      await config.put({ description: "before" });
      expect(await description()).toBe("before");
      await redis.stop();
      expect(await description()).toBe("before");
      await config.put({ description: "meanwhile" });
      expect(await description()).toBe("meanwhile");
      expect(events.some((event) => event.type === "cache" && event.outcome === "store-failed")).toBe(true);
      await redis.start();
      const isBack = async (): Promise<boolean> => {
        cluster.clearCalls();
        expect(await description()).toBe("meanwhile");
        return cluster.calls.length === 0;
      };
      const deadline = Date.now() + 15_000;
      while (!(await isBack())) {
        if (Date.now() > deadline) throw new Error("the store was not used again");
        await new Promise((resolve) => void setTimeout(resolve, 100));
      }
    });

    test("an invalidation that a frozen Redis did not take is there before anything is read from it again", async () => {
      const cluster = createTestCluster({ nodes: 1, guests: [{ vmid: 100 }] });
      const [one, two] = [clientOf(cluster, "frozen"), clientOf(cluster, "frozen")];
      const config = (pve: Client) => pve.nodes("pve1").qemu(100).config;
      await config(one).put({ description: "before" });
      for (const pve of [one, two]) expect((await config(pve).get()).description).toBe("before");
      redis.freeze();
      await config(one).put({ description: "meanwhile" });
      redis.thaw();
      await new Promise((resolve) => void setTimeout(resolve, 1100));
      expect((await config(one).get()).description).toBe("meanwhile");
      expect((await config(two).get()).description).toBe("meanwhile");
    });
  },
);
