import { pve } from "../../product.ts";
import {
  anyGuest,
  anyNode,
  expectBareRefusal,
  expectEqual,
  expectInvalid,
  expectRefusal,
  expectThat,
  type Host,
  NotAsked,
  onlineNodes,
  tokenHeader,
} from "./host.ts";
import type { Checks } from "./reads.ts";

const nobodysVmid = 999_999_998;
const nobodysName = "proxkit-contract-nothing";

/** An operation that every token is refused, whatever the request holds (FACTS 39). */
const executeOf = async (host: Host): Promise<string> => `/nodes/${await anyNode(host)}/execute`;

const forms: Checks = {
  "knows no method but GET, POST, PUT and DELETE": async (host) => {
    const answer = await host.call("OPTIONS", "/version");
    expectBareRefusal(answer, 501, "method 'OPTIONS' not available");
  },
  "says of a path that is none that it is not implemented": async (host) => {
    const answer = await host.call("GET", `/${nobodysName}`);
    expectRefusal(answer, 501, `Method 'GET /${nobodysName}' not implemented`);
  },
  "takes no body with a DELETE": async (host) => {
    const text = "Unexpected content for method 'DELETE'";
    expectBareRefusal(await host.call("DELETE", "/version", { body: "a=1" }), 501, text, text);
  },
  "takes no body in chunks": async (host) => {
    const body = new Blob(["commands=[]"]).stream();
    const text = "chunked transfer encoding not supported";
    expectBareRefusal(await host.call("POST", await executeOf(host), { body }), 501, text, text);
  },
  "takes no body of another type than urlencoded and JSON": async (host) => {
    const headers = { authorization: tokenHeader(host.server), "content-type": "text/plain" };
    const text = "upload 'Content-Type 'text/plain' not implemented";
    const answer = await host.call("POST", await executeOf(host), { body: "commands=[]", headers });
    expectBareRefusal(answer, 506, text, text);
  },
  "answers the web interface with 200 and tells inside how it went": async (host) => {
    const { url, fetch = globalThis.fetch } = host.server;
    const headers = { authorization: tokenHeader(host.server) };
    const answer = await fetch(`${url}/api2/extjs/version?nonsense=1`, { headers });
    const { success, status } = (await answer.json()) as Record<string, unknown>;
    expectEqual([answer.status, success, status], [200, 0, 400]);
  },
};

const logins: Checks = {
  "wants a login, and says so in the reason phrase alone": async (host) => {
    expectBareRefusal(await host.call("GET", "/version", { headers: {} }), 401, "No ticket");
  },
  "names its realms to whoever asks": async (host) => {
    const answer = await host.call("GET", pve.openTemplate, { headers: {} });
    const realms = ((answer.body?.data ?? []) as { realm: string }[]).map(({ realm }) => realm);
    expectEqual(answer.status, 200);
    expectThat(realms.includes("pam") && realms.includes("pve"), "the realms pam and pve", realms);
  },
  "refuses a token whose secret is wrong": async (host) => {
    const { tokenId } = host.server.token;
    const authorization = `${pve.tokenScheme}=${tokenId}=00000000-0000-0000-0000-000000000000`;
    const answer = await host.call("GET", "/version", { headers: { authorization } });
    expectBareRefusal(answer, 401, "Authentication failed!");
  },
  "reads the header of a token as written: the scheme exactly, a blank as well as a sign": async (host) => {
    const header = tokenHeader(host.server);
    const blank = header.replace("=", " ");
    const small = header.replace(pve.tokenScheme, pve.tokenScheme.toLowerCase());
    expectEqual((await host.call("GET", "/version", { headers: { authorization: blank } })).status, 200);
    const refused = await host.call("GET", "/version", { headers: { authorization: small } });
    expectBareRefusal(refused, 401, "No ticket");
  },
  "keeps what needs a ticket from tokens, in a message of two lines": async (host) => {
    const text = "URI '/access/password' not available with API token, need proper ticket.\n";
    const answer = await host.call("PUT", "/access/password");
    expectRefusal(answer, 403, `Permission check failed (${text})\n`);
  },
  "lets root alone run batches, by ticket": async (host) => {
    const answer = await host.call("POST", await executeOf(host), { params: { commands: "[]" } });
    expectRefusal(answer, 403, "Permission check failed (user != root@pam)\n");
  },
};

const params: Checks = {
  "refuses a parameter it does not know": async (host) => {
    const answer = await host.call("GET", "/version", { params: { nonsense: 1 } });
    const text = "property is not defined in schema and the schema does not allow additional properties";
    expectInvalid(answer, { nonsense: text });
  },
  "refuses a value that is not among those it lists": async (host) => {
    const answer = await host.call("GET", pve.bulkTemplate, { params: { type: "nonsense" } });
    const text = "value 'nonsense' does not have a value in the enumeration 'vm, storage, node, sdn'";
    expectInvalid(answer, { type: text });
  },
  "wants 1 or 0 for yes or no": async (host) => {
    const answer = await host.call("GET", `/nodes/${await anyNode(host)}/qemu`, { params: { full: "true" } });
    expectInvalid(answer, { full: "type check ('boolean') failed - got 'true'" });
  },
  "names a parameter that is missing": async (host) => {
    const answer = await host.call("GET", `/nodes/${await anyNode(host)}/rrddata`);
    expectInvalid(answer, { timeframe: "property is missing and it is not optional" });
  },
};

const notThere = (node: string, vmid: number): string =>
  `Configuration file 'nodes/${node}/qemu-server/${vmid}.conf' does not exist\n`;

const objects: Checks = {
  "says 500 of a guest that does not exist, naming its file": async (host) => {
    const node = await anyNode(host);
    const answer = await host.call("GET", `/nodes/${node}/qemu/${nobodysVmid}/config`);
    expectRefusal(answer, 500, notThere(node, nobodysVmid));
  },
  "says the same of a guest that is on another node": async (host) => {
    const { node, vmid } = await anyGuest(host);
    const other = (await onlineNodes(host)).find((name) => name !== node);
    if (other === undefined) throw new NotAsked("only one node is online");
    const answer = await host.call("GET", `/nodes/${other}/qemu/${vmid}/config`);
    expectRefusal(answer, 500, notThere(other, vmid));
  },
  "says 500 of a node it cannot find": async (host) => {
    const answer = await host.call("GET", `/nodes/${nobodysName}/status`);
    const isSo = answer.reason.startsWith(`hostname lookup '${nobodysName}' failed`);
    expectThat(isSo, "the name that was looked up", answer.reason);
    expectRefusal(answer, 500, `${answer.reason}\n`);
  },
  "says 400 of a storage that does not exist": async (host) => {
    const answer = await host.call("GET", `/nodes/${await anyNode(host)}/storage/${nobodysName}/status`);
    expectInvalid(answer, { storage: "No such storage." });
  },
};

/** What it refuses, and in which words. Nothing here would write anything, even if it were taken. */
export const refusals: Checks = { ...forms, ...logins, ...params, ...objects };
