import { Command } from "commander";
import { ConfigurationError } from "../errors/index.ts";
import { pve } from "../product.ts";
import { parseHosts } from "../transport/host-url.ts";
import { createPools } from "../transport/pool.ts";
import { checkTls } from "../transport/tls.ts";
import { withExamples } from "./help.ts";
import { progressLine } from "./progress.ts";

interface GenerateOptions {
  readonly url?: string;
  readonly file?: string;
  readonly out: string;
  readonly release?: string;
  readonly descriptions: boolean;
  readonly fingerprint?: string;
}

/** `proxkit generate`: the typed surface of one's own server, from the description it serves itself. */
export function generateCommand(): Command {
  const command = new Command("generate")
    .description("write the typed surface of your own server, for createClient({ surface })")
    .option("--url <url>", "a host of the cluster; it serves its API description without login")
    .option("--file <file>", "an API description that was saved before (apidoc.js or JSON)")
    .requiredOption("--out <file>", "the TypeScript module to write, for instance src/proxmox-surface.ts")
    .option("--release <release>", "release of the server, for instance 9.2")
    .option("--fingerprint <sha256>", "of a self-signed certificate (or PROXMOX_FINGERPRINT)")
    .option("--no-descriptions", "leave the server's own descriptions out of the comments")
    .action(generate);
  return withExamples(command, [
    "proxkit generate --url https://pve1.example:8006 --out src/surface.ts",
    "proxkit generate --file apidoc.js --out src/surface.ts --release 9.2",
  ]);
}

async function generate(options: GenerateOptions): Promise<void> {
  const { url, file, out, release, descriptions } = options;
  const { fingerprint = process.env["PROXMOX_FINGERPRINT"] } = options;
  if ((url === undefined) === (file === undefined))
    throw new ConfigurationError("generate: give either --url or --file");
  const { generateSurface } = await import("../codegen/surface.ts");
  const progress = progressLine();
  progress.show(`reading ${url ?? file ?? ""} …`);
  const reach = url === undefined ? undefined : await reachableAt(url, fingerprint);
  try {
    const count = await generateSurface({
      source: reach?.origin ?? file ?? "",
      outFile: out,
      release,
      descriptions,
      fetch: reach?.fetch,
    });
    progress.end();
    console.log(
      `${out}: ${count} operations; import { surface } from it and give it to createClient({ surface })`,
    );
  } catch (error) {
    progress.end();
    throw new ConfigurationError(`generate: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    await reach?.close();
  }
}

/** A fetch that trusts the host by its fingerprint, as the client does. */
async function reachableAt(url: string, fingerprint: string | undefined) {
  const [host] = parseHosts(url, pve.port);
  if (host === undefined) throw new ConfigurationError(`--url: ${url} is no address`);
  const pools = createPools({
    tls: fingerprint === undefined ? undefined : checkTls({ fingerprint }),
    connections: 1,
    connectTimeoutMs: 10_000,
    fetch: undefined,
  });
  const pinned: typeof fetch = async (input, init = {}) => {
    const dispatcher = await pools.dispatcher(host.origin, false);
    return await fetch(input, { ...init, ...(dispatcher && { dispatcher }) });
  };
  return { origin: host.origin, fetch: pinned, close: () => pools.close() };
}
