import { compress } from "../../../src/testing/listen/compress.ts";
import { createMachine, type Machine } from "../../../src/testing/machine.ts";
import { utf8, type WireAnswer, type WireRequest } from "../../../src/testing/wire/message.ts";
import { arrange, withDigest } from "./arrange/index.ts";
import { compare } from "./compare.ts";
import type { Recording } from "./recording.ts";
import { rootPassword, rootTokens, sandbox } from "./sandbox.ts";
import { uploadBody } from "./uploads.ts";

/** The recorded cluster, with root's own login. */
function recordedCluster(): Machine {
  const machine = createMachine(sandbox);
  const root = machine.world.access.users.get("root@pam");
  if (root === undefined) throw new Error("root@pam is always there");
  root.password = rootPassword;
  root.tokens.clear();
  for (const token of rootTokens) root.tokens.set(token.tokenid, { ...token, expire: 0 });
  return machine;
}

/** Tickets and their tokens lost their signatures when they were recorded: here they get new ones. */
function signed(machine: Machine, text: string): string {
  const { tickets } = machine;
  const ticket = (userid: string): string => tickets.issue(decodeURIComponent(userid));
  return text
    .replace(/PVE%3A([\w.]+%40\w+)%3A[0-9A-F]{8}%3A%3Ac2lnbmF0dXJl/g, (_, user: string) =>
      encodeURIComponent(ticket(user)),
    )
    .replace(/PVE:([\w.]+@\w+):[0-9A-F]{8}::c2lnbmF0dXJl/g, (_, user: string) => ticket(user));
}

function headersOf(machine: Machine, recording: Recording): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of recording.requestHeaders)
    headers.set(name.toLowerCase(), signed(machine, value));
  const user = /PVE(?:%3A|:)([\w.]+)(?:%40|@)(\w+)/.exec(headers.get("cookie") ?? "");
  const isMeantWrong = recording.name === "csrf-wrong-post";
  if (user !== null && headers.has("csrfpreventiontoken") && !isMeantWrong) {
    headers.set("csrfpreventiontoken", machine.tickets.csrfToken(`${user[1]}@${user[2]}`));
  }
  return headers;
}

function requestOf(machine: Machine, recording: Recording): WireRequest {
  const headers = headersOf(machine, recording);
  const node = headers.get("host")?.startsWith("127.0.0.2") === true ? "pve2" : "pve1";
  const { method, target } = recording;
  const upload = uploadBody(recording, headers);
  return { node, method, target, headers, body: upload ?? utf8(signed(machine, recording.requestBody)) };
}

/** Replays a recording on a cluster of its own and tells every difference. */
export async function replay(recording: Recording): Promise<{ answer: WireAnswer; differences: string[] }> {
  const machine = recordedCluster();
  const scene = await arrange(machine, recording);
  const request = requestOf(machine, { ...recording, requestBody: withDigest(scene, recording.requestBody) });
  const answer = await compress(await machine.server.handle(request), request.headers.get("accept-encoding"));
  return { answer, differences: compare(recording, answer, new TextDecoder().decode(answer.body)) };
}
