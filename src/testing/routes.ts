import type { Permission } from "./access/check.ts";
import { handlers } from "./handlers/index.ts";

/** What the server knows about an operation. */
export interface Operation {
  readonly method: string;
  readonly template: string;
  readonly path: Readonly<Record<string, string>>;
  readonly protected: boolean;
  readonly token: boolean;
  /** The path value that names the member to relay to. */
  readonly proxied: boolean;
  readonly permission: Permission | undefined;
}

const privileged = new Set([
  "/nodes/{node}/qemu",
  "/nodes/{node}/lxc",
  "/nodes/{node}/qemu/{vmid}/status/current",
  "/nodes/{node}/lxc/{vmid}/status/current",
  "/nodes/{node}/storage",
  "/nodes/{node}/storage/{storage}/status",
  "/cluster/status",
]);

const vmAudit: Permission = { check: ["perm", "/vms/{vmid}", ["VM.Audit"]] };

const permissions: Readonly<Record<string, Permission>> = {
  "/nodes/{node}/qemu/{vmid}/config": vmAudit,
  "/nodes/{node}/lxc/{vmid}/config": vmAudit,
  "/nodes/{node}/qemu/{vmid}/status/current": vmAudit,
  "/nodes/{node}/lxc/{vmid}/status/current": vmAudit,
  "/nodes/{node}/status": { check: ["perm", "/nodes/{node}", ["Sys.Audit"]] },
  "/cluster/status": { check: ["perm", "/", ["Sys.Audit"]] },
  "/storage/{storage}": { check: ["perm", "/storage/{storage}", ["Datastore.Allocate"]] },
  "/nodes/{node}/storage/{storage}/status": {
    check: ["perm", "/storage/{storage}", ["Datastore.Audit", "Datastore.AllocateSpace"], "any", 1],
  },
};

function matchTemplate(template: string, segments: readonly string[]): Record<string, string> | undefined {
  const parts = template.split("/").slice(1);
  if (parts.length !== segments.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = segments[index] ?? "";
    if (part.startsWith("{")) path[part.slice(1, -1)] = value;
    else if (part !== value) return undefined;
  }
  return path;
}

/** The operation behind a method and decoded path segments. */
export function findOperation(method: string, segments: readonly string[]): Operation | undefined {
  for (const [template, methods] of Object.entries(handlers)) {
    const path = matchTemplate(template, segments);
    if (path === undefined || methods[method] === undefined) continue;
    return {
      method,
      template,
      path,
      protected: privileged.has(template),
      token: template !== "/access/ticket",
      proxied: template.startsWith("/nodes/{node}/"),
      permission: permissions[template] ?? { user: "all" },
    };
  }
  return undefined;
}
