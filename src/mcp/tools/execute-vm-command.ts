import { z } from "zod";
import { confirmed } from "../guards/confirm.ts";
import type { ExecPolicy } from "../options.ts";
import type { GuestRow } from "../rows.ts";
import { cleanText, visible } from "../text/clean.ts";
import { limited, type Output } from "../text/output.ts";
import { redactText } from "../text/redact.ts";
import { ToolError } from "../tool-error.ts";
import { runsCommands, type Toolkit, type ToolSpec } from "../toolkit.ts";
import { seconds, vmid } from "./inputs.ts";

const input = z.strictObject({
  vmid,
  command: z.union([z.array(z.string()).min(1), z.string().min(1)]).describe("arguments, or a line for sh"),
  timeout_s: seconds(1, 300).optional().describe("default 30"),
});

export const executeVmCommand: ToolSpec<typeof input> = {
  name: "execute_vm_command",
  title: "Run command in VM",
  description: "Runs a command in a VM by its guest agent; asks the user first.",
  input,
  access: "exec",
  annotations: runsCommands,
  async run({ vmid, command, timeout_s: timeoutS = 30 }, kit) {
    const guest = await target(vmid, kit);
    const argv = typeof command === "string" ? ["/bin/sh", "-c", command] : command;
    checkPolicy(kit.settings.exec, argv, guest);
    await confirmed(
      { tool: "execute_vm_command", message: messageFor(argv, guest), request: { vmid, argv } },
      kit,
    );
    const { stdout, stderr, exitCode, signal, truncated } = await kit.client
      .guest(vmid, { type: "qemu" })
      .exec(argv, { timeoutMs: timeoutS * 1000, signal: kit.context.signal });
    const head = exitCode === undefined ? `ended by signal ${signal ?? "?"}` : `exit ${exitCode}`;
    return resultOf(head, { stdout, stderr }, truncated);
  },
};

async function target(
  vmid: number,
  { client, settings: { scope }, context: { signal } }: Toolkit,
): Promise<GuestRow> {
  const guest = await client.inventory.guest(vmid, { signal, fresh: true });
  if (!scope.guest(guest))
    throw new ToolError(
      "DENIED",
      `guest ${vmid} is outside of what these tools may touch`,
      "do not look for another way",
    );
  if (guest.type !== "qemu")
    throw new ToolError("UNSUPPORTED", `guest ${vmid} is a container: the API runs commands in VMs only`);
  return guest;
}

/** Only a plain true is a yes: a promise, or whatever else a function may give, is not. */
function checkPolicy(policy: ExecPolicy | undefined, argv: readonly string[], guest: GuestRow): void {
  const answer: unknown = policy?.allow([...argv], guest);
  if (answer !== true)
    throw new ToolError(
      "DENIED",
      "the operator's policy does not allow this command",
      "do not look for another way",
    );
}

const longestCommand = 4_000;

/** All of it, each argument in quotes: what is one argument must look like one. */
function messageFor(argv: readonly string[], { vmid, name = "unnamed", node }: GuestRow): string {
  const words = argv.map((word) => visible(JSON.stringify(word))).join(" ");
  if (words.length > longestCommand)
    throw new ToolError("BAD_ARGUMENTS", "command: too long to be shown to the user in full");
  return `run in guest ${vmid} (${visible(name)}) on ${node}:\n  ${words}`;
}

function resultOf(
  head: string,
  streams: Readonly<Record<"stdout" | "stderr", string>>,
  truncated: boolean,
): Output {
  const parts = Object.entries(streams)
    .map(([name, text]) => [name, redactText(cleanText(text)).trimEnd()] as const)
    .filter(([, text]) => text !== "");
  const lines = parts.flatMap(([name, text]) => [`# ${name}`, text]);
  const cut = truncated ? ["# the guest agent kept only the beginning of the output"] : [];
  return {
    text: limited([head, ...cut, ...lines].join("\n")),
    data: { outcome: head, truncated, ...Object.fromEntries(parts) },
  };
}
