import { withChecks } from "../api/arguments.ts";
import { type Clock, sleep } from "../clock.ts";
import { AgentUnavailableError, isProxmoxError, type ProxmoxError } from "../errors/index.ts";
import { createBackoff } from "../tasks/backoff.ts";
import { agentText } from "./agent-text.ts";
import { freezeArguments } from "./arguments.ts";
import { type ExecVerb, execVerb } from "./exec.ts";
import { labelOf } from "./place.ts";
import type { Spot, VerbOptions, Voice } from "./voice.ts";

/** The operating system in a guest, as far as its agent knows it. */
export interface OsInfo {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly prettyName?: string | undefined;
  readonly version?: string | undefined;
  readonly kernelRelease?: string | undefined;
  readonly machine?: string | undefined;
}

export interface IpsOptions {
  readonly signal?: AbortSignal | undefined;
  /** Wait so long for an agent that answers and an address, in milliseconds; otherwise it is asked once. */
  readonly waitMs?: number | undefined;
}

/** The guest agent of a virtual machine. It must be enabled in its configuration and run in the guest. */
export interface Agent extends ExecVerb {
  /** Resolves when the agent answers. */
  ping(options?: VerbOptions): Promise<void>;
  /** Addresses of the guest, without those of loopback and of the link. */
  ips(options?: IpsOptions): Promise<string[]>;
  osInfo(options?: VerbOptions): Promise<OsInfo>;
  /** Freezes its file systems while `work` runs, and thaws them whatever comes of it. */
  frozen<T>(work: () => Promise<T>, options?: VerbOptions): Promise<T>;
  fsfreeze: {
    /** @returns the number of file systems that are frozen now. */
    freeze(options?: VerbOptions): Promise<number>;
    thaw(options?: VerbOptions): Promise<number>;
    status(options?: VerbOptions): Promise<"thawed" | "frozen">;
  };
}

export function createAgent(voice: Voice, clock: Clock): Agent {
  const ask = (what: string, method: "GET" | "POST", name: string, options?: VerbOptions): Promise<unknown> =>
    voice.run(what, (spot) => agentAnswer(spot, method, name), options);
  const freezing =
    (name: string) =>
    async (options?: VerbOptions): Promise<number> =>
      Number(await ask("freeze or thaw", "POST", `fsfreeze-${name}`, options));
  const [freeze, thaw] = [freezing("freeze"), freezing("thaw")];
  const status = async (options?: VerbOptions): Promise<"frozen" | "thawed"> => {
    const state = await ask("ask for the frozen state of", "POST", "fsfreeze-status", options);
    return state === "frozen" ? "frozen" : "thawed";
  };
  return {
    ...execVerb(voice, clock),
    async ping(options) {
      await ask("reach the agent of", "POST", "ping", options);
    },
    ips: (options = {}) =>
      untilAddress(clock, options, async () =>
        addressesIn(
          await ask("ask for the addresses of", "GET", "network-get-interfaces", { signal: options.signal }),
        ),
      ),
    osInfo: async (options) => osInfoOf(await ask("ask for the system of", "GET", "get-osinfo", options)),
    async frozen(work, options) {
      await freeze(options).catch(async (error: unknown) => {
        // Lost or aborted on the way, it may have been done all the same, and nobody else would undo it.
        if (!isProxmoxError(error) || error.code === "OUTCOME_UNKNOWN") await thaw().catch(() => {});
        throw error;
      });
      try {
        return await work();
      } finally {
        await thaw();
      }
    },
    fsfreeze: withChecks({ freeze, thaw, status }, freezeArguments),
  };
}

/** The agent's own errors can come with a 200 (FACTS 89); an agent that takes too long is none either. */
async function agentAnswer({ place, send }: Spot, method: "GET" | "POST", name: string): Promise<unknown> {
  const answer = await send(method, `agent/${name}`).catch((error: unknown) => {
    throw isTooSlow(error, name)
      ? unavailable(`${labelOf(place)}: its guest agent does not answer in time`, error)
      : error;
  });
  const { result } = answer as { result?: unknown };
  const failure = (result as { error?: { desc?: string } } | null | undefined)?.error;
  if (failure === undefined) return result;
  throw unavailable(`${labelOf(place)}: its guest agent answered: ${failure.desc ?? "an error"}`, undefined);
}

/** A call that waits for an agent is cut off by the proxy after 30 s (FACTS 16). */
function isTooSlow(error: unknown, name: string): error is ProxmoxError {
  if (!isProxmoxError(error)) return false;
  // What may have been frozen must not be taken for an agent that is not there.
  const isLost = error.code === "OUTCOME_UNKNOWN" && (name === "ping" || name === "fsfreeze-status");
  return isLost || error.code === "TIMEOUT" || error.status === 596;
}

function unavailable(message: string, cause: ProxmoxError | undefined): AgentUnavailableError {
  return new AgentUnavailableError(message, { node: cause?.node, reason: cause?.reason, cause });
}

interface Interface {
  readonly name?: string;
  readonly "ip-addresses"?: readonly { readonly "ip-address"?: string }[];
}

const ownOrLink = /^(127\.|169\.254\.|::1$|fe[89ab][0-9a-f]:)/i;

function addressesIn(interfaces: unknown): string[] {
  if (!Array.isArray(interfaces)) return [];
  return (interfaces as Interface[])
    .flatMap((each) => each["ip-addresses"] ?? [])
    .map((each) => each["ip-address"] ?? "")
    .filter((address) => address !== "" && !ownOrLink.test(address));
}

/** Booting takes a while: no agent yet, then no address yet. */
async function untilAddress(
  clock: Clock,
  { signal, waitMs }: IpsOptions,
  read: () => Promise<string[]>,
): Promise<string[]> {
  const deadlineMs = clock.now() + (waitMs ?? 0);
  const pauses = createBackoff(500, 5_000);
  for (;;) {
    const isLast = clock.now() >= deadlineMs;
    const addresses = await read().catch((error: unknown) => {
      if (isLast || !(error instanceof AgentUnavailableError)) throw error;
      return [];
    });
    if (isLast || addresses.length > 0) return addresses;
    await sleep(clock, Math.min(pauses.nextMs(), deadlineMs - clock.now()), signal);
  }
}

function osInfoOf(answer: unknown): OsInfo {
  const told = (answer ?? {}) as Record<string, string | undefined>;
  const text = (key: string): string | undefined =>
    told[key] === undefined ? undefined : agentText(told[key]);
  return {
    id: text("id"),
    name: text("name"),
    prettyName: text("pretty-name"),
    version: text("version"),
    kernelRelease: text("kernel-release"),
    machine: text("machine"),
  };
}
