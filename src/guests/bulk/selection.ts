import { checkObject } from "../../api/rules.ts";
import { NotFoundError } from "../../errors/index.ts";
import { faulty, refused, shown } from "../../errors/refused.ts";
import { checkedVmid } from "../../inventory/checks.ts";
import { type GuestFilter, guestTest } from "../../inventory/filter.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { GuestRow } from "../../inventory/rows.ts";
import type { GuestOutcome } from "./outcome.ts";

/** Which guests: vmids, a filter, or `{ all: true }` for every guest of the cluster. */
export type GuestSelection = readonly number[] | GuestFilter | { readonly all: true };

/** The guests that were found, and what there is to say about those that were not. */
export interface Selected {
  readonly rows: readonly GuestRow[];
  readonly missing: readonly GuestOutcome[];
}

/** Checked before anything is sent, so that no slip ever means every guest. */
export function checkedSelection(selection: unknown): GuestFilter {
  if (Array.isArray(selection)) {
    if (selection.length === 0)
      throw refused("guests", "at least one vmid; { all: true } is everything", shown(selection));
    return { vmids: [...new Set(selection.map((vmid) => checkedVmid(vmid)))] };
  }
  checkObject(selection, "guests", "vmids, a filter, or { all: true }");
  if ("all" in selection) return everything(selection);
  const isEmpty = Object.values(selection).every((value) => value === undefined);
  if (isEmpty)
    throw faulty(
      "guests",
      "the filter has nothing in it, which would be every guest; if that is meant, say { all: true }",
    );
  guestTest(selection);
  return selection;
}

function everything({ all, ...rest }: { readonly all?: unknown }): GuestFilter {
  if (all !== true) throw refused("all", "true, or left out", shown(all));
  if (Object.keys(rest).length > 0) throw refused("all", "no filter beside it", "one");
  return {};
}

/** Whom a selection means, by a fresh read of the cluster. */
export async function select(
  inventory: Inventory,
  filter: GuestFilter,
  signal: AbortSignal | undefined,
): Promise<Selected> {
  const { items } = await inventory.guests(filter, { signal, fresh: true });
  const found = new Set(items.map(({ vmid }) => vmid));
  const missing = (filter.vmids ?? []).filter((vmid) => !found.has(vmid)).map(notFound);
  return { rows: items.sort((a, b) => a.vmid - b.vmid), missing };
}

function notFound(vmid: number): GuestOutcome {
  const error = new NotFoundError(`there is no guest ${vmid}, or this login may not see it`);
  return { vmid, node: undefined, name: undefined, status: "failed", error };
}
