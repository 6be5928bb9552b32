import type { Upid } from "../codecs/upid.ts";

/** How far a running task is, as its log says. */
export interface TaskProgress {
  /** 0 to 100. */
  readonly percent: number;
  /** The line of the log that says so. */
  readonly line: string;
}

export interface WaitOptions {
  /** Ends the wait, not the task. */
  readonly signal?: AbortSignal | undefined;
  /** Longest wait in milliseconds; without it the wait lasts as long as the task. */
  readonly timeoutMs?: number | undefined;
  /** Also stop the task when the signal fires or the time is up. */
  readonly stopOnAbort?: boolean | undefined;
  /** Is handed each line of the log as it comes. */
  readonly onLog?: ((line: string) => void) | undefined;
  /** Is told how far the task is, where its log says so: clone, disk move, migration, backup, restore, download. */
  readonly onProgress?: ((progress: TaskProgress) => void) | undefined;
}

/** The end of a task that did what it should. */
export interface TaskResult {
  readonly upid: Upid;
  readonly status: "ok" | "warnings";
  /** What the log warns of; the server calls the task successful all the same. */
  readonly warnings: readonly string[];
  /** From the start of the task, by the server's clock in whole seconds, until its end was noticed here. */
  readonly durationMs: number;
  /** The lines of its log. */
  log(): AsyncIterable<string>;
}

/** What the server says of a task just now. */
export interface TaskStatus {
  readonly running: boolean;
  /** `OK`, `WARNINGS: n` or what went wrong; absent while it runs. */
  readonly exitstatus?: string | undefined;
}

/** A task of the cluster, running or over. */
export interface Task {
  readonly upid: Upid;
  /** The node that runs it. */
  readonly node: string;
  /** What it does, for instance `qmstart`. */
  readonly type: string;
  /** What it is about, often a vmid; may be empty. */
  readonly id: string;
  /** Who started it. */
  readonly user: string;
  /**
   * Waits until the task has ended. Any number of waits at one node share each look at it.
   * @throws TaskFailedError with the server's reason and the last lines of the log.
   * @throws TimeoutError when the time is up first; the task goes on unless `stopOnAbort` is set.
   */
  wait(options?: WaitOptions): Promise<TaskResult>;
  /** The lines of its log from the first on; follows a running task and ends with it. */
  log(options?: { readonly signal?: AbortSignal | undefined }): AsyncIterable<string>;
  status(options?: { readonly signal?: AbortSignal | undefined }): Promise<TaskStatus>;
  /** Interrupts it; does nothing to one that is over. */
  stop(options?: { readonly signal?: AbortSignal | undefined }): Promise<void>;
}
