import { getEventListeners } from "node:events";
import { isProxmoxError } from "../../src/errors/index.ts";
import type { ClientEvent } from "../../src/events.ts";
import type { Method } from "../../src/requester.ts";
import type { Transport } from "../../src/transport/transport.ts";
import { callOf } from "../support/raw-client.ts";

/** One call of a run, and how it ended. */
export interface Attempted {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly controller: AbortController;
  readonly repeats: boolean;
  readonly timeoutMs?: number | undefined;
  outcome?: { readonly data: unknown } | { readonly error: unknown };
}

export const abortReason = new Error("the caller gave up");

/** Makes the call; a server answers it with its method, path and id. */
export function start(transport: Transport, call: Attempted, onEnd: () => void = () => {}): Attempted {
  const options = {
    signal: call.controller.signal,
    timeoutMs: call.timeoutMs,
    ...(call.repeats && { retry: true }),
  };
  transport
    .request(callOf(call.method, call.path, options, [["id", call.id]]))
    .then(
      ({ data }) => void (call.outcome = { data }),
      (error: unknown) => void (call.outcome = { error }),
    )
    .finally(onEnd);
  return call;
}

/** What is wrong with how a call ended; `executed` tells how often each write was executed, by its id. */
export function wrongWith(call: Attempted, executions: ReadonlyMap<string, number>): string[] {
  const { id, method, path, outcome } = call;
  const name = `${method} ${path} (call ${id})`;
  const executed = executions.get(id) ?? 0;
  if (outcome === undefined) return [`${name} has no answer`];
  if (executed > 1 && !call.repeats) return [`${name} was executed ${executed} times`];
  if ("data" in outcome) {
    const isOwn = outcome.data === `${method} ${path} ${id}`;
    const isDone = method === "GET" || executed >= 1;
    return isOwn && isDone
      ? []
      : [`${name} was answered ${JSON.stringify(outcome.data)}, executed ${executed} times`];
  }
  return wrongErrors(name, method === "GET" ? 0 : executed, call.repeats, outcome.error);
}

function wrongErrors(name: string, executed: number, repeats: boolean, error: unknown): string[] {
  if (error === abortReason) return [];
  if (!isProxmoxError(error)) return [`${name} ended with ${String(error)}`];
  // What a handler says of a write that was repeated by wish is said of the last attempt.
  const mayBeDone = error.code === "OUTCOME_UNKNOWN" || (repeats && error.status !== undefined);
  return executed > 0 && !mayBeDone
    ? [`${name} was executed and ended with ${error.code}: ${error.message}`]
    : [];
}

/** Where nothing goes wrong nothing fails, whatever the connections are like. */
export function unanswered({ id, method, path, outcome }: Attempted): string[] {
  if (outcome === undefined || "data" in outcome || outcome.error === abortReason) return [];
  return [`${method} ${path} (call ${id}) failed for no reason: ${String(outcome.error)}`];
}

export function leftBehind(timers: number, calls: readonly Attempted[]): string[] {
  const listeners = calls.flatMap(({ controller }) => getEventListeners(controller.signal, "abort"));
  return [
    ...(timers > 0 ? [`${timers} timers are left`] : []),
    ...(listeners.length > 0 ? [`${listeners.length} listeners are left`] : []),
  ];
}

/** Each request that was reported has an end that was reported. */
export function unpaired(events: readonly ClientEvent[]): string[] {
  const keyOf = (event: { id: number; attempt: number }): string => `${event.id} ${event.attempt}`;
  const open = new Set<string>();
  for (const event of events) {
    if (event.type === "request") open.add(keyOf(event));
    if (event.type === "response" || event.type === "failure") open.delete(keyOf(event));
  }
  return open.size === 0 ? [] : [`${open.size} requests were reported without an end`];
}
