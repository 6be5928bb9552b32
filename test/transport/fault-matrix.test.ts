import { describe, expect, it } from "vitest";
import { checkOptions } from "../../src/options.ts";
import type { Call } from "../../src/requester.ts";
import { createTestCluster, type Fault, type TestCluster } from "../../src/testing/index.ts";
import { Transport } from "../../src/transport/transport.ts";
import { callOf } from "../support/raw-client.ts";

/** What goes wrong after the client has logged in, on the way of one call. */
interface FaultRow {
  readonly name: string;
  /** Returns what is to be lifted before the test looks at what became of the call. */
  readonly arrange: (cluster: TestCluster) => PendingFault | undefined;
}

type PendingFault = ReturnType<TestCluster["fault"]>;

/** The host that is asked first. */
const host = "pve1";

const fault = (name: string, what: Fault): FaultRow => ({ name, arrange: (cluster) => cluster.fault(what) });
const control = (name: string, run: (cluster: TestCluster) => void): FaultRow => ({
  name,
  arrange(cluster) {
    run(cluster);
    return undefined;
  },
});
const refusal = (name: string, status: number, message?: string): FaultRow =>
  fault(name, { kind: "refuse", status, message, times: Infinity });

const rows: readonly FaultRow[] = [
  control("The host refuses connections", (cluster) => cluster.node(host).down("refused")),
  control("There is no route to the host", (cluster) => cluster.node(host).down("no-route")),
  control("The name of the host is unknown", (cluster) => cluster.node(host).down("no-address")),
  control("The host takes requests and is silent", (cluster) => cluster.node(host).down("hung")),
  fault("Reset before execution, once", { kind: "reset-before", host }),
  fault("Reset before execution, always", { kind: "reset-before", host, times: Infinity }),
  fault("Reset in place of the answer, once", { kind: "reset-after", host }),
  fault("Reset in the middle of the answer, once", { kind: "reset-during", host }),
  fault("No answer ever, once", { kind: "hang", host }),
  fault("The answer takes 20 s", { kind: "slow", delayMs: 20_000, host }),
  fault("Fewer bytes than announced, once", { kind: "content-length", host }),
  fault("Half of the JSON", { kind: "truncated", host }),
  fault("Something else than JSON", { kind: "garbage", host }),
  fault("NaN in the JSON", { kind: "nan", host }),
  fault("502 of a reverse proxy, once", { kind: "refuse", status: 502, host }),
  fault("503 of a reverse proxy, always", { kind: "refuse", status: 503, host, times: Infinity }),
  fault("595: the host cannot reach the node", { kind: "refuse", status: 595, host, times: Infinity }),
  control("595: no host can reach the node", (cluster) => cluster.node("pve3").down("no-route")),
  fault("596: the node did not answer in time, once", { kind: "refuse", status: 596, host }),
  control("The server has forgotten the ticket", (cluster) => cluster.expireTickets()),
  refusal("401 for everything", 401),
  refusal("403", 403, "Permission check failed (/vms/300, VM.Audit)"),
  refusal("500: not found", 500, "Configuration file 'x' does not exist"),
  refusal("500: locked", 500, "VM is locked (backup)"),
  control("The cluster has no quorum", (cluster) => cluster.setQuorate(false)),
];

const calls: Readonly<Record<"read" | "write", Call>> = {
  read: callOf("GET", "/nodes/pve3/qemu/300/config"),
  write: callOf("POST", "/nodes/pve3/qemu/300/status/start"),
};

interface Cell {
  readonly outcome: string;
  /** Requests of the call itself, by host. */
  readonly sent: readonly number[];
  readonly executed: number;
  readonly seconds: number;
}

type Login = "token" | "password";

/** A cluster on a clock that stands still, a client that has logged in, and where its requests went. */
async function setUp(auth: Login, hosts: number) {
  const cluster = createTestCluster({
    clock: "manual",
    nodes: ["pve1", "pve2", "pve3"].map((name) => ({ name })),
    guests: [{ vmid: 300, node: "pve3", name: "vm", status: "stopped" }],
  });
  const sentTo: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const { hostname, pathname } = new URL(input instanceof Request ? input.url : String(input));
    if (pathname.includes("/qemu/300/")) sentTo.push(hostname);
    return cluster.fetch(input, init);
  };
  const { transport: options } = checkOptions({
    url: cluster.urls.slice(0, hosts),
    auth: cluster.credentials[auth],
    fetch,
    clock: cluster.clock,
  });
  const transport = new Transport({ ...options, random: () => 0.5 });
  await settle(cluster, transport.request(callOf("GET", "/version")));
  return { cluster, transport, sentTo };
}

