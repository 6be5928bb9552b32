import type { BenchServer } from "../lib/server.ts";

/** Where a way goes, and the logins it may use. */
export interface Target {
  readonly url: string;
  readonly urls: readonly string[];
  readonly port: number;
  readonly token: { readonly tokenId: string; readonly secret: string };
  readonly root: { readonly username: string; readonly password: string };
}

export function targetOf({ urls, port }: BenchServer): Target {
  return {
    url: urls[0] ?? "",
    urls,
    port,
    token: { tokenId: "reader@pve!bench", secret: "11111111-2222-4333-8444-555555555555" },
    root: { username: "root@pam", password: "bench" },
  };
}
