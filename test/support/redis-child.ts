import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { createKeyvStore } from "../../src/cache/keyv.ts";
import { createClient } from "../../src/index.ts";

/**
 * Another process that shares a Redis with the test: reads the configuration of guest 100 for every line it gets, and
 * answers with its description; `write …` changes it.
 */
const [redisUrl = "", url = "", fingerprint = "", tokenId = "", secret = ""] = process.argv.slice(2);
const keyv = new Keyv(new KeyvRedis(redisUrl), { namespace: "shared" });
const pve = createClient({
  url,
  auth: { tokenId, secret },
  tls: { fingerprint },
  cache: { store: createKeyvStore(keyv) },
});
const config = pve.nodes("pve1").qemu(100).config;

async function answer(line: string): Promise<string> {
  if (line.startsWith("write ")) {
    await config.put({ description: line.slice(6) });
    return "written";
  }
  return (await config.get()).description ?? "";
}

console.log("ready");
for await (const chunk of process.stdin) {
  for (const line of String(chunk).split("\n").filter(Boolean)) console.log(await answer(line));
}
await pve.close();
await keyv.disconnect();
