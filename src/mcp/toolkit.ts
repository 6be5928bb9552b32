import type { z } from "zod";
import type { Client } from "../index.ts";
import type { ToolSettings } from "./options.ts";
import type { Output } from "./text/output.ts";
import type { ToolAccess, ToolAnnotations, ToolContext } from "./tool.ts";
import type { ToolName } from "./tool-names.ts";

/** What one call of a tool works with. */
export interface Toolkit {
  readonly client: Client;
  readonly settings: ToolSettings;
  readonly context: ToolContext;
  /** The name under which another tool is offered, or undefined when it is not. */
  nameOf(tool: ToolName): string | undefined;
}

/** A tool before it is bound to a client. */
export interface ToolSpec<Input extends z.ZodObject = z.ZodObject> {
  readonly name: ToolName;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly access: ToolAccess;
  readonly annotations: ToolAnnotations;
  run(args: z.infer<Input>, kit: Toolkit): Promise<Output>;
}

const readOnly: ToolAnnotations = Object.freeze({
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
});

export const changes: ToolAnnotations = Object.freeze({
  readOnlyHint: false,
  destructiveHint: true,
  idempotentHint: false,
  openWorldHint: false,
});

/** What is done twice has no more effect than once. */
export const changesAgain: ToolAnnotations = Object.freeze({ ...changes, idempotentHint: true });

export const runsCommands: ToolAnnotations = Object.freeze({ ...changes, openWorldHint: true });

/** A reading tool; only here so that the arguments of `run` follow from `input`. */
export function readTool<Input extends z.ZodObject>(
  spec: Omit<ToolSpec<Input>, "access" | "annotations">,
): ToolSpec<Input> {
  return { ...spec, access: "read", annotations: readOnly };
}
