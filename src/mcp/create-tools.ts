import type { Client } from "../index.ts";
import { checkedArguments } from "./arguments.ts";
import { Passing } from "./guards/confirm.ts";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";
import { checkToolOptions, type ProxmoxToolOptions, type ToolSettings } from "./options.ts";
import { cleanText } from "./text/clean.ts";
import { limited, maxErrorChars, type Output } from "./text/output.ts";
import { redactText } from "./text/redact.ts";
import type { ProxmoxTool, ToolContext, ToolResult } from "./tool.ts";
import { explain } from "./tool-error.ts";
import type { ToolSpec } from "./toolkit.ts";
import { toolSpecs } from "./tools/index.ts";

/** The client that answers a call; chosen anew for each. */
export type ClientSource = Client | ((context: ToolContext) => Client);

/**
 * The tools as plain data, for any agent framework. Read-only unless the options say otherwise;
 * a tool that is not allowed is not there at all.
 * @param client a client, or a function that picks one by who is calling: each has its own cache and rights.
 * @throws ConfigurationError naming the option that is wrong.
 */
export function createProxmoxTools(
  client: ClientSource,
  options: ProxmoxToolOptions = {},
): readonly ProxmoxTool[] {
  const settings = checkToolOptions(options);
  const specs = toolSpecs.filter((spec) => isOffered(spec, settings));
  const nameOf = (name: string): string | undefined =>
    specs.some((spec) => spec.name === name) ? `${settings.prefix}${name}` : undefined;
  const clientFor = (context: ToolContext): Client => (isClientPicker(client) ? client(context) : client);
  return specs.map((spec): ProxmoxTool => {
    const { title, description, input, annotations, access } = spec;
    let copy: JsonSchema | undefined;
    return Object.freeze({
      name: `${settings.prefix}${spec.name}`,
      title,
      description,
      input,
      get jsonSchema() {
        // Frameworks mark what they have seen on the schema itself: each tool hands out a copy of its own.
        return (copy ??= structuredClone(jsonSchemaOf(input)));
      },
      annotations,
      access,
      call: async (given: unknown, context: ToolContext = {}) =>
        await answer(
          context,
          settings,
          async () =>
            await spec.run(checkedArguments(input, given), {
              client: clientFor(context),
              settings,
              context,
              nameOf,
            }),
        ),
    });
  });
}

function isOffered({ name, access }: ToolSpec, settings: ToolSettings): boolean {
  const isAllowed: Record<ToolSpec["access"], boolean> = {
    read: true,
    write: settings.mode === "write",
    exec: settings.exec !== undefined,
  };
  return settings.isIncluded(name) && isAllowed[access];
}

function isClientPicker(client: ClientSource): client is (context: ToolContext) => Client {
  return typeof client === "function";
}

async function answer(
  { signal }: ToolContext,
  { structured }: ToolSettings,
  run: () => Promise<Output>,
): Promise<ToolResult> {
  try {
    signal?.throwIfAborted();
    const { text, data, failed } = await run();
    return {
      content: [{ type: "text", text }],
      ...(structured && data !== undefined && { structuredContent: data }),
      ...(failed === true && { isError: true }),
    };
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    if (error instanceof Passing) throw error.cause;
    return { content: [{ type: "text", text: errorText(error) }], isError: true };
  }
}

function errorText(error: unknown): string {
  const { code, message, hint } = explain(error);
  const text = `${code}: ${message}${hint === undefined ? "" : `\nHint: ${hint}`}`;
  return limited(redactText(cleanText(text)), maxErrorChars);
}
