import { Refusal } from "../refusal.ts";
import { startTask } from "../state/task.ts";
import { type Context, type Handler, type HandlerTable, textParam } from "./context.ts";
import { identityOf } from "./guest-tasks.ts";

/** A tunnel waits for the other cluster to come through it; nobody ever does. */
const open =
  (prefix: "qm" | "vz"): Handler =>
  (context: Context) => {
    const { world, node, tickets, login } = context;
    const vmid = textParam(context, "vmid");
    const socket = `/run/pve/${vmid}.mtunnel`;
    const plan = { type: `${prefix}mtunnel`, id: vmid, durationMs: Infinity };
    const { upid } = startTask(world, node, identityOf(context), plan);
    return {
      ticket: tickets.issueVnc(login, `/socket/${socket}`).replace("PVEVNC", "PVETUNNEL"),
      upid,
      socket,
    };
  };

/** A websocket is not spoken here: a ticket is refused as a wrong one would be. */
const enter: Handler = () => {
  throw new Refusal(401, "permission denied - invalid PVETUNNEL ticket\n");
};

export const guestTunnel: HandlerTable = {
  "/nodes/{node}/qemu/{vmid}/mtunnel": { POST: open("qm") },
  "/nodes/{node}/qemu/{vmid}/mtunnelwebsocket": { GET: enter },
  "/nodes/{node}/lxc/{vmid}/mtunnel": { POST: open("vz") },
  "/nodes/{node}/lxc/{vmid}/mtunnelwebsocket": { GET: enter },
};
