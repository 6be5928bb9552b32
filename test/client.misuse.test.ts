import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ClientOptions, createClient } from "../src/index.ts";

const auth = { tokenId: "root@pam!ci", secret: "0f0e0d0c" };
const url = "https://pve1.example:8006";
const fingerprint = Array.from({ length: 32 }, () => "AB").join(":");

type Row = [what: string, options: unknown, message: string];

const rows: Row[] = [
  ["nothing", undefined, "createClient: expected an object with url and auth, got undefined"],
  ["no url", { auth }, 'url: missing; give for instance "https://pve1.example:8006"'],
  [
    "a URL without scheme",
    { url: "pve1.example:8006", auth },
    'url: "pve1.example:8006" has no scheme; write "https://pve1.example:8006"',
  ],
  [
    "a port that cannot be",
    { url: "https://pve1:99999", auth },
    'url: "https://pve1:99999" is not a URL (port 99999 is above 65535); write for instance "https://pve1.example:8006"',
  ],
  [
    "a path",
    { url: "https://pve1:8006/api2/json", auth },
    'url: "https://pve1:8006/api2/json" has a path; give the address alone, "https://pve1:8006"',
  ],
  [
    "credentials in the URL",
    { url: "https://root:secret@pve1:8006", auth },
    'url: "https://***@pve1:8006" contains credentials; give them as auth',
  ],
  [
    "plain http to another machine",
    { url: "http://pve1:8006", auth },
    'url: "http://pve1:8006" would send the credentials in clear text; write "https://…" (http is allowed for this machine only)',
  ],
  ["an empty list", { url: [], auth }, "url: the list is empty; give at least one address"],
  ["the same host twice", { url: ["https://pve1", "https://pve1:8006"], auth }, "url: names pve1:8006 twice"],
  [
    "no auth",
    { url },
    "auth: missing; give { tokenId, secret }, { username, password }, { ticket, csrfToken } or a function returning one",
  ],
  [
    "a token without !",
    { url, auth: { tokenId: "root@pam", secret: "x" } },
    'auth.tokenId: "root@pam" has no "!": expected "user@realm!name", for instance "root@pam!ci"',
  ],
  [
    "a token id with the secret in it",
    { url, auth: { tokenId: "root@pam!ci=0f0e", secret: "x" } },
    'auth.tokenId: contains "=": give the id ("user@realm!name") and the secret separately; the value is not shown',
  ],
  [
    "a secret with a newline",
    { url, auth: { ...auth, secret: "0f0e\n" } },
    "auth.secret: contains a blank, a newline or a control character (was it read from a file? use .trim()); the value is not shown",
  ],
  [
    "the secret of an example",
    { url, auth: { ...auth, secret: "…" } },
    "auth.secret: contains a character that no token's secret has (is it copied from an example?); the value is not shown",
  ],
  [
    "no secret",
    { url, auth: { tokenId: "root@pam!ci" } },
    "auth.secret: expected a non-empty string, got undefined",
  ],
  [
    "an unknown field of auth",
    { url, auth: { ...auth, realm: "pam" } },
    "auth: unknown realm; with tokenId these are allowed: tokenId, secret",
  ],
  [
    "a user without realm",
    { url, auth: { username: "root", password: "x" } },
    'auth.username: "root" names no realm: expected "user@realm" such as "root@pam", or give auth.realm',
  ],
  [
    "a code where a function belongs",
    { url, auth: { username: "root@pam", password: "x", totp: "123456" } },
    "auth.totp: expected a function that returns a code, got string (a code can be used only once)",
  ],
  [
    "half a login as a ticket",
    { url, auth: { ticket: "PVE:!tfa!%7B%7D:67:sig", csrfToken: "x" } },
    "auth.ticket: this is the first half of a login with a second factor, not a ticket",
  ],
  ["an unknown option", { url, auth, timeout: 5 }, 'timeout: unknown option; did you mean "timeoutMs"?'],
  [
    "a time that is none",
    { url, auth, timeoutMs: Number.NaN },
    "timeoutMs: expected a whole number from 1 to 2147483647, got NaN",
  ],
  ["no slot", { url, auth, concurrency: 0 }, "concurrency: expected a whole number from 1 to 1000, got 0"],
  [
    "an unknown retry option",
    { url, auth, retry: { limit: 3 } },
    "retry.limit: unknown option; there is: attempts, baseDelayMs, maxDelayMs",
  ],
  [
    "half a rate limit",
    { url, auth, rateLimit: { requests: 5 } },
    "rateLimit.perMs: expected a whole number from 1 to 3600000, got undefined",
  ],
  [
    "a SHA-1 fingerprint",
    { url, auth, tls: { fingerprint: "AB".repeat(20) } },
    `tls.fingerprint: "${"AB".repeat(20)}" is not a SHA-256 fingerprint of 32 bytes such as "AA:BB:…" (that is a SHA-1 fingerprint)`,
  ],
  [
    "a fingerprint for another host",
    { url, auth, tls: { fingerprint: { pve9: fingerprint } } },
    "tls.fingerprint: has no entry for pve1.example:8006; it names pve9",
  ],
  [
    "a file name as CA",
    { url, auth, tls: { ca: "/etc/pve/pve-root-ca.pem" } },
    "tls.ca: expected certificates in PEM form (-----BEGIN CERTIFICATE-----), not a file name",
  ],
  [
    "insecure and pinned",
    { url, auth, tls: { insecure: true, fingerprint } },
    "tls.insecure: cannot be combined with fingerprint or ca, which it would switch off",
  ],
  ["null", null, "createClient: expected an object with url and auth, got null"],
  [
    "null as retry",
    { url, auth, retry: null },
    "retry: expected false or { attempts, baseDelayMs, maxDelayMs }, got null",
  ],
  [
    "a number as rate limit",
    { url, auth, rateLimit: 5 },
    "rateLimit: expected { requests, perMs }, got number",
  ],
  [
    "null as TLS",
    { url, auth, tls: null },
    "tls: expected { fingerprint }, { ca } or { insecure: true }, got null",
  ],
  [
    "null as auth",
    { url, auth: null },
    "auth: expected { tokenId, secret }, { username, password }, { ticket, csrfToken } or a function returning one, got null",
  ],
  ["null as URL", { url: null, auth }, 'url: expected text such as "https://pve1.example:8006", got null'],
  [
    "a clock that is none",
    { url, auth, clock: {} },
    "clock: expected { now(), after(delayMs, run) }, got an object without now()",
  ],
  [
    "a store that is none",
    { url, auth, cache: { store: {} } },
    "cache.store: expected a store such as createMemoryStore(), got an object without get()",
  ],
  [
    "a policy without a time",
    { url, auth, cache: { policies: { "/nodes": {} } } },
    'cache.policies["/nodes"].freshMs: expected a whole number from 0 to 2147483647, got undefined',
  ],
  [
    "a misspelt policy",
    { url, auth, cache: { policies: { "/nodes": { freshMS: 5 } } } },
    'cache.policies["/nodes"].freshMS: unknown option; did you mean "freshMs"?',
  ],
  [
    "a policy for a misspelt template",
    { url, auth, cache: { policies: { "/nodes/{node}/qmeu": { freshMs: 5 } } } },
    'cache.policies["/nodes/{node}/qmeu"]: is the template of no read; did you mean "/nodes/{node}/qemu"?',
  ],
  [
    "a policy for a path instead of a template",
    { url, auth, cache: { policies: { "/nodes/pve1/qemu": false } } },
    'cache.policies["/nodes/pve1/qemu"]: is the template of no read; did you mean "/nodes/{node}/qemu"?',
  ],
  [
    "a policy for what changes by itself",
    { url, auth, cache: { policies: { "/cluster/tasks": { freshMs: 5 } } } },
    'cache.policies["/cluster/tasks"]: is never kept, since its answer changes by itself',
  ],
  ["a listener that is none", { url, auth, onEvent: true }, "onEvent: expected a function, got boolean"],
];

