import { pve } from "../../product.ts";
import { createExpectation } from "./expectation.ts";

/** What the contract is asked of: a real host, or whatever stands in for one. */
export interface ServerUnderTest {
  /** `https://pve1.example:8006` */
  readonly url: string;
  /** A token that may read everything: without privilege separation, its user with the role PVEAuditor on `/`. */
  readonly token: { readonly tokenId: string; readonly secret: string };
  /** With it, logins are asked for as well. */
  readonly password?: { readonly username: string; readonly password: string } | undefined;
  /** With it, a VM of that number is made, changed and deleted; the token needs the rights to do so. */
  readonly disposable?: Disposable | undefined;
  /** Default: the global one. For a certificate that nobody knows, one that does. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** What may be written to. */
export interface Disposable {
  readonly node: string;
  /** A VMID that is free. */
  readonly vmid: number;
  /** A storage that takes ISO images: a small one is uploaded and deleted. */
  readonly storage?: string | undefined;
}

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly reason: string;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined where the answer is no JSON. */
  readonly body: Envelope | undefined;
}

interface Envelope {
  readonly data: unknown;
  readonly message?: string;
  readonly errors?: Readonly<Record<string, string>>;
  readonly total?: number;
}

/** A row of a list; checks look into whatever came. */
export type Row = Readonly<Record<string, unknown>>;

type Params = Readonly<Record<string, string | number>>;

/** A request besides its method and path; without `headers` it is made by the token. */
export interface Asked {
  readonly params?: Params | undefined;
  readonly body?: RequestInit["body"];
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** There is nothing on the host that the question could be about. */
export class NotAsked extends Error {}

export interface Host {
  readonly server: ServerUnderTest;
  call(method: string, path: string, asked?: Asked): Promise<Answer>;
  /** The data of a read by the token, which must be a 200. */
  read(path: string, params?: Params): Promise<unknown>;
  rows(path: string, params?: Params): Promise<readonly Row[]>;
}

export const expectEqual = createExpectation("the server");

/** @throws Error saying what was wanted, and what came. */
export function expectThat(holds: boolean, wanted: string, came?: unknown): void {
  if (holds) return;
  const shown = came === undefined ? "" : `; ${JSON.stringify(came).slice(0, 200)} came`;
  throw new Error(`the server owes ${wanted}${shown}`);
}

export function tokenHeader({ token }: ServerUnderTest): string {
  return `${pve.tokenScheme}=${token.tokenId}=${token.secret}`;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") === true;
  const body = isJson ? (JSON.parse(text) as Envelope) : undefined;
  return { status: response.status, reason: response.statusText, headers: response.headers, text, body };
}

function urlencoded(params: Params): URLSearchParams {
  return new URLSearchParams(
    Object.entries(params).map(([name, value]): [string, string] => [name, `${value}`]),
  );
}

export function createHost(server: ServerUnderTest): Host {
  const { url, fetch = globalThis.fetch } = server;
  async function call(method: string, path: string, asked: Asked = {}): Promise<Answer> {
    const { params = {}, headers = { authorization: tokenHeader(server) } } = asked;
    const encoded = urlencoded(params);
    const isInQuery = method !== "POST" && method !== "PUT";
    const query = isInQuery && encoded.size > 0 ? `?${encoded.toString()}` : "";
    const body = asked.body ?? (isInQuery ? undefined : encoded);
    const init: RequestInit & { duplex: "half" } = { method, headers, duplex: "half" };
    return await answerOf(
      await fetch(`${url}${pve.apiRoot}${path}${query}`, { ...init, ...(body && { body }) }),
    );
  }
  async function read(path: string, params: Params = {}): Promise<unknown> {
    const answer = await call("GET", path, { params });
    expectEqual([answer.status, answer.reason], [200, "OK"]);
    return answer.body?.data;
  }
  return {
    server,
    call,
    read,
    async rows(path, params) {
      const data = await read(path, params);
      expectThat(Array.isArray(data), "a list", data);
      return data as Row[];
    },
  };
}

/** A refusal of a handler: the reason phrase is the first line of the message, which ends a line (FACTS 19, 23). */
export function expectRefusal(answer: Answer, status: number, message: string, errors?: Row): void {
  const [reason] = message.split("\n");
  expectEqual([answer.status, answer.reason], [status, reason]);
  expectEqual(answer.body, { data: null, message, ...(errors && { errors }) });
  expectEqual(answer.headers.get("connection") ?? "close", "close");
}

/** Parameters that are not taken: 400, with a text for each. */
export const expectInvalid = (answer: Answer, errors: Row): void =>
  expectRefusal(answer, 400, "Parameter verification failed.\n", errors);

/** A refusal before any handler: nothing but a reason phrase, or that as plain text without a type (FACTS 20, 21). */
export function expectBareRefusal(answer: Answer, status: number, reason: string, text = ""): void {
  expectEqual([answer.status, answer.reason], [status, reason]);
  expectEqual([answer.headers.get("content-type"), answer.text], [null, text]);
}

/** Members that are up. */
export async function onlineNodes(host: Host): Promise<readonly string[]> {
  const rows = await host.rows("/nodes");
  return rows.filter(({ status }) => status === "online").map(({ node }) => String(node));
}

export async function anyNode(host: Host): Promise<string> {
  const [node] = await onlineNodes(host);
  if (node === undefined) throw new NotAsked("no node is online, or the token sees none");
  return node;
}

/** A VM, and the node it is on. */
export async function anyGuest(host: Host): Promise<{ readonly node: string; readonly vmid: number }> {
  for (const node of await onlineNodes(host)) {
    const [guest] = await host.rows(`/nodes/${node}/qemu`);
    if (guest !== undefined) return { node, vmid: Number(guest["vmid"]) };
  }
  throw new NotAsked("there is no VM, or the token sees none");
}

/** A task that is over, and the node it ran on. */
export async function anyTask(host: Host): Promise<{ readonly node: string; readonly upid: string }> {
  for (const node of await onlineNodes(host)) {
    const [task] = (await host.rows(`/nodes/${node}/tasks`)).filter(({ endtime }) => endtime !== undefined);
    if (task !== undefined) return { node, upid: String(task["upid"]) };
  }
  throw new NotAsked("no task has ended yet, or the token sees none");
}
