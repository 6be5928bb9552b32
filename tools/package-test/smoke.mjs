// What a first user does, on whatever runtime this is. Prints one line per step, ends with "smoke: ok".
import { createClient, isNotFoundError } from "proxkit";
import { createTestCluster } from "proxkit/testing";

const isNode = globalThis.Bun === undefined && globalThis.Deno === undefined;
const cluster = createTestCluster({ nodes: 3, guests: 20 });
const { token, password } = cluster.credentials;

function check(what, isTrue) {
  if (!isTrue) throw new Error(`smoke: ${what} failed`);
  console.log(`  ${what}`);
}

let uploads = 0;

async function useIt(pve) {
  const { items } = await pve.inventory.guests();
  check("lists 20 guests", items.length === 20);
  const config = await pve.nodes(items[0].node)[items[0].type](items[0].vmid).config.get();
  check("reads a configuration", typeof config.digest === "string");
  const error = await pve
    .nodes("pve1")
    .qemu(9999)
    .config.get()
    .catch((reason) => reason);
  check("gets the server's own reason", isNotFoundError(error) && error.message.includes("does not exist"));
  const { upload, content } = pve.nodes("pve1").storage("local");
  const filename = `smoke-${++uploads}.iso`;
  const upid = await upload.post({ content: "iso", filename, file: new Blob(["an image"]) });
  await pve.task(upid).wait();
  const volumes = await content.get({ content: "iso" }, { fresh: true });
  check(
    "uploads a file",
    volumes.some(({ volid, size }) => volid === `local:iso/${filename}` && size === 8),
  );
  const controller = new AbortController();
  const reading = pve.nodes.get({}, { signal: controller.signal, fresh: true });
  controller.abort(new Error("enough"));
  check("gives up when told to", (await reading.catch((reason) => reason.message)) === "enough");
  await pve.close();
}

console.log(" in process, by token");
await useIt(createClient({ url: cluster.urls, auth: token, fetch: cluster.fetch }));

const plain = await cluster.listen({ tls: false });
console.log(" over HTTP, by password");
await useIt(createClient({ url: plain.url, auth: password }));

const secure = await cluster.listen({ tls: true });
const pinned = () => createClient({ url: secure.url, auth: token, tls: { fingerprint: secure.fingerprint } });
if (isNode) {
  console.log(" over HTTPS, pinned");
  await useIt(pinned());
  const wrong = createClient({ url: secure.url, auth: token, tls: { fingerprint: "AB".repeat(32) } });
  const error = await wrong.version.get().catch((reason) => reason);
  check(
    "refuses another certificate and names it",
    error.code === "TLS" && error.fingerprint === secure.fingerprint,
  );
  await wrong.close();
} else {
  console.log(" over HTTPS, by the cluster's own authority");
  await useIt(createClient({ url: secure.url, auth: token, tls: { ca: secure.ca } }));
  const untrusting = createClient({ url: secure.url, auth: token, retry: false });
  check(
    "trusts nobody by itself",
    ["TLS", "CONNECTION"].includes(await untrusting.version.get().catch(({ code }) => code)),
  );
  let message = "";
  try {
    pinned();
  } catch (error) {
    message = error.message;
  }
  check("says that pinning cannot be enforced here", message.includes("cannot be enforced on this runtime"));
}

await cluster.close();
console.log("smoke: ok");
