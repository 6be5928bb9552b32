import { Command, InvalidArgumentError } from "commander";
import { type Connection, connectionFromEnvironment } from "../connection.ts";
import { comparison, listNaively, listWithProxkit } from "./compare.ts";
import { embeddedCluster } from "./embedded.ts";
import { printInventory } from "../inventory.ts";

interface DemoOptions {
  readonly down?: string;
  readonly guests: number;
  readonly all?: boolean;
  readonly naive?: boolean;
}

/** `proxkit demo`: the main job, on an embedded cluster or, by environment variables, on a real one. */
export function demoCommand(): Command {
  return new Command("demo")
    .description("list a cluster in one call, beside the way that asks once per guest")
    .option("--down <node>", "take a node of the embedded cluster down, for instance pve3")
    .option("--guests <count>", "guests of the embedded cluster", wholeNumber, 100)
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

function wholeNumber(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("expected a whole number from 0 to 99999");
}

async function runDemo(options: DemoOptions): Promise<void> {
  const real = connectionFromEnvironment(process.env);
  if (real !== undefined) return await listAndCompare(real, options, options.naive === true);
  await using cluster = await embeddedCluster(options.guests, options.down);
  console.log(
    `An embedded test cluster: 3 nodes, ${options.guests} guests, listening on ${cluster.connection.url}`,
  );
  console.log("(PROXMOX_URL, PROXMOX_TOKEN_ID and PROXMOX_TOKEN_SECRET list your own, reading only)\n");
  await listAndCompare(cluster.connection, options, true);
}

async function listAndCompare(
  connection: Connection,
  { all = false }: DemoOptions,
  withNaive: boolean,
): Promise<void> {
  const naive = withNaive ? await listNaively(connection) : undefined;
  const ours = await listWithProxkit(connection);
  if (ours.result instanceof Error) throw ours.result;
  printInventory(ours.result, all);
  console.log(`\n${comparison({ ...(naive && { "one call per guest": naive }), proxkit: ours })}`);
}
