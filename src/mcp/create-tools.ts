import { kindOf } from "../errors/kind-of.ts";
import { type Client, ConfigurationError } from "../index.ts";
import { answerCall } from "./answer-call.ts";
import { checkedArguments } from "./arguments.ts";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";
import { checkToolOptions, type ProxmoxToolOptions, type ToolSettings } from "./options.ts";
import type { ProxmoxTool, ToolContext } from "./tool.ts";
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
  checkClient(client);
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
      call: async (args: unknown, context: ToolContext = {}) =>
        await answerCall({ tool: spec.name, access, args }, context, settings, async () => {
          const kit = { client: clientFor(context), settings, context, nameOf };
          return await spec.run(checkedArguments(input, args), kit);
        }),
    });
  });
}

/** Without one the tools would be there, and each of them would fail. */
function checkClient(client: unknown): void {
  const isClient = typeof client === "object" && client !== null && "untyped" in client;
  if (isClient || typeof client === "function") return;
  throw new ConfigurationError(
    `client: expected one of createClient(), or a function that picks one, got ${kindOf(client)}`,
  );
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
