import { z } from "zod";
import type { ToolName } from "../tool-names.ts";
import type { Complete, Completions } from "./completions.ts";
import type { McpServerLike, PromptText } from "./like.ts";

interface PromptSpec {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Names of its arguments. */
  readonly takes: readonly "vmid"[];
  /** The tools it speaks of: without one of them it is not there. */
  readonly tools: readonly ToolName[];
  text(named: (tool: ToolName) => string, args: Readonly<Record<string, string>>): string;
}

const specs: readonly PromptSpec[] = [
  {
    name: "health_check",
    title: "Health check",
    description: "What is wrong with the cluster now?",
    takes: [],
    tools: ["get_cluster_status", "get_nodes", "get_storage", "get_task", "read_api"],
    text: (tool) =>
      `Check the health of this Proxmox VE cluster. Call ${tool("get_cluster_status")}, ${tool("get_nodes")} and ${tool("get_storage")} together; then failed tasks with ${tool("get_task")} (errors: true, one node at a time), and guests that are in no backup job with ${tool("read_api")} (/cluster/backup-info/not-backed-up). Report what needs attention first: lost quorum, nodes that are offline, storages above 85 %, nodes above 90 % memory, failed tasks. Change nothing.`,
  },
  {
    name: "troubleshoot_guest",
    title: "Troubleshoot a guest",
    description: "Why does this VM or container not work?",
    takes: ["vmid"],
    tools: ["get_guests", "get_task", "get_node_status"],
    text: (tool, { vmid = "" }) =>
      `Find out what is wrong with guest ${vmid}. Call ${tool("get_guests")} (vmids: [${vmid}], include: config, status, snapshots, ips), ${tool("get_task")} (vmid: ${vmid}) and ${tool("get_node_status")} of its node; read the log of every task that failed. Say what you found, what it most likely means, and what you would do next. Change nothing.`,
  },
  {
    name: "capacity_report",
    title: "Capacity report",
    description: "How much room is left, and where?",
    takes: [],
    tools: ["get_nodes", "get_vms", "get_storage"],
    text: (tool) =>
      `Write a capacity report of this Proxmox VE cluster. Call ${tool("get_nodes")}, ${tool("get_vms")} and ${tool("get_storage")} together. Tell per node: memory in use and promised to running guests, cores promised per core, whether the other nodes could take its guests if it failed; per storage: use and room; and the ten largest guests. Change nothing.`,
  },
];

/** Ready-made questions that name the tools as they are called here. */
export function registerPrompts(
  server: McpServerLike,
  nameOf: (tool: ToolName) => string | undefined,
  prefix: string,
  completions: Completions,
): void {
  for (const spec of specs.filter(({ tools }) => tools.every((tool) => nameOf(tool) !== undefined))) {
    const { name, title, description, takes } = spec;
    const answer = (args: Readonly<Record<string, string>>): PromptText => ({
      messages: [
        { role: "user", content: { type: "text", text: spec.text((tool) => nameOf(tool) ?? tool, args) } },
      ],
    });
    if (takes.length === 0) server.registerPrompt?.(prefix + name, { title, description }, () => answer({}));
    else
      server.registerPrompt?.(
        prefix + name,
        { title, description, argsSchema: argsOf(takes, completions) },
        answer,
      );
  }
}

function argsOf(takes: readonly "vmid"[], completions: Completions): Record<string, z.ZodString> {
  const number = (): z.ZodString => z.string().regex(/^[1-9]\d{2,8}$/);
  return Object.fromEntries(takes.map((name) => [name, withCompletion(number(), completions[name])]));
}

/** The mark by which both lines of the SDK find the completion of an argument. */
const completable = Symbol.for("mcp.completable");

function withCompletion(schema: z.ZodString, complete: Complete | undefined): z.ZodString {
  if (complete !== undefined) Object.defineProperty(schema, completable, { value: { complete } });
  return schema;
}
