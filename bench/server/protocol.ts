/** The cluster that the neutral server is to be. */
export interface ServerConfig {
  readonly nodes: number;
  readonly guests: number;
  readonly storages: number;
  /** Round trip time of the network between client and cluster. */
  readonly latencyMs: number;
  /** Everything is answered at once: what is measured is the client. */
  readonly isFree?: boolean;
  /** HTTP without TLS. */
  readonly isPlain?: boolean;
  readonly cert: string;
  readonly key: string;
}

/** What came in since the last reset. */
export interface Counts {
  readonly requests: number;
  /** TLS connections opened. */
  readonly connections: number;
  /** Time that workers were busy, in milliseconds, all nodes together. */
  readonly workerMs: number;
}

/** To the server process. `reset` also drops all connections. */
export type Order =
  | { readonly type: "start"; readonly config: ServerConfig }
  | { readonly type: "reset" }
  | { readonly type: "counts" };

/** From it, one for each order. */
export type Answer =
  | { readonly type: "started"; readonly ports: readonly number[] }
  | { readonly type: "done" }
  | ({ readonly type: "counts" } & Counts);
