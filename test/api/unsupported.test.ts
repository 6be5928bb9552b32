import { describe, expect, it } from "vitest";
import { createClient } from "../../src/index.ts";

/** A server of an older release: it knows its version and nothing else. */
function oldServer(version: string | undefined) {
  const calls: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    calls.push(pathname);
    if (pathname.endsWith("/version") && version !== undefined) return Response.json({ data: { version } });
    return Response.json({ data: null, message: "Method 'GET' not implemented" }, { status: 501 });
  };
  const pve = createClient({ url: "https://pve1", auth: { tokenId: "root@pam!t", secret: "s" }, fetch });
  return { pve, calls };
}

describe("a call the server does not have", () => {
  it("says which release has it and what the server runs", async () => {
    const { pve, calls } = oldServer("8.4.1");
    const error: unknown = await pve.cluster.ha.rules.get().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "UNSUPPORTED",
      status: 501,
      since: "9.0",
      serverVersion: "8.4.1",
      message:
        "GET /cluster/ha/rules: this server runs 8.4.1 and does not have that call (it is new after 8.4, 9.0 has it): Method 'GET' not implemented",
    });
    expect(calls).toEqual(["/api2/json/cluster/ha/rules", "/api2/json/version"]);
  });

  it("does not call new what every known release has", async () => {
    const { pve } = oldServer("9.2.1");
    await expect(pve.nodes("pve1").ceph.osd.get()).rejects.toThrow(
      "GET /nodes/pve1/ceph/osd: this server runs 9.2.1 and does not have that call: Method 'GET' not implemented",
    );
  });

  it("is still explained when the version cannot be had", async () => {
    const { pve } = oldServer(undefined);
    await expect(pve.cluster.ha.rules.get()).rejects.toThrow(
      "this server does not have that call (it is new after 8.4, 9.0 has it)",
    );
  });
});
