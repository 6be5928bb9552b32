import { ConfigurationError } from "../errors/index.ts";
import type { TlsCheck } from "./tls.ts";

interface DenoTls {
  createHttpClient(options: { readonly caCerts: readonly string[] }): object;
}

const runtime = globalThis as { process?: NodeJS.Process; Bun?: object; Deno?: DenoTls };

/** Is this Node itself? Bun and Deno also answer to `process.versions.node` but ignore a dispatcher. */
export function isNode(): boolean {
  return (
    runtime.process?.versions?.node !== undefined && runtime.Bun === undefined && runtime.Deno === undefined
  );
}

/** @throws ConfigurationError on a Node that lacks what this library is made of, before anything fails inside of it. */
export function checkRuntime(): void {
  if (typeof Promise.withResolvers === "function") return;
  const here =
    runtime.process?.version === undefined ? "an older runtime" : `Node ${runtime.process.version}`;
  throw new ConfigurationError(`proxkit needs Node 22.12 or later, and this is ${here}: install Node 24`);
}

/**
 * The runtime's fetch with the TLS options it understands: Bun takes authorities and `insecure`, Deno authorities.
 * Neither lets a certificate be pinned: with verification off they never ask (measured), so they must not pretend to.
 * @throws ConfigurationError for an option that this runtime cannot enforce.
 */
export function fetchWithTls(check: TlsCheck): typeof fetch {
  const { fingerprint, ca, insecure } = check;
  if (fingerprint !== undefined) throw cannotEnforce("fingerprint");
  if (runtime.Bun !== undefined)
    return withInit({ tls: { ...(ca && { ca }), rejectUnauthorized: insecure !== true } });
  if (runtime.Deno !== undefined && ca !== undefined && insecure !== true)
    return withInit({ client: runtime.Deno.createHttpClient({ caCerts: ca }) });
  throw cannotEnforce(ca === undefined ? "insecure" : "ca");
}

const withInit =
  (extra: object): typeof fetch =>
  (input, init) =>
    fetch(input, { ...init, ...extra });

function cannotEnforce(option: string): ConfigurationError {
  const instead =
    runtime.Bun === undefined && runtime.Deno === undefined ? "give your own fetch" : "use tls.ca";
  return new ConfigurationError(
    `tls.${option}: cannot be enforced on this runtime, only on Node; ${instead}, or let the system trust the certificate`,
  );
}
