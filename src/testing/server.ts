import { authenticate, checkCsrf, credentialsKind } from "./access/authenticate.ts";
import { checkPermission } from "./access/check.ts";
import { type Identity, loginOf } from "./access/identity.ts";
import type { Tickets } from "./access/tickets.ts";
import type { CallRecord, MutableCall } from "./calls.ts";
import type { Context, Operation } from "./handlers/context.ts";
import { executeUnder } from "./damage.ts";
import type { FaultStore } from "./faults.ts";
import { failure, forbidden, Refusal } from "./refusal.ts";
import { connectionHeaders, requireProbe, requireReachable, withProxyLimit } from "./relay.ts";
import { findOperation } from "./routes.ts";
import type { Route } from "../requester.ts";
import { isQuorate, type World } from "./state/world.ts";
import { forExtjs, refusalAnswer, successAnswer } from "./wire/answer.ts";
import { readParams } from "./validate/params.ts";
import { parseMultipart, type UploadedFile } from "./wire/multipart.ts";
import type { WireAnswer, WireRequest } from "./wire/message.ts";
import { mergeParams, parseBody, parseUrlencoded, type RawParams } from "./wire/params.ts";
import { checkTransport, parseTarget, type Target } from "./wire/target.ts";

/** The server as one function: a request in, an answer out. */
export interface Server {
  handle(request: WireRequest): Promise<WireAnswer>;
  readonly calls: readonly CallRecord[];
  clearCalls(): void;
}

/** What the journey of a request needs besides the request. */
interface Machine {
  readonly world: World;
  readonly tickets: Tickets;
  readonly faults: FaultStore;
  /** Makes up for the broadcasts that are due. */
  readonly catchUp: () => void;
}

/** Every 401 takes this long, so that guessing does not pay (FACTS 35). */
const unauthorisedDelayMs = 3000;

/** Writes that leave the configuration alone. */
const sessionRoutes = new Set(["/access/ticket", "/access/vncticket"]);

/** The operations that need no login (FACTS 41). */
const open = new Set([
  "GET /access/domains",
  "GET /access/ticket",
  "POST /access/ticket",
  "POST /access/vncticket",
]);

function whoIs({ world, tickets }: Machine, request: WireRequest, path: string): Identity | undefined {
  if (open.has(`${request.method} ${path}`)) return undefined;
  const identity = authenticate(world, tickets, request.headers);
  if (request.method !== "GET" && identity.tokenId === undefined && !isMultipart(request)) {
    checkCsrf(tickets, identity, request.headers);
  }
  return identity;
}

/** Permission comes before anything about the parameters or the object (FACTS 28). */
function requirePermission(
  world: World,
  { route, permission }: Operation,
  identity: Identity | undefined,
  path: string,
  raw: RawParams,
): void {
  if (identity === undefined) return;
  if (identity.tokenId !== undefined && !route.token) {
    throw forbidden(`URI '${path}' not available with API token, need proper ticket.\n`);
  }
  checkPermission(world, loginOf(identity), permission, Object.fromEntries(raw));
}

const isMultipart = (request: WireRequest): boolean =>
  request.headers.get("content-type")?.startsWith("multipart/form-data") === true;

const notImplemented = (method: string, path: string): Refusal =>
  new Refusal(501, `Method '${method} ${path}' not implemented`);

/** Parameters of a body, and the file where it is an upload. */
function readBody(
  request: WireRequest,
  operation: Operation | undefined,
): [RawParams, UploadedFile | undefined] {
  const contentType = request.headers.get("content-type");
  if (!isMultipart(request) || operation?.route.body !== "upload") {
    return [parseBody(contentType, request.body), undefined];
  }
  const { fields, file } = parseMultipart(contentType ?? "", request.body);
  const name = file === undefined ? [] : [["filename", file.filename] as const];
  return [new Map<string, unknown>([...fields, ...name]), file];
}

interface Read {
  readonly operation: Operation;
  readonly raw: RawParams;
  readonly upload: UploadedFile | undefined;
}

