import type { RouteTable } from "../codecs/routes.ts";
import type { InvalidParametersError } from "../errors/index.ts";
import { kindOf } from "../errors/kind-of.ts";
import { faulty, refused } from "../errors/refused.ts";
import type { Method } from "../requester.ts";
import { checkedMethod } from "./methods.ts";
import { suggestion } from "./suggestion.ts";

/** For a verb or a template that the API description does not have. */
export function unknownCall(routes: RouteTable, method: Method, template: string): InvalidParametersError {
  checkedMethod(method);
  if (typeof template !== "string")
    return refused("template", 'text such as "/nodes/{node}/qemu"', kindOf(template));
  const templates = routes
    .all()
    .filter((each) => each.method === method)
    .map((each) => each.template);
  const call = `${method} ${JSON.stringify(template)}`;
  return faulty("template", `${call} is not in the API description${suggestion(template, templates)}`);
}
