import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import tsupConfig from "../tsup.config.ts";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  exports: Record<string, string | { default: string }>;
  bin: Record<string, string>;
};

describe("the package", () => {
  it("builds exactly the entries it exports, and its command", () => {
    const config = Array.isArray(tsupConfig) ? tsupConfig[0] : tsupConfig;
    const built = Object.keys((config as { entry: Record<string, string> }).entry).map(
      (name) => `./dist/${name}.js`,
    );
    const exported = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [] : [target.default],
    );
    expect(built.sort()).toEqual([...exported, ...Object.values(manifest.bin)].sort());
  });
});

describe("the names of an entry are a promise:", () => {
  it("proxkit", async () => {
    expect(Object.keys(await import("../src/index.ts")).sort()).toMatchInlineSnapshot(`
      [
        "AgentUnavailableError",
        "AuthenticationError",
        "ClosedError",
        "ConfigurationError",
        "ConflictError",
        "ConnectionError",
        "InvalidParametersError",
        "LockedError",
        "NoQuorumError",
        "NodeUnreachableError",
        "NotFoundError",
        "OutcomeUnknownError",
        "PermissionError",
        "ProtocolError",
        "ProxmoxError",
        "TaskFailedError",
        "TimeoutError",
        "TlsError",
        "UnsupportedError",
        "checkPropertyString",
        "createClient",
        "createLoader",
        "createMemoryStore",
        "decodeSshKeys",
        "encodeSshKeys",
        "formatGuestConfig",
        "formatPropertyString",
        "formatSize",
        "formatTags",
        "formatUpid",
        "formatVolumeId",
        "isAgentUnavailableError",
        "isAuthenticationError",
        "isClosedError",
        "isConfigurationError",
        "isConflictError",
        "isConnectionError",
        "isGuestConfig",
        "isInvalidParametersError",
        "isLockedError",
        "isNoQuorumError",
        "isNodeUnreachableError",
        "isNotFoundError",
        "isOutcomeUnknownError",
        "isPermissionError",
        "isProtocolError",
        "isProxmoxError",
        "isTaskFailedError",
        "isTimeoutError",
        "isTlsError",
        "isUnsupportedError",
        "isUpid",
        "mergePropertyString",
        "parseGuestConfig",
        "parsePropertyString",
        "parseSize",
        "parseTags",
        "parseUpid",
        "parseVolumeId",
        "propertyFormats",
      ]
    `);
  });

  it("proxkit/testing", async () => {
    expect(Object.keys(await import("../src/testing/index.ts")).sort()).toMatchInlineSnapshot(`
      [
        "busyCluster",
        "createTestCluster",
        "serverContract",
        "smallOffice",
        "storeContract",
      ]
    `);
  });

  it("proxkit/cache/keyv", async () => {
    expect(Object.keys(await import("../src/cache/keyv.ts"))).toEqual(["createKeyvStore"]);
  });

  it("proxkit/mcp", async () => {
    expect(Object.keys(await import("../src/mcp/index.ts")).sort()).toEqual([
      "createProxmoxTools",
      "createToolHandlers",
      "proxmoxInstructions",
      "registerProxmoxTools",
    ]);
  });

  it("proxkit/zod", async () => {
    expect(Object.keys(await import("../src/zod/index.ts")).sort()).toEqual(["paramsSchema"]);
  });
});
