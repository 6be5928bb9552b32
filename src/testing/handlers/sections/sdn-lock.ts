import { failure } from "../../refusal.ts";
import type { World } from "../../state/world.ts";
import { type Context, type Handler, type HandlerTable, optionalText } from "../context.ts";

const wrongToken = "invalid lock token provided! at /usr/share/perl5/PVE/Network/SDN.pm line 291.";

const tokenOf = (world: World): string | undefined => {
  const token = world.sections.of("sdn/lock").get("lock")?.["token"];
  return token === undefined ? undefined : String(token);
};

/** @throws Refusal 500 where somebody else holds the configuration; `what` says what was tried. */
export function demandLock(context: Context, what: string): void {
  const token = tokenOf(context.world);
  if (token !== undefined && token !== optionalText(context, "lock-token"))
    throw failure(`${what}${wrongToken}`);
}

const lock: Handler = (context) => {
  demandLock(context, "could not acquire lock for SDN config: ");
  const token = context.world.random.uuid();
  context.world.sections.of("sdn/lock").set("lock", { token });
  return token;
};

const unlock: Handler = (context) => {
  const isForced = context.params["force"] === 1;
  if (!isForced) demandLock(context, "could not release lock: ");
  context.world.sections.of("sdn/lock").clear();
  return null;
};

/** Lets go of the lock along with another action, unless it is told not to. */
export function releaseWith(context: Context): void {
  if (context.params["release-lock"] !== 0) context.world.sections.of("sdn/lock").clear();
}

export const sdnLock: HandlerTable = { "/cluster/sdn/lock": { POST: lock, DELETE: unlock } };
