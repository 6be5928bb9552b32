import { askerOf, byTemplate, type ParamsOf, type ResultOf } from "./api/by-template.ts";
import type { GivenOptions } from "./api/call-options.ts";
import { fluentNode } from "./api/fluent.ts";
import type { Edge } from "./api/perform.ts";
import { untyped } from "./api/untyped.ts";
import { coalesce } from "./batch/coalesce.ts";
import { nodeBatches, type Session } from "./batch/node-batch.ts";
import { type Cache, createCache } from "./cache/cache.ts";
import { createMemoryStore } from "./cache/memory-store.ts";
import { type Clock, endingClock } from "./clock.ts";
import { type Console, type ConsoleOptions, createConsoles } from "./console/console.ts";
import { ClosedError } from "./errors/index.ts";
import type { RootApi } from "./generated/api.ts";
import type { Routes } from "./generated/route-map.ts";
import type { GuestGroup } from "./guests/bulk/group.ts";
import type { GuestSelection } from "./guests/bulk/selection.ts";
import type { CreateGuest } from "./guests/create/create.ts";
import { createGuests, type GuestFactory } from "./guests/guests.ts";
import { createInventory, type Inventory } from "./inventory/inventory.ts";
import { checkOptions, type ClientOptions, type Settings } from "./options.ts";
import { createPermissions, type Permissions } from "./permissions/permissions.ts";
import { pve } from "./product.ts";
import type { CallOptions, Method } from "./requester.ts";
import type { Task } from "./tasks/task.ts";
import { createTasks } from "./tasks/tasks.ts";
import type { Download } from "./transfer.ts";
import type { AuthOption } from "./transport/auth/credentials.ts";
import type { RouteMap, Surface } from "./surface.ts";
import { resolving } from "./transport/resolve.ts";
import { checkRuntime } from "./transport/runtime.ts";
import { Transport } from "./transport/transport.ts";
import type { EitherOptions, Envelope, FullOptions, RawFullOptions } from "./verbs.ts";

