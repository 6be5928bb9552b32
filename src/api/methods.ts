import { refused, shown } from "../errors/refused.ts";
import type { Method } from "../requester.ts";

const methods: readonly string[] = ["GET", "POST", "PUT", "DELETE"] satisfies Method[];

const isMethod = (value: unknown): value is Method => methods.some((method) => method === value);

/** @throws InvalidParametersError for what is no verb of the server; they are written in capitals. */
export function checkedMethod(method: unknown): Method {
  if (isMethod(method)) return method;
  throw refused("method", methods.join(", "), shown(method));
}
