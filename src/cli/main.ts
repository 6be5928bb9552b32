#!/usr/bin/env node
import { Command } from "commander";
import { isProxmoxError } from "../errors/index.ts";
import { demoCommand } from "./demo/command.ts";

const program = new Command("proxkit")
  .description("Proxmox VE from the command line, by the proxkit library")
  .addCommand(demoCommand())
  .showHelpAfterError("(add --help for the options)");

try {
  await program.parseAsync();
} catch (error) {
  console.error(isProxmoxError(error) ? `proxkit: ${error.message}` : error);
  process.exitCode = 1;
}
