// Bundles worker.mjs for platforms without Node, with no polyfill, and runs it with the web's own names alone.
import { build } from "esbuild";
import { createContext, runInContext } from "node:vm";

const web = [
  "AbortController AbortSignal Blob CustomEvent DOMException Event EventTarget File FormData Headers ReadableStream Request Response",
  "TextDecoder TextEncoder TransformStream URL URLSearchParams WritableStream",
  "atob btoa clearInterval clearTimeout console crypto fetch performance queueMicrotask setInterval setTimeout structuredClone",
].flatMap((names) => names.split(" "));

const conditions = { browser: ["browser"], worker: ["workerd", "worker", "browser"] };

function check(what, isTrue) {
  if (!isTrue) throw new Error(`bundle: ${what} failed`);
  console.log(`  ${what}`);
}

for (const [name, wanted] of Object.entries(conditions)) {
  const { outputFiles, warnings, metafile } = await build({
    entryPoints: ["worker.mjs"],
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    conditions: wanted,
    format: "iife",
    globalName: "worker",
    logOverride: { "ignored-bare-import": "silent" },
  });
  const [{ text }] = outputFiles;
  console.log(` for a ${name}`);
  check("without a warning", warnings.length === 0);
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  check("whole, with nothing left to import", imports.length === 0);
  const context = createContext(Object.fromEntries(web.map((each) => [each, globalThis[each]])));
  await runInContext(`${text}; worker`, context).useIt(check);
}
console.log("bundle: ok");
