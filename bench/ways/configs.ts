import { type Client, createClient } from "proxkit";

import { fetcher, fetchReader } from "./fetch.ts";
import { limited } from "./limited.ts";
import { cv4pve, proxmoxApi } from "./peers.ts";
import type { Reader } from "./reader.ts";
import type { Target } from "./target.ts";
import { type Prepared, type Way, wayOf } from "./way.ts";

/** Where the guests are, then the configuration of each. */
async function readConfigs(reader: Reader, limit: number): Promise<number> {
  const configs = await limited(await reader.resources(), limit, reader.config);
  return configs.length;
}

/** Whoever knows of `execute` and writes it down: one call per node. */
async function executeByHand(target: Target): Promise<number> {
  const { post } = fetcher(target);
  const byNode = Map.groupBy(await fetchReader(target).resources(), ({ node }) => node);
  const answers = await Promise.all(
    [...byNode].map(([node, rows]) => {
      const commands = rows.map(({ vmid }) => ({ method: "GET", path: `qemu/${vmid}/config` }));
      return post(`/nodes/${node}/execute`, { commands: JSON.stringify(commands) });
    }),
  );
  return (answers as unknown[][]).flat().length;
}

type Options = Omit<Parameters<typeof createClient>[0], "url">;

function ours(
  name: string,
  options: (target: Target) => Options,
  run: (pve: Client) => Promise<number>,
): Way {
  return {
    name,
    prepare(target): Prepared {
      const pve = createClient({ url: target.url, ...options(target) });
      return { warm: () => pve.nodes.get(), run: () => run(pve), close: () => pve.close() };
    },
  };
}

const configsOfAll = async ({ inventory }: Client): Promise<number> =>
  (await inventory.configs({})).items.size;

/** Nothing but single reads, as in any other client. */
async function singleReads(pve: Client): Promise<number> {
  const { items } = await pve.inventory.guests();
  const configs = await Promise.all(items.map(({ node, vmid }) => pve.nodes(node).qemu(vmid).config.get()));
  return configs.length;
}

const token = (target: Target): Options => ({ auth: target.token });
const root = (target: Target): Options => ({ auth: target.root });
const promiseAll = (reader: Reader): Promise<number> => readConfigs(reader, Infinity);

export const configWays = {
  sequential: wayOf("one after the other", fetchReader, (reader) => readConfigs(reader, 1)),
  allAtOnce: wayOf("Promise.all", fetchReader, promiseAll),
  limitedTo: (limit: number): Way =>
    wayOf(`${limit} at a time`, fetchReader, (reader) => readConfigs(reader, limit)),
  proxmoxApi: wayOf("proxmox-api, Promise.all", proxmoxApi, promiseAll),
  cv4pve: wayOf("cv4pve-api-javascript, Promise.all", cv4pve, promiseAll),
  executeByHand: {
    name: "execute by hand",
    prepare: (target) => ({ warm: fetchReader(target).nodes, run: () => executeByHand(target) }),
  } satisfies Way,
  token: ours("proxkit, token", token, configsOfAll),
  root: ours("proxkit, root by password", root, configsOfAll),
  tokenSingleReads: ours("proxkit, token, single reads", token, singleReads),
  rootSingleReads: ours("proxkit, root, single reads", root, singleReads),
};
