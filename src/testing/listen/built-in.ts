import type * as crypto from "node:crypto";
import type * as net from "node:net";
import type * as tls from "node:tls";
import { ConfigurationError } from "../../errors/index.ts";

interface Modules {
  readonly "node:crypto": typeof crypto;
  readonly "node:net": typeof net;
  readonly "node:tls": typeof tls;
}

/**
 * A built-in module, asked of the process: an import of it would keep every bundler for browsers and workers from
 * bundling the rest.
 * @throws ConfigurationError where there is none.
 */
export function builtIn<Name extends keyof Modules>(name: Name): Modules[Name] {
  const { process } = globalThis as { process?: NodeJS.Process };
  const found: object | undefined = process?.getBuiltinModule?.(name);
  if (found === undefined)
    throw new ConfigurationError(
      `cluster.listen: needs ${name}, which this runtime does not have; on Node, Bun and Deno there is one, and everywhere there is cluster.fetch`,
    );
  return found as Modules[Name];
}
