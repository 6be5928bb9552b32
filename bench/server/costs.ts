/**
 * What things cost a node, in milliseconds of one of its workers. The first group is fitted to figures of a real
 * server (see calibration.ts); the second is estimated from single recorded calls, on the cheap side where it is in
 * doubt, since that favours clients that make many calls.
 */
export const costs = {
  /** A new TLS connection, at the worker that takes it. */
  accept: 1.5,
  /** GET of a guest's configuration; the proxy worker answers it. */
  config: 4,
  /** What a proxy worker does for a request that a daemon worker answers. */
  forward: 1,
  /** POST execute: once, and for each command in it. */
  execute: 10,
  executeItem: 1,
  /** GET /cluster/resources: once, and for each row. */
  resources: 6,
  resourcesRow: 0.11,
  /** GET of a guest's status. */
  statusCurrent: 9,

  /** What an entry node's worker does for a request that another node answers. */
  relay: 3,
  login: 20,
  version: 3,
  nodes: 4,
  nodeStatus: 8,
  clusterStatus: 5,
  /** The guests of one node: once, and for each of them. */
  guestList: 8,
  guestListRow: 0.5,
  storageList: 4,
  /** The status of one storage looks at all of the node (a probe each). */
  storageProbe: 5,
} as const;

/** Workers of each kind a node has; each does one thing at a time. */
export const workersPerKind = 3;
