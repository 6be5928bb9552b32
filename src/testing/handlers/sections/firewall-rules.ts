import { digestOf } from "../../random.ts";
import { failure, invalid } from "../../refusal.ts";
import type { Section } from "../../state/sections.ts";
import { type Context, type Handler, type HandlerTable, listParam, numberParam } from "../context.ts";
import { ipVersion } from "./firewall-aliases.ts";
import type { FirewallScope } from "./firewall-scope.ts";

/** Some of the services rules can name instead of ports. */
export const knownMacros: ReadonlySet<string> = new Set([
  "BGP",
  "Ceph",
  "DHCPfwd",
  "DNS",
  "FTP",
  "Git",
  "HTTP",
  "HTTPS",
  "ICMP",
  "IMAP",
  "LDAP",
  "MySQL",
  "NFS",
  "NTP",
  "OpenVPN",
  "Ping",
  "PostgreSQL",
  "RDP",
  "SMB",
  "SMTP",
  "SNMP",
  "SSH",
  "Syslog",
  "VNC",
  "Web",
]);

const pathParams = ["node", "vmid", "vnet", "group", "pos", "moveto", "digest", "delete"];

const ruleFrom = ({ params }: Context): Section =>
  Object.fromEntries(
    Object.entries(params).flatMap(([key, value]): [string, Section[string]][] =>
      pathParams.includes(key) || value === undefined ? [] : [[key, value]],
    ),
  );

/** The address an alias stands for. */
function resolved(context: Context, scope: FirewallScope, text: string): string {
  const name = text.replace(/^(?:dc|guest)\//, "").toLowerCase();
  const places = [`${scope.key(context)}/aliases`, "firewall/cluster/aliases"];
  const alias = places
    .map((kind) => context.world.sections.of(kind).get(name))
    .find((one) => one !== undefined);
  return alias === undefined ? text : String(alias["cidr"]);
}

/** The family of the addresses of a rule, where it has any. */
function ruleVersion(context: Context, scope: FirewallScope, rule: Section): Record<string, unknown> {
  if (rule["proto"] === "icmp") return { ipversion: 4 };
  if (rule["proto"] === "ipv6-icmp" || rule["proto"] === "icmpv6") return { ipversion: 6 };
  const address = ["source", "dest"]
    .flatMap((name) => (rule[name] === undefined ? [] : [resolved(context, scope, String(rule[name]))]))
    .find((text) => /^(?:\d+\.|[0-9a-f]*:)/i.test(text));
  return address === undefined ? {} : { ipversion: ipVersion(address) };
}

/** Sets a rule names that nobody has; the rule stays, with a remark (recorded in fw-qemu-rule-delete-read). */
function ruleErrors(
  context: Context,
  scope: FirewallScope,
  rule: Section,
): Record<string, string> | undefined {
  const places = [`${scope.key(context)}/ipsets`, "firewall/cluster/ipsets"];
  const errors = ["source", "dest"].flatMap((name) => {
    const set = /^\+(?:dc\/|guest\/)?(.+)$/.exec(String(rule[name] ?? ""))?.[1];
    const isKnown = set === undefined || places.some((kind) => context.world.sections.of(kind).has(set));
    return isKnown ? [] : [[name, `no such ipset '${set}'`] as const];
  });
  return errors.length === 0 ? undefined : Object.fromEntries(errors);
}

/** The rules at a path, in their order; a new one comes first unless it says where. */
export function rulesAt(path: string, scope: FirewallScope, key: (context: Context) => string): HandlerTable {
  const listOf = (context: Context): Section[] => {
    scope.require?.(context);
    return context.world.sections.listOf(key(context));
  };
  const row = (context: Context, rule: Section, pos: number | string): Record<string, unknown> => {
    const errors = ruleErrors(context, scope, rule);
    return {
      ...rule,
      pos,
      ...ruleVersion(context, scope, rule),
      ...(errors === undefined ? {} : { errors }),
      digest: digestOf(JSON.stringify(listOf(context))),
    };
  };
  const at = (context: Context): [Section[], number, Section] => {
    const rules = listOf(context);
    const pos = numberParam(context, "pos");
    const rule = rules[pos];
    if (rule === undefined) throw failure(`no rule at position ${pos}`);
    return [rules, pos, rule];
  };
  const create: Handler = (context) => {
    const rules = listOf(context);
    const rule = { enable: 0, ...ruleFrom(context) };
    checkRule(scope, rule);
    rules.splice(Number(context.params["pos"] ?? 0), 0, rule);
    return null;
  };
  const update: Handler = (context) => {
    const [rules, pos, rule] = at(context);
    const target = context.params["moveto"];
    if (target !== undefined) {
      rules.splice(pos, 1);
      rules.splice(Number(target) > pos ? Number(target) - 1 : Number(target), 0, rule);
      return null;
    }
    const changed = { ...rule };
    for (const name of listParam(context, "delete")) delete changed[name];
    rules[pos] = { ...changed, ...ruleFrom(context) };
    return null;
  };
  const remove: Handler = (context) => {
    const [rules, pos] = at(context);
    rules.splice(pos, 1);
    return null;
  };
  return {
    [path]: { GET: (context) => listOf(context).map((rule, pos) => row(context, rule, pos)), POST: create },
    [`${path}/{pos}`]: {
      GET: (context) => row(context, at(context)[2], String(numberParam(context, "pos"))),
      PUT: update,
      DELETE: remove,
    },
  };
}

/** @throws Refusal 400 for a rule that makes no sense where it is. */
function checkRule({ env }: FirewallScope, rule: Section): void {
  const isGuest = env === "vm" || env === "ct";
  if (isGuest && rule["type"] === "forward") {
    throw invalid({ type: `invalid rule type 'forward' for rule_env '${env}'` });
  }
  const macro = rule["macro"];
  if (macro !== undefined && !knownMacros.has(String(macro)))
    throw invalid({ macro: `unknown macro '${String(macro)}'` });
  for (const port of ["dport", "sport"]) {
    if (rule[port] !== undefined && rule["proto"] === undefined && macro === undefined) {
      throw invalid({ proto: `missing property - '${port}' requires this property` });
    }
  }
}
