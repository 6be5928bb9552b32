export { createLoader, type Loader, type LoaderOptions } from "./batch/loader.ts";
export { createMemoryStore, type MemoryStoreOptions } from "./cache/memory-store.ts";
export type { CachePolicies, CachePolicy } from "./cache/policies.ts";
export type { CacheStore } from "./cache/store.ts";
export { type Client, type ClientMembers, createClient } from "./client.ts";
export type { Clock } from "./clock.ts";
export { parseUpid, formatUpid, isUpid, type Upid } from "./codecs/upid.ts";
export * from "./errors/index.ts";
export type { ClientEvent, EventListener } from "./events.ts";
export type * as Pve from "./generated/operations.ts";
export type { Inventory } from "./inventory/inventory.ts";
export type { CacheOption, ClientOptions, RetryOption } from "./options.ts";
export type { CallOptions, Method } from "./requester.ts";
export type {
  AuthOption,
  Credentials,
  PasswordCredentials,
  TfaAnswer,
  TfaChallenge,
  TicketCredentials,
  TokenCredentials,
} from "./transport/auth/credentials.ts";
export type { TlsOption } from "./transport/tls.ts";
