import { Argument, Command } from "commander";
import type { Client } from "../client.ts";
import type { Method } from "../requester.ts";
import { withClient } from "./connection.ts";
import { jsonOrTable, type OutputFormat } from "./output.ts";

const verbs: Readonly<Record<string, Method>> = { get: "GET", post: "POST", put: "PUT", delete: "DELETE" };

interface ApiOptions {
  readonly output: OutputFormat;
}

/** `proxkit get /nodes` and the other verbs: the API by path, like a remote `pvesh`. */
export function apiCommands(): Command[] {
  return Object.entries(verbs).map(([name, method]) =>
    new Command(name)
      .description(`${method} a path of the API`)
      .addArgument(new Argument("<path>", "for instance /nodes/pve1/qemu/100/config"))
      .addArgument(new Argument("[parameters...]", "name=value, repeated for a list"))
      .option(
        "-o, --output <format>",
        "table or json; default: table on a terminal, json elsewhere",
        outputFormat,
        defaultFormat(),
      )
      .addHelpText("after", examples[name] ?? "")
      .action((path: string, parameters: readonly string[], options: ApiOptions) =>
        withClient(async (pve) =>
          console.log(jsonOrTable(await call(pve, method, path, parameters), options.output)),
        ),
      ),
  );
}

const examples: Readonly<Record<string, string>> = {
  get: "\nExample: proxkit get /cluster/resources type=vm",
  post: "\nExample: proxkit post /nodes/pve1/qemu/100/status/start",
  put: "\nExample: proxkit put /nodes/pve1/qemu/100/config cores=4 onboot=1",
  delete: "\nExample: proxkit delete /nodes/pve1/qemu/100/snapshot/before-upgrade",
};

const defaultFormat = (): OutputFormat => (process.stdout.isTTY ? "table" : "json");

function outputFormat(text: string): OutputFormat {
  if (text === "json" || text === "table") return text;
  throw new TypeError(`--output: expected table or json, got ${JSON.stringify(text)}`);
}

function call(pve: Client, method: Method, path: string, parameters: readonly string[]): Promise<unknown> {
  const params: Record<string, string | string[]> = {};
  for (const each of parameters) {
    const at = each.indexOf("=");
    if (at < 1) throw new TypeError(`${JSON.stringify(each)} is no parameter; write name=value`);
    const [name, value] = [each.slice(0, at), each.slice(at + 1)];
    const before = params[name];
    params[name] = before === undefined ? value : [before, value].flat();
  }
  return pve.untyped(method, path, params);
}
