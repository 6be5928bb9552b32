import type { Reader, Row } from "./reader.ts";
import type { Target } from "./target.ts";

/** What people write who use no client: fetch and JSON.parse. */
export interface Fetcher {
  readonly get: (path: string) => Promise<unknown>;
  /** As root by ticket. */
  readonly post: (path: string, form: Readonly<Record<string, string>>) => Promise<unknown>;
}

export function fetcher({ url, token }: Target): Fetcher {
  const authorization = `PVEAPIToken=${token.tokenId}=${token.secret}`;
  return {
    get: async (path) => await dataOf(await fetch(`${url}/api2/json${path}`, { headers: { authorization } })),
    post: async (path, form) =>
      await dataOf(
        await fetch(`${url}/api2/json${path}`, {
          method: "POST",
          headers: { cookie: "PVEAuthCookie=bench", csrfpreventiontoken: "bench" },
          body: new URLSearchParams(form),
        }),
      ),
  };
}

async function dataOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return (JSON.parse(text) as { readonly data: unknown }).data;
}

export function fetchReader(target: Target): Reader {
  const { get } = fetcher(target);
  return {
    nodes: () => get("/nodes") as Promise<{ readonly node: string }[]>,
    guests: (node) => get(`/nodes/${node}/qemu`) as Promise<{ readonly vmid: number }[]>,
    resources: () => get("/cluster/resources?type=vm") as Promise<Row[]>,
    config: ({ node, vmid }) => get(`/nodes/${node}/qemu/${vmid}/config`),
  };
}
