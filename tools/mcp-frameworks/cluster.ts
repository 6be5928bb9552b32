import { createClient } from "proxkit";
import { createProxmoxTools, type ToolResult } from "proxkit/mcp";
import { createTestCluster } from "proxkit/testing";

const cluster = createTestCluster({
  nodes: 3,
  guests: [{ vmid: 100, name: "web-1", node: "pve1", status: "running", tags: ["prod"] }],
});
const pve = createClient({
  url: cluster.urls,
  auth: cluster.credentials.token,
  fetch: cluster.fetch,
  clock: cluster.clock,
});

/** What the examples take: the tools of a cluster in this process. */
export const tools = createProxmoxTools(pve);

export const textOf = ({ content }: ToolResult): string => content.map(({ text }) => text).join("\n");

/** Ends the example with an error when the model's last words do not have what the tool answered. */
export function expectAnswer(framework: string, text: string): void {
  if (!text.includes("web-1"))
    throw new Error(`${framework}: the tool's answer did not reach the model: ${text}`);
  console.log(`ok   ${framework}`);
}

/** A `fetch` that answers as a model would: first with a call of get_vms, then with what came of it. */
export function scripted(answers: readonly ((request: string) => object)[]): typeof fetch {
  let next = 0;
  return async (_, init) => {
    const answer = answers[next++];
    if (answer === undefined) throw new Error("the model was asked once too often");
    return Response.json(answer(typeof init?.body === "string" ? init.body : ""));
  };
}
