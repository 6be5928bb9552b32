import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import * as errors from "../../src/errors/index.ts";

const classes = Object.entries(errors).filter(([name]) => name.endsWith("Error") && !name.startsWith("is"));
const guards = Object.entries(errors).filter(([name]) => name.startsWith("is")) as [
  string,
  (error: unknown) => boolean,
][];
const details = { upid: "UPID:pve1:00000001:00000002:67000000:qmstart:100:root@pam:" };

function make(Class: unknown): Error {
  return Reflect.construct(Class as new () => Error, ["a message", details]) as Error;
}

describe("the guards of errors", () => {
  it("know their own class and the base, and no other", () => {
    const holding = classes.map(([name, Class]) => [
      name,
      new Set(guards.filter(([, guard]) => guard(make(Class))).map(([guard]) => guard)),
    ]);
    const own = classes.map(([name]) => [name, new Set([`is${name}`, "isProxmoxError"])]);
    expect(holding).toEqual(own);
  });

  it("know errors of another copy of the library", async () => {
    vi.resetModules();
    const copy = await import("../../src/errors/index.ts");
    const foreign = new copy.LockedError("VM is locked (backup)", { lock: "backup" });
    expect(foreign instanceof errors.LockedError).toBe(false);
    expect(errors.isLockedError(foreign) && foreign.lock).toBe("backup");
    expect(errors.isProxmoxError(foreign)).toBe(true);
    expect(errors.isNotFoundError(foreign)).toBe(false);
  });

  it("are not taken in by what only looks similar", () => {
    for (const other of [
      null,
      undefined,
      "LOCKED",
      { code: "LOCKED" },
      Object.assign(new Error("x"), { code: "LOCKED" }),
    ])
      expect(guards.some(([, guard]) => guard(other))).toBe(false);
  });

  it("stand for codes of which each class has its own", () => {
    const codes = classes.map(([, Class]) => (make(Class) as Error & { code: string }).code);
    expect(new Set(codes).size).toBe(classes.length);
  });
});

describe("an error as JSON", () => {
  it("has everything that is safe to log, and no more", () => {
    const cause = new Error("inner");
    const error = new errors.PermissionError("denied", {
      status: 403,
      reason: "no",
      method: "GET",
      template: "/nodes",
      privileges: ["Sys.Audit"],
      path: "/",
      cause,
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "PermissionError",
      message: "denied",
      code: "PERMISSION",
      status: 403,
      reason: "no",
      method: "GET",
      template: "/nodes",
      privileges: ["Sys.Audit"],
      path: "/",
    });
    expect(error.cause).toBe(cause);
  });
});

describe("making an error", () => {
  it("keeps the process's own limit of stack frames", () => {
    const before = Error.stackTraceLimit;
    const error = new errors.ProxmoxError("x");
    expect([Error.stackTraceLimit, error instanceof Error]).toEqual([before, true]);
  });
});

describe("an error that nobody catches", () => {
  it("is printed without what is not known", () => {
    const printed = inspect(new errors.ConfigurationError("url: missing"));
    expect(printed).toMatch(/^ConfigurationError: url: missing\n[^{]*\{\n {2}code: 'CONFIGURATION'\n\}$/);
  });
});
