import { Argument, Command, Option } from "commander";
import type { Client } from "../client.ts";
import { isUpid } from "../codecs/upid.ts";
import type { Method } from "../requester.ts";
import { withClient } from "./connection.ts";
import { connectionHint, withExamples } from "./help.ts";
import { jsonOrTable } from "./output.ts";
import { withoutControls } from "./table.ts";

interface Verb {
  readonly method: Method;
  readonly summary: string;
  readonly examples: readonly string[];
}

const verbs: Readonly<Record<string, Verb>> = {
  get: {
    method: "GET",
    summary: "read a path of the API",
    examples: ["proxkit get /cluster/resources type=vm", "proxkit get /nodes/pve1/qemu/100/config --json"],
  },
  post: {
    method: "POST",
    summary: "create or act at a path of the API",
    examples: ["proxkit post /nodes/pve1/qemu/100/status/start --wait"],
  },
  put: {
    method: "PUT",
    summary: "change what is at a path of the API",
    examples: ["proxkit put /nodes/pve1/qemu/100/config cores=4 onboot=1"],
  },
  delete: {
    method: "DELETE",
    summary: "delete what is at a path of the API",
    examples: ["proxkit delete /nodes/pve1/qemu/100/snapshot/before-upgrade --wait"],
  },
};

interface ApiOptions {
  readonly json?: boolean;
  readonly table?: boolean;
  readonly wait?: boolean;
}

/** `proxkit get /nodes` and the other verbs: the API by path, like a remote `pvesh`. */
export function apiCommands(): Command[] {
  return Object.entries(verbs).map(([name, verb]) =>
    withExamples(apiCommand(name, verb), verb.examples, connectionHint),
  );
}

function apiCommand(name: string, { method, summary }: Verb): Command {
  const command = new Command(name)
    .description(`${summary} (${method})`)
    .addArgument(new Argument("<path>", "for instance /nodes/pve1/qemu/100/config"))
    .addArgument(new Argument("[name=value...]", "parameters; a name given twice is a list"))
    .addOption(new Option("--json", "print JSON (the default where no terminal is)").conflicts("table"))
    .option("--table", "print a table (the default on a terminal)")
    .action((path: string, parameters: readonly string[], options: ApiOptions) =>
      withClient((pve) => run(pve, { method, path, parameters }, options)),
    );
  return method === "GET"
    ? command
    : command.option("--wait", "wait for the task that this starts; show its log on standard error");
}

interface Request {
  readonly method: Method;
  readonly path: string;
  readonly parameters: readonly string[];
}

async function run(pve: Client, { method, path, parameters }: Request, options: ApiOptions): Promise<void> {
  const data = await pve.untyped(method, apiPath(path), paramsOf(parameters));
  const isTable = options.table ?? (options.json !== true && process.stdout.isTTY);
  console.log(jsonOrTable(data, isTable ? "table" : "json"));
  if (options.wait === true && isUpid(data))
    await pve.task(data).wait({ onLog: (line) => console.error(withoutControls(line)) });
}

/** As it may be copied from a browser or from `pvesh`: with the root of the API, or without the first slash. */
const apiPath = (path: string): string => `/${path.replace(/^\/*(api2\/json(?=\/|$)\/*)?/, "")}`;

function paramsOf(parameters: readonly string[]): Record<string, string | string[]> {
  const params: Record<string, string | string[]> = {};
  for (const each of parameters) {
    const at = each.indexOf("=");
    if (at < 1) throw new TypeError(`${JSON.stringify(each)} is no parameter; write name=value`);
    const [name, value] = [each.slice(0, at), each.slice(at + 1)];
    const before = params[name];
    params[name] = before === undefined ? value : [before, value].flat();
  }
  return params;
}
