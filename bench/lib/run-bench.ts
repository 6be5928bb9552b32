import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createCertificate } from "../../src/testing/listen/certificate.ts";
import type { Report } from "./bench.ts";

/** What a bench process hands back. */
export type Result = Report & { readonly title: string };

/** Runs a bench in a process of its own that trusts the certificate its servers will show. */
export async function runBench(
  name: string,
  certificate: Certificate,
  flags: readonly string[],
): Promise<Result> {
  const child = fork(join(import.meta.dirname, "child.ts"), [name, ...flags], {
    execArgv: ["--expose-gc"],
    env: {
      ...process.env,
      NODE_EXTRA_CA_CERTS: join(certificate.folder, "ca.pem"),
      BENCH_CERTIFICATE: certificate.folder,
    },
  });
  return await new Promise((resolve, reject) => {
    child.once("message", (result) => resolve(result as Result));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`bench ${name} ended with ${code} and no report`)));
  });
}

export interface Certificate extends Disposable {
  readonly folder: string;
}

/** A certificate for this run, as files. */
export async function makeCertificate(): Promise<Certificate> {
  const folder = mkdtempSync(join(tmpdir(), "proxkit-bench-"));
  const { ca, cert, key } = createCertificate([]);
  for (const [name, text] of Object.entries({ ca, cert, key }))
    writeFileSync(join(folder, `${name}.pem`), text);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}