describe("a Node that is too old", () => {
  it("is named as that", () => {
    const before = Object.getOwnPropertyDescriptor(Promise, "withResolvers") ?? {};
    Reflect.deleteProperty(Promise, "withResolvers");
    try {
      expect(() => createClient({ url, auth })).toThrow(
        `proxkit needs Node 22.12 or later, and this is Node ${process.version}: install Node 24`,
      );
    } finally {
      Object.defineProperty(Promise, "withResolvers", before);
    }
  });
});

describe("createClient refuses", () => {
  it.each(rows)("%s", (_, options, message) => {
    expect(() => createClient(options as ClientOptions)).toThrow(
      expect.objectContaining({
        name: "ConfigurationError",
        code: "CONFIGURATION",
        message,
      }),
    );
  });
});

describe("createClient accepts", () => {
  it("an address without port as that of the API, and port 443 when it is written", () => {
    const seen: string[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      seen.push(new URL(input instanceof Request ? input.url : input).host);
      return Response.json({ data: { version: "9.2.1" } });
    };
    return Promise.all(
      ["https://pve1", "https://pve1:443", "https://[::1]:8006/"].map((each) =>
        createClient({ url: each, auth, fetch }).version.get(),
      ),
    ).then(() => expect(seen.sort()).toEqual(["[::1]:8006", "pve1", "pve1:8006"]));
  });
});

