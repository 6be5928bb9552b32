import { findRoute, matchPath } from "../codecs/routes.ts";
import type { Method } from "../index.ts";
import { nearestPaths } from "./find/nearest.ts";
import { ToolError } from "./tool-error.ts";

/** An operation of the API as a path named it. */
export interface Endpoint {
  readonly method: Method;
  readonly template: string;
  /** Path values by name. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The operation behind a concrete path. There are no free paths: what is not in the API description does not exist.
 * @throws ToolError BAD_ARGUMENTS for what is no path, NO_SUCH_ENDPOINT for one that is not there.
 */
export function endpointOf(method: Method, path: string): Endpoint {
  const match = matchPath(checkedPath(path));
  if (match === undefined || findRoute(method, match.template) === undefined)
    throw new ToolError(
      "NO_SUCH_ENDPOINT",
      `there is no ${method} ${path}`,
      `nearest: ${nearestPaths(method, path).join(", ")}`,
    );
  for (const [name, value] of Object.entries(match.path)) checkValue(name, value);
  return { method, template: match.template, values: match.path };
}

/** Agents copy what documentation shows: the prefix may stay on. */
function checkedPath(given: string): string {
  const path = given.trim().replace(/^\/?api2\/json(?=\/)/, "");
  const wrong = faultOf(path);
  if (wrong !== undefined)
    throw new ToolError("BAD_ARGUMENTS", `path: ${wrong}`, "a path looks like /nodes/pve1/qemu/100/config");
  return path;
}

function faultOf(path: string): string | undefined {
  if (path.length > 1_000) return "it is too long";
  if (!path.startsWith("/")) return "it must begin with a slash";
  if (path.includes("?")) return "parameters go into params, not into the path";
  if (/[#\\\p{Cc}\p{Cf}\s]/u.test(path)) return "it holds a character that no path has";
  if (path.split("/").some((segment) => /^(\.|%2e){1,2}$/i.test(segment)))
    return '"." and ".." are no segments';
  return undefined;
}

/** What the server would read otherwise than the guards do is refused: `0100` and `100` must not be two guests. */
function checkValue(name: string, value: string): void {
  if (/^\{.*\}$/.test(value))
    throw new ToolError("BAD_ARGUMENTS", `path: put a real value where ${value} stands`);
  if (name === "vmid" && !/^[1-9]\d{2,8}$/.test(value))
    throw new ToolError("BAD_ARGUMENTS", `path: ${JSON.stringify(value)} is no vmid`);
  const isPlain = value.split("/").every((part) => part !== "" && part !== "." && part !== "..");
  if (!isPlain || /[\p{Cc}\p{Cf}]/u.test(value))
    throw new ToolError("BAD_ARGUMENTS", `path: ${JSON.stringify(value)} is no ${name}`);
}
