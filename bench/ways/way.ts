import type { Reader } from "./reader.ts";
import type { Target } from "./target.ts";

/** One way of doing a job. */
export interface Way {
  readonly name: string;
  /** Takes so long that one round is enough. */
  readonly isSlow?: boolean;
  /** Makes the client; what it does is not measured. */
  prepare(target: Target): Prepared;
}

export interface Prepared {
  /** One cheap call, so that client and connection are warm. */
  warm(): Promise<unknown>;
  /** Does the job; resolves to how many guests it got. */
  run(): Promise<number>;
  close?(): Promise<void>;
}

/** A way in which a reader of single calls does the job. */
export function wayOf(
  name: string,
  connect: (target: Target) => Reader,
  run: (reader: Reader) => Promise<number>,
): Way {
  return {
    name,
    prepare(target) {
      const reader = connect(target);
      return { warm: () => reader.nodes(), run: () => run(reader) };
    },
  };
}
