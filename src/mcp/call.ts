import { encodeCall } from "../codecs/params.ts";
import type { CallOptions, Client } from "../index.ts";
import type { Endpoint } from "./endpoint.ts";
import { ToolError } from "./tool-error.ts";

export type Params = Readonly<Record<string, unknown>>;

/**
 * Checks parameters against the API description, whatever the client itself would check.
 * @throws ToolError BAD_PARAMS for a path value that is given a second time, otherwise.
 * @throws InvalidParametersError for what does not fit.
 */
export async function checkParams({ method, template, values }: Endpoint, params: Params): Promise<void> {
  const twice = Object.keys(values).find((name) => name in params && String(params[name]) !== values[name]);
  if (twice !== undefined) throw new ToolError("BAD_PARAMS", `${twice}: the path says ${values[twice]}`);
  await encodeCall({ method, template }, { ...params, ...values });
}

type AnyRequest = (
  this: void,
  method: string,
  template: string,
  params: Params,
  options: CallOptions,
) => Promise<unknown>;

/** Sends a call that only this run knows the name of. */
export async function send(
  client: Client,
  { method, template, values }: Endpoint,
  params: Params,
  options: CallOptions = {},
): Promise<unknown> {
  // The endpoint is in the table; its types cannot be known before.
  // oxlint-disable-next-line typescript/unbound-method -- it uses no this
  const request = client.request as AnyRequest;
  return await request(method, template, { ...params, ...values }, options);
}
