#!/usr/bin/env node
import { Command } from "commander";
import { isProxmoxError } from "../errors/index.ts";
import { apiCommands } from "./api.ts";
import { demoCommand } from "./demo/command.ts";
import { generateCommand } from "./generate.ts";
import { listCommand } from "./list.ts";
import { mcpCommand } from "./mcp/command.ts";

const environmentHelp = `
Connection, by environment:
  PROXMOX_URL=https://pve1.example:8006     several hosts with commas between
  PROXMOX_TOKEN_ID='user@pam!name'          or PROXMOX_USERNAME and PROXMOX_PASSWORD
  PROXMOX_TOKEN_SECRET=…
  PROXMOX_FINGERPRINT=AA:BB:…               of a self-signed certificate`;

const program = new Command("proxkit")
  .description("Proxmox VE from the command line, by the proxkit library")
  .showHelpAfterError("(add --help for the options)")
  .addHelpText("after", environmentHelp);

for (const command of [demoCommand(), listCommand(), mcpCommand(), ...apiCommands(), generateCommand()])
  program.addCommand(command);

try {
  await program.parseAsync();
} catch (error) {
  const isExpected = isProxmoxError(error) || error instanceof TypeError;
  console.error(isExpected ? `proxkit: ${error.message}` : error);
  process.exitCode = 1;
}
