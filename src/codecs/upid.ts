import { InvalidParametersError } from "../errors/index.ts";
import { isPlainObject, kindOf } from "../errors/kind-of.ts";
import { refused } from "../errors/refused.ts";

declare const upidBrand: unique symbol;

/** Identifier of a task. Every Upid is a string; a plain string becomes one by {@link isUpid} or {@link formatUpid}. */
export type Upid = string & { readonly [upidBrand]: true };

/** What a UPID says. */
export interface UpidParts {
  /** The node that runs the task, the only one that can be asked about it (FACTS 62). */
  node: string;
  pid: number;
  /** Start of the process, in clock ticks since the node was booted. */
  pstart: number;
  /** Start of the task, in seconds since 1970. */
  startTimeSeconds: number;
  /** Kind of task, for instance `qmstart`. */
  type: string;
  /** What the task is about, often a VMID; may be empty. */
  id: string;
  /** Who started it, for instance `root@pam`. */
  user: string;
  /** The whole token id where a token started it, for instance `root@pam!ci`. */
  tokenId?: string;
}

interface Field {
  name: string;
  pattern: RegExp;
  allowed: string;
}

const fields: readonly Field[] = [
  {
    name: "node",
    pattern: /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/,
    allowed: "a node name of letters, digits and inner hyphens",
  },
  { name: "pid", pattern: /^[0-9A-Fa-f]{8}$/, allowed: "8 hexadecimal digits" },
  { name: "pstart", pattern: /^[0-9A-Fa-f]{8,9}$/, allowed: "8 or 9 hexadecimal digits" },
  { name: "startTimeSeconds", pattern: /^[0-9A-Fa-f]{8}$/, allowed: "8 hexadecimal digits" },
  { name: "type", pattern: /^[^:\s/]+$/, allowed: "text without blanks, colons and slashes" },
  { name: "id", pattern: /^[^:\s/]*$/, allowed: "text without blanks, colons and slashes, or nothing" },
  { name: "user", pattern: /^[^:\s/]+$/, allowed: "user@realm or user@realm!token" },
];

/** What is wrong with the text, or undefined for a UPID. */
function faultOf(text: string): string | undefined {
  const parts = text.split(":");
  if (parts[0] !== "UPID") return 'it does not begin with "UPID:"';
  if (parts.length !== fields.length + 2 || parts.at(-1) !== "") {
    return "it is not UPID:node:pid:pstart:starttime:type:id:user: with a colon at the end";
  }
  const index = fields.findIndex(({ pattern }, position) => !pattern.test(parts[position + 1] ?? ""));
  const bad = fields[index];
  return bad && `${bad.name} is ${JSON.stringify(parts[index + 1])}, allowed is ${bad.allowed}`;
}

function refuse(text: string, fault: string): never {
  const shown = JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
  throw new InvalidParametersError(`${shown} is no UPID: ${fault}`, { fields: { upid: fault } });
}

/** True for the text of a UPID, as the server itself would accept it. */
export function isUpid(value: unknown): value is Upid {
  return typeof value === "string" && faultOf(value) === undefined;
}

/**
 * Takes a UPID apart.
 * @throws InvalidParametersError naming the part that is wrong, its value and what is allowed.
 */
export function parseUpid(text: string): UpidParts {
  if (typeof text !== "string") throw refused("upid", "the text of a UPID", kindOf(text));
  const fault = faultOf(text);
  if (fault !== undefined) return refuse(text, fault);
  const [, node = "", pid = "", pstart = "", startTime = "", type = "", id = "", login = ""] =
    text.split(":");
  const [user = ""] = login.split("!", 1);
  return {
    node,
    pid: Number.parseInt(pid, 16),
    pstart: Number.parseInt(pstart, 16),
    startTimeSeconds: Number.parseInt(startTime, 16),
    type,
    id,
    user,
    ...(user === login ? {} : { tokenId: login }),
  };
}

const hex = (value: number): string =>
  Number.isSafeInteger(value) && value >= 0
    ? value.toString(16).toUpperCase().padStart(8, "0")
    : String(value);

/**
 * Puts a UPID together; the inverse of {@link parseUpid}.
 * @throws InvalidParametersError naming the part that does not fit.
 */
export function formatUpid(parts: UpidParts): Upid {
  if (!isPlainObject(parts)) throw refused("parts", "an object such as parseUpid gives", kindOf(parts));
  const { node, pid, pstart, startTimeSeconds, type, id, user, tokenId } = parts;
  const login = tokenId ?? user;
  const numbers = [hex(pid), hex(pstart), hex(startTimeSeconds)];
  const text = ["UPID", node, ...numbers, type, id, login, ""].join(":");
  if (tokenId !== undefined && !tokenId.startsWith(`${user}!`)) {
    refuse(text, `tokenId is ${JSON.stringify(tokenId)}, allowed is ${JSON.stringify(`${user}!…`)}`);
  }
  return isUpid(text) ? text : refuse(text, faultOf(text) ?? "");
}
