import { guestListFrom, guestLists } from "../batch/sources.ts";
import { NotFoundError } from "../errors/index.ts";
import type { Call, Requester } from "../requester.ts";
import type { GuestRow } from "./rows.ts";

/** What a guest's own node says of it; or why it does not. */
export type LiveStatus = Readonly<Record<string, unknown>> | Error;

/** A node that has not answered by then counts as out of reach, lest it hold up what is known of the others. */
const patienceMs = 5000;

/** Asks the nodes of the guests for their state: each guest, or all of a kind where a node has many. */
export async function readLiveStatus(
  requester: Requester,
  guests: readonly GuestRow[],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, LiveStatus>> {
  const groups = Map.groupBy(guests, ({ node, type }) => `${type} ${node}`);
  const found = [...groups.values()].map((mine) =>
    mine.length < guestListFrom ? readEach(requester, mine, signal) : readList(requester, mine, signal),
  );
  return new Map((await Promise.all(found)).flat());
}

type Found = readonly (readonly [vmid: number, status: LiveStatus])[];

async function readEach(
  requester: Requester,
  guests: readonly GuestRow[],
  signal: AbortSignal,
): Promise<Found> {
  return await Promise.all(
    guests.map(async ({ vmid, type, node }) => {
      const template = `/nodes/{node}/${type}/{vmid}/status/current`;
      const call = readCall(template, { node, vmid: String(vmid) }, [], signal);
      return [vmid, await dataOrError(requester, call)] as const;
    }),
  );
}

async function readList(
  requester: Requester,
  guests: readonly GuestRow[],
  signal: AbortSignal,
): Promise<Found> {
  const [{ node, type } = { node: "", type: "qemu" as const }] = guests;
  const { template, params } = guestLists[type];
  const list = await dataOrError(requester, readCall(template, { node }, params, signal));
  if (list instanceof Error) return guests.map(({ vmid }) => [vmid, list] as const);
  const rows = Array.isArray(list) ? (list as Readonly<Record<string, unknown>>[]) : [];
  const byVmid = new Map(rows.map((row) => [Number(row["vmid"]), row]));
  const gone = ({ vmid }: GuestRow): Error =>
    new NotFoundError(`guest ${vmid} is not on node ${node}`, { node });
  return guests.map((guest) => [guest.vmid, byVmid.get(guest.vmid) ?? gone(guest)] as const);
}

async function dataOrError(requester: Requester, call: Call): Promise<LiveStatus> {
  try {
    return (await requester.request(call)).data as LiveStatus;
  } catch (error) {
    if (error instanceof Error && call.options.signal?.aborted !== true) return error;
    throw error;
  }
}

function readCall(template: string, path: Call["path"], params: Call["params"], signal: AbortSignal): Call {
  const options = { signal, timeoutMs: patienceMs, fresh: true };
  return { method: "GET", template, path, params, options };
}
