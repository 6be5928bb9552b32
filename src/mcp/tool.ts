import type { z } from "zod";
import type { JsonSchema } from "./json-schema.ts";

/** What a host may tell its user about a tool before it is called; all four are always set. */
export interface ToolAnnotations {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** `read` changes nothing, `write` changes the cluster, `exec` runs commands inside guests. */
export type ToolAccess = "read" | "write" | "exec";

/** A question to the human who answers for the agent. */
export interface ConfirmRequest {
  /** Stands for exactly this tool and plan: an answer to one key is never an answer to another. */
  readonly key: string;
  /** What is about to happen, in plain text. */
  readonly message: string;
  /** What the human must type, where a click is not enough. */
  readonly typed?: string | undefined;
}

/** `unavailable`: there is no way to ask. */
export type Consent = "accept" | "decline" | "unavailable";

/** What a call of a tool brings along. */
export interface ToolContext {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((done: number, total?: number, message?: string) => void | Promise<void>) | undefined;
  /** Asks the human. Without it whatever needs consent is refused. */
  readonly confirm?: ((request: ConfirmRequest) => Promise<Consent>) | undefined;
  /** Who is calling, as the host knows it; handed to the function that picks the client. */
  readonly identity?: unknown;
}

export interface ToolResult {
  readonly content: { readonly type: "text"; readonly text: string }[];
  readonly structuredContent?: Record<string, unknown>;
  readonly isError?: true;
}

/** A tool as plain data: what any agent framework needs, and no framework's types. */
export interface ProxmoxTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The arguments as a zod schema. */
  readonly input: z.ZodObject;
  /** The same as JSON Schema 2020-12. */
  readonly jsonSchema: JsonSchema;
  readonly annotations: ToolAnnotations;
  readonly access: ToolAccess;
  /**
   * Checks the arguments, does the work, and answers in text; refusals and failures are answers too, with `isError`.
   * Rejects only with the reason of the context's own signal, and with what its `confirm` rejects with.
   */
  readonly call: (args: unknown, context?: ToolContext) => Promise<ToolResult>;
}
