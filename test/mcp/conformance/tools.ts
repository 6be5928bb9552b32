import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  type CallToolResult,
  fromJsonSchema,
  inputRequired,
  inputResponse,
  type McpServer,
  type RequestStateCodec,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { z } from "zod";
import { dot, silence } from "./media.ts";

type Result = CallToolResult;

/** What the trigger tools change, seen by whoever listens. */
export interface Notifier {
  toolsChanged(): void;
  promptsChanged(): void;
}

const text = (words: string): Result => ({ content: [{ type: "text", text: words }] });
const pause = async (): Promise<void> => await new Promise((resolve) => setTimeout(resolve, 50));

const embedded = (uri: string, mimeType: string, words: string) => ({
  type: "resource" as const,
  resource: { uri, mimeType, text: words },
});

/** Tools that answer without the client. Their names and answers are those that the scenarios ask for. */
export function registerPlainTools(server: McpServer): void {
  const plain = (name: string, answer: () => Result): void =>
    void server.registerTool(name, { description: `Fixture: ${name}`, inputSchema: z.object({}) }, () =>
      answer(),
    );
  plain("test_simple_text", () => text("This is a simple text response for testing."));
  plain("test_image_content", () => ({ content: [{ type: "image", data: dot, mimeType: "image/png" }] }));
  plain("test_audio_content", () => ({ content: [{ type: "audio", data: silence, mimeType: "audio/wav" }] }));
  plain("test_embedded_resource", () => ({
    content: [embedded("test://embedded-resource", "text/plain", "This is an embedded resource content.")],
  }));
  plain("test_multiple_content_types", () => ({
    content: [
      { type: "text", text: "Multiple content types test:" },
      { type: "image", data: dot, mimeType: "image/png" },
      embedded("test://mixed-content-resource", "application/json", '{"test":"data","value":123}'),
    ],
  }));
  plain("test_error_handling", () => {
    throw new Error("This tool intentionally returns an error for testing");
  });
  server.registerTool(
    "json_schema_2020_12_tool",
    { description: "Tool with JSON Schema 2020-12 features", inputSchema: fromJsonSchema(wideSchema) },
    () => text("done"),
  );
}

const wideSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object" as const,
  $defs: {
    address: {
      $anchor: "addressDef",
      type: "object",
      properties: { street: { type: "string" }, city: { type: "string" } },
    },
  },
  properties: {
    name: { type: "string" },
    address: { $ref: "#/$defs/address" },
    contactMethod: { type: "string", enum: ["phone", "email"] },
    phone: { type: "string" },
    email: { type: "string" },
  },
  allOf: [{ anyOf: [{ required: ["phone"] }, { required: ["email"] }] }],
  if: { properties: { contactMethod: { const: "phone" } }, required: ["contactMethod"] },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: { required: ["phone"] },
  else: { required: ["email"] },
  additionalProperties: false,
};

/** Tools that notify while they run. */
export function registerNotifyingTools(server: McpServer, notifier: Notifier): void {
  const tool = (name: string, run: (ctx: ServerContext) => Promise<Result>): void =>
    void server.registerTool(name, { description: `Fixture: ${name}`, inputSchema: z.object({}) }, (_, ctx) =>
      run(ctx),
    );
  tool("test_tool_with_progress", async ({ mcpReq }) => {
    const { progressToken } = mcpReq._meta ?? {};
    for (const progress of [0, 50, 100]) {
      if (progressToken !== undefined)
        await mcpReq.notify({
          method: "notifications/progress",
          params: { progressToken, progress, total: 100 },
        });
      await pause();
    }
    return text("progress reported");
  });
  tool("test_tool_with_logging", async ({ mcpReq }) => {
    for (const data of ["Tool execution started", "Tool processing data", "Tool execution completed"]) {
      await mcpReq.log("info", data);
      await pause();
    }
    return text("logged");
  });
  tool("test_logging_tool", async ({ mcpReq }) => {
    await mcpReq.log("info", "a line");
    return text("logged");
  });
  tool("test_trigger_tool_change", async () => {
    notifier.toolsChanged();
    return text("changed");
  });
  tool("test_trigger_prompt_change", async () => {
    notifier.promptsChanged();
    return text("changed");
  });
}

