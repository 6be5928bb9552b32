import { expectAnswer, scripted, textOf, tools } from "./cluster.ts";

const message = (content: object[], stop: string): object => ({
  id: "m",
  type: "message",
  role: "assistant",
  model: "claude",
  content,
  stop_reason: stop,
  usage: { input_tokens: 1, output_tokens: 1 },
});
const fetch = scripted([
  () => message([{ type: "tool_use", id: "1", name: "get_vms", input: { tag: "prod" } }], "tool_use"),
  (request) => message([{ type: "text", text: request }], "end_turn"),
]);

const model = "any";

// #region anthropic
import Anthropic from "@anthropic-ai/sdk";
import { betaTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";

const anthropic = new Anthropic({ apiKey: process.env["ANTHROPIC_API_KEY"] ?? "none", fetch });
const final = await anthropic.beta.messages.toolRunner({
  model,
  max_tokens: 2_000,
  messages: [{ role: "user", content: "Which VMs are in production?" }],
  tools: tools.map(({ name, description, jsonSchema, call }) =>
    betaTool({
      name,
      description,
      inputSchema: jsonSchema as never,
      run: async (args) => textOf(await call(args)),
    }),
  ),
});
// #endregion

expectAnswer("Anthropic", JSON.stringify(final.content));
