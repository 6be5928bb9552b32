import { MockLanguageModelV3 } from "ai/test";
import { expectAnswer, textOf, tools } from "./cluster.ts";

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};
const model = new MockLanguageModelV3({
  doGenerate: async ({ prompt }) => {
    const last = prompt.at(-1);
    return last?.role === "tool"
      ? {
          content: [{ type: "text", text: JSON.stringify(last.content) }],
          finishReason: { unified: "stop", raw: undefined },
          usage,
          warnings: [],
        }
      : {
          content: [{ type: "tool-call", toolCallId: "1", toolName: "get_vms", input: '{"tag":"prod"}' }],
          finishReason: { unified: "tool-calls", raw: undefined },
          usage,
          warnings: [],
        };
  },
});

// #region ai-sdk
import { generateText, jsonSchema, stepCountIs, tool } from "ai";

const toolSet = Object.fromEntries(
  tools.map(({ name, description, jsonSchema: schema, call }) => [
    name,
    tool({
      description,
      inputSchema: jsonSchema(schema as object),
      execute: async (args, { abortSignal }) => textOf(await call(args, { signal: abortSignal })),
    }),
  ]),
);
const { text } = await generateText({
  model,
  tools: toolSet,
  stopWhen: stepCountIs(10),
  prompt: "Which VMs are in production?",
});
// #endregion

expectAnswer("AI SDK", text);
