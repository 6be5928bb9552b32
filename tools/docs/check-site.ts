// Follows every link of docs/site, and looks for anything that would be fetched from elsewhere. Part of `npm run docs`.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL("../../docs/site", import.meta.url));
const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".html"),
);
const texts = new Map(pages.map((page) => [page, readFileSync(join(site, page), "utf8")]));
const anchors = new Map(
  [...texts].map(([page, text]) => [page, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
);

function problemOf(page: string, link: string): string | undefined {
  const [path = "", anchor = ""] = link.replaceAll("&amp;", "&").split("#").map(decodeURIComponent);
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(join(site, target)) || statSync(join(site, target)).isDirectory())
    return `${page}: ${link} leads nowhere`;
  const known = anchors.get(target);
  return anchor === "" || known === undefined || known.has(anchor)
    ? undefined
    : `${page}: ${link} has no such place`;
}

const problems = [...texts].flatMap(([page, text]) => {
  const found = text.matchAll(/<a [^>]*?href="([^"]+)"|<(?:img|source) [^>]*?src(?:set)?="([^"]+)"/g);
  const links = new Set([...found].map(([, link, picture]) => link ?? picture ?? ""));
  const inside = [...links].filter((link) => !/^[a-z]+:/.test(link));
  const fetched = [
    ...text.matchAll(/<(?:script|img|iframe)[^>]* src="(https?:[^"]+)"|<link [^>]*href="(https?:[^"]+)"/g),
  ];
  return [
    ...inside.flatMap((link) => problemOf(page, link) ?? []),
    ...fetched.map(([, source, sheet]) => `${page}: fetches ${source ?? sheet}`),
  ];
});
for (const problem of problems) console.error(problem);
console.log(`docs/site: ${pages.length} pages, ${problems.length} broken links`);
if (problems.length > 0) process.exitCode = 1;
