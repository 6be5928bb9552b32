import { Command, InvalidArgumentError } from "commander";
import { type Client, createClient } from "../../client.ts";
import { ConfigurationError } from "../../errors/index.ts";
import { withExamples } from "../help.ts";
import { check } from "./check.ts";
import { demoClient } from "./demo.ts";
import { serveHttp } from "./http.ts";
import { serveStandardIo } from "./serve.ts";
import { type McpSettings, readSettings } from "./settings.ts";

interface McpFlags {
  readonly config?: string;
  readonly mode?: string;
  readonly demo?: boolean;
  readonly check?: boolean;
  readonly http?: number | true;
}

const defaultPort = 3939;

/** `proxkit mcp`: the tools as an MCP server. */
export function mcpCommand(): Command {
  const command = new Command("mcp")
    .description("serve a cluster to agents (MCP), read-only unless told otherwise")
    .option("--config <file>", "JSON file with the options of the tools, and the connection")
    .option("--mode <mode>", "read or write")
    .option(
      "--http [port]",
      `serve http://127.0.0.1:${defaultPort}/mcp instead of standard input and output`,
      portOf,
    )
    .option("--demo", "serve a cluster inside of this process, to try it")
    .option("--check", "tell what is right and wrong with the configuration, and end")
    .action(run);
  return withExamples(
    command,
    ["proxkit mcp --demo", "proxkit mcp --check", "proxkit mcp --http 8080"],
    help,
  );
}

const help = `

Besides the connection (see proxkit --help), by environment:
  PROXMOX_MCP_MODE=write    as --mode
  PROXMOX_MCP_CONFIG=…        as --config, or the JSON itself
  PROXMOX_MCP_HTTP_TOKEN=…    asked of every HTTP request, as bearer`;

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("expected a port from 0 to 65535");
}

async function run(flags: McpFlags): Promise<void> {
  const settings = await readSettings(flags, process.env);
  await using pve = flags.demo === true ? demoClient() : realClient(settings);
  if (flags.check === true) return await report(pve, settings);
  if (flags.http === undefined) return await serveStandardIo(pve, settings.tools);
  await untilInterrupted(pve, settings, flags.http === true ? defaultPort : flags.http);
}

function realClient({ connection }: McpSettings): Client {
  if (connection !== undefined) return createClient(connection);
  throw new ConfigurationError(
    "set PROXMOX_URL, PROXMOX_TOKEN_ID and PROXMOX_TOKEN_SECRET, or give them in --config; --demo needs none of them",
  );
}

async function report(pve: Client, { connection, tools }: McpSettings): Promise<void> {
  const findings = await check(pve, connection, tools);
  for (const { level, text } of findings) console.log(`${level}: ${text}`);
  if (findings.some(({ level }) => level === "problem")) process.exitCode = 1;
}

async function untilInterrupted(pve: Client, { tools }: McpSettings, port: number): Promise<void> {
  const server = await serveHttp(pve, tools, { port, token: process.env["PROXMOX_MCP_HTTP_TOKEN"] });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  console.error(`proxkit: serving http://127.0.0.1:${bound}/mcp`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve()).once("SIGTERM", () => resolve());
  });
  server.closeAllConnections();
  server.close();
}
