import type { Command } from "commander";

/** How the environment names a cluster; part of the help of all commands. */
export const connectionHelp = `
Connection, by environment:
  PROXMOX_URL=https://pve1.example:8006   several hosts with commas between
  PROXMOX_TOKEN_ID='user@pam!name'        or PROXMOX_USERNAME and
  PROXMOX_TOKEN_SECRET=…                  PROXMOX_PASSWORD
  PROXMOX_FINGERPRINT=AA:BB:…             of a self-signed certificate, or
  PROXMOX_INSECURE=1                      take any`;

/** Ends the help of a command with examples, and with what else there is to say. */
export function withExamples(command: Command, examples: readonly string[], more = ""): Command {
  const title = examples.length === 1 ? "Example" : "Examples";
  return command.addHelpText(
    "after",
    `\n${title}:\n${examples.map((each) => `  ${each}`).join("\n")}${more}`,
  );
}

/** For commands that reach a cluster. */
export const connectionHint = "\n\nThe cluster is named by the environment: proxkit --help";
