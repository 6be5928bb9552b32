import { Refusal } from "../refusal.ts";
import { readParams } from "../validate/params.ts";
import { type Context, Download, type Handler, type HandlerTable, Page, textParam } from "./context.ts";

interface Command {
  readonly method: string;
  readonly path: string;
  readonly args?: Readonly<Record<string, unknown>> | undefined;
}

type Outcome = Record<string, unknown>;

/** Paths are relative to the node and may not leave it (FACTS 73). */
function pathOf({ node }: Context, path: string): string {
  return `/nodes/${node}/${path.replace(/^\/+/, "")}`;
}

const escapes = (path: string): boolean => path.split("/").includes("..");

async function perform(context: Context, command: Command): Promise<Outcome> {
  const path = pathOf(context, command.path);
  const operation = escapes(path) ? undefined : context.find(command.method, path);
  if (operation?.handler === undefined) {
    return { status: 500, message: `no handler for '${path.slice(1)}'\n` };
  }
  const raw = new Map(Object.entries({ ...command.args, ...operation.path }));
  const { method, template } = operation.route;
  const params = await readParams(operation.route, raw);
  const data = await operation.handler({ ...context, method, template, params });
  if (data instanceof Page) return { status: 200, data: data.data, total: data.total };
  return { status: 200, data: data instanceof Download ? data.text : (data ?? null) };
}

/** The status of a parameter error is text here (recorded in execute-root-ticket-form). */
function failed(error: unknown): Outcome {
  if (!(error instanceof Refusal)) throw error;
  const { status, message, errors } = error;
  return errors === undefined ? { status, message } : { status: String(status), message, errors };
}

/** One after the other; what fails is told in its place and does not stop the rest (FACTS 73, 74). */
const execute: Handler = async (context) => {
  const commands = JSON.parse(textParam(context, "commands")) as Command[];
  const outcomes: Outcome[] = [];
  for (const command of commands) outcomes.push(await perform(context, command).catch(failed));
  return outcomes;
};

export const executions: HandlerTable = { "/nodes/{node}/execute": { POST: execute } };
