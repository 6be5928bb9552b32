import { sinceRelease } from "../codecs/since.ts";
import { describeCall } from "../errors/classify.ts";
import { UnsupportedError } from "../errors/index.ts";
import type { Call, Requester } from "../requester.ts";

/** Says since when there is a call that the server does not have, and what the server runs. */
export async function explainUnsupported(
  requester: Requester,
  call: Call,
  error: UnsupportedError,
): Promise<UnsupportedError> {
  const [since, serverVersion] = await Promise.all([
    sinceRelease(call.method, call.template),
    versionOf(requester, call),
  ]);
  const runs = serverVersion === undefined ? "this server" : `this server runs ${serverVersion} and`;
  const isNew = since?.after !== undefined;
  const when = isNew ? ` (it is new after ${since.after}, ${since.release} has it)` : "";
  const { status, reason, method, template, node, host, cause } = error;
  return new UnsupportedError(describeCall(call, `${runs} does not have that call${when}`, reason), {
    status,
    reason,
    method,
    template,
    node,
    host,
    cause,
    since: since?.release,
    serverVersion,
  });
}

/** What cannot be told is left out: the caller asked for something else. */
async function versionOf(requester: Requester, { options: { signal } }: Call): Promise<string | undefined> {
  try {
    const { data } = await requester.request({
      method: "GET",
      template: "/version",
      path: {},
      params: [],
      options: { signal },
    });
    const version: unknown =
      typeof data === "object" && data !== null && "version" in data ? data.version : undefined;
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}
