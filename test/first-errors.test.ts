import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClientOptions, createClient } from "../src/index.ts";
import { createTestCluster } from "../src/testing/index.ts";

const guide = readFileSync(new URL("../docs/guides/getting-started.md", import.meta.url), "utf8");

const cluster = createTestCluster({
  nodes: 3,
  guests: [{ vmid: 100, node: "pve1" }],
  users: [
    {
      userid: "reader@pve",
      tokens: [
        { tokenid: "proxkit", secret: "0f0e", privsep: false },
        { tokenid: "separate", secret: "0f0e", privsep: true },
      ],
    },
  ],
  acl: [{ path: "/", roleid: "PVEAuditor", to: "reader@pve" }],
});
const chatty = createServer((socket) => socket.end("SSH-2.0-OpenSSH_10.0\r\n"));
const auth = { tokenId: "reader@pve!proxkit", secret: "0f0e" };
let listening: { readonly url: string; readonly tls: { readonly fingerprint: string } };

beforeAll(async () => {
  const { url, fingerprint } = await cluster.listen({ tls: true });
  listening = { url, tls: { fingerprint } };
  await new Promise<void>((resolve) => void chatty.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  chatty.close();
  await cluster.close();
});

type Client = ReturnType<typeof createClient>;

/** What a stranger reads who makes one mistake. */
async function reading(
  mistake: Partial<ClientOptions>,
  run: (pve: Client) => Promise<unknown> = (pve) => pve.version.get(),
): Promise<string> {
  try {
    await using pve = createClient({ auth, retry: { baseDelayMs: 0 }, ...listening, ...mistake });
    await run(pve);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "nothing";
}

const portOf = (address: string | AddressInfo | null): number =>
  typeof address === "object" && address !== null ? address.port : 0;

describe("the first errors that the guide explains", () => {
  const isExplained = (message: string, text: string): void => {
    expect(message).toContain(text);
    expect(guide).toContain(text);
  };

  it("are those of a wrong address, a wrong port and no TLS", async () => {
    isExplained(
      await reading({ url: "https://127.0.0.1:9", retry: false }),
      "(is the address right? the API listens on port 8006)",
    );
    isExplained(
      await reading({ url: "http://pve1.example:8006" }),
      'would send the credentials in clear text; write "https://…"',
    );
    isExplained(
      await reading({ url: `https://127.0.0.1:${portOf(chatty.address())}` }),
      "there is no TLS at that port",
    );
  });

  it("are those of certificates", async () => {
    isExplained(await reading({ tls: undefined }), "the certificate is not trusted; set tls.fingerprint");
    const other = Array.from({ length: 32 }, () => "AA").join(":");
    isExplained(await reading({ tls: { fingerprint: other } }), "the certificate is not the pinned one");
  });

  it("are those of tokens", async () => {
    isExplained(
      await reading({ auth: { tokenId: "reader@pve", secret: "0f0e" } }),
      'auth.tokenId: "reader@pve" has no "!"',
    );
    isExplained(
      await reading({ auth: { ...auth, secret: "0f0f" } }),
      "not logged in (check the token id and secret",
    );
    isExplained(
      await reading({}, (pve) => pve.guest(100).start()),
      "this login lacks VM.PowerMgmt on /vms/100",
    );
    isExplained(
      await reading({}, (pve) => pve.nodes("pve1").qemu(100).status.start.post()),
      "permission denied (needs VM.PowerMgmt on /vms/100)",
    );
  });

  it("are those of typos and of what is not there", async () => {
    isExplained(
      // @ts-expect-error a typo
      await reading({}, (pve) => pve.nodes("pve1").qemu(100).config.put({ descripton: "a typo" })),
      'did you mean "description"?',
    );
    isExplained(
      await reading({}, (pve) => pve.nodes("pve1").qemu(999).config.get()),
      "not found on pve1 (inventory.locate(999) tells where it is)",
    );
    cluster.node("pve3").down();
    isExplained(
      await reading({}, (pve) => pve.nodes("pve3").qemu.get()),
      "pve3 cannot be reached from the host that was asked",
    );
  });

  it("are no errors where a token has no rights: the list is empty and says so", async () => {
    await using pve = createClient({
      ...listening,
      auth: { tokenId: "reader@pve!separate", secret: "0f0e" },
    });
    expect(await pve.inventory.guests()).toMatchObject({ items: [], visibility: "filtered" });
  });
});
