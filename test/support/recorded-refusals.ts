import { basename } from "node:path";
import type { ProxmoxError } from "../../src/errors/index.ts";
import { classifyRefusal } from "../../src/errors/classify.ts";
import type { Method } from "../../src/requester.ts";
import { readRefusal } from "../../src/transport/http.ts";
import { readShared, recordings } from "./shared.ts";

/** A recorded refusal and the error that is made of it. */
export interface RecordedRefusal {
  /** Name of the recording. */
  readonly name: string;
  readonly error: ProxmoxError;
}

/** Every recorded answer with a status of 400 and above. */
export function recordedRefusals(): RecordedRefusal[] {
  return recordings().flatMap((path) => {
    const error = errorIn(readShared(path));
    return error === undefined ? [] : [{ name: basename(path, ".http"), error }];
  });
}

function errorIn(recording: string): ProxmoxError | undefined {
  const [, request = "", response = ""] = recording.split(/^=== (?:REQUEST|RESPONSE)\n/m);
  const [, status = "0", reason = ""] = /^HTTP\/\S+ (\d+) ?([^\r\n]*)/.exec(response) ?? [];
  if (Number(status) < 400) return undefined;
  const [, method = "GET", target = ""] = /^(\S+) (\S+)/.exec(request) ?? [];
  const body = /\n\r?\n([^]*)$/.exec(response)?.[1] ?? "";
  const template = target.replace("/api2/json", "").replace(/\?.*/, "");
  const node = /^\/nodes\/([^/]+)/.exec(template)?.[1];
  const named: Record<string, string> = node === undefined ? {} : { node };
  const site = { method: method as Method, template, path: named };
  return classifyRefusal(site, readRefusal(Number(status), reason, body.trimEnd()), "pve1:8006");
}
