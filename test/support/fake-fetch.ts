/** A request as the fake server sees it. */
export interface FakeRequest {
  readonly method: string;
  readonly host: string;
  /** Below `/api2/json`. */
  readonly path: string;
  /** Of query and form together. */
  readonly params: Readonly<Record<string, string>>;
  readonly headers: Headers;
}

export interface FakeAnswer {
  readonly status?: number;
  readonly reason?: string;
  /** Of a 200. */
  readonly data?: unknown;
  /** Of a refusal by a handler; without it the body is empty, as before any handler (FACTS 20). */
  readonly message?: string;
  readonly headers?: Record<string, string>;
}

export type FakeServer = (request: FakeRequest) => FakeAnswer | Response | Promise<FakeAnswer | Response>;

export interface FakeFetch {
  readonly fetch: typeof fetch;
  /** `GET /version`, oldest first. */
  readonly calls: string[];
  readonly requests: FakeRequest[];
}

/** A fetch without a wire: the answers come from a function. */
export function fakeFetch(server: FakeServer): FakeFetch {
  const calls: string[] = [];
  const requests: FakeRequest[] = [];
  const fake = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const seen = await readRequest(request);
    calls.push(`${seen.method} ${seen.path}`);
    requests.push(seen);
    const answer = await orAborted(Promise.resolve(server(seen)), request.signal);
    return answer instanceof Response ? answer : toResponse(answer);
  };
  return { fetch: fake, calls, requests };
}

async function readRequest(request: Request): Promise<FakeRequest> {
  const url = new URL(request.url);
  const form = new URLSearchParams(await request.text());
  return {
    method: request.method,
    host: url.host,
    path: url.pathname.replace(/^\/api2\/json/, ""),
    params: Object.fromEntries([...url.searchParams, ...form]),
    headers: request.headers,
  };
}

function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  if (signal.aborted) reject(signal.reason);
  signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  return Promise.race([work, promise]);
}

function toResponse({ status = 200, reason = "", data = null, message, headers }: FakeAnswer): Response {
  const body =
    status < 400
      ? JSON.stringify({ data })
      : message && JSON.stringify({ data: null, message: `${message}\n` });
  return new Response(body, {
    status,
    statusText: reason || (message ?? "OK"),
    headers: { "content-type": "application/json;charset=UTF-8", ...headers },
  });
}