/** Lets the time of the cluster pass until the call is over; says how it ended. */
async function settle(cluster: TestCluster, call: Promise<unknown>): Promise<string> {
  let outcome: string | undefined;
  call.then(
    () => (outcome = "answered"),
    (error: unknown) => (outcome = error instanceof Error ? error.name : String(error)),
  );
  for (let step = 0; step < 2_000; step++) {
    for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
    if (outcome !== undefined) return outcome;
    await cluster.advance(100);
  }
  return "never over";
}

/** How often the guest was started: each start is a task of its own. */
async function startsOf({ fetch, credentials }: TestCluster): Promise<number> {
  const { tokenId, secret } = credentials.token;
  const headers = { authorization: `PVEAPIToken=${tokenId}=${secret}` };
  const response = await fetch("https://pve3:8006/api2/json/nodes/pve3/tasks?source=all", { headers });
  const { data } = (await response.json()) as { data: { type: string }[] };
  return data.filter(({ type }) => type === "qmstart").length;
}

async function runCell(row: FaultRow, kind: "read" | "write", auth: Login, hosts: number): Promise<Cell> {
  const { cluster, transport, sentTo } = await setUp(auth, hosts);
  const pending = row.arrange(cluster);
  const sinceMs = cluster.clock.now();
  const outcome = await settle(cluster, transport.request(calls[kind]));
  const seconds = Math.round((cluster.clock.now() - sinceMs) / 1_000);
  const sent = ["pve1", "pve2"].slice(0, hosts).map((name) => sentTo.filter((each) => each === name).length);
  await settle(cluster, transport.close());
  pending?.lift();
  cluster.node("pve3").up();
  return { outcome, sent, executed: await startsOf(cluster), seconds };
}

const columns = [
  ["read", 1],
  ["read", 2],
  ["write", 1],
  ["write", 2],
] as const;

const runRow = (row: FaultRow, auth: Login): Promise<Cell[]> =>
  Promise.all(columns.map(([kind, hosts]) => runCell(row, kind, auth, hosts)));

const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

function textOf({ outcome, sent, seconds, executed }: Cell, kind: "read" | "write"): string {
  const requests = sent.length === 1 ? plural(sent[0] ?? 0, "request") : `${sent.join(" + ")} requests`;
  const executions = kind === "write" ? [executionsOf(executed)] : [];
  const time = seconds === 0 ? [] : [`${seconds} s`];
  return [outcome === "answered" ? outcome : `\`${outcome}\``, requests, ...executions, ...time].join(", ");
}

const executionsOf = (executed: number): string =>
  executed === 0 ? "not executed" : `executed ${executed === 1 ? "once" : `${executed} times`}`;

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** One line where the kind of login makes no difference, else two. */
function linesOf(name: string, byToken: readonly Cell[], byTicket: readonly Cell[]): string[] {
  const texts = (cells: readonly Cell[]): string[] =>
    cells.map((cell, index) => textOf(cell, columns[index]?.[0] ?? "read"));
  const [token, ticket] = [texts(byToken), texts(byTicket)];
  if (token.join() === ticket.join()) return [line([name, "any", ...token])];
  return [line([name, "token", ...token]), line([name, "ticket", ...ticket])];
}

const introduction = `# What becomes of a call when something fails

Made by \`test/transport/fault-matrix.test.ts\` with the test cluster; the test fails when it is out of date
(\`npx vitest run test/transport/fault-matrix.test.ts -u\` writes it anew). Each cell is one call of a client that has
logged in, with default options: how it ends, how many requests were made for it (to the first and the second host),
how often a write was executed, and how long it took where that is a second or more. A write is never executed twice.
Faults concern the first host unless they say otherwise. "Once" means that the next request is all right again.
`;

describe("the fault matrix", () => {
  const lines = [
    line(["Fault", "Login", "Read, one host", "Read, two hosts", "Write, one host", "Write, two hosts"]),
    line(Array.from({ length: 6 }, () => "---")),
  ];
  const cells: Cell[] = [];

  it.each(rows)("$name", async (row) => {
    const [byToken, byTicket] = [await runRow(row, "token"), await runRow(row, "password")];
    cells.push(...byToken, ...byTicket);
    lines.push(...linesOf(row.name, byToken, byTicket));
    const all = [...byToken, ...byTicket];
    expect(all.filter(({ outcome }) => outcome === "never over")).toEqual([]);
    expect(Math.max(...all.map(({ executed }) => executed))).toBeLessThanOrEqual(1);
  });

  it("has no answered write that was not executed, and none that was refused and yet executed", () => {
    const writes = cells.filter((_, index) => columns[index % columns.length]?.[0] === "write");
    const wrong = writes.filter(
      ({ outcome, executed }) =>
        outcome !== "OutcomeUnknownError" && (outcome === "answered") !== (executed === 1),
    );
    expect(wrong).toEqual([]);
  });

  it("is what the guide says", async () => {
    await expect(`${introduction}\n${lines.join("\n")}\n`).toMatchFileSnapshot("../../docs/fault-matrix.md");
  });
});
