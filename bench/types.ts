import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";

import type { Bench, Goal, Table } from "./lib/bench.ts";
import { ms, thousands, times } from "./lib/format.ts";
import { completionTimes } from "./lib/language-service.ts";
import { timed } from "./lib/measure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const head = 'import { createClient } from "proxkit";\ndeclare const pve: ReturnType<typeof createClient>;\n';

const calls: readonly string[] = [
  "await pve.version.get();",
  'await pve.cluster.resources.get({ type: "vm" });',
  'await pve.nodes("a").qemu(100).config.get();',
  'await pve.nodes("a").qemu(100).config.put({ memory: "512", net0: { model: "virtio" }, onboot: true });',
  'await pve.nodes("a").lxc(100).status.start.post();',
  'await pve.request("GET", "/version");',
  'await pve.request("GET", "/nodes/{node}/qemu/{vmid}/config", { node: "a", vmid: 1 });',
  'await pve.request("POST", "/nodes/{node}/qemu/{vmid}/status/start", { node: "a", vmid: 1 });',
];

/** So many different calls: the same few would be looked up once. */
function program(count: number): string {
  const lists = ["config", "pending", "snapshot", "firewall.rules", "firewall.options", "status.current"];
  const paths = ["apt.update", "disks.list", "network", "services", "storage", "tasks", "status", "syslog"];
  const places = [
    ...lists.map((name) => `pve.nodes("a").qemu(1).${name}.get()`),
    ...lists.filter((name) => name !== "cloudinit").map((name) => `pve.nodes("a").lxc(1).${name}.get()`),
    ...paths.map((name) => `pve.nodes("a").${name}.get()`),
    ...["/version", "/cluster/status", "/pools"].map((path) => `pve.request("GET", "${path}")`),
  ];
  const lines = Array.from(
    { length: count },
    (_, index) => `export const r${index} = await ${places[index % places.length]};`,
  );
  return head + lines.join("\n");
}

const programs = {
  "an empty program": "export {};\n",
  "import and a client": `${head}export {};\n`,
  "1 call": program(1),
  "20 calls": program(20),
  "200 calls": program(200),
};

const settings = {
  target: "es2022",
  module: "nodenext",
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

export const bench: Bench = {
  title: "What the types cost",
  async run({ quick, log }) {
    using project = makeProject();
    log("instantiations");
    const counts = calls.map((call) => [call, instantiations(project.folder, call)] as const);
    log("compilers");
    const compilers = await compilerTable(project.folder, quick ? 1 : 5, quick ? 2 : Infinity);
    log("completions");
    const completions = completionTable(project.folder, quick ? 1 : 15);
    return {
      about: [
        `A consumer's project that has the package installed, \`skipLibCheck\` on, no other types. Instantiations are
what one more call makes the checker do beyond the client itself. Completions are asked of TypeScript 6's language
service: the first one loads everything, the later ones come after a keystroke.`,
      ],
      tables: [
        {
          caption: "Instantiations by call",
          columns: ["call", "instantiations "],
          rows: counts.map(([call, count]) => [`\`${call}\``, thousands(count)]),
        },
        compilers,
        completions,
      ],
      goals: [instantiationGoal(counts)],
    };
  },
};

function instantiationGoal(counts: readonly (readonly [call: string, count: number])[]): Goal {
  const most = Math.max(...counts.filter(([call]) => !call.includes("request")).map(([, count]) => count));
  return {
    goal: "at most 50 instantiations for a fluent call",
    measured: `at most ${most}`,
    met: most <= 50,
  };
}

/** A folder in which the package can be imported by its name. */
function makeProject(): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "proxkit-types-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/proxkit"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

const { options } = ts.convertCompilerOptionsFromJson(settings, root);

function instantiations(folder: string, call: string): number {
  const count = (code: string): number => {
    const file = join(folder, "measured.ts");
    writeFileSync(file, `${head}${code}\nexport {};\n`);
    const program = ts.createProgram([file], options);
    const [wrong] = program.getSemanticDiagnostics(program.getSourceFile(file));
    if (wrong !== undefined)
      throw new Error(`${call}: ${ts.flattenDiagnosticMessageText(wrong.messageText, "\n")}`);
    return program.getInstantiationCount();
  };
  return count(call) - count("");
}

async function compilerTable(folder: string, rounds: number, most: number): Promise<Table> {
  const compilers = { "TypeScript 6": "tsc6", "TypeScript 7": "tsc" };
  const chosen = Object.entries(programs).slice(0, most);
  const least = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, code] of chosen) {
      writeFileSync(join(folder, "main.ts"), code);
      writeFileSync(
        join(folder, "tsconfig.json"),
        JSON.stringify({ compilerOptions: settings, files: ["main.ts"] }),
      );
      for (const [compiler, command] of Object.entries(compilers)) {
        const key = `${compiler} ${name}`;
        least.set(key, Math.min(least.get(key) ?? Infinity, await timed(() => compile(folder, command))));
      }
    }
  }
  const took = (compiler: string, name: string): number => least.get(`${compiler} ${name}`) ?? Number.NaN;
  const [empty = ""] = Object.keys(programs);
  return {
    caption: "Checking a whole program from the command line",
    columns: ["program", ...Object.keys(compilers).flatMap((compiler) => [`${compiler} `, "against empty "])],
    rows: chosen.map(([name]) => [
      name,
      ...Object.keys(compilers).flatMap((compiler) => [
        ms(took(compiler, name)),
        times(took(compiler, name) / took(compiler, empty)),
      ]),
    ]),
  };
}

function compile(folder: string, command: string): void {
  execFileSync(join(root, "node_modules/.bin", command), ["-p", "tsconfig.json"], {
    cwd: folder,
    stdio: "inherit",
  });
}

function completionTable(folder: string, rounds: number): Table {
  const places = {
    "an empty project": "const some = { name: 1 };\nsome./**/;\nexport {};\n",
    "pve.": `${head}pve./**/;\nexport {};\n`,
    "pve.nodes(": `${head}pve.nodes(/**/);\nexport {};\n`,
    'pve.nodes("a").': `${head}pve.nodes("a")./**/;\nexport {};\n`,
    "parameters of config.put({": `${head}await pve.nodes("a").qemu(1).config.put({ /**/ });\nexport {};\n`,
    'pve.request("GET", "': `${head}await pve.request("GET", "/**/");\nexport {};\n`,
  };
  const all = Object.entries(places).map(([name, code]) => ({
    name,
    ...completionTimes(folder, code, options, rounds),
  }));
  const [empty] = all;
  return {
    caption: "Completion in an editor",
    columns: ["place", "first ", "against empty ", "later ", "entries "],
    rows: all.map(({ name, firstMs, laterMs, entries }) => [
      name,
      ms(firstMs),
      times(firstMs / (empty?.firstMs ?? Number.NaN)),
      ms(laterMs),
      thousands(entries),
    ]),
  };
}
