import { ConfigurationError } from "../errors/index.ts";
import { kindOf } from "../errors/kind-of.ts";
import type { Host } from "./hosts.ts";

/** Checks the addresses; throws ConfigurationError naming the one that is wrong. */
export function parseHosts(given: unknown, defaultPort: number): readonly Host[] {
  const urls: unknown[] = Array.isArray(given) ? given : [given];
  if (given === undefined)
    throw new ConfigurationError('url: missing; give for instance "https://pve1.example:8006"');
  if (urls.length === 0) throw new ConfigurationError("url: the list is empty; give at least one address");
  const hosts = urls.map((url, index) =>
    parseHost(Array.isArray(given) ? `url[${index}]` : "url", url, defaultPort),
  );
  const twice = hosts.find(
    (host, index) => hosts.findIndex(({ origin }) => origin === host.origin) !== index,
  );
  if (twice !== undefined) throw new ConfigurationError(`url: names ${twice.name} twice`);
  return hosts;
}

function parseHost(option: string, given: unknown, defaultPort: number): Host {
  if (typeof given !== "string")
    throw new ConfigurationError(
      `${option}: expected text such as "https://pve1.example:8006", got ${kindOf(given)}`,
    );
  const shown = JSON.stringify(withoutPassword(given));
  if (!/^https?:\/\//i.test(given))
    throw new ConfigurationError(
      `${option}: ${shown} has no scheme; write "https://${bareHost(given)}:${defaultPort}"`,
    );
  if (!URL.canParse(given))
    throw new ConfigurationError(
      `${option}: ${shown} is not a URL${portHint(given)}; write for instance "https://pve1.example:${defaultPort}"`,
    );
  const url = new URL(given);
  if (url.username !== "" || url.password !== "")
    throw new ConfigurationError(`${option}: ${shown} contains credentials; give them as auth`);
  if (url.protocol === "http:" && !isLoopback(url.hostname))
    throw new ConfigurationError(
      `${option}: ${shown} would send the credentials in clear text; write "https://…" (http is allowed for this machine only)`,
    );
  if ((url.pathname !== "/" && url.pathname !== "") || url.search !== "" || url.hash !== "")
    throw new ConfigurationError(`${option}: ${shown} has a path; give the address alone, "${url.origin}"`);
  // A URL forgets a port that is its scheme's default, so the text decides whether one was given.
  if (url.port === "" && !/:\d+\/?$/.test(given)) url.port = String(defaultPort);
  return { origin: url.origin, name: url.host };
}

function portHint(given: string): string {
  const port = /:(\d+)\/?$/.exec(given)?.[1];
  return port !== undefined && Number(port) > 65_535 ? ` (port ${port} is above 65535)` : "";
}

const bareHost = (given: string): string =>
  withoutPassword(given)
    .replace(/^[a-z]+:\/*/i, "")
    .split(/[:/]/)[0] || "pve1.example";

const withoutPassword = (given: string): string => given.replace(/\/\/[^/@]*@/, "//***@");

export const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
