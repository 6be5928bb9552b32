import type { Endpoint } from "../endpoint.ts";
import { ToolError } from "../tool-error.ts";
import type { Params } from "../call.ts";
import { listed } from "./references.ts";

interface MassRule {
  readonly operation: RegExp;
  /** The parameter that says which guests; without it the server takes every guest there is. */
  readonly list: string;
  /** What would widen the list again. */
  readonly refused?: readonly string[];
  /** What has to be said, because the server's own choice does harm. */
  readonly explicit?: string;
}

const rules: readonly MassRule[] = [
  // Bulk shutdowns stop guests the hard way unless told not to.
  { operation: /^POST \/cluster\/bulk-action\/guest\/shutdown$/, list: "vms", explicit: "force-stop" },
  { operation: /^POST \/cluster\/bulk-action\/guest\/\w+$/, list: "vms" },
  { operation: /^POST \/nodes\/\{node\}\/stopall$/, list: "vms", explicit: "force-stop" },
  { operation: /^POST \/nodes\/\{node\}\/(startall|suspendall|migrateall)$/, list: "vms" },
  { operation: /^POST \/nodes\/\{node\}\/vzdump$/, list: "vmid", refused: ["all", "pool", "exclude"] },
  // Without a guest it prunes the backups of all of them.
  { operation: /^DELETE \/nodes\/\{node\}\/storage\/\{storage\}\/prunebackups$/, list: "vmid" },
];

/**
 * Refuses what would act on every guest for want of a list.
 * @throws ToolError DENIED.
 */
export function checkMass({ method, template }: Endpoint, params: Params): void {
  const rule = rules.find(({ operation }) => operation.test(`${method} ${template}`));
  if (rule === undefined) return;
  if (listed(params[rule.list]).length === 0)
    throw denied(`${rule.list}: name the guests; without it every guest would be meant`);
  const wide = rule.refused?.find((name) => name in params);
  if (wide !== undefined) throw denied(`${wide}: is refused; name the guests in ${rule.list}`);
  if (rule.explicit !== undefined && params[rule.explicit] === undefined)
    throw denied(`${rule.explicit}: say 0 or 1; without it guests that do not shut down are stopped hard`);
}

const denied = (message: string): ToolError => new ToolError("DENIED", message);
