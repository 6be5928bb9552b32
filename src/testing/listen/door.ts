import type { Server, Socket } from "node:net";
import { systemClock } from "../../clock.ts";

/** Where a listener lets connections in. */
export interface Door {
  /** Lets them in, or refuses them and drops those that are there. */
  set(isOpen: boolean): void;
  /** For good. */
  close(): Promise<void>;
}

interface DoorSetup {
  readonly server: Server;
  readonly port: number;
  readonly sockets: ReadonlySet<Socket>;
  /** Ends a connection without another word. */
  readonly drop: (socket: Socket) => void;
  /** Called now and then while it is shut: where no request comes in, nothing else moves the cluster's time. */
  readonly settle: () => void;
}

const settleMs = 100;

/** A door in front of a server that listens on a port already. */
export function createDoor({ server, port, sockets, drop, settle }: DoorSetup): Door {
  let state: "open" | "shut" | "closed" = "open";
  let cancel = (): void => {};
  const wait = (): void => {
    cancel = systemClock.after(settleMs, () => {
      settle();
      if (state === "shut") wait();
    });
  };
  const shut = (): Promise<void> => {
    for (const socket of sockets) drop(socket);
    return new Promise((resolve) => void server.close(() => resolve()));
  };
  return {
    set(isOpen) {
      const wanted = isOpen ? "open" : "shut";
      if (state === "closed" || state === wanted) return;
      state = wanted;
      if (isOpen) return void server.listen(port, "127.0.0.1");
      void shut();
      wait();
    },
    close() {
      state = "closed";
      cancel();
      return shut();
    },
  };
}
