import { expectAnswer, textOf, tools } from "./cluster.ts";

// #region langchain
import { tool } from "@langchain/core/tools";

const langchainTools = tools.map(({ name, description, jsonSchema: schema, call }) =>
  tool(async (args, { signal }: { signal?: AbortSignal }) => textOf(await call(args, { signal })), {
    name,
    description,
    schema,
  }),
);
// #endregion

const getVms = langchainTools.find(({ name }) => name === "get_vms");
const message: unknown = await getVms?.invoke({
  type: "tool_call",
  id: "1",
  name: "get_vms",
  args: { tag: "prod" },
});
expectAnswer("LangChain", JSON.stringify(message));
