import { Command } from "commander";
import { withClient } from "./connection.ts";
import { printInventory } from "./inventory.ts";
import { jsonOrTable, type OutputFormat } from "./output.ts";

interface ListOptions {
  readonly json?: boolean;
  readonly node?: string;
  readonly tag?: string;
  readonly status?: string;
}

/** `proxkit ls`: the whole cluster, one call. */
export function listCommand(): Command {
  return new Command("ls")
    .description("list nodes, storages and guests of the whole cluster, in one call")
    .option("--node <node>", "guests of this node only")
    .option("--tag <tag>", "guests with this tag only")
    .option("--status <status>", "guests in this state only, for instance running")
    .option("--json", "guests as JSON")
    .addHelpText("after", "\nExample: proxkit ls --status running --tag prod")
    .action((options: ListOptions) =>
      withClient(async ({ inventory }) => {
        const { json = false, ...filter } = options;
        const [guests, nodes, storages] = await Promise.all([
          inventory.guests(filter),
          inventory.nodes(),
          inventory.storages(),
        ]);
        if (json) console.log(jsonOrTable(guests.items, "json" satisfies OutputFormat));
        else printInventory({ guests, nodes, storages }, true);
      }),
    );
}
