// The code of docs/guides/authentication.md.
import { createTestCluster } from "proxkit/testing";

const cluster = createTestCluster({
  nodes: 3,
  guests: 3,
  users: [{ userid: "ops@pve", password: "secret" }],
  acl: [
    { path: "/", roleid: "PVEAuditor", to: "ops@pve" },
    { path: "/vms", roleid: "PVEVMUser", to: "ops@pve" },
  ],
});
const { urls: url, fetch } = cluster;
const { tokenId, secret } = cluster.credentials.token;
const password = "secret";
const ask = async (question: string): Promise<string> => question;

// #region token
import { createClient } from "proxkit";

const pve = createClient({ url, fetch, auth: { tokenId, secret } }); // "reader@pve!proxkit"
// #endregion

// #region explain
const { verdict, missing } = await pve.permissions.explain("POST", "/nodes/{node}/storage/{storage}/upload", {
  node: "pve1",
  storage: "local",
});
// #endregion

// #region password
const session = createClient({
  url,
  fetch,
  auth: {
    username: "ops@pve",
    password,
    totp: async ({ kinds }) => await ask(`code (${kinds.join(", ")})? `),
  },
});
// #endregion

// #region console
const screen = await session.console(100); // of a node: session.console("pve1")
const { url: socketUrl, protocols, headers } = screen; // new WebSocket(socketUrl, { protocols, headers })
// #endregion

const vault = { read: async () => ({ tokenId, secret }) };

// #region provider
const rotating = createClient({ url, fetch, auth: async () => await vault.read() });
// #endregion

await Promise.all([pve.version.get(), session.version.get(), rotating.version.get()]);
console.log(verdict, missing, socketUrl.length, protocols, Object.keys(headers));
await Promise.all([pve, session, rotating].map((each) => each.close()));
