import { readFile } from "node:fs/promises";
import { ConfigurationError } from "../../errors/index.ts";
import type { RegisterOptions } from "../../mcp/index.ts";
import { type Connection, connectionFromEnvironment } from "../connection.ts";
import { execPolicy } from "./exec-policy.ts";

/** What `proxkit mcp` runs with. */
export interface McpSettings {
  /** Absent where neither the environment nor the file names a cluster. */
  readonly connection: Connection | undefined;
  readonly tools: RegisterOptions;
}

export interface Flags {
  /** Path of a JSON file, or the JSON itself. */
  readonly config?: string | undefined;
  readonly mode?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Json = Readonly<Record<string, unknown>>;

/** Names of the file's `connection`, and of the environment variables that stand for the same. */
const connectionNames = {
  url: "PROXMOX_URL",
  tokenId: "PROXMOX_TOKEN_ID",
  secret: "PROXMOX_TOKEN_SECRET",
  username: "PROXMOX_USERNAME",
  password: "PROXMOX_PASSWORD",
  fingerprint: "PROXMOX_FINGERPRINT",
  insecure: "PROXMOX_INSECURE",
} as const;

/**
 * From the command line, a JSON file and the environment, in this order of precedence.
 * @throws ConfigurationError naming what is wrong.
 */
export async function readSettings(flags: Flags, environment: Environment): Promise<McpSettings> {
  const source = flags.config ?? environment["PROXMOX_MCP_CONFIG"];
  const { connection, exec, ...options } = source === undefined ? {} : await readJson(source);
  const mode = flags.mode ?? environment["PROXMOX_MCP_MODE"] ?? options["mode"];
  return {
    connection: connectionFromEnvironment({ ...environment, ...connectionVariables(connection) }),
    // Checked where the tools are made: an option that is not known is an error.
    tools: {
      ...options,
      ...(mode !== undefined && { mode }),
      ...(exec !== undefined && { exec: execPolicy(exec) }),
    } as RegisterOptions,
  };
}

async function readJson(source: string): Promise<Json> {
  const isText = source.trimStart().startsWith("{");
  const text = isText ? source : await readText(source);
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Told below; the text may hold secrets, so nothing of it is shown.
  }
  throw new ConfigurationError(`${isText ? "PROXMOX_MCP_CONFIG" : source}: expected a JSON object`);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
    throw new ConfigurationError(`${path}: cannot be read (${reason})`);
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function connectionVariables(connection: unknown): Environment {
  if (connection === undefined) return {};
  if (!isObject(connection))
    throw new ConfigurationError("connection: expected an object with url and credentials");
  return Object.fromEntries(
    Object.entries(connection).map(([name, value]) => [variableOf(name), textOf(name, value)]),
  );
}

function variableOf(name: string): string {
  const variable = Object.entries(connectionNames).find(([known]) => known === name)?.[1];
  if (variable !== undefined) return variable;
  throw new ConfigurationError(
    `connection.${name}: unknown option; there is: ${Object.keys(connectionNames).join(", ")}`,
  );
}

function textOf(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "1" : "0";
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.join(",");
  throw new ConfigurationError(`connection.${name}: expected text`);
}