/** What the client has besides the fluent surface of the API. */
export interface ClientMembers<R extends RouteMap = Routes> {
  /** Guests, nodes and storages of the whole cluster in one call, and what belongs to them. */
  readonly inventory: Inventory;
  /** Who may call what; and whether this login may, or what it lacks. */
  readonly permissions: Permissions;
  /** A handle of one guest: start, snapshot, clone, configure, run commands in it. Sends nothing by itself. */
  readonly guest: GuestFactory;
  /**
   * Many guests: `[100, 101]`, a filter such as `{ tag: "prod" }`, or `{ all: true }`. Sends nothing by itself.
   * @throws InvalidParametersError for an empty list or filter, which would mean every guest.
   */
  guests(selection: GuestSelection): GuestGroup;
  /** Makes a guest; `node: "auto"` and `vmid: "auto"` are chosen, also for many that are made at once. */
  readonly createGuest: CreateGuest;
  /**
   * A task by its UPID: wait for its end, follow its log, stop it. Sends nothing by itself.
   * @throws InvalidParametersError for text that is no UPID.
   */
  task(upid: string): Task;
  /**
   * One call by its route template, path values among the parameters; the same as the fluent spelling.
   * @throws ProxmoxError one of its family; see the guide on errors.
   */
  request<M extends Method, P extends keyof R[M]>(
    method: M,
    template: P,
    params: ParamsOf<M, P, R>,
    options: StreamOf<M, P, R>,
  ): Promise<Download>;
  request<M extends Method, P extends keyof R[M]>(
    method: M,
    template: P,
    params: ParamsOf<M, P, R>,
    options: FullOptions,
  ): Promise<Envelope<ResultOf<M, P, R>>>;
  request<M extends Method, P extends keyof R[M]>(
    method: M,
    template: P,
    params: ParamsOf<M, P, R>,
    options: RawFullOptions,
  ): Promise<Envelope<unknown>>;
  request<M extends Method, P extends keyof R[M]>(
    method: M,
    template: P,
    ...rest: ArgsOf<M, P, R>
  ): Promise<ResultOf<M, P, R>>;
  request<M extends Method, P extends keyof R[M]>(
    method: M,
    template: P,
    params: ParamsOf<M, P, R>,
    options: EitherOptions,
  ): Promise<ResultOf<M, P, R> | Envelope<ResultOf<M, P, R>>>;
  request<M extends Method, P extends keyof R[M]>(
    method: M,
    template: P,
    params: ParamsOf<M, P, R>,
    options: CallOptions,
  ): Promise<unknown>;
  /**
   * Opens a console: of a guest by its VMID, of a node by its name. Hands back what a WebSocket client needs.
   * @throws AuthenticationError for an API token, before anything is sent: consoles need a login by password.
   */
  console(target: number | string, options?: ConsoleOptions): Promise<Console>;
  /** A call by concrete path, for routes the surface does not know yet: nothing is checked or decoded. */
  untyped(
    method: Method,
    path: string,
    params?: Readonly<Record<string, unknown>>,
    options?: GivenOptions,
  ): Promise<unknown>;
  /** Ends what is under way, then the connections. The client cannot be used afterwards. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The option that asks for a stream, for routes that can answer with one. */
type StreamOf<M extends Method, P extends keyof R[M], R extends RouteMap> = R[M][P] extends {
  stream: infer Options;
}
  ? Options
  : never;
type ArgsOf<M extends Method, P extends keyof R[M], R extends RouteMap> = R[M][P] extends {
  args: infer Args extends readonly unknown[];
}
  ? Args
  : never;

/** A Proxmox VE cluster: the whole API below its dots, and the helpers built on it. */
export type Client<Api extends object = RootApi, R extends RouteMap = Routes> = Api & ClientMembers<R>;

/**
 * Makes a client. Sends nothing by itself; the first call logs in.
 * @throws ConfigurationError naming the option that is wrong.
 */
export function createClient<Api extends object, R extends RouteMap>(
  options: ClientOptions & { readonly surface: Surface<Api, R> },
): Client<Api, R>;
export function createClient(options: ClientOptions): Client;
export function createClient(options: ClientOptions): Client {
  checkRuntime();
  const settings = checkOptions(options);
  const transport = new Transport(settings.transport);
  const closing = new AbortController();
  const ending = endingClock(settings.clock, closing.signal);
  const cache = cacheOver(transport, settings, ending);
  const edge: Edge = { requester: cache, validate: settings.validate, tables: settings.tables };
  const close = async (): Promise<void> => {
    closing.abort(new ClosedError("the client was closed"));
    await transport.close();
  };
  const inventory = createInventory({
    cache,
    product: pve,
    clock: settings.clock,
    emit: settings.emit,
    session: () => transport.credential(),
    closing: closing.signal,
  });
  const tasks = createTasks({
    edge,
    clock: settings.clock,
    emit: settings.emit,
    serverNow: () => settings.clock.now() + (transport.clockOffsetMs() ?? 0),
    closing: closing.signal,
  });
  const guests = createGuests({ edge, inventory, tasks, clock: ending });
  const members: ClientMembers = {
    inventory,
    permissions: createPermissions(askerOf(edge), () => transport.credential()),
    guest: guests.guest,
    guests: guests.guests,
    createGuest: guests.createGuest,
    task: tasks.task,
    console: createConsoles({
      requester: cache,
      inventory,
      product: pve,
      hosts: transport.hosts,
      login: (signal) => transport.login(signal),
    }),
    // The generated map knows the result; the compiler cannot follow it through the table.
    request: (method: Method, template: string, params?: object, callOptions?: GivenOptions) =>
      byTemplate(edge, method, template, params, callOptions) as Promise<never>,
    untyped: (method, path, params, callOptions) => untyped(edge, method, path, params, callOptions),
    close,
    [Symbol.asyncDispose]: close,
  };
  return withFluentSurface(edge, members);
}

/** cache (may I answer?) -> batch (may I share?) -> resolve (was it executed after all?) -> transport */
function cacheOver(
  transport: Transport,
  { transport: { hosts, auth }, cache, clock, emit }: Settings,
  ending: Clock,
): Cache {
  const { store = createMemoryStore(), policies } = cache === false ? {} : cache;
  const cluster = hosts
    .map(({ origin }) => origin)
    .sort()
    .join(" ");
  const session = (): Session | undefined => transport.credential() ?? sessionOf(auth);
  const resolved = resolving({
    requester: transport,
    clock: ending,
    emit,
    identity: () => transport.credential()?.identity,
    clockOffsetMs: () => transport.clockOffsetMs(),
  });
  const shared = coalesce(nodeBatches({ requester: resolved, emit, session }));
  return createCache({
    requester: shared,
    seal: shared.seal,
    store: cache === false ? undefined : store,
    clock,
    emit,
    policies,
    scope: { cluster, identity: () => identityOf(auth) ?? transport.credential()?.identity },
  });
}

/** Who is going to be logged in, where the options tell. */
function sessionOf(auth: AuthOption): Session | undefined {
  if (typeof auth === "function" || !("username" in auth)) return undefined;
  return { kind: "ticket", userid: auth.username };
}

/** Whose answers these will be, where the options tell before anybody is logged in. */
function identityOf(auth: AuthOption): string | undefined {
  if (typeof auth === "function") return undefined;
  if ("tokenId" in auth) return auth.tokenId;
  return "username" in auth ? auth.username : undefined;
}

/** The roots of the API beside the client's own members; a name that is neither is explained. */
function withFluentSurface(edge: Edge, members: ClientMembers): Client {
  const roots = fluentNode(edge, edge.tables.routes.tree());
  const client: object = new Proxy(members, {
    get: (target, name) => (Reflect.has(target, name) ? Reflect.get(target, name) : Reflect.get(roots, name)),
    has: (target, name) => Reflect.has(target, name) || Reflect.has(roots, name),
  });
  return client as Client;
}
