import { ConfigurationError } from "../errors/index.ts";
import type { CallRecord } from "./calls.ts";

/** Which calls a fault is for; what is left out does not matter. */
export interface FaultScope {
  /** The member that received the call. */
  readonly host?: string | undefined;
  readonly method?: string | undefined;
  /** The route template, for instance `/nodes/{node}/qemu/{vmid}/config`. */
  readonly route?: string | undefined;
  /** Anything else about the call; its parameters are not read yet. */
  readonly when?: ((call: CallRecord) => boolean) | undefined;
  /** How many calls it hits; default 1, `Infinity` for all until it is lifted. */
  readonly times?: number | undefined;
}

/** What goes wrong. */
export type FaultEffect =
  /** The connection is reset and nothing was executed. */
  | { readonly kind: "reset-before" }
  /** The call was executed, and the connection breaks in the middle of the answer. */
  | { readonly kind: "reset-during" }
  /** The call was executed, and the connection is reset without an answer. */
  | { readonly kind: "reset-after" }
  /** The call was executed, and no answer ever comes. */
  | { readonly kind: "hang" }
  /** Half of the JSON, in an answer that is complete. */
  | { readonly kind: "truncated" }
  /** Something that is no JSON, and says that it is. */
  | { readonly kind: "garbage" }
  /** `NaN` in place of the first number (the server's JSON may hold it). */
  | { readonly kind: "nan" }
  /** The answer announces more bytes than it has. */
  | { readonly kind: "content-length" }
  /** The answer takes its time, on the virtual clock. */
  | { readonly kind: "slow"; readonly delayMs: number }
  /** The call is not executed, but refused: by the server with a message, by a proxy before it with none. */
  | { readonly kind: "refuse"; readonly status: number; readonly message?: string | undefined };

export type Fault = FaultScope & FaultEffect;

/** A fault that lies in wait. */
export interface PendingFault {
  /** How many calls it has hit. */
  readonly hits: number;
  /** Takes it back. */
  lift(): void;
}

export interface FaultStore {
  add(fault: Fault): PendingFault;
  /** The first fault that is for this call; it counts as a hit. */
  take(call: CallRecord): Fault | undefined;
  clear(): void;
}

const kinds = [
  "reset-before",
  "reset-during",
  "reset-after",
  "hang",
  "truncated",
  "garbage",
  "nan",
  "content-length",
  "slow",
  "refuse",
] as const satisfies readonly FaultEffect["kind"][];

const wrong = (field: string, value: unknown, allowed: string): ConfigurationError =>
  new ConfigurationError(`cluster.fault: ${field} is ${JSON.stringify(value)}, allowed is ${allowed}`);

function check(fault: Fault): void {
  if (!kinds.includes(fault.kind)) throw wrong("kind", fault.kind, `one of ${kinds.join(", ")}`);
  const { times = 1 } = fault;
  if (!(times === Infinity || (Number.isInteger(times) && times > 0))) {
    throw wrong("times", times, "a number from 1 on, or Infinity");
  }
  if (fault.kind === "slow" && !(fault.delayMs >= 0)) throw wrong("delayMs", fault.delayMs, "milliseconds");
  if (fault.kind === "refuse" && !(fault.status >= 400 && fault.status <= 599)) {
    throw wrong("status", fault.status, "400 to 599");
  }
}

const isFor = ({ host, method, route, when }: Fault, call: CallRecord): boolean =>
  (host ?? call.host) === call.host &&
  (method ?? call.method) === call.method &&
  (route === undefined || route === call.template) &&
  (when === undefined || when(call));

export function createFaults(): FaultStore {
  let waiting: { readonly fault: Fault; hits: number }[] = [];
  return {
    add(fault) {
      check(fault);
      const entry = { fault, hits: 0 };
      waiting.push(entry);
      return {
        get hits() {
          return entry.hits;
        },
        lift() {
          waiting = waiting.filter((other) => other !== entry);
        },
      };
    },
    take(call) {
      const entry = waiting.find(({ fault }) => isFor(fault, call));
      if (entry === undefined) return undefined;
      entry.hits += 1;
      if (entry.hits >= (entry.fault.times ?? 1)) waiting = waiting.filter((other) => other !== entry);
      return entry.fault;
    },
    clear() {
      waiting = [];
    },
  };
}
