import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { readSnapshot } from "../../src/codegen/source.ts";
import { committedSupplements } from "../../src/codegen/supplements.ts";
import { generateSurface, surfaceText } from "../../src/codegen/surface.ts";
import { createClient, InvalidParametersError, type Surface } from "../../src/index.ts";
import { typeCost } from "../support/type-cost.ts";

const description = [
  {
    path: "/gadgets",
    text: "gadgets",
    info: {
      GET: {
        description: "Lists gadgets.\nAll of */ them.",
        parameters: { additionalProperties: 0, properties: {} },
        permissions: { user: "all" },
        allowtoken: 1,
        returns: {
          type: "array",
          items: {
            type: "object",
            properties: { name: { type: "string" }, on: { type: "boolean", optional: 1 } },
          },
          links: [{ rel: "child", href: "{name}" }],
        },
      },
    },
    children: [
      {
        path: "/gadgets/{name}",
        info: {
          PUT: {
            description: "Changes a gadget.",
            parameters: {
              additionalProperties: 0,
              properties: {
                name: { type: "string" },
                speed: { type: "integer", minimum: 1, maximum: 9, description: "How fast it turns." },
                net: { type: "string", optional: 1, format: { bridge: { type: "string" } } },
                "net[n]": { type: "string", optional: 1 },
              },
            },
            permissions: { check: ["perm", "/gadgets/{name}", ["Gadget.Modify"]] },
            allowtoken: 1,
            returns: { type: "null" },
          },
        },
      },
    ],
  },
];

async function generated(): Promise<{ file: string; text: string; operations: number }> {
  const folder = await mkdtemp(join(tmpdir(), "proxkit-surface-"));
  const source = join(folder, "own-9.9.json");
  const file = join(folder, "deep", "surface.ts");
  await writeFile(source, JSON.stringify(description));
  const operations = await generateSurface({ source, outFile: file });
  return { file, text: await readFile(file, "utf8"), operations };
}

describe("the surface of one's own server", () => {
  test("is one module with the server's own descriptions", async () => {
    const { text, operations } = await generated();
    expect(operations).toBe(2);
    expect(text).toContain("* Lists gadgets.\n   *\n   * All of *\\/ them.");
    expect(text).toContain("* How fast it turns.\n   * 1 to 9.");
    expect(text).toContain("* Needs Gadget.Modify on /gadgets/{name}.");
    expect([...text.matchAll(/ from "([^"]+)"/g)].map(([, from]) => from)).toEqual(["proxkit"]);
  });

  test("of Proxmox VE 9.2 compiles", async () => {
    const snapshot = await readSnapshot(new URL("../../src/codegen/snapshots/pve-9.2.json", import.meta.url));
    const text = surfaceText(snapshot, committedSupplements).replace('"proxkit"', '"../../src/index.ts"');
    expect(typeCost(text).errors).toEqual([]);
  }, 60_000);

  test("can be read from a live host, over whatever reaches it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "proxkit-surface-"));
    const asked: string[] = [];
    const send: typeof fetch = (input) => {
      asked.push(input instanceof Request ? input.url : input.toString());
      return Promise.resolve(new Response(`const apiSchema = ${JSON.stringify(description)};`));
    };
    const outFile = join(folder, "surface.ts");
    await generateSurface({ source: "https://own:8006", outFile, fetch: send, descriptions: false });
    expect(asked).toEqual(["https://own:8006/pve-docs/api-viewer/apidoc.js"]);
    expect(await readFile(outFile, "utf8")).not.toContain("How fast it turns");
  });

  test("says what the host answered instead of a description", async () => {
    const outFile = join(tmpdir(), "never-written.ts");
    const source = "https://own:8006";
    const send =
      (answer: Response): typeof fetch =>
      () =>
        Promise.resolve(answer);
    const gone = new Response("", { status: 404, statusText: "Not Found" });
    await expect(generateSurface({ source, outFile, fetch: send(gone) })).rejects.toThrow(
      "answered 404 Not Found",
    );
    const page = new Response("<html>");
    await expect(generateSurface({ source, outFile, fetch: send(page) })).rejects.toThrow(
      "Not an API description",
    );
    const refused = (): Promise<Response> =>
      Promise.reject(new TypeError("fetch failed", { cause: new Error("self-signed certificate") }));
    await expect(generateSurface({ source, outFile, fetch: refused })).rejects.toThrow(
      "https://own:8006/pve-docs/api-viewer/apidoc.js cannot be reached: self-signed certificate",
    );
    const empty = new Response("[]");
    await expect(generateSurface({ source, outFile, fetch: send(empty) })).rejects.toThrow(
      "holds no operation",
    );
  });

  test("types the calls of createClient", async () => {
    const { text } = await generated();
    const own = text.replace('from "proxkit"', 'from "../../src/index.ts"');
    const head = 'import { createClient } from "../../src/index.ts";\n';
    const make = 'const own = createClient({ url: "https://h", auth: async () => { throw 0 }, surface });\n';
    const good = [
      "const [gadget] = await own.gadgets.get();",
      "const on: boolean | undefined = gadget?.on;",
      "await own.gadgets('a').put({ speed: 3, net31: 'x', net: { bridge: 'b' } });",
      "await own.request('PUT', '/gadgets/{name}', { name: 'a', speed: 3 });",
      "void on; void own.inventory;",
    ].join("\n");
    expect(typeCost(`${head}${own}${make}${good}`).errors).toEqual([]);
    expect(typeCost(`${head}${own}${make}await own.gadgets('a').put({ sped: 3 });`).errors).toHaveLength(1);
    expect(typeCost(`${head}${own}${make}await own.nodes.get();`).errors).toHaveLength(1);
  });

  test("is what the client goes by: calls, checks and decoding", async () => {
    const { file } = await generated();
    const { surface } = (await import(file)) as { surface: Surface<Gadgets> };
    const sent: string[] = [];
    const send: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      sent.push(`${request.method} ${new URL(request.url).pathname} ${await request.text()}`);
      return Response.json({ data: request.method === "GET" ? [{ name: "a", on: "1" }] : null });
    };
    const client = createClient({
      url: "https://own.example:8006",
      auth: { tokenId: "root@pam!t", secret: "s" },
      fetch: send,
      surface,
    });
    expect(await client.gadgets.get()).toEqual([{ name: "a", on: true }]);
    await client.gadgets("a").put({ speed: 3 });
    await expect(client.gadgets("a").put({ speed: 10 })).rejects.toThrow(InvalidParametersError);
    expect(sent).toEqual(["GET /api2/json/gadgets ", "PUT /api2/json/gadgets/a speed=3"]);
    expect(() => Reflect.get(client, "nodes") as unknown).toThrow(/nodes/);
    await client.close();
  });

  test("must be one that was generated", () => {
    const options = { url: "https://own.example", auth: { tokenId: "a@pam!b", secret: "s" } };
    const surface = { release: "1", tables: { routes: "", params: "" } } as never;
    expect(() => createClient({ ...options, surface })).toThrow("surface: expected the surface");
  });
});

interface Gadgets {
  gadgets: {
    (name: string): { put(params: { speed: number }): Promise<null> };
    get(): Promise<{ name: string; on?: boolean }[]>;
  };
}
