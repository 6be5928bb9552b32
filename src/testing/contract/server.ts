import { createHost, NotAsked, type ServerUnderTest } from "./host.ts";
import { logins } from "./logins.ts";
import { type Check, reads } from "./reads.ts";
import { refusals } from "./refusals.ts";
import { writes } from "./writes.ts";

/** One thing in which a server must be like Proxmox VE. */
export interface ServerCase {
  readonly name: string;
  /**
   * Rejects when the server is not. Resolves with the reason why it could not be asked, where the server has
   * nothing that the question could be about: no task yet, a single node.
   */
  readonly run: () => Promise<string | undefined>;
}

async function outcomeOf(check: Check, server: ServerUnderTest): Promise<string | undefined> {
  try {
    await check(createHost(server));
    return undefined;
  } catch (error) {
    if (error instanceof NotAsked) return error.message;
    throw error;
  }
}

/**
 * What a Proxmox VE does as far as any host can be asked, for any test runner: run it against what stands in
 * for a server in your tests, or against a host of your own. It reads, and asks for what every server refuses.
 * With `password` logins are asked for too; with `disposable` a VM is made, changed and deleted.
 *
 * @example
 * for (const { name, run } of serverContract({ url, token })) test(name, run);
 */
export function serverContract(server: ServerUnderTest): readonly ServerCase[] {
  const checks = {
    ...reads,
    ...refusals,
    ...(server.password && logins),
    ...(server.disposable && writes),
  };
  return Object.entries(checks).map(([name, check]) => ({ name, run: () => outcomeOf(check, server) }));
}
