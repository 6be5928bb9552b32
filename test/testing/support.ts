import type { TestCluster } from "../../src/testing/index.ts";

/** Header of a login by ticket, or of a token. */
export type Login = Record<string, string>;

export interface Answer {
  status: number;
  reason: string;
  headers: Headers;
  text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever came
  data: any;
  total?: number;
  message?: string;
  errors?: Record<string, string>;
}

export const byToken = ({ credentials: { token } }: TestCluster): Login => ({
  authorization: `PVEAPIToken=${token.tokenId}=${token.secret}`,
});

export const asToken = (tokenId: string, secret: string): Login => ({
  authorization: `PVEAPIToken=${tokenId}=${secret}`,
});

type Params = Record<string, string | number | readonly (string | number)[]>;

function urlencoded(params: Params): URLSearchParams {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    (typeof value === "object" ? value : [value]).map((item): [string, string] => [name, String(item)]),
  );
  return new URLSearchParams(pairs);
}

async function read(answer: Response): Promise<Answer> {
  const text = await answer.text();
  const isJson = answer.headers.get("content-type")?.startsWith("application/json") === true;
  const body = isJson ? (JSON.parse(text) as Partial<Answer>) : {};
  return {
    data: undefined,
    ...body,
    status: answer.status,
    reason: answer.statusText,
    headers: answer.headers,
    text,
  };
}

/** One call, by the full token unless another login is given; parameters go where the server wants them. */
export async function call(
  cluster: TestCluster,
  method: string,
  path: string,
  params: Params = {},
  login: Login = byToken(cluster),
): Promise<Answer> {
  const encoded = urlencoded(params);
  const inQuery = method === "GET" || method === "DELETE";
  const query = inQuery && encoded.size > 0 ? `?${encoded.toString()}` : "";
  return await read(
    await cluster.fetch(`https://pve1:8006/api2/json${path}${query}`, {
      method,
      headers: login,
      ...(inQuery ? {} : { body: encoded }),
    }),
  );
}

/** Logs in by password and hands back the headers that go with every call. */
export async function logIn(
  cluster: TestCluster,
  login: { username: string; password: string } = cluster.credentials.password,
): Promise<Login> {
  const { data } = await call(cluster, "POST", "/access/ticket", login, {});
  return {
    cookie: `PVEAuthCookie=${encodeURIComponent(data.ticket)}`,
    csrfpreventiontoken: data.CSRFPreventionToken,
  };
}
