/**
 * A Proxmox VE cluster in a function call, for the tests of whatever speaks to one.
 *
 * @module proxkit/testing
 */

export type { CallRecord } from "./calls.ts";
export type { VirtualClock } from "./clock.ts";
export type { Disposable, ServerUnderTest } from "./contract/host.ts";
export { type ServerCase, serverContract } from "./contract/server.ts";
export { type StoreCase, storeContract, type StoreUnderTest } from "./contract/store.ts";
export { createTestCluster, type TestCluster } from "./cluster.ts";
export type { TestGuest, TestNode, TestStorage } from "./controls.ts";
export type { Fault, FaultEffect, FaultScope, PendingFault } from "./faults.ts";
export type { Listening, ListenOptions } from "./listen/listener.ts";
export type {
  AclOptions,
  GuestOptions,
  NodeOptions,
  PoolOptions,
  StorageOptions,
  TestClusterOptions,
  TokenOptions,
  UserOptions,
  VolumeOptions,
} from "./options.ts";
export { busyCluster, smallOffice } from "./scenarios.ts";
export type { TestCredentials } from "./seed/access.ts";
export type { ExecResult, ExecScript } from "./state/agent.ts";
export type { TaskScript } from "./state/task.ts";
export type { Unreachable } from "./state/node.ts";
