import { isUpid } from "../codecs/upid.ts";
import type { Task } from "../tasks/task.ts";
import type { Tasks } from "../tasks/tasks.ts";
import type { VerbOptions, Voice } from "./voice.ts";

export interface TemplateVerb {
  /**
   * Makes a template of it, for good; it must be stopped.
   * @returns the task; undefined for a container, which is done at once.
   */
  template(options?: VerbOptions): Promise<Task | undefined>;
}

export function templateVerb(voice: Voice, tasks: Tasks): TemplateVerb {
  return {
    async template(options) {
      const upid = await voice.run("make a template of", ({ send }) => send("POST", "template"), {
        ...options,
        fresh: true,
      });
      return isUpid(upid) ? tasks.task(upid) : undefined;
    },
  };
}
