import type { Machine } from "../../../../src/testing/machine.ts";
import { findOperation } from "../../../../src/testing/routes.ts";
import type { World } from "../../../../src/testing/state/world.ts";
import { parseBody, parseUrlencoded } from "../../../../src/testing/wire/params.ts";
import { jsonOf, type Recording } from "../recording.ts";

export type Row = Readonly<Record<string, unknown>>;

/** A recording with the world it is about to be replayed in. */
export interface Scene {
  readonly machine: Machine;
  readonly world: World;
  readonly recording: Recording;
  /** `GET /nodes/{node}/qemu`; empty where no operation answers to the path. */
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly params: ReadonlyMap<string, unknown>;
  /** What the server answered with, when it did. */
  readonly data: unknown;
  readonly isOk: boolean;
}

/** Makes a part of the recorded state hold. */
export type Rule = readonly [pattern: RegExp, arrange: (scene: Scene) => void | Promise<void>];

/** What a body says; nothing where it is an upload or broken. */
function bodyParams(type: string | undefined, body: string): ReadonlyMap<string, unknown> {
  try {
    return type?.startsWith("multipart/") === true
      ? new Map()
      : parseBody(type, new TextEncoder().encode(body));
  } catch {
    return new Map();
  }
}

export function sceneOf(machine: Machine, recording: Recording): Scene {
  const { method, target, requestBody, requestHeaders, body, status } = recording;
  const [path = "", query = ""] = target.replace(/^\/api2\/\w+/, "").split("?");
  const operation = findOperation(method, path);
  const type = requestHeaders.find(([name]) => name.toLowerCase() === "content-type")?.[1];
  return {
    machine,
    world: machine.world,
    recording,
    operation: operation === undefined ? "" : `${method} ${operation.route.template}`,
    path: operation?.path ?? {},
    params: new Map([...parseUrlencoded(query), ...bodyParams(type, requestBody)]),
    data: jsonOf(body)?.["data"],
    isOk: status === 200,
  };
}

export const rowsOf = ({ data }: Scene): Row[] => (Array.isArray(data) ? (data as Row[]) : []);

export const rowOf = ({ data }: Scene): Row | undefined =>
  typeof data === "object" && data !== null && !Array.isArray(data) ? (data as Row) : undefined;

/** A row without the keys that are no part of what is stored. */
export function without(row: Row, ...keys: readonly string[]): Record<string, never> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key))) as Record<
    string,
    never
  >;
}

export const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** The answer says that the thing is not there. */
export const isMissing = ({ recording }: Scene): boolean =>
  /does not exist|not found|no such|No such|unable to find|is not HA managed|not defined/.test(
    `${recording.reason} ${recording.body}`,
  ) && recording.status >= 400;

/** The answer says that the thing is there already. */
export const isTaken = ({ recording }: Scene): boolean =>
  /already (?:exists|defined)|already a |exists already/.test(`${recording.reason} ${recording.body}`);
