import { expectAnswer, scripted, textOf, tools } from "./cluster.ts";

const answer = (output: object[]): object => ({ id: "r", object: "response", status: "completed", output });
const fetch = scripted([
  () =>
    answer([{ type: "function_call", id: "f", call_id: "1", name: "get_vms", arguments: '{"tag":"prod"}' }]),
  (request) =>
    answer([
      {
        type: "message",
        id: "m",
        role: "assistant",
        content: [{ type: "output_text", text: request, annotations: [] }],
      },
    ]),
]);

const model = "any";

// #region openai
import OpenAI from "openai";

const openai = new OpenAI({ apiKey: process.env["OPENAI_API_KEY"] ?? "none", fetch });
const functions = tools.map(({ name, description, jsonSchema }) => ({
  type: "function" as const,
  name,
  description,
  parameters: { ...jsonSchema },
  strict: false, // most arguments are optional
}));
let response = await openai.responses.create({
  model,
  input: "Which VMs are in production?",
  tools: functions,
});
for (;;) {
  const calls = response.output.filter((item) => item.type === "function_call");
  if (calls.length === 0) break;
  const results = await Promise.all(
    calls.map(async ({ name, arguments: given, call_id }) => {
      const result = await tools.find((tool) => tool.name === name)?.call(JSON.parse(given));
      const output = result === undefined ? "there is no such tool" : textOf(result);
      return { type: "function_call_output" as const, call_id, output };
    }),
  );
  response = await openai.responses.create({
    model,
    previous_response_id: response.id,
    input: results, // calls made together are one call to the cluster
    tools: functions,
  });
}
// #endregion

expectAnswer("OpenAI", response.output_text);
