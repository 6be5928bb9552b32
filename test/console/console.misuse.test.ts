import { expect, it } from "vitest";
import { type ConsoleOptions, createClient } from "../../src/index.ts";

const pve = createClient({
  url: "https://pve1.example:8006",
  auth: { username: "root@pam", password: "secret" },
  fetch: () => Promise.reject(new Error("sent")),
});
const open = (target: unknown, options: unknown): Promise<unknown> =>
  pve.console(target as number, options as ConsoleOptions);

const wrong: [what: string, target: unknown, options: unknown, message: string][] = [
  ["no target", undefined, {}, "target: expected a guest's VMID as a number, or a node's name"],
  ["a VMID as text", "100", {}, "target: expected a guest's VMID as a number, or a node's name, got \"100\""],
  ["a VMID out of range", 7, {}, "target: expected a whole number from 100"],
  ["a path for a node", "../qemu", {}, "target: expected a node's name"],
  ["a guest handle", { vmid: 100 }, {}, "target: expected a guest's VMID"],
  ["another kind", 100, { kind: "spice" }, 'options.kind: expected "vnc" or "terminal", got "spice"'],
  ["a misspelt option", 100, { kidn: "vnc" }, 'options.kidn: unknown; did you mean "kind"?'],
  ["a signal that is none", 100, { signal: true }, "options.signal: expected an AbortSignal"],
  ["options that are none", 100, "vnc", "options: expected an object, got string"],
];

it.each(wrong)("a console of %s is refused before anything is sent", async (_, target, options, message) => {
  await expect(open(target, options)).rejects.toMatchObject({
    code: "INVALID_PARAMETERS",
    message: expect.stringContaining(message),
  });
});
