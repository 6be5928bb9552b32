import { isProxmoxError, type ProxmoxError } from "../index.ts";

/** What an agent can act on; the whole set. `HTTP_500` and the like stand for a refusal nothing else stands for. */
export type ToolErrorCode =
  | "AGENT_UNAVAILABLE"
  | "AUTH"
  | "BAD_ARGUMENTS"
  | "BAD_PARAMS"
  | "CONFIRMATION_UNAVAILABLE"
  | "CONNECTION"
  | "DECLINED"
  | "DENIED"
  | "INTERNAL"
  | "LOCKED"
  | "NODE_UNREACHABLE"
  | "NOT_FOUND"
  | "NO_QUORUM"
  | "NO_SUCH_ENDPOINT"
  | "OUTCOME_UNKNOWN"
  | "PERMISSION"
  | "PROTOCOL"
  | "TASK_FAILED"
  | "TIMEOUT"
  | "TLS"
  | "UNSUPPORTED"
  | "WRONG_STATE"
  | `HTTP_${number}`;

/** A refusal or failure as a tool tells it. */
export class ToolError extends Error {
  override readonly name = "ToolError";
  readonly code: ToolErrorCode;
  /** What the agent should do now. */
  readonly hint: string | undefined;

  constructor(code: ToolErrorCode, message: string, hint?: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

type Explanation = readonly [code: ToolErrorCode, hint: string | undefined];

const explanations: Readonly<Record<ProxmoxError["code"], Explanation>> = {
  AGENT_UNAVAILABLE: [
    "AGENT_UNAVAILABLE",
    "the guest must run, with the guest agent installed and its option `agent: 1` set",
  ],
  AUTHENTICATION: ["AUTH", "the operator must renew the credentials of this server; do not retry"],
  CLOSED: ["INTERNAL", undefined],
  CONFIGURATION: ["INTERNAL", "the operator must correct the configuration of this server"],
  CONFLICT: ["WRONG_STATE", "read the present state again, then decide"],
  CONNECTION: ["CONNECTION", "no host of the cluster can be reached; tell the user"],
  INVALID_PARAMETERS: ["BAD_PARAMS", "look up what the call takes by its path"],
  LOCKED: ["LOCKED", "another task holds it: wait for that task to end, then try again"],
  NODE_UNREACHABLE: ["NODE_UNREACHABLE", "the node is down or cut off; the others still answer"],
  NOT_FOUND: ["NOT_FOUND", "list what there is; a guest may have moved to another node"],
  NO_QUORUM: ["NO_QUORUM", "the cluster takes no writes until enough nodes are back; tell the user"],
  OUTCOME_UNKNOWN: ["OUTCOME_UNKNOWN", "it may have happened: read the state before doing it again"],
  PERMISSION: ["PERMISSION", "do not retry; the operator can grant the privilege"],
  PROTOCOL: ["PROTOCOL", undefined],
  SERVER: ["HTTP_500", undefined],
  TASK_FAILED: ["TASK_FAILED", "the log tells why"],
  TIMEOUT: ["TIMEOUT", "try again, or ask for less"],
  TLS: ["TLS", "the operator must give this server the CA or the fingerprint of the cluster's certificate"],
  UNSUPPORTED: ["UNSUPPORTED", "this Proxmox VE release does not have that call"],
};

/** Whatever was thrown, as a code, a message and a hint. */
export function explain(error: unknown): ToolError {
  if (error instanceof ToolError) return error;
  if (!isProxmoxError(error)) return new ToolError("INTERNAL", "the tool failed; the operator can see why");
  const [code, hint] = explanations[error.code];
  const isPlain = error.code === "SERVER" && error.status !== undefined;
  return new ToolError(
    isPlain ? `HTTP_${error.status}` : code,
    withoutHosts(error.message, error.host),
    hint,
  );
}

/** Where the cluster is, is no business of the agent's. */
function withoutHosts(message: string, host: string | undefined): string {
  const withoutUrls = message.replace(/https?:\/\/[^\s/,;)]+/g, "the cluster");
  if (host === undefined) return withoutUrls;
  // Without its port it may be the name of a node, which agents need.
  return withoutUrls.replaceAll(host, "the cluster");
}
