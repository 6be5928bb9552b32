import type { Client } from "../../client.ts";
import { isProxmoxError, isTlsError } from "../../errors/index.ts";
import { registerProxmoxTools, type RegisterOptions } from "../../mcp/index.ts";
import type { Connection } from "../connection.ts";
import { seenFingerprint } from "../fingerprint.ts";

export interface Finding {
  readonly level: "ok" | "warning" | "problem";
  readonly text: string;
}

/** Looks at a configuration as its users would: is it valid, is there an answer, who is logged in, what will be missing. */
export async function check(
  pve: Client,
  connection: Connection | undefined,
  tools: RegisterOptions,
): Promise<Finding[]> {
  const offered = registerProxmoxTools({ registerTool: () => undefined }, pve, tools).map(({ name }) => name);
  const findings: Finding[] = [
    { level: "ok", text: `tools: ${offered.join(", ")}` },
    ...(connection === undefined ? [] : connectionFindings(connection)),
  ];
  try {
    const { version } = await pve.version.get();
    findings.push({ level: "ok", text: `the cluster answers: Proxmox VE ${version}` });
    findings.push(...(await rightsFindings(pve, tools.mode === "write", tools.exec !== undefined)));
  } catch (error) {
    findings.push({ level: "problem", text: await adviceFor(error, connection) });
  }
  return findings;
}

function connectionFindings({ auth, tls }: Connection): Finding[] {
  const user =
    typeof auth === "function"
      ? ""
      : "tokenId" in auth
        ? auth.tokenId
        : "username" in auth
          ? auth.username
          : "";
  const findings: Finding[] = [];
  if (user.startsWith("root@pam"))
    findings.push({
      level: "warning",
      text: "logged in as root@pam: give the agent a user and a token of its own, with only the rights it needs",
    });
  if (!user.includes("!"))
    findings.push({ level: "warning", text: "logged in by password: a token can be limited and withdrawn" });
  if (tls !== undefined && "insecure" in tls && tls.insecure === true)
    findings.push({
      level: "warning",
      text: "certificates are not checked: set PROXMOX_FINGERPRINT instead",
    });
  return findings;
}

/** What the tools ask for, and where. */
const needs: readonly (readonly [
  privilege: string,
  path: string,
  missing: string,
  when: "read" | "write" | "exec",
])[] = [
  ["Sys.Audit", "/", "nodes have no figures, quorum and tasks are not shown", "read"],
  ["VM.Audit", "/vms", "guests are not listed", "read"],
  ["Datastore.Audit", "/storage", "storages are not listed", "read"],
  ["VM.PowerMgmt", "/vms", "guests cannot be started and stopped", "write"],
  ["VM.GuestAgent.Unrestricted", "/vms", "commands cannot be run", "exec"],
];

async function rightsFindings(pve: Client, writes: boolean, runs: boolean): Promise<Finding[]> {
  const rights: unknown = await pve.access.permissions.get();
  const on = (path: string): Readonly<Record<string, unknown>> =>
    (rights as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[path] ?? {};
  const wanted = needs.filter(([, , , when]) => when === "read" || (when === "write" ? writes : runs));
  const missing = wanted.filter(
    ([privilege, path]) => on(path)[privilege] === undefined && on("/")[privilege] === undefined,
  );
  if (missing.length === 0) return [{ level: "ok", text: "the login has the rights that the tools need" }];
  return missing.map(([privilege, path, effect]) => ({
    level: "warning",
    text: `without ${privilege} on ${path}: ${effect} (fine where the agent is to see a part only)`,
  }));
}

async function adviceFor(error: unknown, connection: Connection | undefined): Promise<string> {
  if (!isProxmoxError(error)) return String(error);
  const seen = isTlsError(error) && connection !== undefined ? await seenFingerprint(connection) : undefined;
  return seen === undefined
    ? error.message
    : `${error.message}\n  its certificate now: PROXMOX_FINGERPRINT=${seen} (compare it with what the web interface shows)`;
}
