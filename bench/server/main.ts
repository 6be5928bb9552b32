// A server process that is neither the client nor the test cluster: real TLS and HTTP, invented answers, and workers
// that take the time a real server's take. Does what its parent tells it over the process channel.
import type { AddressInfo, Server, Socket } from "node:net";

import { createDelay } from "./delay.ts";
import { createFront } from "./front.ts";
import { Node } from "./node.ts";
import type { Answer, Order, ServerConfig } from "./protocol.ts";
import { createWorld } from "./world.ts";

const members = new Map<string, Node>();
const sockets = new Set<Socket>();

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, () =>
      resolve((server.address() as AddressInfo).port),
    );
  });
}

async function start(config: ServerConfig): Promise<number[]> {
  const world = createWorld(config);
  const ports: number[] = [];
  for (const name of world.nodes) {
    const node = new Node(name, world, (name) => members.get(name), config);
    members.set(name, node);
    const port = await listen(createFront({ ...config, node, sockets }));
    const { latencyMs } = config;
    ports.push(latencyMs === 0 ? port : await listen(createDelay(port, latencyMs, sockets)));
  }
  return ports;
}

function reset(): void {
  for (const socket of sockets) socket.destroy();
  for (const node of members.values()) node.reset();
}

function sum(value: (node: Node) => number): number {
  return [...members.values()].reduce((total, node) => total + value(node), 0);
}

async function obey(order: Order): Promise<Answer> {
  switch (order.type) {
    case "start":
      return { type: "started", ports: await start(order.config) };
    case "reset":
      reset();
      return { type: "done" };
    case "counts":
      return {
        type: "counts",
        requests: sum(({ requests }) => requests),
        connections: sum(({ connections }) => connections),
        workerMs: sum(({ workerMs }) => workerMs),
      };
  }
}

process.on("message", (order: Order) => {
  void obey(order).then((answer) => process.send?.(answer));
});
process.on("disconnect", () => process.exit());
