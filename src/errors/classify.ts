import { type Call, concretePath } from "../requester.ts";
import { type ErrorDetails, ProxmoxError } from "./base.ts";
import {
  AgentUnavailableError,
  AuthenticationError,
  ConflictError,
  InvalidParametersError,
  LockedError,
  NodeUnreachableError,
  NoQuorumError,
  NotFoundError,
  PermissionError,
  UnsupportedError,
} from "./family.ts";

/** What the server said when it refused: status, its words, and for a 400 the words per parameter. */
export interface Refusal {
  readonly status: number;
  /** The body's message, else the reason phrase (FACTS 19, 20). */
  readonly reason: string;
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/** The part of a call that errors tell about. */
export type CallSite = Pick<Call, "method" | "template" | "path">;

type Kind =
  | "agent"
  | "conflict"
  | "elsewhere"
  | "invalid"
  | "locked"
  | "noQuorum"
  | "notFound"
  | "permission"
  | "unreachable";

/**
 * Nearly all domain errors are a 500 with a text (FACTS 24), so the text decides. First match wins;
 * each line stands for recordings or for the upstream file named beside it.
 */
const reasonKinds: readonly (readonly [RegExp, Kind])[] = [
  [/(^|: )400 /, "invalid"], // raised inside a nested call, FACTS 93
  [
    /guest agent is not running|No QEMU guest agent configured|guest-(ping|\w+)' failed - (got timeout|unable to connect)/i,
    "agent",
  ],
  [/no quorum/i, "noQuorum"], // pve-cluster Cluster.pm check_cfs_quorum
  [
    /is locked \(|can't lock file .* - got timeout|unable to acquire lock|could not acquire lock|is locked!|invalid lock token/i,
    "locked",
  ],
  [/only root can set|user != root@pam/i, "permission"],
  [/did not find any IP address/, "unreachable"], // a member that is off and has no address, FACTS 27
  [/checksum mismatch|already (exists|defined|running)|is not empty|is used by|still in use/i, "conflict"],
  [/\bnot running\b|already (stopped|a template)|convert a template/i, "conflict"],
  // qemu-server API2/Qemu.pm, pve-container API2/LXC.pm, pve-storage plugins: what has to be stopped or removed before
  [/\bis running\b|\brunning (VM|container|CT) without|used in HA resources|contains snapshots/i, "conflict"],
  [/is not most recent snapshot|more recent snapshots exist/i, "conflict"],
  [
    /hostname lookup '.*' failed|does not exist|no such (?!file or directory)|not defined|is not HA managed|no rule at position/i,
    "notFound",
  ],
  [
    /unexpected property|missing value for required option|no options specified|does not look like a valid|not allowed for|unable to parse (value|directory volume)|reserved name|unknown section type/i,
    "invalid",
  ],
];

const statusKinds: Readonly<Record<number, Kind>> = {
  403: "permission",
  595: "unreachable",
  596: "unreachable",
  599: "unreachable",
};

/** Some "not found" and "taken" answers come as a 400 about one parameter (FACTS 25). */
const fieldKinds: readonly (readonly [RegExp, Kind])[] = [
  [/^no such |does not exist/i, "notFound"],
  [/already exists/i, "conflict"],
  [/^only root may/i, "permission"],
];

const firstMatch = (table: readonly (readonly [RegExp, Kind])[], text: string): Kind | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];

/** More than 512 KiB of parameters, FACTS 10. */
const isTooLarge = ({ reason }: Refusal): boolean => /data too large/.test(reason);

/** A 403 that is about no privilege: another node's file, FACTS 81. */
const isElsewhere = ({ reason }: Refusal): boolean => reason === "streaming denied";

function kindOf(refusal: Refusal): Kind | undefined {
  const { status, reason, fields } = refusal;
  if (isTooLarge(refusal)) return "invalid";
  if (isElsewhere(refusal)) return "elsewhere";
  if (status !== 400) return statusKinds[status] ?? firstMatch(reasonKinds, reason);
  const kinds = Object.values(fields ?? {}).map((text) => firstMatch(fieldKinds, text));
  const [first] = kinds;
  return first !== undefined && kinds.every((kind) => kind === first) ? first : "invalid";
}

/** Turns the server's refusal into the one error of the family that tells the caller what to do. */
export function classifyRefusal(site: CallSite, refusal: Refusal, host?: string): ProxmoxError {
  const details = {
    status: refusal.status,
    reason: refusal.reason,
    method: site.method,
    template: site.template,
    node: site.path["node"],
    host,
  };
  if (refusal.status === 401) return authentication(site, refusal, details);
  if (refusal.status === 501 && !isTooLarge(refusal)) return unsupported(site, refusal, details);
  const kind = kindOf(refusal);
  return kind === undefined ? plain(site, refusal, details) : builders[kind](site, refusal, details);
}

type Builder = (site: CallSite, refusal: Refusal, details: ErrorDetails) => ProxmoxError;

/** `GET /nodes/pve1/qemu/999/config: <what>: <the server's words>`, the form of every message. */
export function describeCall(site: CallSite, what: string, words = ""): string {
  const said = words === "" ? "" : `: ${words}`;
  return `${site.method} ${concretePath(site)}: ${what}${said}`;
}

/** What is said about single parameters tells more than "Parameter verification failed." */
function wordsOf({ reason, fields = {} }: Refusal): string {
  const named = Object.entries(fields).map(([name, text]) => `${name}: ${text.trim()}`);
  return named.length > 0 ? named.join("; ") : reason;
}

const simple =
  (what: string, ErrorClass: new (message: string, details: ErrorDetails) => ProxmoxError): Builder =>
  (site, refusal, details) =>
    new ErrorClass(describeCall(site, what, wordsOf(refusal)), details);

const builders: Readonly<Record<Kind, Builder>> = {
  agent: simple(
    "the guest agent does not answer (is it installed, running, and enabled by the option `agent: 1`?)",
    AgentUnavailableError,
  ),
  conflict: simple("conflicts with the present state; look at it again, then decide", ConflictError),
  elsewhere: simple(
    "a node hands out its files itself: make it one of the client's hosts, or give discover: true",
    ProxmoxError,
  ),
  noQuorum: simple(
    "the cluster has no quorum: it takes no writes until more members are back",
    NoQuorumError,
  ),
  notFound: (site, refusal, details) =>
    new NotFoundError(
      describeCall(site, `not found${whereToLook(site, refusal.reason)}`, wordsOf(refusal)),
      details,
    ),
  invalid(site, refusal, details) {
    const { fields } = refusal;
    const message = describeCall(site, "invalid parameters", wordsOf(refusal));
    return new InvalidParametersError(message, { ...details, ...(fields && { fields }) });
  },
  locked(site, { reason }, details) {
    const lock = /is locked \(([^)]+)\)/.exec(reason)?.[1];
    return new LockedError(
      describeCall(site, "locked; try again when the task that holds the lock has ended", reason),
      { ...details, lock },
    );
  },
  permission(site, refusal, details) {
    const { privileges, path } = missingPrivilege(refusal.reason);
    const need =
      path === undefined ? whoElse(refusal.reason) : ` (needs ${privileges.join(" or ")} on ${path})`;
    return new PermissionError(describeCall(site, `permission denied${need}`, wordsOf(refusal)), {
      ...details,
      privileges,
      path,
    });
  },
  unreachable(site, { reason, status }, details) {
    const node = details.node ?? "the node";
    const what =
      status === 596
        ? `${node} did not answer in time (is it busy or hanging?)`
        : `${node} cannot be reached from the host that was asked (is it up? what is on other nodes still answers)`;
    return new NodeUnreachableError(describeCall(site, what, reason), details);
  },
};

