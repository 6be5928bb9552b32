import type { Method } from "../../index.ts";

/** What no tool offers in any mode, by method and template, and why. The privileges of the login do not matter here. */
const rules: readonly (readonly [methods: Method | "*", template: RegExp, reason: string])[] = [
  ["*", /^\/access\/(ticket|vncticket|password|openid\/.*)$/, "it deals in credentials"],
  ["*", /(spice|vnc|term)(proxy|shell)$|websocket$|\/spiceshell$/, "it opens a console"],
  ["*", /\/(mtunnel|dbus-vmstate)$/, "it is part of a migration"],
  ["*", /\/remote_migrate$/, "it sends guests and credentials to another cluster"],
  ["*", /\/monitor$/, "it is QEMU's own console, with which the host can be reached"],
  ["*", /\/nodes\/\{node\}\/execute$/, "it carries calls that would not be checked"],
  // What runs or reads inside a guest has a tool and a policy of its own.
  ["*", /\/agent\/(exec|exec-status|file-read|file-write|set-user-password)$/, "it acts inside the guest"],
  ["POST", /\/qemu\/\{vmid\}\/agent$/, "it acts inside the guest"],
  ["PUT", /\/sendkey$/, "it types into the guest's console"],
  ["GET", /\/cloudinit\/dump$/, "its answer holds password hashes"],
  ["GET", /^\/cluster\/acme\/plugins(\/\{id\})?$/, "its answer holds credentials of DNS providers"],
  ["GET", /^\/cluster\/sdn\/dns(\/\{dns\})?$/, "its answer holds the key of a name server"],
  [
    "GET",
    /^\/cluster\/notifications\/endpoints\/webhook(\/\{name\})?$/,
    "its answer may hold credentials in headers",
  ],
  ["GET", /^\/cluster\/config\/join$/, "its answer is what a host needs to join the cluster"],
  ["GET", /\/file-restore\/(download|list)$/, "it reads files out of backups"],
  // The node would send requests to where the caller says.
  [
    "*",
    /\/scan\/(cifs|esxi|glusterfs|iscsi|nfs|pbs)$/,
    "it makes the node connect to a host of the caller's choice",
  ],
  [
    "*",
    /\/(query-url-metadata|query-oci-repo-tags|download-url|oci-registry-pull|import-metadata)$/,
    "it makes the node send requests",
  ],
  ["GET", /^\/cluster\/acme\/(tos|meta)$|\/apt\/changelog$/, "it makes the node send requests"],
  ["*", /\/upload$/, "a file cannot be given to a tool"],
];

/** Why no tool offers this operation; undefined when one may. */
export function withheld(method: Method, template: string): string | undefined {
  return rules.find(
    ([methods, pattern]) => (methods === "*" || methods === method) && pattern.test(template),
  )?.[2];
}
