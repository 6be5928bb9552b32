/** For how long answers of one route may be used. */
export interface CachePolicy {
  /** Age in milliseconds up to which an answer is used as it is. */
  readonly freshMs: number;
  /** Milliseconds beyond that in which it is still handed out, while a new one is fetched for the next reader. */
  readonly staleMs?: number | undefined;
}

/** Policies by route template; `false` means never. What is not listed is never cached. */
export type CachePolicies = Readonly<Record<string, CachePolicy | false>>;

export const defaultPolicies: CachePolicies = Object.freeze({
  // The server refreshes its figures every 10 s (FACTS 71).
  "/cluster/resources": { freshMs: 3000, staleMs: 7000 },
});
