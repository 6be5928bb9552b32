import { z } from "zod";
import type { Client } from "../../index.ts";
import { confirmed } from "../guards/confirm.ts";
import type { GuestRow } from "../rows.ts";
import { visible } from "../text/clean.ts";
import { listOutput, narrower } from "../text/output.ts";
import type { Column } from "../text/table.ts";
import { explain, ToolError } from "../tool-error.ts";
import { changesAgain, type Toolkit, type ToolSpec } from "../toolkit.ts";
import { waited } from "./get-task.ts";
import { seconds, vmids } from "./inputs.ts";

const actions = ["start", "shutdown", "reboot", "stop", "suspend", "resume"] as const;
type Action = (typeof actions)[number];

/** These interrupt nobody. */
const harmless: ReadonlySet<Action> = new Set(["start", "resume"]);

const input = z.strictObject({
  vmids: vmids.max(50),
  action: z.enum(actions).describe("stop pulls the plug"),
  wait_s: seconds(0, 60).optional().describe("wait for the end"),
});

interface Row {
  readonly vmid: number;
  readonly name: string | undefined;
  readonly outcome: "started" | "ok" | "warnings" | "running" | "failed";
  readonly detail: string;
}

const columns: readonly Column<Row>[] = [
  { title: "vmid", of: (row) => row.vmid },
  { title: "name", of: (row) => row.name },
  { title: "outcome", of: (row) => row.outcome },
  { title: "detail", of: (row) => row.detail, maxChars: 500 },
];

export const power: ToolSpec<typeof input> = {
  name: "power",
  title: "Power",
  description:
    "Starts, stops or suspends guests; each has its own outcome. Asks the user before what interrupts.",
  input,
  access: "write",
  annotations: changesAgain,
  async run({ vmids, action, wait_s: waitS = 0 }, kit) {
    const wanted = [...new Set(vmids)];
    const guests = await reachable(wanted, kit);
    if (!harmless.has(action) && guests.length > 0) {
      const request = { action, guests: guests.map(({ vmid, node, type }) => ({ vmid, node, type })) };
      await confirmed({ tool: "power", message: messageFor(action, guests), request }, kit);
    }
    const absent = wanted.filter((vmid) => !guests.some((row) => row.vmid === vmid));
    const done = await actOnAll(guests, action, waitS, kit);
    const rows = [...done, ...absent.map(notThere)].sort((a, b) => a.vmid - b.vmid);
    const failed = rows.filter(({ outcome }) => outcome === "failed").length;
    const list = listOutput({ columns, rows, total: rows.length, limit: rows.length, moreAfter: narrower });
    const head = `${action}: ${rows.length - failed} ok, ${failed} failed`;
    return {
      text: `${head}\n${list.text}`,
      data: { ...list.data, ok: rows.length - failed, failed },
      failed: failed === rows.length,
    };
  },
};

/** The guests that exist and may be touched, as they are now. */
async function reachable(wanted: readonly number[], kit: Toolkit): Promise<GuestRow[]> {
  const {
    client,
    settings,
    context: { signal },
  } = kit;
  const { items } = await client.inventory.guests({ vmids: wanted }, { signal, fresh: true });
  const outside = items.filter((row) => !settings.scope.guest(row)).map(({ vmid }) => vmid);
  if (outside.length > 0)
    throw new ToolError(
      "DENIED",
      `guest ${outside.join(", ")} is outside of what these tools may change`,
      "do not look for another way",
    );
  return items.sort((a, b) => a.vmid - b.vmid);
}

function messageFor(action: Action, guests: readonly GuestRow[]): string {
  const lines = guests.map(
    ({ vmid, name = "unnamed", status, node }) => `  ${vmid} (${visible(name)}), ${status}, on ${node}`,
  );
  return [`${action} ${guests.length} guest${guests.length === 1 ? "" : "s"}:`, ...lines].join("\n");
}

/** Tells how many are done; how far each is would be too much at once. */
async function actOnAll(
  guests: readonly GuestRow[],
  action: Action,
  waitS: number,
  kit: Toolkit,
): Promise<Row[]> {
  const { progress, ...context } = kit.context;
  let done = 0;
  return await Promise.all(
    guests.map(async (guest) => {
      const row = await act(guest, action, waitS, { ...kit, context });
      done += 1;
      void progress?.(done, guests.length, `${guest.vmid}: ${row.outcome}`);
      return row;
    }),
  );
}

async function act(
  { vmid, name, type }: GuestRow,
  action: Action,
  waitS: number,
  kit: Toolkit,
): Promise<Row> {
  try {
    const task = await started(kit.client, vmid, type, action, kit.context.signal);
    if (waitS === 0) return { vmid, name, outcome: "started", detail: task.upid };
    const { status, result } = await waited(task.upid, waitS, kit);
    return { vmid, name, outcome: status, detail: status === "running" ? task.upid : (result ?? "") };
  } catch (error) {
    kit.context.signal?.throwIfAborted();
    const { code, message } = explain(error);
    return { vmid, name, outcome: "failed", detail: `${code} ${message}` };
  }
}

async function started(
  client: Client,
  vmid: number,
  type: GuestRow["type"],
  action: Action,
  signal: AbortSignal | undefined,
) {
  const guest = client.guest(vmid, { type });
  return action === "resume" ? await guest.resume({ signal }) : await guest[action]({}, { signal });
}

const notThere = (vmid: number): Row => ({
  vmid,
  name: undefined,
  outcome: "failed",
  detail: "NOT_FOUND no such guest, or not visible to this login",
});
