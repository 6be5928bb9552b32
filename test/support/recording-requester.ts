import {
  type Call,
  type CallOptions,
  concretePath,
  type Reply,
  type Requester,
} from "../../src/requester.ts";

type Answer = (call: Call) => unknown;

/** Answers from a function (a promise to hang, a throw to fail) and writes down what it was asked, as `GET /path`. */
export function recordingRequester(
  answer: Answer,
): Requester & { readonly calls: string[]; readonly seen: Call[] } {
  const calls: string[] = [];
  const seen: Call[] = [];
  return {
    calls,
    seen,
    async request(call): Promise<Reply> {
      const query = call.params.map(([name, value]) => `${name}=${value}`).join("&");
      calls.push(`${call.method} ${concretePath(call)}${query === "" ? "" : `?${query}`}`);
      seen.push(call);
      return { data: await answer(call) };
    },
  };
}

/** A call as the client would build it: `get("/nodes/{node}/status", { node: "pve1" })`. */
export function get(
  template: string,
  path: Record<string, string> = {},
  options: CallOptions = {},
  params: Call["params"] = [],
): Call {
  return { method: "GET", template, path, params, options };
}

export function write(
  method: "POST" | "PUT" | "DELETE",
  template: string,
  path: Record<string, string> = {},
  params: Call["params"] = [],
): Call {
  return { method, template, path, params, options: {} };
}
