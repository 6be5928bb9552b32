import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import type { ClientEvent } from "../../src/events.ts";
import { type Client, createClient } from "../../src/index.ts";
import { checkOptions, type ClientOptions } from "../../src/options.ts";
import { pve } from "../../src/product.ts";
import { Transport } from "../../src/transport/transport.ts";
import { callOf } from "../support/raw-client.ts";
import { type RawRequest, refuse, answer, startRawServer, type Respond } from "../support/raw-server.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** None of these may ever be seen outside a request. */
const secrets = {
  token: "0f0e0d0c-token-secret",
  password: "correct-horse-password",
  ticket: "PVE:root@pam:6B028744::ticket-signature",
  csrf: "6B028744:csrf-signature",
  half: "half-login-signature",
  totp: "918273",
  recovery: "reco-very-code",
  yubico: "cccccbenefitsyubico",
  parameter: "password-of-the-new-user",
};
const patterns = Object.values(secrets).flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
]);

const auths = {
  token: { tokenId: "root@pam!ci", secret: secrets.token },
  password: { username: "root@pam", password: secrets.password },
  tfa: { username: "root@pam", password: secrets.password, totp: () => secrets.totp },
  recovery: {
    username: "root@pam",
    password: secrets.password,
    totp: () => ({ recovery: secrets.recovery }),
  },
  yubico: {
    username: "root@pam",
    password: secrets.password,
    totp: () => ({ yubico: secrets.yubico }),
  },
  foreign: { ticket: secrets.ticket, csrfToken: secrets.csrf },
  provider: async () => ({ tokenId: "root@pam!ci", secret: secrets.token }),
  "provider of a password": async () => ({ username: "root@pam", password: secrets.password }),
  "provider of a ticket": async () => ({ ticket: secrets.ticket, csrfToken: secrets.csrf }),
} satisfies Record<string, ClientOptions["auth"]>;

