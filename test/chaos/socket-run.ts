import type { ClientEvent } from "../../src/events.ts";
import { createRandom, type Random } from "../../src/testing/random.ts";
import type { Transport } from "../../src/transport/transport.ts";
import { transportTo } from "../support/raw-client.ts";
import { abortReason, type Attempted, leftBehind, start, unanswered, unpaired, wrongWith } from "./checks.ts";
import { type SocketServer, socketServer } from "./socket-server.ts";

/** As `memoryRun`, over real connections and in real time. */
export async function socketRun(seed: number): Promise<string[]> {
  const random = createRandom(seed);
  const isCalm = random.next() < 0.3;
  const trouble = isCalm ? 0 : random.next() * 0.8;
  const isTls = random.next() < 0.3;
  const servers = await Promise.all(
    Array.from({ length: random.integer(1, 2) }, () => socketServer(random, trouble, isTls)),
  );
  const events: ClientEvent[] = [];
  const transport = transportTo(
    servers.map(({ server }) => server),
    {
      concurrency: random.integer(1, 6),
      timeoutMs: isCalm ? 10_000 : 300,
      retry: random.pick([{ baseDelayMs: 1 }, false, { attempts: 2, baseDelayMs: 1 }]),
      onEvent: (event) => events.push(event),
    },
  );
  const calls = await makeCalls(random, transport);
  const late = await orTooLate(Promise.all(calls.map(({ ended }) => ended)), 20_000);
  await transport.close();
  const open = await connectionsLeft(servers);
  await Promise.all(servers.map(({ server }) => server.close()));
  return [
    ...late,
    ...calls.flatMap(({ call }) => wrongWith(call, executionsOf(servers))),
    ...(isCalm ? calls.flatMap(({ call }) => unanswered(call)) : []),
    ...leftBehind(
      0,
      calls.map(({ call }) => call),
    ),
    ...unpaired(events),
    ...(open > 0 ? [`${open} connections are left`] : []),
  ].map((text) => `seed ${seed}: ${text}`);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

interface Started {
  readonly call: Attempted;
  readonly ended: Promise<void>;
}

async function makeCalls(random: Random, transport: Transport): Promise<Started[]> {
  const calls: Started[] = [];
  for (let wave = random.integer(1, 3); wave > 0; wave--) {
    for (let n = random.integer(1, 10); n > 0; n--) calls.push(startCall(random, transport, calls.length));
    await pause(random.integer(0, 30));
  }
  return calls;
}

function startCall(random: Random, transport: Transport, index: number): Started {
  const method = random.pick(["GET", "GET", "POST", "PUT", "DELETE"] as const);
  const path = random.pick(["/nodes/pve1/qemu", "/nodes/pve2/status", "/cluster/resources"]);
  const controller = new AbortController();
  const repeats = random.next() < 0.1;
  if (random.next() < 0.1) setTimeout(() => controller.abort(abortReason), random.integer(0, 50));
  const call: Attempted = { id: `${index}`, method, path, controller, repeats };
  const ended = Promise.withResolvers<void>();
  start(transport, call, ended.resolve);
  return { call, ended: ended.promise };
}

async function orTooLate(work: Promise<unknown>, ms: number): Promise<string[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string[]>((resolve) => void (timer = setTimeout(() => resolve(["too late"]), ms)));
  const result = await Promise.race([work.then((): string[] => []), late]);
  clearTimeout(timer);
  return result;
}

/** A closed connection takes a moment to be seen at the other end. */
async function connectionsLeft(servers: readonly SocketServer[]): Promise<number> {
  const count = (): number => servers.reduce((sum, { server }) => sum + server.connections.open, 0);
  for (let n = 0; n < 100 && count() > 0; n++) await pause(5);
  return count();
}

const executionsOf = (servers: readonly SocketServer[]): ReadonlyMap<string, number> => {
  const all = new Map<string, number>();
  for (const { executed } of servers)
    for (const [id, count] of executed) all.set(id, (all.get(id) ?? 0) + count);
  return all;
};
