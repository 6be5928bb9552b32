import type { Route } from "../../requester.ts";
import type { Access } from "../../codecs/permissions.ts";
import type { Identity } from "../access/identity.ts";
import type { Tickets } from "../access/tickets.ts";
import type { UploadedFile } from "../wire/multipart.ts";
import type { World } from "../state/world.ts";

/** A parameter after validation: text, a number (booleans are 1 and 0), or a list of those. */
export type Param = string | number | readonly (string | number)[];

/** What the server knows about an operation that was asked for. */
export interface Operation {
  readonly route: Route;
  /** Values of the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly permission: Access | undefined;
  readonly handler: Handler | undefined;
}

/** What a handler is given. */
export interface Context {
  readonly world: World;
  readonly tickets: Tickets;
  /** Undefined on the few routes that need no login. */
  readonly identity: Identity | undefined;
  /** `root@pam`, `root@pam!ci`, or empty where nobody is logged in. */
  readonly login: string;
  /** The member that runs the handler. */
  readonly node: string;
  /** The member that received the request. */
  readonly host: string;
  readonly method: string;
  readonly template: string;
  readonly params: Readonly<Record<string, Param | undefined>>;
  /** The file of an upload. */
  readonly upload: UploadedFile | undefined;
  /** Finds other operations, for those that carry calls of their own. */
  readonly find: (method: string, path: string) => Operation | undefined;
}

/** Hands back the data of the answer; fails with a {@link import("../refusal.ts").Refusal}. */
export type Handler = (context: Context) => unknown;

/** Handlers of an area: by template, then by method. */
export type HandlerTable = Readonly<Record<string, Readonly<Partial<Record<string, Handler>>>>>;

/** Data with what the envelope carries beside it: the length of the whole list, pending changes (FACTS 54). */
export class Page {
  readonly data: unknown;
  readonly total: number | undefined;
  readonly changes: string | undefined;

  constructor(data: unknown, total: number | undefined, changes?: string) {
    this.data = data;
    this.total = total;
    this.changes = changes;
  }
}

/** An answer that is no JSON. */
export class Download {
  readonly text: string;
  readonly contentType: string;
  readonly headers: readonly (readonly [string, string])[];

  constructor(text: string, contentType: string, headers: readonly (readonly [string, string])[] = []) {
    this.text = text;
    this.contentType = contentType;
    this.headers = headers;
  }
}

export const textParam = (context: Context, name: string): string => String(context.params[name] ?? "");

export const optionalText = (context: Context, name: string): string | undefined => {
  const value = context.params[name];
  return value === undefined ? undefined : String(value);
};

export const numberParam = (context: Context, name: string): number => Number(context.params[name]);

export const flag = (context: Context, name: string, fallback = false): boolean => {
  const value = context.params[name];
  return value === undefined ? fallback : Number(value) === 1;
};

/** A `-list` parameter taken apart at commas, semicolons, blanks and NULs (FACTS 49). */
export function listParam(context: Context, name: string): string[] {
  const value = context.params[name];
  if (value === undefined) return [];
  const texts: readonly (string | number)[] = typeof value === "object" ? value : [value];
  return texts.flatMap((text) => String(text).split(/[\s,;\0]+/)).filter((text) => text !== "");
}
