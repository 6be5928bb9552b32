import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Options } from "tsup";

type EsbuildPlugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Writes the licences of all packages whose code is in the bundle; the build fails where one is not to be found. */
export function thirdPartyNotices(outFile: string): EsbuildPlugin {
  return {
    name: "third-party-notices",
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        const outputs = Object.values(metafile?.outputs ?? {});
        const bundled = outputs.flatMap(({ inputs }) =>
          Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
        );
        mkdirSync(dirname(outFile), { recursive: true });
        writeFileSync(outFile, noticesOf(bundled.filter((file) => file.includes("node_modules/"))));
      });
    },
  };
}

function noticesOf(files: readonly string[]): string {
  const names = new Set(files.flatMap((file) => [packageOf(file), ...packagesInside(file)]));
  const parts = [...names]
    .sort()
    .map((name) => `${name}\n${"-".repeat(name.length)}\n\n${licenceOf(name)}\n`);
  return `The command \`proxkit\` contains code of these packages.\n\n${parts.join("\n\n")}`;
}

const packageOf = (path: string): string => {
  const [scope = "", name = ""] = path.slice(path.lastIndexOf("node_modules/") + 13).split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
};

/** Packages that were bundled into the file before it was published; its bundler names them in comments. */
function packagesInside(file: string): string[] {
  const regions = readFileSync(file, "utf8").matchAll(/^\/\/#region (\S*node_modules\/\S+)/gm);
  return [...regions].map(([, path = ""]) => packageOf(path));
}

function licenceOf(name: string): string {
  const folder = join("node_modules", name);
  const file = existsSync(folder) && readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (typeof file !== "string") throw new Error(`no licence text of ${name}, which is bundled`);
  return readFileSync(join(folder, file), "utf8").trim();
}
