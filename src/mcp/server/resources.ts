import type { ProxmoxTool, ToolContext } from "../tool.ts";
import type { ToolName } from "../tool-names.ts";
import type { Completions } from "./completions.ts";
import type { HandlerContext, McpServerLike, ResourceText, TemplateLike } from "./like.ts";

/** A tool by its name without prefix; undefined where it is not offered. */
export type ToolsByName = (name: ToolName) => ProxmoxTool | undefined;

interface ResourceSpec {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** `proxmox://guest/{vmid}`, or an address without a variable. */
  readonly uri: string;
  /** The answers that make it up: tool, and its arguments for the value of the variable. */
  readonly parts: readonly (readonly [tool: ToolName, args: (value: string) => object])[];
}

const mimeType = "text/plain";

const specs: readonly ResourceSpec[] = [
  {
    name: "cluster",
    title: "Cluster",
    description: "Quorum, totals and nodes.",
    uri: "proxmox://cluster",
    parts: [
      ["get_cluster_status", () => ({})],
      ["get_nodes", () => ({})],
    ],
  },
  {
    name: "guest",
    title: "Guest",
    description: "Configuration and live status of a VM or container.",
    uri: "proxmox://guest/{vmid}",
    parts: [["get_guests", (vmid) => ({ vmids: [vmid], include: ["status", "config"] })]],
  },
  {
    name: "node",
    title: "Node",
    description: "State of a node.",
    uri: "proxmox://node/{node}",
    parts: [["get_node_status", (node) => ({ node })]],
  },
  {
    name: "task",
    title: "Task",
    description: "State and log of a task.",
    uri: "proxmox://task/{upid}",
    parts: [["get_task", (upid) => ({ upid, log_lines: 1_000 })]],
  },
];

/** What can be read by its address: answers of the tools that are offered, with the same guards. */
export function registerResources(
  server: McpServerLike,
  toolBy: ToolsByName,
  completions: Completions,
  contextFor: (given: HandlerContext) => ToolContext,
): void {
  for (const spec of specs.filter(({ parts }) => parts.every(([name]) => toolBy(name) !== undefined))) {
    const { name, title, description, uri } = spec;
    const read = async (address: URL, value: string, given: HandlerContext): Promise<ResourceText> => ({
      contents: [{ uri: address.href, mimeType, text: await textOf(spec, value, toolBy, contextFor(given)) }],
    });
    const config = { title, description, mimeType };
    const variable = /\{(\w+)\}/.exec(uri)?.[1];
    if (variable === undefined)
      server.registerResource?.(name, uri, config, (address: URL, given: HandlerContext) =>
        read(address, "", given),
      );
    else
      server.registerResource?.(
        name,
        templateOf(uri, variable, completions),
        config,
        (address: URL, values: Record<string, string>, given: HandlerContext) =>
          read(address, values[variable] ?? "", given),
      );
  }
}

/** JSON-RPC's code for parameters that fit nothing; also what a resource that is not there is answered with. */
const invalidParams = -32_602;

async function textOf(
  { parts }: ResourceSpec,
  value: string,
  toolBy: ToolsByName,
  context: ToolContext,
): Promise<string> {
  const results = await Promise.all(
    parts.map(async ([name, args]) => await toolBy(name)?.call(args(value), context)),
  );
  const text = results.flatMap((result) => result?.content.map((part) => part.text) ?? []).join("\n\n");
  // A task that failed is an answer all the same.
  const isMissing = results.some((result) => result?.isError === true) && !text.startsWith("upid: ");
  if (isMissing) throw Object.assign(new Error(text), { code: invalidParams });
  return text;
}

/** A template of one variable at its end, in the form in which both lines of the SDK read it. */
function templateOf(uri: string, variable: string, completions: Completions): TemplateLike {
  const base = uri.slice(0, uri.indexOf("{"));
  return {
    uriTemplate: {
      match(address) {
        const value = address.startsWith(base) ? address.slice(base.length) : "";
        return value === "" ? null : { [variable]: decoded(value) };
      },
      toString: () => uri,
      variableNames: [variable],
    },
    listCallback: undefined,
    completeCallback: (name) => (name === variable ? completions[variable] : undefined),
  };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