const answerOf = (result: { action: string; content?: unknown }): string =>
  `action=${result.action}, content=${JSON.stringify(result.content ?? {})}`;

/** Tools of the protocol of 2025 that ask the client while they run. */
export function registerAskingTools(server: McpServer): void {
  server.registerTool(
    "test_sampling",
    { description: "Fixture: sampling", inputSchema: z.object({ prompt: z.string() }) },
    async ({ prompt }, { mcpReq }) => {
      const { content } = await mcpReq.requestSampling({
        messages: [{ role: "user", content: { type: "text", text: prompt } }],
        maxTokens: 100,
      });
      return text(`LLM response: ${JSON.stringify(content)}`);
    },
  );
  server.registerTool(
    "test_elicitation",
    { description: "Fixture: elicitation", inputSchema: z.object({ message: z.string() }) },
    async ({ message }, { mcpReq }) => {
      const properties = {
        username: { type: "string" as const, description: "User's response" },
        email: { type: "string" as const, description: "User's email address" },
      };
      const result = await mcpReq.elicitInput({
        message,
        requestedSchema: { type: "object", properties, required: ["username", "email"] },
      });
      return text(`User response: ${answerOf(result)}`);
    },
  );
  const asking = (name: string, properties: Record<string, object>): void =>
    void server.registerTool(
      name,
      { description: `Fixture: ${name}`, inputSchema: z.object({}) },
      async (_, { mcpReq }) => {
        const requestedSchema = { type: "object", properties } as never;
        return text(
          `Elicitation completed: ${answerOf(await mcpReq.elicitInput({ message: "Please fill in", requestedSchema }))}`,
        );
      },
    );
  asking("test_elicitation_sep1034_defaults", {
    name: { type: "string", default: "John Doe" },
    age: { type: "integer", default: 30 },
    score: { type: "number", default: 95.5 },
    status: { type: "string", enum: ["active", "inactive", "pending"], default: "active" },
    verified: { type: "boolean", default: true },
  });
  asking("test_elicitation_sep1330_enums", {
    untitledSingle: { type: "string", enum: ["option1", "option2", "option3"] },
    titledSingle: { type: "string", oneOf: titled("value", "Option") },
    legacyEnum: {
      type: "string",
      enum: ["opt1", "opt2", "opt3"],
      enumNames: ["Option One", "Option Two", "Option Three"],
    },
    untitledMulti: { type: "array", items: { type: "string", enum: ["option1", "option2", "option3"] } },
    titledMulti: { type: "array", items: { anyOf: titled("value", "Choice") } },
  });
}

const titled = (value: string, noun: string): object[] =>
  ["First", "Second", "Third"].map((word, index) => ({
    const: `${value}${index + 1}`,
    title: `${word} ${noun}`,
  }));

type Requests = Parameters<typeof inputRequired>[0]["inputRequests"];

export const elicit = (message: string, field: string, type: "string" | "boolean" = "string") => {
  const property = type === "string" ? { type: "string" as const } : { type: "boolean" as const };
  return inputRequired.elicit({
    message,
    requestedSchema: { type: "object", properties: { [field]: property }, required: [field] },
  });
};

const sample = (words: string, maxTokens: number) =>
  inputRequired.createMessage({
    messages: [{ role: "user", content: { type: "text", text: words } }],
    maxTokens,
  });

interface State {
  readonly tool: string;
  readonly round: number;
}

