import { type Clock, sleep } from "../clock.ts";
import { TimeoutError } from "../errors/index.ts";
import { kindOf } from "../errors/kind-of.ts";
import { faulty, refused } from "../errors/refused.ts";
import type { GetNodesQemuAgentExecStatusResult } from "../generated/operations.ts";
import { createBackoff } from "../tasks/backoff.ts";
import { agentText } from "./agent-text.ts";
import { labelOf } from "./place.ts";
import type { Spot, Voice } from "./voice.ts";

export interface ExecOptions {
  /** Standard input of the command, at most 65,536 characters. */
  readonly stdin?: string | undefined;
  /** Longest run of the command in milliseconds; default 60,000. A command that takes longer goes on in the guest. */
  readonly timeoutMs?: number | undefined;
  /** Ends the wait; the command goes on in the guest. */
  readonly signal?: AbortSignal | undefined;
  /** Have the command read by `/bin/sh` in the guest: pipes, variables, wildcards. */
  readonly shell?: boolean | undefined;
}

/** What came of a command. */
export interface ExecResult {
  readonly stdout: string;
  readonly stderr: string;
  /** 0 for success; undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  /** Number of the signal that ended it. */
  readonly signal: number | undefined;
  /** The guest agent kept only the beginning of the output. */
  readonly truncated: boolean;
}

export interface ExecVerb {
  /**
   * Runs a command in the guest by its agent and waits for its end. Each item of the array is one argument, as it is;
   * a string is a command line for the shell and needs `shell: true`.
   * @throws AgentUnavailableError when no agent answers; ConflictError when the guest does not run.
   * @throws TimeoutError when the command takes too long.
   */
  exec(command: readonly string[] | string, options?: ExecOptions): Promise<ExecResult>;
}

const defaultTimeoutMs = 60_000;
const firstPauseMs = 100;
const longestPauseMs = 2_000;

export function execVerb(voice: Voice, clock: Clock): ExecVerb {
  return {
    async exec(command, options = {}) {
      const argv = checkedArgv(command, options.shell === true);
      const { stdin, signal, timeoutMs = defaultTimeoutMs } = options;
      let process: Process | undefined;
      const work = async (spot: Spot): Promise<ExecResult> => {
        // A guest that migrates meanwhile takes the process along: it is asked about there, not started again.
        process ??= await start(spot, { command: argv, "input-data": stdin });
        return await untilExit(spot, clock, process, timeoutMs, signal);
      };
      return await voice.run("run a command in", work, { signal });
    },
  };
}

interface Process {
  readonly pid: number;
}

const start = async ({ send }: Spot, params: object): Promise<Process> =>
  (await send("POST", "agent/exec", params)) as Process;

async function untilExit(
  { place, send }: Spot,
  clock: Clock,
  { pid }: Process,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<ExecResult> {
  const deadlineMs = clock.now() + timeoutMs;
  const pauses = createBackoff(firstPauseMs, longestPauseMs);
  for (;;) {
    const state = (await send("GET", "agent/exec-status", { pid })) as GetNodesQemuAgentExecStatusResult;
    if (state.exited === true) return resultOf(state);
    const leftMs = deadlineMs - clock.now();
    if (leftMs <= 0)
      throw new TimeoutError(
        `the command in ${labelOf(place)} still runs after ${timeoutMs} ms, as process ${pid} of the guest`,
        { node: place.node },
      );
    await sleep(clock, Math.min(leftMs, pauses.nextMs()), signal);
  }
}

function resultOf(state: GetNodesQemuAgentExecStatusResult): ExecResult {
  return {
    stdout: agentText(state["out-data"]),
    stderr: agentText(state["err-data"]),
    exitCode: state.exitcode,
    signal: state.signal,
    truncated: state["out-truncated"] === true || state["err-truncated"] === true,
  };
}

function checkedArgv(command: unknown, shell: boolean): readonly string[] {
  if (typeof command === "string") {
    if (shell && command !== "") return ["/bin/sh", "-c", command];
    throw faulty(
      "command",
      'a string is a command line for a shell: set shell: true, or give the arguments one by one: ["uname", "-a"]',
    );
  }
  const isArgv =
    Array.isArray(command) && command.length > 0 && command.every((item) => typeof item === "string");
  if (!isArgv || command[0] === "")
    throw refused("command", 'an array of strings such as ["uname", "-a"]', kindOf(command));
  if (shell)
    throw faulty("options.shell", "true takes the command line as one string, not an array of arguments");
  return command;
}
