import { z } from "zod";
import { factsOutput } from "../text/output.ts";
import { gibibytes, percent, uptime } from "../text/units.ts";
import { ToolError } from "../tool-error.ts";
import { readTool } from "../toolkit.ts";

export const getNodeStatus = readTool({
  name: "get_node_status",
  title: "Node status",
  description: "One node in detail: CPU model, load, memory, swap, root disk, versions.",
  input: z.strictObject({ node: z.string() }),
  async run({ node }, { client, settings: { scope }, context: { signal } }) {
    if (!scope.node(node))
      throw new ToolError("DENIED", `node ${node} is outside of what these tools may see`);
    const { status } = await client.inventory.node(node, { signal });
    // It would be asked through another node, in vain.
    if (status !== "online") return factsOutput({ node, status });
    const details = await client.nodes(node).status.get({}, { signal });
    return factsOutput({ node, status, ...factsOf(details as NodeDetails) });
  },
});

/** What the server sends beyond what its description says. */
interface NodeDetails {
  readonly uptime?: number;
  readonly cpu?: number;
  readonly loadavg?: readonly string[];
  readonly cpuinfo?: { readonly model?: string; readonly cpus?: number; readonly sockets?: number };
  readonly memory?: Amount;
  readonly swap?: Amount;
  readonly rootfs?: Amount;
  readonly pveversion?: string;
  readonly kversion?: string;
}

interface Amount {
  readonly used?: number;
  readonly total?: number;
}

function factsOf(details: NodeDetails): Record<string, string | undefined> {
  const { cpuinfo, loadavg, cpu } = details;
  return {
    uptime: uptime(details.uptime),
    cpu: `${cpuinfo?.cpus ?? "?"} x ${cpuinfo?.model ?? "?"}, ${percent(cpu) ?? "?"} % busy`,
    load: loadavg?.join(" "),
    memory: amount(details.memory),
    swap: amount(details.swap),
    root: amount(details.rootfs),
    version: details.pveversion,
    kernel: details.kversion,
  };
}

function amount(value: Amount | undefined): string | undefined {
  if (value?.total === undefined || value.total === 0) return undefined;
  const { used = 0, total } = value;
  return `${gibibytes(used)} of ${gibibytes(total)} GiB (${percent(used / total)} %)`;
}
