import { inspect } from "node:util";
import type { ClientEvent } from "../../src/events.ts";
import { checkOptions } from "../../src/options.ts";
import { createRandom, type Random } from "../../src/testing/random.ts";
import { Transport } from "../../src/transport/transport.ts";
import { fakeFetch } from "../support/fake-fetch.ts";
import { manualClock } from "../support/manual-clock.ts";
import { callOf } from "../support/raw-client.ts";
import { abortReason, type Attempted, leftBehind, start, unpaired, wrongWith } from "./checks.ts";
import { misconduct, needlessPauses } from "./conduct.ts";
import { makePlan, type Plan } from "./plan.ts";
import { type ChaosServer, chaosServer } from "./server.ts";

type Clock = ReturnType<typeof manualClock>;

/** What must never happen, in words; empty when all is well. */
export async function memoryRun(seed: number): Promise<string[]> {
  const random = createRandom(seed);
  const clock = manualClock();
  const own = countedClock(clock);
  const plan = makePlan(random, clock);
  const server = chaosServer({ clock, random, ...plan });
  const flights = countedFetch(server);
  const events: ClientEvent[] = [];
  const { transport: options } = checkOptions({
    ...plan.client,
    fetch: flights.fetch,
    clock: own.clock,
    onEvent: (event) => events.push(event),
  });
  const transport = new Transport({ ...options, random: () => random.next() });
  const calls = await makeCalls(random, clock, transport, plan);
  await passTime(clock, () => calls.every(({ outcome }) => outcome !== undefined));
  server.heal();
  const recovery = random.next() < 0.5 ? await recovers(clock, transport) : [];
  await endOf(clock, transport.close());
  const atOnce = plan.client.concurrency + 4 + 1;
  return [
    ...calls.flatMap((call) => wrongWith(call, server.executed)),
    ...calls.flatMap((call) => misconduct(call, server.met.get(call.id) ?? [], plan)),
    ...needlessPauses(events, plan),
    ...recovery,
    ...leftBehind(own.timers(), calls),
    ...unpaired(events),
    ...(flights.peak() > atOnce ? [`${flights.peak()} requests under way at one host`] : []),
  ].map((text) => `seed ${seed}: ${text}`);
}

/** Counts the client's own timers. */
function countedClock(clock: Clock) {
  const open = new Set<object>();
  return {
    timers: () => open.size,
    clock: {
      now: () => clock.now(),
      after(delayMs: number, run: () => void) {
        const timer = {};
        open.add(timer);
        const cancel = clock.after(delayMs, () => {
          open.delete(timer);
          run();
        });
        return () => {
          open.delete(timer);
          cancel();
        };
      },
    },
  };
}

/** Counts what is under way at each host. */
function countedFetch(server: ChaosServer): { fetch: typeof fetch; peak: () => number } {
  const { fetch } = fakeFetch((request) => server.answer(request));
  const underWay = new Map<string, number>();
  let peak = 0;
  return {
    peak: () => peak,
    async fetch(input, init) {
      const { host } = new URL(input instanceof Request ? input.url : String(input));
      const now = (underWay.get(host) ?? 0) + 1;
      underWay.set(host, now);
      peak = Math.max(peak, now);
      try {
        return await fetch(input, init);
      } finally {
        underWay.set(host, (underWay.get(host) ?? 0) - 1);
      }
    },
  };
}

const turns = async (count = 2): Promise<void> => {
  for (let n = 0; n < count; n++) await new Promise(setImmediate);
};

/** Calls of all kinds, some of them given up, a few at a time. */
async function makeCalls(
  random: Random,
  clock: Clock,
  transport: Transport,
  plan: Plan,
): Promise<Attempted[]> {
  const calls: Attempted[] = [];
  for (let wave = random.integer(1, 4); wave > 0; wave--) {
    for (let n = random.integer(1, 8); n > 0; n--)
      calls.push(startCall(random, clock, transport, plan, calls.length));
    await turns(random.integer(0, 3));
    clock.advance(random.integer(0, 10_000));
  }
  return calls;
}

const paths = [
  "/nodes/pve1/qemu/100/config",
  "/nodes/pve2/status",
  "/cluster/resources",
  "/nodes/pve1/storage",
];

function startCall(random: Random, clock: Clock, transport: Transport, plan: Plan, index: number): Attempted {
  const method = random.pick(["GET", "GET", "GET", "POST", "PUT", "DELETE"] as const);
  const controller = new AbortController();
  const repeats = random.next() < 0.1;
  // A host that is too slow for an impatient caller may count as failing.
  const isImpatient = !plan.isOneSound && random.next() < 0.1;
  const timeoutMs = isImpatient ? random.integer(1, 5_000) : undefined;
  if (random.next() < 0.15) clock.after(random.integer(0, 20_000), () => controller.abort(abortReason));
  return start(transport, {
    id: `${index}`,
    method,
    path: random.pick(paths),
    controller,
    repeats,
    timeoutMs,
  });
}

/** A day at most. */
async function passTime(clock: Clock, isOver: () => boolean): Promise<void> {
  for (let step = 0; step < 20_000 && !isOver(); step++) {
    await turns();
    if (!isOver()) clock.advance(step < 200 ? 250 : 5_000);
  }
}

async function endOf(clock: Clock, work: Promise<unknown>): Promise<unknown> {
  let isOver = false;
  const result = work.then(
    () => undefined,
    (error: unknown) => error,
  );
  void result.then(() => (isOver = true));
  await passTime(clock, () => isOver);
  return isOver ? await result : new Error("it is not over after a day");
}

/** With nothing wrong any more, and after a short rest, everything works again. */
async function recovers(clock: Clock, transport: Transport): Promise<string[]> {
  clock.advance(120_000);
  await turns(5);
  const error = await endOf(clock, transport.request(callOf("GET", "/version")));
  return error === undefined ? [] : [`does not recover: ${inspect(error)}`];
}
