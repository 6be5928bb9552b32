import { Command, InvalidArgumentError, Option } from "commander";
import { type Connection, connectionFromEnvironment } from "../connection.ts";
import { comparison, listNaively, listWithProxkit } from "./compare.ts";
import { embeddedCluster, nodeNames } from "./embedded.ts";
import { withExamples } from "../help.ts";
import { printInventory, printNotes } from "../inventory.ts";
import { progressLine } from "../progress.ts";

interface DemoOptions {
  readonly down?: string;
  readonly guests: number;
  readonly all?: boolean;
  readonly naive?: boolean;
}

/** `proxkit demo`: the main job, on an embedded cluster or, by environment variables, on a real one. */
export function demoCommand(): Command {
  const command = new Command("demo")
    .description("list a cluster in one call, beside the usual way of one call per guest")
    .addOption(new Option("--down <node>", "take a node of the embedded cluster down").choices(nodeNames))
    .option("--guests <count>", "guests of the embedded cluster", wholeNumber, 100)
    .option("--all", "show every guest instead of the first dozen")
    .option("--naive", "on a real cluster: also run the naive way, one call per guest")
    .action(runDemo);
  return withExamples(command, ["proxkit demo", "proxkit demo --guests 1000 --down pve3"], environmentHelp);
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
  console.log(`A test cluster of 3 nodes and ${options.guests} guests, at ${cluster.connection.url}`);
  console.log("(to list your own, reading only, see proxkit demo --help)\n");
  await listAndCompare(cluster.connection, options, true);
}

async function listAndCompare(
  connection: Connection,
  { all = false }: DemoOptions,
  withNaive: boolean,
): Promise<void> {
  const progress = progressLine();
  const onCall = (calls: number): void => progress.show(`one call per guest: ${calls} calls …`);
  const naive = withNaive ? await listNaively(connection, onCall) : undefined;
  progress.end();
  const ours = await listWithProxkit(connection);
  if (ours.result instanceof Error) throw ours.result;
  printInventory(ours.result, all);
  printNotes(ours.result);
  console.log(`\n${comparison({ ...(naive && { "one call per guest": naive }), proxkit: ours })}`);
}
