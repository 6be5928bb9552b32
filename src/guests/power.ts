import type { Task } from "../tasks/task.ts";
import type { Spot, VerbOptions, Voice } from "./voice.ts";

export interface StartParams {
  /** Seconds until a start is given up; virtual machines only. */
  readonly timeout?: number | undefined;
}

export interface StopParams {
  /** End a shutdown that is under way instead of waiting for it. */
  readonly "overrule-shutdown"?: boolean | undefined;
  /** Seconds; virtual machines only. */
  readonly timeout?: number | undefined;
}

export interface ShutdownParams {
  /** Seconds the guest may take. */
  readonly timeout?: number | undefined;
  /** Stop it when the time is up. The server's own default is not to. */
  readonly forceStop?: boolean | undefined;
}

export interface RebootParams {
  /** Seconds the guest may take to shut down. */
  readonly timeout?: number | undefined;
}

export interface SuspendParams {
  /** To disk, so that it is stopped; otherwise it is only paused. Virtual machines only. */
  readonly todisk?: boolean | undefined;
  /** Storage for its memory; needs `todisk`. */
  readonly statestorage?: string | undefined;
}

/** What is switched on and off; each of them starts a task. */
export interface PowerVerbs {
  start(params?: StartParams, options?: VerbOptions): Promise<Task>;
  /** Pulls the plug. */
  stop(params?: StopParams, options?: VerbOptions): Promise<Task>;
  /** Asks the guest to shut down; it fails when it does not in time, unless `forceStop` is set. */
  shutdown(params?: ShutdownParams, options?: VerbOptions): Promise<Task>;
  /** Shuts it down and starts it again, which also applies pending changes. */
  reboot(params?: RebootParams, options?: VerbOptions): Promise<Task>;
  suspend(params?: SuspendParams, options?: VerbOptions): Promise<Task>;
  resume(options?: VerbOptions): Promise<Task>;
}

/** What only virtual machines have. */
export interface ResetVerb {
  /** Like the reset button: nothing in the guest is asked. */
  reset(options?: VerbOptions): Promise<Task>;
}

export function powerVerbs(voice: Voice): PowerVerbs & ResetVerb {
  const status =
    (name: string, params?: object) =>
    ({ send }: Spot): Promise<unknown> =>
      send("POST", `status/${name}`, params);
  return {
    start: (params, options) => voice.task("start", status("start", params), options),
    stop: (params, options) => voice.task("stop", status("stop", params), options),
    shutdown: (params, options) => voice.task("shut down", status("shutdown", params), options),
    reboot: (params, options) => voice.task("reboot", status("reboot", params), options),
    suspend: (params, options) => voice.task("suspend", status("suspend", params), options),
    resume: (options) => voice.task("resume", status("resume"), options),
    reset: (options) => voice.task("reset", status("reset"), options),
  };
}
