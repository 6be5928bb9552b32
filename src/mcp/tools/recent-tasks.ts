import type { Client } from "../../index.ts";
import { listOutput, narrower, type Output } from "../text/output.ts";
import type { Column } from "../text/table.ts";
import { moment } from "../text/units.ts";
import { ToolError } from "../tool-error.ts";
import type { Toolkit } from "../toolkit.ts";

interface TaskRow {
  readonly upid: string;
  readonly node: string;
  readonly type: string;
  readonly id: string;
  readonly user: string;
  readonly starttime: number;
  readonly endtime?: number | undefined;
  readonly status?: string | undefined;
}

export interface TaskFilter {
  readonly node?: string | undefined;
  readonly vmid?: number | undefined;
  readonly errors?: boolean | undefined;
}

const mostRows = 20;

const columns: readonly Column<TaskRow>[] = [
  { title: "upid", of: (row) => row.upid },
  { title: "user", of: (row) => row.user },
  { title: "started", of: (row) => moment(row.starttime) },
  { title: "took", of: (row) => (row.endtime === undefined ? undefined : `${row.endtime - row.starttime}s`) },
  { title: "result", of: (row) => row.status ?? "RUNNING" },
];

/** The latest tasks of a node, of a guest on its node, or of the whole cluster; the upid names type and subject. */
export async function recentTasks(filter: TaskFilter, kit: Toolkit): Promise<Output> {
  const {
    client,
    settings: { scope },
    context: { signal },
  } = kit;
  const { items: guests } = await client.inventory.guests({}, { signal });
  const guest = guests.find(({ vmid }) => vmid === filter.vmid);
  const node = filter.node ?? guest?.node;
  const own = new Set(guests.filter((row) => scope.guest(row)).map(({ vmid }) => String(vmid)));
  const isVisible = (row: TaskRow): boolean =>
    scope.node(row.node) && (!scope.limitsGuests || own.has(row.id));
  if (node !== undefined && !scope.node(node))
    throw new ToolError("DENIED", `node ${node} is outside of what these tools may see`);
  const found =
    node === undefined ? await ofCluster(client, filter, signal) : await ofNode(client, node, filter, signal);
  const rows = found.filter(isVisible).sort((a, b) => b.starttime - a.starttime);
  return listOutput({
    columns,
    rows: rows.slice(0, mostRows),
    total: Math.min(rows.length, mostRows),
    limit: mostRows,
    moreAfter: narrower,
    notes:
      node === undefined && rows.length === 0
        ? ["give a node: the list of the whole cluster may be hidden from this login"]
        : [],
  });
}

/** The server answers with the latest first. */
const asked = 200;

async function ofNode(
  client: Client,
  node: string,
  { vmid, errors }: TaskFilter,
  signal: AbortSignal | undefined,
): Promise<readonly TaskRow[]> {
  const params = {
    limit: asked,
    source: "all",
    ...(vmid !== undefined && { vmid }),
    ...(errors && { errors }),
  } as const;
  const rows = await client.nodes(node).tasks.get(params, { signal });
  // The running ones are in the same list, with this word where others have their result.
  return errors === true ? rows.filter(({ status }) => status !== "RUNNING") : rows;
}

async function ofCluster(
  client: Client,
  { vmid, errors }: TaskFilter,
  signal: AbortSignal | undefined,
): Promise<readonly TaskRow[]> {
  const rows = await client.cluster.tasks.get({}, { signal });
  return rows
    .map(({ upid, node = "", type = "", id = "", user = "", starttime = 0, endtime, status }) => {
      return { upid, node, type, id, user, starttime, endtime, status };
    })
    .filter(({ id }) => vmid === undefined || id === String(vmid))
    .filter(({ status }) => errors !== true || (status !== undefined && !/^(OK|WARNINGS)/.test(status)));
}
