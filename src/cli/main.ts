#!/usr/bin/env node
import { Command } from "commander";
import { apiCommands } from "./api.ts";
import { demoCommand } from "./demo/command.ts";
import { tell } from "./failure.ts";
import { generateCommand } from "./generate.ts";
import { connectionHelp } from "./help.ts";
import { listCommand } from "./list.ts";
import { mcpCommand } from "./mcp/command.ts";
import { checkRuntime } from "../transport/runtime.ts";
import { version } from "./version.ts";

const exitHelp = `

Exit code: 0 done, 1 failed or refused, 2 not understood (nothing was sent).
Answers go to standard output, all else to standard error.`;

const program = new Command("proxkit")
  .description("Proxmox VE from the command line, by the proxkit library")
  .version(version)
  .configureHelp({ subcommandTerm: (command) => command.name() })
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "proxkit: ")) })
  .showHelpAfterError("(add --help for the options)")
  .exitOverride()
  .addHelpText("after", `${connectionHelp}${exitHelp}`);

for (const command of [demoCommand(), listCommand(), ...apiCommands(), generateCommand(), mcpCommand()])
  program.addCommand(command.copyInheritedSettings(program));

// Whoever reads the output may have seen enough of it: `proxkit ls | head`.
process.stdout.on("error", () => process.exit());

try {
  checkRuntime();
  await program.parseAsync();
} catch (error) {
  process.exitCode = await tell(error);
}
