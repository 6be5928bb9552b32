import type { Machine } from "../../../../src/testing/machine.ts";
import type { Recording } from "../recording.ts";
import { accessRules } from "./access.ts";
import { firewallRules } from "./firewall.ts";
import { guestRules } from "./guests.ts";
import { listRules } from "./lists.ts";
import { figureRules, moments } from "./moments.ts";
import { nodeRules } from "./nodes.ts";
import { type Rule, type Scene, sceneOf } from "./scene.ts";
import { sdnRules } from "./sdn.ts";
import { sectionRules } from "./sections.ts";
import { storageRules } from "./storages.ts";
import { taskRules } from "./tasks.ts";

const rules: readonly Rule[] = [
  ...storageRules,
  ...guestRules,
  ...listRules,
  ...nodeRules,
  ...sectionRules,
  ...firewallRules,
  ...sdnRules,
  ...taskRules,
  ...accessRules,
  ...figureRules,
];

/** Makes the recorded state hold: the answer itself tells what must have been there. */
export async function arrange(machine: Machine, recording: Recording): Promise<Scene> {
  const scene = sceneOf(machine, recording);
  machine.world.quorate = true;
  for (const [pattern, run] of rules) if (pattern.test(scene.operation)) await run(scene);
  for (const [pattern, run] of moments) if (pattern.test(recording.name)) await run(scene);
  return scene;
}

export { withDigest } from "./moments.ts";
