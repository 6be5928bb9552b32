import { createCache } from "../../src/cache/cache.ts";
import type { Clock } from "../../src/clock.ts";
import { pveTables } from "../../src/codecs/tables.ts";
import { formatUpid, type Upid } from "../../src/codecs/upid.ts";
import { classifyRefusal } from "../../src/errors/classify.ts";
import { createGuests } from "../../src/guests/guests.ts";
import { createInventory } from "../../src/inventory/inventory.ts";
import { pve } from "../../src/product.ts";
import { type Call, concretePath } from "../../src/requester.ts";
import { createTasks } from "../../src/tasks/tasks.ts";
import { copyOfRows } from "./cluster-rows.ts";
import { manualClock } from "./manual-clock.ts";
import { recordingRequester } from "./recording-requester.ts";

/** A refusal as the server words it. */
export class Refusal {
  readonly status: number;
  readonly reason: string;
  readonly fields: Record<string, string> | undefined;

  constructor(reason: string, status = 500, fields?: Record<string, string>) {
    this.status = status;
    this.reason = reason;
    this.fields = fields;
  }
}

/** By method and path: data, a refusal, or a function that makes either. */
type Answers = Record<string, unknown>;

/** The value of a parameter of a call. */
export const param = ({ params }: Call, name: string): string | undefined =>
  params.find(([each]) => each === name)?.[1];

export const aUpid = (node = "pve1", type = "qmstart", id = "100"): Upid =>
  formatUpid({ node, pid: 1, pstart: 1, startTimeSeconds: 1_767_225_600, type, id, user: "root@pam" });

function answered(answers: Answers, call: Call): unknown {
  const path = concretePath(call);
  const answer = answers[`${call.method} ${path}`];
  const value = typeof answer === "function" ? (answer as (call: Call) => unknown)(call) : answer;
  if (value instanceof Refusal) throw classifyRefusal(call, value);
  if (value !== undefined) return value;
  if (path === "/cluster/resources") return copyOfRows();
  if (path.endsWith("/status") && path.includes("/tasks/")) return { status: "stopped", exitstatus: "OK" };
  if (call.method !== "GET") return aUpid(call.path["node"] ?? "pve1", "any", call.path["vmid"] ?? "");
  throw new Error(`no answer for ${call.method} ${path}`);
}

/** Guests over canned answers: rows of `clusterRows`, a UPID for every write, and what is given. */
export function guestServer(
  answers: Answers = {},
  clock: Clock & { advance(ms: number): void } = manualClock(),
) {
  const recording = recordingRequester((call) => answered(answers, call));
  const emit = (): void => {};
  const scope = { cluster: "test", identity: () => "root@pam" };
  // As with a store, lookups are one read of everything; nothing is kept all the same.
  const cache = {
    ...createCache({ requester: recording, seal: () => {}, store: undefined, clock, emit, scope }),
    keeps: true,
  };
  const edge = { requester: cache, validate: true, tables: pveTables };
  const inventory = createInventory({
    cache,
    product: pve,
    clock,
    emit,
    session: () => undefined,
    closing: new AbortController().signal,
  });
  const tasks = createTasks({ edge, clock, emit, serverNow: () => clock.now() });
  return {
    ...createGuests({ edge, inventory, tasks, clock }),
    inventory,
    tasks,
    clock,
    calls: recording.calls,
  };
}
