import { type Call, concretePath } from "../requester.ts";

/** Equal for calls that ask the server for the same thing, whatever the order of their parameters. */
export function callKey(call: Call): string {
  const path = `${call.method} ${concretePath(call)}?`;
  if (call.params.length === 0) return path;
  const params = [...call.params].sort(byName).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return path + params.join("&");
}

// Stable: parameters of one name are an array whose order counts.
function byName([left]: readonly [string, string], [right]: readonly [string, string]): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