/** The server names only where the guest is not (FACTS 29), and for an unknown node only that it has no address (27). */
function whereToLook({ path: { node, vmid } }: CallSite, reason: string): string {
  if (vmid !== undefined && /Configuration file '.*' does not exist/.test(reason))
    return ` on ${node} (inventory.locate(${vmid}) tells where it is)`;
  return /hostname lookup '.*' failed/.test(reason)
    ? " (the cluster has no such node; see inventory.nodes())"
    : "";
}

/** Reads `Permission check failed (/vms/101, VM.Audit|VM.Config)` (FACTS 30). */
function missingPrivilege(reason: string): { privileges: string[]; path: string | undefined } {
  const found = /Permission check failed \(([^,]+), ([\w.|]+)\)/.exec(reason);
  return { path: found?.[1], privileges: found?.[2]?.split("|") ?? [] };
}

/** Calls that no privilege opens to anybody else (FACTS 39). */
function whoElse(reason: string): string {
  return /user != root@pam/.test(reason)
    ? " (only root@pam may do this, logged in by password: no role and no token allows it)"
    : "";
}

function authentication(site: CallSite, { reason }: Refusal, details: ErrorDetails): ProxmoxError {
  return new AuthenticationError(describeCall(site, loginAdvice(site, reason), reason), details);
}

function loginAdvice({ template }: CallSite, reason: string): string {
  if (template === "/access/ticket")
    return "the login was refused (check user name, realm and password, or the second factor; a disabled user looks the same)";
  if (/csrf/i.test(reason)) return "the ticket's CSRF token was refused";
  if (/invalid PVE[A-Z]+ ticket/.test(reason)) return "the ticket among the parameters was refused";
  return "not logged in (check the token id and secret, or the ticket; an expired token or a disabled user looks the same)";
}

function unsupported(site: CallSite, { reason }: Refusal, details: ErrorDetails): ProxmoxError {
  return new UnsupportedError(
    describeCall(
      site,
      "this server does not have that call (its release may be older or newer than the call)",
      reason,
    ),
    details,
  );
}

function plain(site: CallSite, { reason, status }: Refusal, details: ErrorDetails): ProxmoxError {
  return new ProxmoxError(describeCall(site, `the server refused with ${status}`, reason), details);
}
