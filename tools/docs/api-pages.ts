// Writes docs/api: the calls of the API by path. Part of `npm run docs`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ApiCall, fluent, readCalls } from "./api-calls.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = `${root}docs/api`;

/** Areas with a page of their own; the longest that fits counts. */
const areas = [
  "/access",
  "/cluster",
  "/cluster/acme",
  "/cluster/firewall",
  "/cluster/ha",
  "/cluster/notifications",
  "/cluster/sdn",
  "/nodes",
  "/nodes/{node}/ceph",
  "/nodes/{node}/disks",
  "/nodes/{node}/lxc",
  "/nodes/{node}/lxc/{vmid}/firewall",
  "/nodes/{node}/qemu",
  "/nodes/{node}/qemu/{vmid}/agent",
  "/nodes/{node}/qemu/{vmid}/firewall",
  "/nodes/{node}/sdn",
  "/nodes/{node}/storage",
  "/pools",
  "/storage",
  "/version",
];

const isBelow = (template: string, area: string): boolean =>
  template === area || template.startsWith(`${area}/`);

function areaOf(template: string): string {
  const area = areas.findLast((each) => isBelow(template, each));
  if (area === undefined) throw new Error(`${template} is in no area`);
  return area;
}

const fileOf = (area: string): string => `${area.slice(1).replaceAll(/[{}]/g, "").replaceAll("/", "-")}.md`;

const linked = (type: string): string =>
  type
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\b(?:Get|Post|Put|Delete)[A-Z]\w+/g, (name) => `{@link proxkit!Pve.${name} ${name}}`);

const lineOf = ({ method, params, result, notes }: ApiCall): string =>
  `- **${method.toLowerCase()}** (${params === "NoParams" ? "" : linked(params)}) → ${linked(result)}  \n  ${notes}`;

function pageOf(area: string, calls: readonly ApiCall[]): string {
  const templates = [...new Set(calls.map(({ template }) => template))];
  const sections = templates.map((template) => {
    const lines = calls.filter((call) => call.template === template).map(lineOf);
    return `## ${template}\n\n\`${fluent(template)}\`\n\n${lines.join("\n")}\n`;
  });
  // typedoc takes a brace in the front matter for the beginning of a tag.
  const title = area.replaceAll(/\{\w+\}/g, "…");
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n# ${area}\n\n${sections.join("\n")}`;
}

function indexOf(calls: readonly ApiCall[]): string {
  const paths = new Set(calls.map(({ template }) => template)).size;
  const rows = areas.map((area) => {
    const own = calls.filter(({ template }) => areaOf(template) === area);
    const deeper = areas.filter((each) => each !== area && isBelow(each, area));
    const without =
      deeper.length === 0 ? "" : `without ${deeper.map((each) => each.slice(area.length)).join(", ")}`;
    return `| [${area}](${fileOf(area)}) | ${own.length} | ${without} |`;
  });
  const children = areas.map((area) => `  - ./${fileOf(area)}`).join("\n");
  return `---
title: Calls by path
category: Reference
children:
${children}
---

# Calls by path

The ${calls.length} operations on ${paths} paths of Proxmox VE 9.2: who may make each, what it takes and gives. Every value
of a path is a call (\`pve.nodes("pve1")\`), every other part a name; \`pve.request("GET", "/nodes/{node}/qemu", { node: "pve1" })\`
is the same by path. Verbs take their parameters and then [options](../guides/getting-started.md).

| path | calls | |
| --- | --- | --- |
${rows.join("\n")}
`;
}

const calls = readCalls();
const expected = (
  JSON.parse(readFileSync(`${root}src/generated/schema.lock.json`, "utf8")) as { operations: number }
).operations;
if (calls.length !== expected) throw new Error(`found ${calls.length} calls of ${expected}`);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const area of areas)
  writeFileSync(
    `${out}/${fileOf(area)}`,
    pageOf(
      area,
      calls.filter(({ template }) => areaOf(template) === area),
    ),
  );
writeFileSync(`${out}/index.md`, indexOf(calls));
console.log(`docs/api: ${calls.length} calls on ${areas.length} pages`);
