import { Refusal } from "../refusal.ts";
import type { WireRequest } from "./message.ts";

export interface Target {
  /** The path below the API root, as it came. */
  readonly encoded: string;
  /** The path as the server names it in its texts. */
  readonly path: string;
  readonly query: string;
  /** `extjs` wraps every answer into a 200 that says inside how it went. */
  readonly format: "json" | "extjs";
}

/** FACTS 2. */
const knownMethods = new Set(["GET", "POST", "PUT", "DELETE"]);
/** FACTS 10. */
const maxBodyBytes = 512 * 1024;

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Doubled and trailing slashes do not matter, encoded segments are decoded (FACTS 17). */
export function parseTarget(target: string): Target {
  const [rawPath = "", ...rest] = target.split("?");
  const segments = rawPath.split("/").filter(Boolean);
  const [api, format, ...inner] = segments;
  if (api !== "api2" || format === undefined) throw new Refusal(501, "no such uri", { shape: "text" });
  const path = `/${inner.map(decodeSegment).join("/")}`;
  if (format !== "json" && format !== "extjs") {
    throw new Refusal(501, `no formatter for uri ${path}, ${format}`, { shape: "text" });
  }
  return { encoded: `/${inner.join("/")}`, path, query: rest.join("?"), format };
}

/** @throws Refusal 501 for what the server refuses before it looks at the path (FACTS 2, 10-12). */
export function checkTransport({ method, body, headers }: WireRequest): void {
  if (!knownMethods.has(method)) {
    throw new Refusal(501, `method '${method}' not available`, { shape: "empty" });
  }
  if (headers.get("transfer-encoding")?.toLowerCase() === "chunked") {
    throw new Refusal(501, "chunked transfer encoding not supported", { shape: "text" });
  }
  if (body.length > 0 && (method === "GET" || method === "DELETE")) {
    throw new Refusal(501, `Unexpected content for method '${method}'`, { shape: "text" });
  }
  const isUpload = headers.get("content-type")?.startsWith("multipart/form-data") === true;
  if (body.length > maxBodyBytes && !isUpload)
    throw new Refusal(501, "for data too large", { shape: "text" });
}
