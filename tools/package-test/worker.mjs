// What a worker or a page would do: bundled for a platform without Node, run where nothing but the web's own is there.
import { createClient, isNotFoundError } from "proxkit";
import { createTestCluster } from "proxkit/testing";

export async function useIt(check) {
  const cluster = createTestCluster({ nodes: 3, guests: 20 });
  const { token } = cluster.credentials;
  const url = cluster.urls[0];
  const pve = createClient({ url, auth: token, fetch: cluster.fetch });

  const { items } = await pve.inventory.guests();
  check("lists 20 guests by token", items.length === 20);
  const config = await pve.inventory.configs([items[0].vmid]);
  check("reads a configuration", config.items.size === 1);
  const { upload, content } = pve.nodes("pve1").storage("local");
  const file = new Blob(["an image"]);
  const upid = await upload.post({ content: "iso", filename: "worker.iso", file });
  check("uploads a file", (await pve.task(upid).wait()).status === "ok");
  const volumes = await content.get({ content: "iso" }, { fresh: true });
  check(
    "finds it again",
    volumes.some(({ volid }) => volid === "local:iso/worker.iso"),
  );
  const missing = await pve
    .nodes("pve1")
    .qemu(9999)
    .config.get()
    .catch((error) => error);
  check("gets the server's own reason", isNotFoundError(missing));
  const controller = new AbortController();
  const reading = pve.nodes.get({}, { signal: controller.signal, fresh: true });
  controller.abort(new Error("enough"));
  check("gives up when told to", (await reading.catch(({ message }) => message)) === "enough");
  await pve.close();

  const refused = (run) => {
    try {
      run();
    } catch ({ code, message }) {
      return `${code}: ${message}`;
    }
    return "accepted";
  };
  const tls = { fingerprint: "AB".repeat(32) };
  check(
    "says that pinning cannot be enforced",
    /^CONFIGURATION: tls.fingerprint: cannot be enforced on this runtime/.test(
      refused(() => createClient({ url, auth: token, tls })),
    ),
  );
  const listening = await cluster.listen().catch(({ message }) => message);
  check("says that a listener needs Node", /needs node:/.test(listening));
}
