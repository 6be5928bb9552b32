import { failure, Refusal } from "../refusal.ts";
import { guestOf } from "./guest-lookup.ts";
import { startTask } from "../state/task.ts";
import { type Context, type Handler, type HandlerTable, textParam } from "./context.ts";
import { identityOf } from "./guest-tasks.ts";

/** Display ports begin here; one is taken for every console that is open. */
const firstPort = 5900;

/** A console waits this long for its viewer. */
const waitMs = 10_000;

const certificate = "-----BEGIN CERTIFICATE-----\nMIIBtest\n-----END CERTIFICATE-----\n";

interface Console {
  readonly type: string;
  readonly id: string;
  readonly path: string;
  /** Generates a password of its own, as the display of a machine does. */
  readonly hasPassword: boolean;
}

const passwordCharacters = "!#%&*+,.:;=?@ABCDEFGHJKLMNPQRSTUVWXYZ23456789[]";

const password = ({ world }: Context): string =>
  Array.from({ length: 8 }, () => world.random.pick(Array.from(passwordCharacters))).join("");

function open(context: Context, console: Console): Record<string, unknown> {
  const { world, login, tickets } = context;
  const node = String(context.params["node"]);
  const task = startTask(world, node, identityOf(context), {
    type: console.type,
    id: console.id,
    durationMs: waitMs,
    finish: () => {
      throw failure("connection timed out");
    },
  });
  const secret = console.hasPassword ? password(context) : undefined;
  const ticket = tickets.issueVnc(login, console.path);
  return {
    user: login,
    upid: task.upid,
    port: String(firstPort + (world.tasks.all.size % 100)),
    ticket: secret === undefined ? ticket : `${secret}:${ticket}`,
    ...(secret === undefined ? {} : { password: secret }),
  };
}

const guestConsole =
  (type: "qemu" | "lxc", kind: "vncproxy" | "termproxy"): Handler =>
  (context) => {
    const node = String(context.params["node"]);
    const guest = guestOf({ ...context, node }, type);
    const isVnc = kind === "vncproxy";
    const opened = open(context, {
      type: "vncproxy",
      id: String(guest.vmid),
      path: `/vms/${guest.vmid}`,
      hasPassword: isVnc && type === "qemu",
    });
    return isVnc ? { ...opened, cert: certificate } : opened;
  };

const shell =
  (kind: "vncshell" | "termproxy"): Handler =>
  (context) => {
    const node = String(context.params["node"]);
    const opened = open(context, { type: "vncshell", id: "", path: `/nodes/${node}`, hasPassword: false });
    return kind === "vncshell" ? { ...opened, cert: certificate } : opened;
  };

/** Settings of a SPICE viewer, as the file it opens. */
const spice =
  (path: (context: Context) => string): Handler =>
  (context) => ({
    type: "spice",
    title: path(context),
    host: `pvespiceproxy:${path(context)}`,
    proxy: textParam(context, "proxy") || "http://localhost:3128",
    "tls-port": 61_000,
    password: context.world.random.hex(40),
    "host-subject": "OU=PVE Cluster Node,O=Proxmox Virtual Environment,CN=localhost",
    ca: certificate.replaceAll("\n", "\\n"),
    "delete-this-file": 1,
    "toggle-fullscreen": "Shift+F11",
    "release-cursor": "Ctrl+Alt+R",
    "secure-attention": "Ctrl+Alt+Ins",
  });

/** A websocket is not spoken here: a ticket is refused as a wrong one would be. */
const websocket: Handler = () => {
  throw new Refusal(401, "permission denied - invalid PVEVNC ticket\n");
};

const guestPath = (type: string): string => `/nodes/{node}/${type}/{vmid}`;
const guestName = ({ params }: Context): string => `VM ${String(params["vmid"])}`;

export const consoles: HandlerTable = {
  [`${guestPath("qemu")}/vncproxy`]: { POST: guestConsole("qemu", "vncproxy") },
  [`${guestPath("qemu")}/termproxy`]: { POST: guestConsole("qemu", "termproxy") },
  [`${guestPath("qemu")}/spiceproxy`]: { POST: spice(guestName) },
  [`${guestPath("qemu")}/vncwebsocket`]: { GET: websocket },
  [`${guestPath("lxc")}/vncproxy`]: { POST: guestConsole("lxc", "vncproxy") },
  [`${guestPath("lxc")}/termproxy`]: { POST: guestConsole("lxc", "termproxy") },
  [`${guestPath("lxc")}/spiceproxy`]: { POST: spice(guestName) },
  [`${guestPath("lxc")}/vncwebsocket`]: { GET: websocket },
  "/nodes/{node}/vncshell": { POST: shell("vncshell") },
  "/nodes/{node}/termproxy": { POST: shell("termproxy") },
  "/nodes/{node}/spiceshell": { POST: spice(() => "shell") },
  "/nodes/{node}/vncwebsocket": { GET: websocket },
};