/** How a server can fail a call, the login left out. */
const failures: Record<string, Respond> = {
  "401 before any handler": (_, socket) =>
    refuse(socket, 401, "permission denied - invalid PVE ticket", false),
  "403": (_, socket) => refuse(socket, 403, "Permission check failed (/vms/100, VM.Audit)"),
  "500": (_, socket) => refuse(socket, 500, "it broke"),
  "595": (_, socket) => refuse(socket, 595, "No route to host"),
  reset: (_, socket) => socket.destroy(),
  silence: () => {},
  garbage: (_, socket) => socket.end(`HTTP/1.1 200 OK\r\n\0: ${secrets.ticket}\r\n\r\n`),
  "no answer of the API": (_, socket) => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<html`),
  redirect: (_, socket) =>
    socket.end("HTTP/1.1 301 Moved\r\nLocation: https://elsewhere/?x=1\r\nContent-Length: 0\r\n\r\n"),
  "half an answer": (_, socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"),
};

const login = { username: "root@pam", ticket: secrets.ticket, CSRFPreventionToken: secrets.csrf };
const half = {
  username: "root@pam",
  ticket: `PVE:!tfa!{"totp"%3Atrue,"recovery"%3Atrue,"yubico"%3Atrue}:1::${secrets.half}`,
  NeedTFA: 1,
};

const secondSteps: readonly string[] = ["tfa", "recovery", "yubico"];

function withLogin(needsTfa: boolean, then: Respond): Respond {
  return (request, socket) => {
    if (request.path !== "/access/ticket") return then(request, socket);
    const isFirst = !request.body.includes("tfa-challenge");
    answer(socket, request, needsTfa && isFirst ? half : login);
  };
}

/** Everything a program could log: errors in every form, with all that hangs on them, and all events. */
function visible(things: readonly unknown[]): string {
  return things
    .flatMap((thing) => [
      inspect(thing, {
        depth: Infinity,
        showHidden: true,
        maxStringLength: Infinity,
        maxArrayLength: Infinity,
      }),
      inspect(thing),
      JSON.stringify(thing),
      String(thing),
      thing instanceof Error ? thing.stack : "",
    ])
    .join("\n");
}

/** Each secret that can be seen, with what stands before it. */
function leaksIn(things: readonly unknown[]): string[] {
  const text = visible(things);
  return patterns
    .filter((secret) => text.includes(secret))
    .map((secret) =>
      text.slice(Math.max(0, text.indexOf(secret) - 60), text.indexOf(secret) + secret.length),
    );
}

async function misuse(pve: Client): Promise<unknown[]> {
  const calls: (() => Promise<unknown>)[] = [
    () => pve.nodes("pve1").qemu(100).config.get(),
    () => pve.nodes("pve1").qemu(100).config.put({ description: secrets.parameter, cores: 2 }),
    () => pve.access.users.post({ userid: "new@pve", password: secrets.parameter }),
    () => pve.access.password.put({ userid: "new@pve", password: secrets.parameter }),
    () =>
      pve
        .nodes("pve1")
        .qemu(100)
        .agent.exec.post({ command: ["x"], "input-data": secrets.parameter }),
    () => pve.console(100),
    () => pve.untyped("DELETE", "/nodes/pve1/unknown", { secret: secrets.parameter }),
  ];
  const errors: unknown[] = [];
  for (const call of calls) errors.push(await call().catch((error: unknown) => error));
  return errors;
}

describe.each(Object.entries(auths))("no secret of a login by %s", (kind, auth) => {
  it.each(Object.keys(failures))("shows in any error, event or inspection after %s", async (how) => {
    const respond = failures[how] ?? (() => {});
    const needsTfa = secondSteps.includes(kind);
    await expectNoLeak(withLogin(needsTfa, respond), auth, how);
  });
});

const byPassword = Object.entries(auths).filter(([kind]) => [...secondSteps, "password"].includes(kind));

describe.each(byPassword)("no secret of a login by %s that fails itself", (kind, auth) => {
  it.each(Object.keys(failures))("shows in any error, event or inspection after %s", async (how) => {
    const fail = failures[how] ?? (() => {});
    // With a second factor it is the second step that fails.
    const respond: Respond = (request, socket) =>
      secondSteps.includes(kind) && !request.body.includes("tfa-challenge")
        ? answer(socket, request, half)
        : fail(request, socket);
    await expectNoLeak(respond, auth, how);
  });
});

describe("no secret of a product with a scheme of its own", () => {
  it.each(Object.keys(failures))("shows in any error, event or inspection after %s", async (how) => {
    const server = await startRawServer({ tls: false, respond: failures[how] ?? (() => {}) });
    const events: ClientEvent[] = [];
    const { transport: options } = checkOptions({
      ...optionsFor(server.url, how),
      auth: auths.token,
      onEvent: (event) => events.push(event),
    });
    const product = { ...pve, tokenScheme: "PBSAPIToken", tokenSeparator: ":" };
    const transport = new Transport({ ...options, product });
    closers.push(
      () => transport.close(),
      () => server.close(),
    );
    const params = [["password", secrets.parameter]] as const;
    const errors = await Promise.all(
      [callOf("GET", "/version"), callOf("PUT", "/access/password", {}, params)].map((call) =>
        transport.request(call).catch((error: unknown) => error),
      ),
    );
    expect(errors.every((error) => error instanceof Error)).toBe(true);
    expect(leaksIn([...errors, ...events, transport])).toEqual([]);
    const [first] = server.requests;
    expect(first?.headers.get("authorization")).toBe(`PBSAPIToken=root@pam!ci:${secrets.token}`);
  });
});

const optionsFor = (url: string, how: string): Pick<ClientOptions, "url" | "timeoutMs" | "retry"> => ({
  url,
  timeoutMs: how === "silence" ? 100 : 2_000,
  retry: { attempts: 2, baseDelayMs: 0 },
});

async function expectNoLeak(respond: Respond, auth: ClientOptions["auth"], how: string): Promise<void> {
  const server = await startRawServer({ tls: false, respond });
  const events: ClientEvent[] = [];
  const pve = createClient({
    ...optionsFor(server.url, how),
    auth,
    onEvent: (event) => events.push(event),
  });
  closers.push(
    () => pve.close(),
    () => server.close(),
  );
  const errors = await misuse(pve);
  expect(errors.every((error) => error instanceof Error)).toBe(true);
  expect(leaksIn([...errors, ...events, pve])).toEqual([]);
  expect(hasSecret(server.requests)).toBe(true);
}

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

/** The test would prove nothing if the secrets had never been sent. */
const hasSecret = (requests: readonly RawRequest[]): boolean =>
  requests.some(({ headers, body }) =>
    patterns.some((secret) => `${[...headers.values()].join()} ${body}`.includes(secret)),
  );

describe("no secret shows", () => {
  it.each([
    { ...auths.password, password: secrets.password, realm: 1 },
    { tokenId: `root@pam!ci=${secrets.token}`, secret: secrets.token },
    { tokenId: "root@pam!ci", secret: `${secrets.token}\n` },
    { ticket: half.ticket, csrfToken: secrets.csrf },
    { ...auths.token, password: secrets.password },
    { username: "root@pam", password: secrets.password, totp: secrets.totp },
  ])("in the complaint about credentials %#", (auth) => {
    const error = thrownBy(() => createClient({ url: "https://pve1:8006", auth: auth as never }));
    expect(error).toMatchObject({ code: "CONFIGURATION" });
    expect(leaksIn([error])).toEqual([]);
  });

  it("in the complaint about a password of the wrong type", async () => {
    const pve = createClient({ url: "https://pve1:8006", auth: auths.token });
    const secret = { nested: secrets.parameter } as never;
    const errors = [
      await pve.access.users.post({ userid: "new@pve", password: secret }).catch((error: unknown) => error),
      await pve.access.users
        .post({ userid: "new@pve", password: secrets.parameter.repeat(9) })
        .catch((error: unknown) => error),
    ];
    expect(errors.every((error) => error instanceof Error)).toBe(true);
    expect(leaksIn(errors)).toEqual([]);
  });

  it("in an address that carries one", () => {
    const url = `https://root:${secrets.password}@pve1:8006`;
    expect(() => createClient({ url, auth: auths.token })).toThrow(/contains credentials/);
    expect(() => createClient({ url, auth: auths.token })).not.toThrow(secrets.password);
  });
});
