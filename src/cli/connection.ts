import { ConfigurationError } from "../errors/index.ts";
import { type Client, createClient } from "../client.ts";
import type { ClientOptions } from "../options.ts";

/** What every command needs to reach a cluster. */
export type Connection = Pick<ClientOptions, "url" | "auth" | "tls">;

type Environment = Readonly<Record<string, string | undefined>>;

/** The cluster named by PROXMOX_URL and its companions; undefined when PROXMOX_URL is not set. */
export function connectionFromEnvironment(environment: Environment): Connection | undefined {
  const { PROXMOX_URL: url, PROXMOX_FINGERPRINT: fingerprint, PROXMOX_INSECURE: insecure } = environment;
  if (url === undefined || url === "") return undefined;
  const urls = url.split(",").map((each) => each.trim());
  const tls = fingerprint !== undefined ? { fingerprint } : insecure === "1" ? { insecure: true } : undefined;
  return { url: urls, auth: credentials(environment), ...(tls && { tls }) };
}

function credentials(environment: Environment): ClientOptions["auth"] {
  const {
    PROXMOX_TOKEN_ID: tokenId,
    PROXMOX_TOKEN_SECRET: secret,
    PROXMOX_USERNAME: username,
    PROXMOX_PASSWORD: password,
  } = environment;
  if (tokenId !== undefined && secret !== undefined) return { tokenId, secret };
  if (username !== undefined && password !== undefined) return { username, password };
  const missing =
    tokenId !== undefined
      ? "PROXMOX_TOKEN_SECRET"
      : username !== undefined
        ? "PROXMOX_PASSWORD"
        : "PROXMOX_TOKEN_ID and PROXMOX_TOKEN_SECRET";
  throw new ConfigurationError(`PROXMOX_URL is set; also set ${missing}`);
}

/** Runs a command on the cluster that the environment names. */
export async function withClient(run: (pve: Client) => Promise<void>): Promise<void> {
  const connection = connectionFromEnvironment(process.env);
  if (connection === undefined) throw new ConfigurationError(howToConnect);
  await using pve = createClient(connection);
  await run(pve);
}

const howToConnect =
  "set PROXMOX_URL, PROXMOX_TOKEN_ID and PROXMOX_TOKEN_SECRET, and for a self-signed certificate PROXMOX_FINGERPRINT (or PROXMOX_INSECURE=1); `proxkit --help` shows how, `proxkit demo` needs no cluster";
