import type { ErrorCode } from "./errors/index.ts";
import type { Method } from "./requester.ts";

/** What every event about a call carries. `id` is the same for all events of one call. */
interface CallEvent {
  readonly id: number;
  readonly method: Method;
  readonly template: string;
  readonly host: string;
  readonly node?: string | undefined;
}

/** Everything the library reports while it works. No event ever carries a parameter, a header or a body. */
export type ClientEvent =
  | (CallEvent & { readonly type: "request"; readonly attempt: number })
  | (CallEvent & {
      readonly type: "response";
      readonly attempt: number;
      readonly status: number;
      readonly durationMs: number;
      readonly bytes: number | undefined;
    })
  | (CallEvent & {
      readonly type: "retry";
      readonly attempt: number;
      readonly delayMs: number;
      readonly code: ErrorCode;
    })
  | (CallEvent & {
      readonly type: "failover";
      readonly attempt: number;
      readonly to: string;
      readonly code: ErrorCode;
    })
  | (CallEvent & {
      readonly type: "failure";
      readonly attempt: number;
      readonly durationMs: number;
      /** `ABORTED`: the caller's signal fired. */
      readonly code: ErrorCode | "ABORTED";
    })
  | {
      readonly type: "login";
      readonly how: "password" | "renewal" | "provider";
      readonly durationMs: number;
      readonly ok: boolean;
    }
  | {
      readonly type: "cache";
      readonly outcome: "hit" | "miss" | "stale";
      readonly template: string;
      readonly ageMs?: number | undefined;
    }
  | { readonly type: "cache"; readonly outcome: "store-failed"; readonly reason: "timeout" | "error" }
  | { readonly type: "invalidate"; readonly tags: readonly string[]; readonly cause: string }
  | { readonly type: "batch"; readonly source: string; readonly keys: number; readonly calls: number }
  | {
      readonly type: "task";
      readonly upid: string;
      readonly status: string;
      readonly progress?: number | undefined;
    }
  | {
      /** A write was lost and its task looked for. */
      readonly type: "resolve";
      readonly method: Method;
      readonly template: string;
      readonly node: string;
      readonly found: boolean;
    }
  | {
      readonly type: "discovery";
      /** All hosts in use now. */
      readonly hosts: readonly string[];
      readonly added: readonly string[];
      readonly removed: readonly string[];
      /** Members that are online but not used, and why. */
      readonly refused: readonly { readonly node: string; readonly reason: string }[];
    }
  | { readonly type: "warning"; readonly message: string };

export type EventListener = (event: ClientEvent) => void;

/**
 * Calls the listener; what it throws, or rejects with, is warned about and never reaches the call that is being
 * reported, nor ends the process.
 */
export function emitterFor(listener: EventListener | undefined): EventListener {
  if (listener === undefined) return () => {};
  const warn = (error: unknown): void => console.warn("proxkit: the onEvent listener threw", error);
  return (event) => {
    try {
      // An async function is a listener too, by its type.
      const result: unknown = listener(event);
      if (result instanceof Promise) result.catch(warn);
    } catch (error) {
      warn(error);
    }
  };
}
