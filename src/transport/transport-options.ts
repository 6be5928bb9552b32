import type { Clock } from "../clock.ts";
import type { EventListener } from "../events.ts";
import type { Product } from "../product.ts";
import type { AuthOption } from "./auth/credentials.ts";
import type { Host } from "./hosts.ts";
import type { RateLimit } from "./lanes.ts";
import type { CheckedTls } from "./tls.ts";
import type { RetryPolicy } from "./verdict.ts";

/** What a transport is made of; every option checked, every default filled in. */
export interface TransportOptions {
  readonly product: Product;
  readonly hosts: readonly Host[];
  readonly auth: AuthOption;
  readonly tls?: CheckedTls | undefined;
  /** Replaces the runtime's fetch; then TLS and connections are its business. */
  readonly fetch?: typeof fetch | undefined;
  readonly clock: Clock;
  readonly random: () => number;
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  /** The most slots of the main lane, per host. */
  readonly concurrency: number;
  readonly rateLimit?: RateLimit | undefined;
  /** Largest answer that is read into memory. */
  readonly maxBytes: number;
  /** Refuse what is known to be refused by the server, before sending it. */
  readonly validate: boolean;
  /** Find the other members of the cluster. */
  readonly discover?: { readonly refreshMs: number } | undefined;
  readonly emit: EventListener;
}
