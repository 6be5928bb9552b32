// A dashboard's data for a web framework: `(request: Request) => Promise<Response>` is what Hono takes
// (`app.get("/guests", (c) => dashboard(c.req.raw))`), and Express calls it as the server below does.
// Many requests at once are one call to the cluster, and none within 3 s of the last. node examples/dashboard.ts [port]
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "./connect.ts";

const pve = connect();

export async function dashboard(request: Request): Promise<Response> {
  const tag = new URL(request.url).searchParams.get("tag") ?? undefined;
  const { items, missing, asOf, stale } = await pve.inventory.guests({ tag });
  const guests = items.map(({ vmid, name, node, status, cpu, mem }) => ({
    vmid,
    name,
    node,
    status,
    cpu,
    mem,
  }));
  const down = missing.map(({ key }) => key);
  return Response.json({ asOf: new Date(asOf), stale, down, guests });
}

const [port = "0"] = process.argv.slice(2);
export const server = createServer((request, response) => {
  dashboard(new Request(new URL(request.url ?? "/", "http://localhost")))
    .then(async (answer) => {
      response.writeHead(answer.status, { "content-type": "application/json" });
      response.end(await answer.text());
    })
    .catch((error: unknown) => {
      console.error(error);
      response.writeHead(502).end();
    });
});
server.on("close", () => void pve.close());
server.listen(Number(port), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
