import type { ToolSpec } from "../toolkit.ts";
import { executeVmCommand } from "./execute-vm-command.ts";
import { findApi } from "./find-api.ts";
import { getClusterStatus } from "./get-cluster-status.ts";
import { getGuests } from "./get-guests.ts";
import { getNodeStatus } from "./get-node-status.ts";
import { getNodes } from "./get-nodes.ts";
import { getStorage } from "./get-storage.ts";
import { getTask } from "./get-task.ts";
import { getVms } from "./get-vms.ts";
import { power } from "./power.ts";
import { readApi } from "./read-api.ts";
import { writeApi } from "./write-api.ts";

/** In the order of their names in `toolNames`. */
export const toolSpecs: readonly ToolSpec[] = [
  getClusterStatus,
  getNodes,
  getNodeStatus,
  getVms,
  getGuests,
  getStorage,
  getTask,
  findApi,
  readApi,
  power,
  writeApi,
  executeVmCommand,
];
