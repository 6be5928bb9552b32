/** What a command in a guest does, as the guest agent reports it. */
export interface ExecResult {
  readonly exitCode?: number | undefined;
  readonly stdout?: string | undefined;
  readonly stderr?: string | undefined;
  /** Ended by a signal instead of an exit code. */
  readonly signal?: number | undefined;
  /** How long it takes; default 100 ms. */
  readonly durationMs?: number | undefined;
}

/** Answers commands: given the command line and its standard input. */
export type ExecScript = (command: readonly string[], input: string) => ExecResult;

/** A command that was started through the agent. */
export interface AgentProcess {
  readonly pid: number;
  readonly result: ExecResult;
  readonly endMs: number;
}

export interface GuestAgent {
  /** The agent runs in the guest; whether it may be asked is up to the configuration. */
  isRunning: boolean;
  exec: ExecScript;
  readonly processes: Map<number, AgentProcess>;
  readonly files: Map<string, string>;
  frozen: boolean;
}

/** An agent that knows a few harmless commands and fails the others as a shell would. */
export function createAgent(hostname: string): GuestAgent {
  return {
    isRunning: true,
    processes: new Map(),
    files: new Map([["/etc/hostname", `${hostname}\n`]]),
    frozen: false,
    exec([program = "", ...args], input) {
      const known: Record<string, () => string> = {
        echo: () => `${args.join(" ")}\n`,
        cat: () => input,
        hostname: () => `${hostname}\n`,
        uname: () =>
          args.includes("-a") ? `Linux ${hostname} 6.12.0-1-amd64 x86_64 GNU/Linux\n` : "Linux\n",
        true: () => "",
      };
      const run = known[program.split("/").at(-1) ?? ""];
      return run === undefined
        ? { exitCode: 127, stderr: `${program}: command not found\n` }
        : { exitCode: 0, stdout: run() };
    },
  };
}