/** Tools of the protocol of 2026 that answer that they need input. */
export function registerInputTools(server: McpServer, states: RequestStateCodec<State>): void {
  const tool = (
    name: string,
    run: (ctx: ServerContext) => Promise<Result | ReturnType<typeof inputRequired>>,
  ): void =>
    void server.registerTool(name, { description: `Fixture: ${name}`, inputSchema: z.object({}) }, (_, ctx) =>
      run(ctx),
    );
  const has = ({ mcpReq }: ServerContext, key: string): boolean =>
    inputResponse(mcpReq.inputResponses, key).kind !== "missing";

  const askName = async (ctx: ServerContext) => {
    const content = acceptedContent(ctx.mcpReq.inputResponses, "user_name", z.object({ name: z.string() }));
    if (content !== undefined) return text(`Hello, ${content.name}!`);
    return inputRequired({ inputRequests: { user_name: elicit("What is your name?", "name") } });
  };
  tool("test_input_required_result_elicitation", askName);
  tool("test_streaming_elicitation", askName);
  tool("test_input_required_result_sampling", async (ctx) => {
    const view = inputResponse(ctx.mcpReq.inputResponses, "capital_question");
    if (view.kind === "sampling") return text(`The answer was ${JSON.stringify(view.result)}`);
    return inputRequired({
      inputRequests: { capital_question: sample("What is the capital of France?", 100) },
    });
  });
  // The SDK refuses to ask a client for what it cannot do.
  tool("test_missing_capability", async () =>
    inputRequired({ inputRequests: { any: sample("Anything", 1) } }),
  );
  tool("test_input_required_result_list_roots", async (ctx) => {
    const view = inputResponse(ctx.mcpReq.inputResponses, "client_roots");
    if (view.kind === "roots") return text(`Roots: ${JSON.stringify(view.roots)}`);
    return inputRequired({ inputRequests: { client_roots: inputRequired.listRoots() } });
  });
  /** One question with a state of its own, whose echo is checked before the tool sees it. */
  const stateful = (name: string, inputRequests: NonNullable<Requests>, answer: string): void =>
    tool(name, async (ctx) => {
      const isBack = Object.keys(inputRequests).every((key) => has(ctx, key));
      if (isBack && ctx.mcpReq.requestState<State>()?.tool === name) return text(answer);
      return inputRequired({ inputRequests, requestState: await states.mint({ tool: name, round: 1 }, ctx) });
    });
  const confirm = { confirm: elicit("Please confirm", "ok", "boolean") };
  stateful("test_input_required_result_request_state", confirm, "state-ok");
  stateful("test_input_required_result_tampered_state", confirm, "state-ok");
  stateful(
    "test_input_required_result_multiple_inputs",
    {
      user_name: elicit("What is your name?", "name"),
      greeting: sample("Generate a greeting", 50),
      client_roots: inputRequired.listRoots(),
    },
    "all there",
  );
  tool("test_input_required_result_multi_round", async (ctx) => {
    const name = "test_input_required_result_multi_round";
    const round = ctx.mcpReq.requestState<State>()?.round ?? 0;
    if (round === 2 && has(ctx, "step2")) return text("both steps done");
    const next = round === 1 && has(ctx, "step1") ? 2 : 1;
    const inputRequests: NonNullable<Requests> =
      next === 1
        ? { step1: elicit("Step 1: What is your name?", "name") }
        : { step2: elicit("Step 2: What is your favorite color?", "color") };
    return inputRequired({
      inputRequests,
      requestState: await states.mint({ tool: name, round: next }, ctx),
    });
  });
  tool("test_input_required_result_capabilities", async (ctx) => {
    const envelope: { readonly [CLIENT_CAPABILITIES_META_KEY]?: ClientCapabilities } =
      ctx.mcpReq.envelope ?? {};
    const declared = envelope[CLIENT_CAPABILITIES_META_KEY];
    if (has(ctx, "ask") || has(ctx, "sample")) return text("answered");
    const inputRequests: NonNullable<Requests> = {
      ...(declared?.elicitation !== undefined && { ask: elicit("What is your name?", "name") }),
      ...(declared?.sampling !== undefined && { sample: sample("Say something", 10) }),
    };
    return Object.keys(inputRequests).length > 0
      ? inputRequired({ inputRequests })
      : text("nothing to ask with");
  });
}
