import type { Socket } from "node:net";
import type { Machine } from "../machine.ts";
import { nodeOf } from "../state/world.ts";
import { connectionValues, headerLines, utf8, type WireAnswer } from "../wire/message.ts";
import { compress } from "./compress.ts";
import { concat } from "./der.ts";
import { createRequestReader, type RequestHead } from "./request-reader.ts";

/** FACTS 4. */
const answersPerConnection = 100;
const defaultIdleMs = 5000;
const maxBodyBytes = 512 * 1024;

export interface ConnectionSetup {
  /** The cluster as it is now. */
  readonly current: () => Machine;
  /** The member behind the listener. */
  readonly node: string;
  /** How long a connection may be silent; default 5 s. */
  readonly idleMs?: number | undefined;
}

/** Ends a connection without another word. */
export function drop(socket: Socket): void {
  if ("encrypted" in socket) socket.destroy();
  else socket.resetAndDestroy();
}

/** The bytes of an answer: the head as the server writes it, reason phrase in UTF-8. */
export function encodeAnswer(
  answer: WireAnswer,
  version: string,
  connection: readonly string[],
  nowMs: number,
): Uint8Array {
  const lines = headerLines(answer, connection, nowMs).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/${version} ${answer.status} ${answer.reason}\r\n${lines.join("")}\r\n`;
  return concat([utf8(head), answer.body]);
}

const bodyLength = (head: RequestHead): number => {
  const length = Number(head.headers.get("content-length") ?? 0);
  return Number.isSafeInteger(length) && length >= 0 ? length : 0;
};

const isUpload = (head: RequestHead): boolean =>
  head.headers.get("content-type")?.startsWith("multipart/form-data") === true;

/** How much of a body is read at all: chunked and oversized ones are refused unread. */
function lengthToRead(head: RequestHead): number {
  if (head.headers.has("transfer-encoding")) return 0;
  const length = bodyLength(head);
  return length > maxBodyBytes && !isUpload(head) ? maxBodyBytes + 1 : length;
}

function wantsToKeep(head: RequestHead): boolean {
  const wish = head.headers.get("connection")?.toLowerCase() ?? "";
  return head.version === "1.1" ? !wish.includes("close") : wish.includes("keep-alive");
}

/** Serves one connection until either side has had enough. */
export function serveConnection(
  socket: Socket,
  { current, node, idleMs = defaultIdleMs }: ConnectionSetup,
): void {
  const reader = createRequestReader();
  let answered = 0;
  let pending: RequestHead | undefined;
  let isBusy = false;

  const reply = async (head: RequestHead, body: Uint8Array): Promise<void> => {
    const { world, server } = current();
    const request = { node, method: head.method, target: head.target, headers: head.headers, body };
    const answer = await compress(await server.handle(request), head.headers.get("accept-encoding"));
    answered += 1;
    if (answer.fate === "silence") return;
    if (answer.fate === "reset") return drop(socket);
    const isWhole = answer.announced === undefined;
    const keep = isWhole && wantsToKeep(head) && answered < answersPerConnection;
    const connection = connectionValues(answer, keep);
    socket.write(encodeAnswer(answer, head.version, connection, world.clock.now()));
    reader.discard();
    if (connection.includes("close") && connection.length === 1) socket.end();
    else socket.setTimeout(idleMs);
  };

  const next = (): void => {
    if (isBusy) return;
    const head = pending ?? reader.head();
    if (head === undefined) return;
    if (head === "refused") return void socket.pause();
    pending = head;
    const body = reader.body(lengthToRead(head));
    if (body === undefined) return;
    if (nodeOf(current().world, node).reach === "hung") return void socket.setTimeout(0);
    pending = undefined;
    isBusy = true;
    socket.setTimeout(0);
    reply(head, body)
      .catch(() => socket.destroy())
      .finally(() => {
        isBusy = false;
      });
  };

  socket.setTimeout(idleMs, () => socket.destroy());
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: Uint8Array) => {
    reader.push(chunk);
    next();
  });
}
