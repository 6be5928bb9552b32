/**
 * Reads that a node answers from memory or from small files, with the time one takes there in milliseconds
 * (about 1 ms an item, FACTS 74). They may ride in a node batch, where each waits for the one before it: what asks QMP,
 * storages, guest agents or the network never does. None of them has a `total` or `changes`, which a batch would lose.
 */
const guestRoutes: Readonly<Record<string, number>> = {
  config: 1,
  pending: 1,
  snapshot: 1,
  "snapshot/{snapname}/config": 1,
  "firewall/options": 1,
  "firewall/rules": 1,
  "firewall/rules/{pos}": 1,
  "firewall/aliases": 1,
  "firewall/aliases/{name}": 1,
  "firewall/ipset": 1,
  "firewall/ipset/{name}": 1,
  rrddata: 8,
};

const nodeRoutes: Readonly<Record<string, number>> = {
  config: 1,
  dns: 1,
  time: 1,
  hosts: 1,
  version: 1,
  "firewall/options": 1,
  "firewall/rules": 1,
  "firewall/rules/{pos}": 1,
  rrddata: 8,
};

function below(prefix: string, routes: Readonly<Record<string, number>>): (readonly [string, number])[] {
  return Object.entries(routes).map(([name, ms]) => [`${prefix}/${name}`, ms]);
}

/** Expected milliseconds by route template. */
export const fastRoutes: ReadonlyMap<string, number> = new Map([
  ...below("/nodes/{node}/qemu/{vmid}", { ...guestRoutes, cloudinit: 1 }),
  ...below("/nodes/{node}/lxc/{vmid}", guestRoutes),
  ...below("/nodes/{node}", nodeRoutes),
]);
