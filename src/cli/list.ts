import { Command } from "commander";
import { ConfigurationError } from "../errors/index.ts";
import type { GuestFilter } from "../inventory/filter.ts";
import type { Inventory } from "../inventory/inventory.ts";
import { withClient } from "./connection.ts";
import { connectionHint, withExamples } from "./help.ts";
import { type Lists, printGuests, printInventory, printNotes } from "./inventory.ts";

interface ListOptions {
  readonly json?: boolean;
  readonly node?: string;
  readonly tag?: string;
  readonly status?: string;
}

/** `proxkit ls`: the whole cluster, one call. */
export function listCommand(): Command {
  const command = new Command("ls")
    .description("list nodes, storages and guests of the cluster, in one call")
    .option("--node <node>", "only the guests of this node")
    .option("--tag <tag>", "only the guests with this tag")
    .option("--status <status>", "only the guests in this state, for instance running")
    .option("--json", "print JSON: { nodes, storages, guests, missing }")
    .action((options: ListOptions) => withClient(({ inventory }) => list(inventory, options)));
  return withExamples(command, ["proxkit ls", "proxkit ls --status running --tag prod"], connectionHint);
}

async function list(inventory: Inventory, { json = false, ...filter }: ListOptions): Promise<void> {
  const lists = await read(inventory, filter);
  const { node } = filter;
  const names = lists.nodes.items.map(({ node }) => node);
  if (node !== undefined && !names.includes(node))
    throw new ConfigurationError(
      `--node: the cluster has no ${JSON.stringify(node)}; it has ${names.join(", ")}`,
    );
  if (json) console.log(JSON.stringify(asJson(lists), undefined, 2));
  else if (Object.keys(filter).length > 0) printGuests(lists.guests.items);
  else printInventory(lists, true);
  if (!json) printNotes(lists);
}

async function read(inventory: Inventory, filter: GuestFilter): Promise<Lists> {
  const [guests, nodes, storages] = await Promise.all([
    inventory.guests(filter),
    inventory.nodes(),
    inventory.storages(),
  ]);
  return { guests, nodes, storages };
}

const asJson = ({ guests, nodes, storages }: Lists): object => ({
  nodes: nodes.items,
  storages: storages.items,
  guests: guests.items,
  missing: guests.missing.map(({ key, error }) => ({ key, code: error.code, message: error.message })),
});
