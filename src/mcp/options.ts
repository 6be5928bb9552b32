import { suggestion } from "../api/suggestion.ts";
import { allRoutes } from "../codecs/routes.ts";
import { isPlainObject, kindOf } from "../errors/kind-of.ts";
import { ConfigurationError } from "../index.ts";
import { createScope, type Scope, type ScopeOption } from "./guards/scope.ts";
import type { ToolCallEvent } from "./answer-call.ts";
import type { GuestRow } from "./rows.ts";
import { toolNames, type ToolName } from "./tool-names.ts";

/** Which commands may be run in which VM. */
export interface ExecPolicy {
  /** Is asked for every command; only `true` lets it run. A line for the shell comes as `["/bin/sh", "-c", line]`. */
  readonly allow: (argv: readonly string[], guest: GuestRow) => boolean;
}

/** What the tools may do. Everything that is not given is the safe choice. */
export interface ProxmoxToolOptions {
  /** `write` adds the tools that change the cluster. Default `read`. */
  readonly mode?: "read" | "write" | undefined;
  /** Adds the tool that runs commands in VMs, for what this policy allows. Default: none. */
  readonly exec?: ExecPolicy | undefined;
  /** The part of the cluster the tools may see and touch; default: all that the login may. */
  readonly allow?: ScopeOption | undefined;
  /** Offers `write_api` also what changes nodes, storage definitions, networks and the cluster itself. Default `false`. */
  readonly allowHostChanges?: boolean | undefined;
  /** Templates left out of `find_api`, `read_api` and `write_api`, each with all below it: `/nodes/{node}/qemu/{vmid}/firewall`. */
  readonly denyPaths?: readonly string[] | undefined;
  /** Only these tools, by their names without prefix. */
  readonly include?: readonly ToolName[] | undefined;
  /** All but these tools, by their names without prefix. */
  readonly exclude?: readonly ToolName[] | undefined;
  /** Put before every tool's name, for servers that have other tools too: `pve_`. Default: none. */
  readonly prefix?: string | undefined;
  /** Is told of every call: for logs and audits. What it throws is warned about and changes nothing. */
  readonly onCall?: ((event: ToolCallEvent) => void) | undefined;
  /** Adds the data of an answer as `structuredContent` to its text. Default `false`. */
  readonly structured?: boolean | undefined;
}

/** The options after checking. */
export interface ToolSettings {
  readonly mode: "read" | "write";
  readonly exec: ExecPolicy | undefined;
  readonly scope: Scope;
  readonly allowHostChanges: boolean;
  isDenied(this: void, template: string): boolean;
  readonly prefix: string;
  readonly structured: boolean;
  readonly onCall: ((event: ToolCallEvent) => void) | undefined;
  isIncluded(this: void, name: ToolName): boolean;
}

export const toolOptionNames: readonly string[] = [
  "mode",
  "exec",
  "allow",
  "allowHostChanges",
  "denyPaths",
  "include",
  "exclude",
  "prefix",
  "structured",
  "onCall",
] satisfies (keyof ProxmoxToolOptions)[];

/** @throws ConfigurationError naming the option that is wrong: one that is misspelt would protect nothing. */
export function checkToolOptions(options: ProxmoxToolOptions): ToolSettings {
  checkNames(options, toolOptionNames);
  const { mode = "read", allow, include, exclude = [], prefix = "" } = options;
  if (mode !== "read" && mode !== "write") throw wrong("mode", JSON.stringify(mode), '"read" or "write"');
  if (typeof prefix !== "string" || !/^[\w.-]{0,40}$/.test(prefix))
    throw wrong("prefix", JSON.stringify(prefix), "at most 40 letters, digits, '_', '.' or '-'");
  const included = checkedNames("include", include ?? toolNames);
  const excluded = checkedNames("exclude", exclude);
  return {
    mode,
    exec: checkedPolicy(options.exec),
    scope: createScope(allow),
    allowHostChanges: checkedFlag("allowHostChanges", options.allowHostChanges),
    isDenied: deniedBy(options.denyPaths),
    prefix,
    structured: checkedFlag("structured", options.structured),
    onCall: safely(options.onCall),
    isIncluded: (name) => included.includes(name) && !excluded.includes(name),
  };
}

/** @throws ConfigurationError for what is no object of options, or has one that there is not. */
export function checkNames(options: unknown, known: readonly string[]): void {
  if (!isPlainObject(options)) throw wrong("options", kindOf(options), "an object");
  const unknown = Object.keys(options as object).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new ConfigurationError(`${unknown}: unknown option${suggestion(unknown, known)}`);
}

function checkedNames(option: string, names: readonly ToolName[]): readonly ToolName[] {
  if (!Array.isArray(names)) throw wrong(option, typeof names, "an array of tool names");
  const unknown = names.find((name) => !toolNames.includes(name));
  if (unknown !== undefined)
    throw wrong(option, JSON.stringify(unknown), `made of ${toolNames.join(", ")}, without prefix`);
  return names as readonly ToolName[];
}

function safely(listener: ProxmoxToolOptions["onCall"]): ProxmoxToolOptions["onCall"] {
  if (listener === undefined) return undefined;
  if (typeof listener !== "function") throw wrong("onCall", typeof listener, "a function");
  return (event) => {
    try {
      listener(event);
    } catch (error) {
      console.warn("proxkit: the onCall listener threw", error);
    }
  };
}

/** There is no policy that allows everything without saying so. */
function checkedPolicy(policy: unknown): ExecPolicy | undefined {
  if (policy === undefined) return undefined;
  const isPolicy =
    typeof policy === "object" && policy !== null && "allow" in policy && typeof policy.allow === "function";
  if (isPolicy) return policy as ExecPolicy;
  throw wrong("exec", typeof policy, "{ allow: (argv, guest) => boolean }");
}

export function checkedFlag(option: string, value: boolean = false): boolean {
  if (typeof value === "boolean") return value;
  throw wrong(option, typeof value, "true or false");
}

/** @throws ConfigurationError for one that is no beginning of a template: it would protect nothing. */
function deniedBy(templates: readonly string[] = []): (template: string) => boolean {
  const isBelow = (template: string, top: string): boolean => `${template}/`.startsWith(`${top}/`);
  for (const top of templates)
    if (!allRoutes().some(({ template }) => isBelow(template, top)))
      throw wrong(
        "denyPaths",
        JSON.stringify(top),
        'made of templates such as "/nodes/{node}/qemu/{vmid}/firewall"',
      );
  return (template) => templates.some((top) => isBelow(template, top));
}

function wrong(option: string, came: string, allowed: string): ConfigurationError {
  return new ConfigurationError(`${option}: got ${came}, allowed is ${allowed}`);
}
