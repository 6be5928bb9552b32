import type { Edge } from "../../api/perform.ts";
import { formatUpid } from "../../codecs/upid.ts";
import { type Call, concretePath } from "../../requester.ts";
import type { PlannedRequest } from "./outcome.ts";

/** An edge that reads but does not write: what would be written is kept, in order. */
export interface DryEdge {
  readonly edge: Edge;
  readonly requests: PlannedRequest[];
}

/** Stands for the tasks that are not started. */
const noTask = (call: Call): string =>
  formatUpid({
    node: call.path["node"] ?? "dry",
    pid: 0,
    pstart: 0,
    startTimeSeconds: 0,
    type: "dryrun",
    id: call.path["vmid"] ?? "",
    user: "nobody@pam",
  });

export function createDryEdge(edge: Edge): DryEdge {
  const requests: PlannedRequest[] = [];
  return {
    requests,
    edge: {
      ...edge,
      requester: {
        async request(call) {
          if (call.method === "GET") return await edge.requester.request(call);
          requests.push(planned(call));
          return { data: noTask(call) };
        },
      },
    },
  };
}

function planned(call: Call): PlannedRequest {
  const params: Record<string, string | string[]> = {};
  for (const [name, value] of call.params) {
    const before = params[name];
    params[name] = before === undefined ? value : [before, value].flat();
  }
  return { method: call.method, path: concretePath(call), params };
}
