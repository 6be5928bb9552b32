import type { Model } from "./model.ts";
import { type Access, accessOf } from "./privileges.ts";
import { header, jsonConstant, Pool } from "./text.ts";

/** Who may call what; an operation that is not listed is root@pam's alone (FACTS 39). */
export function emitPermissions(model: Model): string {
  const rules = new Pool<Access>();
  const operations: Record<string, number> = {};
  for (const { id, permissions } of model.operations) {
    if (permissions !== undefined) operations[id] = rules.indexOf(accessOf(permissions));
  }
  const table = { rules: rules.values, operations };
  return `${header}\n${jsonConstant("permissionTable", "Who may call every operation, as JSON.", table)}`;
}
