import { Command } from "commander";
import { createClient } from "../../client.ts";
import { connectionFromEnvironment, type Connection } from "../connection.ts";
import { embeddedCluster } from "./embedded.ts";
import { printInventory } from "./inventory.ts";
import { comparison, measure, naiveListing } from "./naive.ts";

interface DemoOptions {
  readonly down?: string;
  readonly guests: string;
  readonly all?: boolean;
  readonly naive?: boolean;
}

/** `proxkit demo`: the main job, on an embedded cluster or, by environment variables, on a real one. */
export function demoCommand(): Command {
  return new Command("demo")
    .description("list a cluster in one call, beside the way that asks once per guest")
    .option("--down <node>", "take a node of the embedded cluster down, for instance pve3")
    .option("--guests <count>", "guests of the embedded cluster", "100")
    .option("--all", "show every guest instead of the first dozen")
    .option("--naive", "on a real cluster: also run the naive way, one call per guest")
    .addHelpText("after", environmentHelp)
    .action(runDemo);
}

const environmentHelp = `
On a real cluster (reads only):
  PROXMOX_URL=https://pve1.example:8006 \\
  PROXMOX_TOKEN_ID='user@pam!name' PROXMOX_TOKEN_SECRET=… \\
  PROXMOX_FINGERPRINT=AA:BB:… proxkit demo`;

async function runDemo(options: DemoOptions): Promise<void> {
  const real = connectionFromEnvironment(process.env);
  if (real !== undefined) return listAndCompare(real, options, options.naive === true);
  await using cluster = await embeddedCluster(Number(options.guests), options.down);
  console.log(
    `An embedded test cluster with 3 nodes and ${options.guests} guests, on a real HTTPS listener at ${cluster.connection.url}`,
  );
  console.log(
    "(set PROXMOX_URL, PROXMOX_TOKEN_ID and PROXMOX_TOKEN_SECRET to list your own, reading only)\n",
  );
  await listAndCompare(cluster.connection, options, true);
}

async function listAndCompare(
  connection: Connection,
  { all = false }: DemoOptions,
  withNaive: boolean,
): Promise<void> {
  let calls = 0;
  await using pve = createClient({
    ...connection,
    onEvent: ({ type }) => void (calls += type === "request" ? 1 : 0),
  });
  const ours = await measure(
    async () => {
      const [guests, nodes, storages] = await Promise.all([
        pve.inventory.guests(),
        pve.inventory.nodes(),
        pve.inventory.storages(),
      ]);
      return { guests, nodes, storages };
    },
    () => calls,
  );
  printInventory(ours.result, all);
  const naive = withNaive ? await naiveListing(connection) : undefined;
  console.log(`\n${comparison(ours, naive)}`);
}
