import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { propertyFormats } from "../src/index.ts";
import { createTestCluster } from "../src/testing/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const snippetFiles = readdirSync(`${root}docs/snippets`).filter((file) => file.endsWith(".ts"));
const pages = [
  "CONTRIBUTING.md",
  "examples/README.md",
  "SECURITY.md",
  "README.md",
  ...readdirSync(`${root}docs/guides`)
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/guides/${file}`),
];
const read = (path: string): string => readFileSync(`${root}${path}`, "utf8");

/** A cluster that knows the names the snippets use. */
const cluster = createTestCluster({
  nodes: 3,
  guests: [{ vmid: 100, name: "web-1", node: "pve1", status: "running" }],
  users: [{ userid: "reader@pve", tokens: [{ tokenid: "proxkit", secret: "0f0e0d0c", privsep: false }] }],
  acl: [{ path: "/", roleid: "PVEAuditor", to: "reader@pve" }],
});

beforeAll(async () => {
  const { url, fingerprint } = await cluster.listen({ tls: true });
  vi.stubEnv("PROXMOX_URL", url);
  vi.stubEnv("PROXMOX_FINGERPRINT", fingerprint);
  vi.stubEnv("PROXMOX_TOKEN_ID", "reader@pve!proxkit");
  vi.stubEnv("PROXMOX_TOKEN_SECRET", "0f0e0d0c");
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(console, "warn").mockReturnValue();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await cluster.close();
});

/** Run by `npm run test:mcp`, since their frameworks are no part of everybody's install. */
const frameworks = readdirSync(`${root}tools/mcp-frameworks`)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `tools/mcp-frameworks/${file}`);

const regionsOf = (path: string): string[] =>
  [...read(path).matchAll(/\/\/ #region [^\n]*\n(.*?)\/\/ #endregion/gs)].map(([, text = ""]) => text.trim());

const fencesOf = (page: string): string[] =>
  [...read(page).matchAll(/^```ts\n(.*?)^```/gms)].map(([, text = ""]) => text.trim());

describe("the code in the documentation", () => {
  it.each(snippetFiles)("of docs/snippets/%s runs", async (file) => {
    await import(`../docs/snippets/${file}`);
  });

  const regions = [...snippetFiles.map((file) => `docs/snippets/${file}`), ...frameworks].flatMap(regionsOf);

  it.each(pages)("of %s is code that runs, to the letter", (page) => {
    expect(fencesOf(page).filter((fence) => !regions.includes(fence))).toEqual([]);
  });
});

describe("the site", () => {
  const guides = pages.filter((page) => page.startsWith("docs/guides/"));
  const site = JSON.parse(read("typedoc.json")) as { projectDocuments: string[]; categoryOrder: string[] };

  it.each(guides)("has %s in a chapter", (page) => {
    const chapter = /^---\ntitle: .+\ncategory: (.+)\n---\n/.exec(read(page))?.[1];
    expect(site.categoryOrder).toContain(chapter);
    expect(site.projectDocuments).toContain(page);
  });
});

describe("the guide to property strings", () => {
  it("lists the name of each", () => {
    const page = read("docs/guides/property-strings.md");
    expect(propertyFormats().filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("the links in the documentation", () => {
  const targetsOf = (page: string): string[] =>
    [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = ""]) => target);

  it.each(pages)("of %s lead somewhere", (page) => {
    const folder = page.includes("/") ? page.slice(0, page.lastIndexOf("/") + 1) : "";
    const broken = targetsOf(page).filter((target) => {
      try {
        readdirSync(new URL(target, `file://${root}${folder}`));
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== "ENOTDIR";
      }
    });
    expect(broken).toEqual([]);
  });
});
