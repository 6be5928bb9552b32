import {
  completable,
  inputRequired,
  inputResponse,
  type McpServer,
  ResourceTemplate,
} from "@modelcontextprotocol/server";
import { z } from "zod";
import { dot } from "./media.ts";
import { elicit } from "./tools.ts";

/** The resources the scenarios read. */
export function registerFixtureResources(server: McpServer): void {
  server.registerResource(
    "static-text",
    "test://static-text",
    { title: "Text", description: "Fixture: text", mimeType: "text/plain" },
    ({ href }) => ({
      contents: [
        { uri: href, mimeType: "text/plain", text: "This is the content of the static text resource." },
      ],
    }),
  );
  server.registerResource(
    "static-binary",
    "test://static-binary",
    { title: "Picture", description: "Fixture: binary", mimeType: "image/png" },
    ({ href }) => ({ contents: [{ uri: href, mimeType: "image/png", blob: dot }] }),
  );
  server.registerResource(
    "watched",
    "test://watched-resource",
    { title: "Watched", description: "Fixture: to subscribe to", mimeType: "text/plain" },
    ({ href }) => ({ contents: [{ uri: href, mimeType: "text/plain", text: "watched" }] }),
  );
  server.registerResource(
    "template",
    new ResourceTemplate("test://template/{id}/data", { list: undefined }),
    { title: "Template", description: "Fixture: template", mimeType: "application/json" },
    ({ href }, { id }) => ({
      contents: [
        {
          uri: href,
          mimeType: "application/json",
          text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${String(id)}` }),
        },
      ],
    }),
  );
}

const said = (text: string) => ({ role: "user" as const, content: { type: "text" as const, text } });

/** The prompts the scenarios get. */
export function registerFixturePrompts(server: McpServer): void {
  server.registerPrompt("test_simple_prompt", { description: "Fixture: simple" }, () => ({
    messages: [said("This is a simple prompt for testing.")],
  }));
  server.registerPrompt(
    "test_prompt_with_arguments",
    {
      description: "Fixture: arguments",
      argsSchema: z.object({
        arg1: completable(z.string(), (value) =>
          ["paris", "park", "party"].filter((word) => word.startsWith(value)),
        ),
        arg2: z.string(),
      }),
    },
    ({ arg1, arg2 }) => ({ messages: [said(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)] }),
  );
  server.registerPrompt(
    "test_prompt_with_embedded_resource",
    { description: "Fixture: resource", argsSchema: z.object({ resourceUri: z.string() }) },
    ({ resourceUri }) => ({
      messages: [
        {
          role: "user",
          content: {
            type: "resource",
            resource: {
              uri: resourceUri,
              mimeType: "text/plain",
              text: "Embedded resource content for testing.",
            },
          },
        },
        said("Please process the embedded resource above."),
      ],
    }),
  );
  server.registerPrompt("test_prompt_with_image", { description: "Fixture: image" }, () => ({
    messages: [
      { role: "user", content: { type: "image", data: dot, mimeType: "image/png" } },
      said("Please analyze the image above."),
    ],
  }));
  server.registerPrompt(
    "test_input_required_result_prompt",
    { description: "Fixture: asks first" },
    ({ mcpReq }) =>
      inputResponse(mcpReq.inputResponses, "user_context").kind === "missing"
        ? inputRequired({
            inputRequests: { user_context: elicit("What context should the prompt use?", "context") },
          })
        : { messages: [said("With the context that was given.")] },
  );
}
