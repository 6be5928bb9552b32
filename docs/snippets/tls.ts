// The code of docs/guides/tls.md.
import { createTestCluster } from "proxkit/testing";

const cluster = createTestCluster({ nodes: 3, guests: 3 });
const { url, fingerprint, ca } = await cluster.listen({ tls: true });
const auth = cluster.credentials.token;

// #region pin
import { createClient, isTlsError } from "proxkit";

const pve = createClient({ url, auth, tls: { fingerprint } }); // "AA:BB:…", as the web interface shows it
try {
  await pve.version.get();
} catch (error) {
  if (isTlsError(error)) console.error(`it is ${error.fingerprint} now`); // renewed, or not your host
  else throw error;
}
// #endregion

const hosts = { "127.0.0.1": fingerprint };

// #region several
const several = createClient({
  url: [url], // all members that you know
  auth,
  tls: { fingerprint: hosts }, // { "pve1.example": "AA:BB:…", "pve2.example": "CC:DD:…" }
});
// #endregion

// #region authority
const trusting = createClient({ url, auth, tls: { ca } }); // the text of /etc/pve/pve-root-ca.pem
// #endregion

// #region discover
const whole = createClient({
  url,
  auth,
  tls: { fingerprint },
  discover: true,
  onEvent(event) {
    if (event.type === "discovery") console.log(event.hosts, event.refused);
  },
});
// #endregion

await Promise.all([several.version.get(), trusting.version.get(), whole.version.get()]);
await Promise.all([pve, several, trusting, whole].map((each) => each.close()));
await cluster.close();
