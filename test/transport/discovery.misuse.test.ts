import { expect, it } from "vitest";
import { type ClientOptions, createClient } from "../../src/index.ts";

const auth = { tokenId: "root@pam!ci", secret: "0f0e0d0c" };
const ca = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----";

const wrong: [what: string, options: object, message: string][] = [
  ["text", { discover: "yes" }, "discover: expected true, false or { refreshMs }, got string"],
  ["null", { discover: null }, "discover: expected true, false or { refreshMs }, got null"],
  [
    "an unknown setting",
    { discover: { refresh: 1 } },
    'discover.refresh: unknown option; did you mean "refreshMs"?',
  ],
  ["too often", { discover: { refreshMs: 10 } }, "discover.refreshMs: expected a whole number from 1000"],
  ["never", { discover: { refreshMs: Infinity } }, "discover.refreshMs: expected a whole number from 1000"],
  [
    "without any check of who answers",
    { discover: true, tls: { insecure: true } },
    "discover: cannot be combined with tls.insecure",
  ],
  ["misspelt", { discovery: true }, 'discovery: unknown option; did you mean "discover"?'],
];

it.each(wrong)("discover: %s is refused when the client is made", (_, options, message) => {
  const all = { url: "https://pve1:8006", auth, ...options } as ClientOptions;
  expect(() => createClient(all)).toThrow(
    expect.objectContaining({ code: "CONFIGURATION", message: expect.stringContaining(message) }),
  );
});

it("discover: every form that is allowed is taken", () => {
  for (const options of [
    { discover: true },
    { discover: false },
    { discover: {} },
    { discover: { refreshMs: 60_000 } },
    { discover: true, tls: { ca } },
    { discover: false, tls: { insecure: true } },
  ])
    expect(() => createClient({ url: "https://pve1:8006", auth, ...options })).not.toThrow();
});
