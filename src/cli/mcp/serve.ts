import type { McpServer } from "@modelcontextprotocol/server";
import {
  proxmoxInstructions,
  registerProxmoxTools,
  type RegisterOptions,
  type ToolCallEvent,
} from "../../mcp/index.ts";
import type { Client } from "../../client.ts";
import { version } from "../version.ts";

/** Makes a server for a connection or a request; the client and its cache are shared by all of them. */
export async function serverFactory(pve: Client, tools: RegisterOptions): Promise<() => McpServer> {
  const { McpServer } = await import("@modelcontextprotocol/server");
  const make = (): McpServer => {
    const server = new McpServer(
      { name: "proxkit", title: "Proxmox VE", version },
      {
        instructions: proxmoxInstructions,
        // The list is the same for whoever asks, as long as the process lives.
        cacheHints: { "tools/list": { ttlMs: 3_600_000, cacheScope: "public" } },
      },
    );
    registerProxmoxTools(server, pve, { ...tools, onCall: log });
    return server;
  };
  // Whatever is wrong with the options shows before the first client comes.
  make();
  return make;
}

/** Everything that may have changed something, and what went wrong for reasons the agent is not told; on standard error. */
function log({ tool, access, args, outcome, code, durationMs, error }: ToolCallEvent): void {
  const isUnexpected = code === "INTERNAL";
  if (access === "read" && !isUnexpected) return;
  const given = JSON.stringify(args) ?? "";
  console.error(`proxkit: ${tool} ${given}: ${code ?? outcome}, ${Math.round(durationMs)} ms`);
  if (isUnexpected) console.error(error);
}

/** Serves standard input and output until the client closes them. Nothing else may be written to standard output. */
export async function serveStandardIo(pve: Client, tools: RegisterOptions): Promise<void> {
  const factory = await serverFactory(pve, tools);
  const { serveStdio } = await import("@modelcontextprotocol/server/stdio");
  const ended = new Promise<void>((resolve) => {
    process.stdin.once("end", resolve).once("close", resolve);
  });
  const handle = serveStdio(factory, { onerror: (error) => console.error(`proxkit: ${error.message}`) });
  await ended;
  await handle.close();
}