/** Finds the operation and the parameters, and writes down what came. */
function read(request: WireRequest, target: Target, call: MutableCall): Read {
  const operation = findOperation(request.method, target.encoded);
  const query = parseUrlencoded(target.query);
  const [body, upload] = readBody(request, operation);
  call.params = Object.fromEntries([...body, ...query]);
  if (operation === undefined) throw notImplemented(request.method, target.path);
  return { operation, raw: mergeParams(operation.path, query, body), upload };
}

/** Uploads are refused before the file is read: without a body, and slowly (recorded in upload-no-permission). */
async function refuseUpload(world: World, error: unknown): Promise<never> {
  if (!(error instanceof Refusal)) throw error;
  await world.clock.delay(unauthorisedDelayMs);
  throw new Refusal(error.status, error.message, { shape: "empty" });
}

/** @throws Refusal 500: without a quorum nothing can be written (upstream: pve-cluster Cluster.pm). */
function requireQuorum(world: World, { method, template }: Route): void {
  const isWrite = method !== "GET" && !sessionRoutes.has(template);
  if (isWrite && !isQuorate(world)) throw failure("cluster not ready - no quorum?");
}

/** The journey of a request: transport, login, operation, permission, member, parameters, handler. */
async function run(machine: Machine, request: WireRequest, call: MutableCall): Promise<WireAnswer> {
  const { world, tickets } = machine;
  checkTransport(request);
  const target = parseTarget(request.target);
  call.path = target.path;
  const identity = whoIs(machine, request, target.path);
  const { operation, raw, upload } = read(request, target, call);
  const { route, handler } = operation;
  try {
    requirePermission(world, operation, identity, target.path, raw);
  } catch (error) {
    if (route.body === "upload") await refuseUpload(world, error);
    throw error;
  }
  const named = operation.path["node"] ?? request.node;
  await requireReachable(world, request, route, named);
  if (handler === undefined) throw notImplemented(request.method, target.path);
  const { method, template } = route;
  const params = await readParams(route, raw);
  requireQuorum(world, route);
  await requireProbe(world, route, named, params);
  const login = identity === undefined ? "" : loginOf(identity);
  const { node: host } = request;
  const context: Context = {
    world,
    tickets,
    identity,
    login,
    node: named,
    host,
    method,
    template,
    params,
    upload,
    find: findOperation,
  };
  const result = await withProxyLimit(world, route, async () => handler(context));
  return successAnswer(result, connectionHeaders(route, route.proxied && named !== host));
}

/** The template of a call whose target may be no path at all. */
function templateOf({ method, target }: WireRequest): string | undefined {
  const path = /^\/api2\/\w+([^?]*)/.exec(target)?.[1];
  return path === undefined ? undefined : findOperation(method, path)?.route.template;
}

function recordOf(world: World, request: WireRequest): MutableCall {
  return {
    method: request.method,
    path: request.target,
    template: templateOf(request),
    host: request.node,
    params: {},
    credentials: credentialsKind(request.headers),
    status: undefined,
    at: world.clock.now(),
  };
}

export function createServer(machine: Machine): Server {
  const { world, faults } = machine;
  let calls: MutableCall[] = [];
  const recover = async (error: unknown): Promise<WireAnswer> => {
    if (!(error instanceof Refusal)) throw error;
    if (error.status === 401) await world.clock.delay(unauthorisedDelayMs);
    return refusalAnswer(error);
  };
  return {
    get calls() {
      return calls;
    },
    clearCalls() {
      calls = [];
    },
    async handle(request) {
      world.clock.settle();
      machine.catchUp();
      const call = recordOf(world, request);
      calls.push(call);
      const answer = await executeUnder(faults.take(call), world.clock, () =>
        run(machine, request, call).catch(recover),
      );
      if (answer.fate === undefined) call.status = answer.status;
      return request.target.startsWith("/api2/extjs/") ? forExtjs(answer) : answer;
    },
  };
}