describe("before anything is sent, a call refuses", () => {
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    sent.push(input instanceof Request ? input.url : String(input));
    return Response.json({ data: null });
  };
  const pve = createClient({ url, auth, fetch });
  const loose = (value: unknown): never => value as never;

  const calls: [what: string, call: () => Promise<unknown>, message: RegExp][] = [
    [
      "a vmid that climbs",
      () => pve.nodes("pve1").qemu(loose("../access")).config.get(),
      /vmid.*"\.\.\/access"/,
    ],
    ["a node with a slash", () => pve.nodes("pve1/qemu").qemu(100).config.get(), /node.*"pve1\/qemu"/],
    ["a node that is a dot", () => pve.nodes("..").status.get(), /node.*"\.\."/],
    ["an empty node", () => pve.nodes("").status.get(), /node/],
    ["a vmid that is no number", () => pve.nodes("pve1").qemu(Number.NaN).config.get(), /vmid.*NaN/],
    [
      "a parameter that the route does not have",
      () =>
        pve
          .nodes("pve1")
          .qemu(100)
          .config.put(loose({ descripton: "x" })),
      /descripton.*description/,
    ],
    [
      "an endless number",
      () => pve.nodes("pve1").qemu(100).config.put({ cores: Infinity }),
      /cores.*Infinity/,
    ],
    [
      "a list where an object belongs",
      () => pve.nodes("pve1").qemu(100).config.put(loose([])),
      /params: expected an object of parameters, got an array/,
    ],
    [
      "an unknown option",
      () => pve.version.get(undefined, loose({ timeout: 3 })),
      /options\.timeout: unknown; did you mean "timeoutMs"\?/,
    ],
    [
      "a time that is none",
      () => pve.version.get(undefined, { timeoutMs: -1 }),
      /options\.timeoutMs: expected milliseconds above 0/,
    ],
    [
      "an unknown template",
      () => pve.request("GET", loose("/nodes/{node}/qmeu"), loose({})),
      /not in the API description; did you mean "\/nodes\/\{node\}\/qemu"\?/,
    ],
    [
      "an untyped path that climbs",
      () => pve.untyped("GET", "/nodes/../access"),
      /without "\." and "\.\." segments/,
    ],
    ["an untyped path with a query", () => pve.untyped("GET", "/version?x=1"), /without "\?" or "#"/],
    [
      "a call that no token may make",
      () => pve.access.password.put({ userid: "root@pam", password: "xyzzy123" }),
      /no API token may make this call; log in with a password/,
    ],
    ["a guest by a bad number", () => pve.inventory.guest(loose("../access")), /vmid.*"\.\.\/access"/],
  ];

  it.each(calls)("%s", async (_, call, message) => {
    await expect(call()).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });
});

describe("a listener that fails", () => {
  const unhandled: unknown[] = [];
  const remember = (reason: unknown): void => void unhandled.push(reason);
  beforeEach(() => void process.on("unhandledRejection", remember));
  afterEach(() => void process.off("unhandledRejection", remember));

  const listeners: readonly (readonly [what: string, listener: () => unknown])[] = [
    ["throws", () => loudly()],
    ["rejects", async () => await Promise.resolve().then(loudly)],
  ];

  it.each(listeners)("and %s is warned about, and neither the call nor the process ends", async (_, run) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const fetch = async (): Promise<Response> => Response.json({ data: { version: "9.2.1" } });
    const pve = createClient({ url, auth, fetch, onEvent: run });
    const version = await pve.version.get();
    await new Promise((resolve) => void setImmediate(resolve));
    const warnings = warn.mock.calls;
    warn.mockRestore();
    expect(version).toEqual({ version: "9.2.1" });
    expect(warnings[0]).toEqual(["proxkit: the onEvent listener threw", new Error("too loud")]);
    expect(unhandled).toEqual([]);
  });
});

function loudly(): never {
  throw new Error("too loud");
}
