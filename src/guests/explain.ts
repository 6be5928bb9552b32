import type { CallSite } from "../batch/call-site.ts";
import {
  AgentUnavailableError,
  isNotFoundError,
  isProxmoxError,
  NotFoundError,
  PermissionError,
  type ProxmoxError,
} from "../errors/index.ts";
import { labelOf, type Place } from "./place.ts";

/**
 * The server's words for a guest that is not on the node it was asked at (FACTS 29).
 * S: PVE/AbstractConfig.pm load_config, assert_config_exists_on_node.
 */
const notHere = /Configuration file '[^']*' does not exist|unable to find configuration file for/i;

export function isNotHere(error: unknown): boolean {
  return isProxmoxError(error) && notHere.test(error.reason ?? "");
}

/** The guest is gone: neither where it was, nor anywhere else. */
export function gone(what: string, place: Place, cause: unknown): NotFoundError {
  return new NotFoundError(`cannot ${what} ${labelOf(place)}: it has been deleted in the meantime`, {
    node: place.node,
    cause,
  });
}

/**
 * The same error, saying in one sentence what could not be done to which guest, and why, its stack that of the
 * verb's caller; what the server was asked and said is its cause.
 */
export function explained(error: unknown, what: string, place: Place, site: CallSite): unknown {
  // Without a status nothing was refused by the server: the error speaks of parameters, a signal, a connection.
  if (!isProxmoxError(error) || error.status === undefined) return error;
  return retold(error, `cannot ${what} ${labelOf(place)}: ${reasonOf(error, place)}`, site);
}

function reasonOf(error: ProxmoxError, { node, vmid }: Place): string {
  const said = error.reason ?? error.message;
  if (error instanceof PermissionError && error.path !== undefined)
    return `this login lacks ${error.privileges.join(" or ")} on ${error.path}`;
  if (error instanceof AgentUnavailableError) return agentAdvice(said);
  if (error.code === "NODE_UNREACHABLE") return `its node ${node} cannot be reached (${said})`;
  if (isNotFoundError(error) && notHere.test(said))
    return `the server does not find guest ${vmid} on ${node}`;
  // Which parameter, and why, stands only in the message, behind the call.
  if (said.startsWith("Parameter verification failed"))
    return error.message.slice(error.message.indexOf(": ") + 2);
  return said.trim();
}

function agentAdvice(said: string): string {
  return /not? .*agent configured/i.test(said)
    ? "its guest agent is not enabled; enable it with update({ agent: { enabled: true } }), then stop and start the guest"
    : "no guest agent answers in it; is qemu-guest-agent installed and running there?";
}

/** A copy with another message: same class, same fields. */
function retold(error: ProxmoxError, message: string, site: CallSite): ProxmoxError {
  const { stack: _, message: __, cause: ___, ...fields } = Object.getOwnPropertyDescriptors(error);
  const copy = new Error(message, { cause: error });
  Object.setPrototypeOf(copy, Object.getPrototypeOf(error) as object);
  Object.defineProperties(copy, fields);
  const frames = (site.stack ?? error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const stack = [`${error.name}: ${message}`, ...frames].join("\n");
  Object.defineProperty(copy, "stack", { value: stack, writable: true, configurable: true });
  return copy as ProxmoxError;
}
