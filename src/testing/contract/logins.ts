import { pve } from "../../product.ts";
import {
  type Answer,
  anyNode,
  expectBareRefusal,
  expectEqual,
  expectRefusal,
  expectThat,
  type Host,
  NotAsked,
  type Row,
} from "./host.ts";
import type { Checks } from "./reads.ts";

interface Login {
  readonly username: string;
  readonly ticket: string;
  readonly csrf: string;
}

const ask = (host: Host, username: string, password: string): Promise<Answer> =>
  host.call("POST", pve.ticketTemplate, { params: { username, password }, headers: {} });

/** Never shown: what is in it lets one in. */
async function logIn(host: Host, secret?: string): Promise<Login> {
  const { username = "", password = "" } = host.server.password ?? {};
  const answer = await ask(host, username, secret ?? password);
  expectEqual([answer.status, answer.reason], [200, "OK"]);
  const data = answer.body?.data as Row;
  if (data["NeedTFA"] !== undefined) throw new NotAsked("the user has a second factor");
  const [ticket, csrf] = [String(data["ticket"]), String(data["CSRFPreventionToken"])];
  expectEqual(data["username"], username);
  expectThat(ticket.startsWith(`PVE:${username}:`), "a ticket PVE:user:time::signature");
  expectThat(/^PVE:[^:]+:[0-9A-F]{8}::\S+$/.test(ticket), "a ticket PVE:user:time::signature");
  expectThat(/^[0-9A-F]{8}:\S+$/.test(csrf), "a token time:signature against forgery");
  expectThat(typeof data["cap"] === "object", "privileges by area (cap)");
  return { username, ticket, csrf };
}

const cookie = (ticket: string): Record<string, string> => ({ cookie: `${pve.ticketCookie}=${ticket}` });

/** Runs reads on a node, as root@pam by ticket may (FACTS 73, 74). */
async function execute(host: Host, login: Login, commands: readonly object[]): Promise<Answer> {
  return await host.call("POST", `/nodes/${await anyNode(host)}/execute`, {
    params: { commands: JSON.stringify(commands) },
    headers: { ...cookie(encodeURIComponent(login.ticket)), [pve.csrfHeader]: login.csrf },
  });
}

/** What it makes of user names, passwords and tickets. */
export const logins: Checks = {
  "hands out a ticket for a password": async (host) => {
    await logIn(host);
  },
  "hands out a ticket for a ticket": async (host) => {
    const { ticket } = await logIn(host);
    await logIn(host, ticket);
  },
  "refuses a user that does not exist": async (host) => {
    const answer = await ask(host, "proxkit-contract-nobody@pve", "nothing");
    expectRefusal(answer, 401, "authentication failure\n");
  },
  "takes a ticket from a cookie, encoded or not, and from the header Authorization": async (host) => {
    const { ticket } = await logIn(host);
    const ways = [
      cookie(ticket),
      cookie(encodeURIComponent(ticket)),
      { authorization: `${pve.ticketCookie}=${encodeURIComponent(ticket)}` },
    ];
    const answers = await Promise.all(ways.map((headers) => host.call("GET", "/version", { headers })));
    expectEqual(
      answers.map(({ status }) => status),
      ways.map(() => 200),
    );
  },
  "refuses a ticket that it has not signed": async (host) => {
    const { username } = await logIn(host);
    const headers = cookie(encodeURIComponent(`PVE:${username}:00000000::bm90aGluZw==`));
    expectBareRefusal(await host.call("GET", "/version", { headers }), 401, "Authentication failed!");
  },
  "refuses a write by ticket without its token against forgery": async (host) => {
    const login = await logIn(host);
    const answer = await execute(host, { ...login, csrf: "" }, []);
    expectBareRefusal(answer, 401, "Permission denied - invalid csrf token");
  },
  "runs a batch for root@pam, in order, one failure among it, and for nobody else": async (host) => {
    const login = await logIn(host);
    const commands = ["version", "nonsense", "version"].map((path) => ({ method: "GET", path }));
    const answer = await execute(host, login, commands);
    if (login.username !== "root@pam")
      return expectRefusal(answer, 403, "Permission check failed (user != root@pam)\n");
    const items = answer.body?.data as Row[];
    expectEqual([answer.status, items.length], [200, 3]);
    expectEqual([items[0]?.["status"], items[2]?.["status"]], [200, 200]);
    expectThat(Number(items[1]?.["status"]) >= 400, "a status for the one that fails", items[1]);
    expectThat(typeof items[1]?.["message"] === "string", "a message for the one that fails", items[1]);
  },
};
