import type { ClientEvent } from "../../src/events.ts";
import { abortReason, type Attempted } from "./checks.ts";
import type { Plan } from "./plan.ts";
import type { Met } from "./server.ts";

/** Nothing that is said after one of these can be better. */
const findings: readonly Met[] = ["500", "403", "garbage-after", "half-after", "done"];

/** Of these it is certain that nothing was executed. */
const harmless: readonly Met[] = ["refused", "down", "595"];

/** What is wrong with how often and how long the client tried, by what its requests met at the server. */
export function misconduct(call: Attempted, met: readonly Met[], plan: Plan): string[] {
  const { id, method, path } = call;
  return [...tooMuch(met, plan), ...tooLittle(call, met, plan)].map(
    (text) => `${method} ${path} (call ${id}) ${text}: ${met.join(", ")}`,
  );
}

function tooMuch(met: readonly Met[], { attempts, hosts }: Plan): string[] {
  const finding = met.findIndex((what) => findings.includes(what));
  const refusedLogins = met.filter((what) => what === "401").length;
  // Hosts that are not there are no attempts; after a new login all of them are tried once more.
  const most = attempts + 2 * hosts.length;
  return [
    ...(finding !== -1 && finding < met.length - 1 ? [`was sent again after ${met[finding]}`] : []),
    ...(refusedLogins > 2 ? ["renewed its login more than once"] : []),
    ...(met.length > most ? [`was sent ${met.length} times`] : []),
  ];
}

/** With a sound host at hand, whatever may be repeated gets its answer. */
function tooLittle({ method, repeats, outcome }: Attempted, met: readonly Met[], plan: Plan): string[] {
  if (!plan.isOneSound || outcome === undefined || "data" in outcome) return [];
  const mayRepeat = method === "GET" || repeats || met.every((what) => harmless.includes(what));
  return mayRepeat && outcome.error !== abortReason ? ["gave up with a sound host at hand"] : [];
}

/** Nobody pauses while there is a host that was not tried yet. */
export function needlessPauses(events: readonly ClientEvent[], { isOneSound }: Plan): string[] {
  const pauses = events.filter(({ type }) => type === "retry").length;
  return isOneSound && pauses > 0 ? [`${pauses} pauses with a sound host at hand`] : [];
}
