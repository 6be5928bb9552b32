/**
 * The client, and the pieces it is made of.
 *
 * @module proxkit
 */

export { createLoader, type Loader, type LoaderOptions } from "./batch/loader.ts";
export { createMemoryStore, type MemoryStoreOptions } from "./cache/memory-store.ts";
export type { CachePolicies, CachePolicy } from "./cache/policies.ts";
export type { Awaitable, CacheRecord, CacheStore } from "./cache/store.ts";
export { type Client, type ClientMembers, createClient } from "./client.ts";
export type { Clock } from "./clock.ts";
export { formatGuestConfig, parseGuestConfig } from "./codecs/guest-config.ts";
export type {
  GuestConfigs,
  GuestType,
  LxcConfig,
  LxcMount,
  Numbered,
  QemuBus,
  QemuConfig,
  QemuDisk,
  TextDevice,
} from "./codecs/guest-config-types.ts";
export type { ConfigValue } from "./codecs/guest-config-values.ts";
export {
  checkPropertyString,
  formatPropertyString,
  mergePropertyString,
  parsePropertyString,
  type PropertyStringPatch,
} from "./codecs/property-string.ts";
export { type PropertyFormat, propertyFormats } from "./codecs/property-string-table.ts";
export { formatSize, parseSize } from "./codecs/size.ts";
export { decodeSshKeys, encodeSshKeys } from "./codecs/ssh-keys.ts";
export { formatTags, parseTags } from "./codecs/tags.ts";
export { formatUpid, isUpid, parseUpid, type Upid, type UpidParts } from "./codecs/upid.ts";
export { formatVolumeId, parseVolumeId, type VolumeId } from "./codecs/volume-id.ts";
export type { Console, ConsoleOptions } from "./console/console.ts";
export type { ConsoleKind } from "./console/place.ts";
export * from "./errors/index.ts";
export type { ClientEvent, EventListener } from "./events.ts";
export type * from "./generated/formats.ts";
export type { RootApi } from "./generated/api.ts";
export type * as Pve from "./generated/operations.ts";
export type { Routes } from "./generated/route-map.ts";
export type { Agent, IpsOptions, OsInfo } from "./guests/agent.ts";
export type { BackupParams, RestoreParams } from "./guests/backup.ts";
export type { BulkVerb, GuestGroup, PlainBulkVerb } from "./guests/bulk/group.ts";
export type {
  BulkOptions,
  BulkPlan,
  BulkResult,
  DryRunOptions,
  GuestOutcome,
  PlannedRequest,
} from "./guests/bulk/outcome.ts";
export type { GuestSelection } from "./guests/bulk/selection.ts";
export type { BulkName, BulkParams, PlainBulkName } from "./guests/bulk/verbs.ts";
export type { GuestWork } from "./guests/bulk/fan-out.ts";
export type { GuestChanges } from "./guests/changes.ts";
export type { ConfigParams, DeleteParams } from "./guests/config.ts";
export type { CloneParams, CreationTask } from "./guests/copies.ts";
export type { CreateGuest } from "./guests/create/create.ts";
export type {
  CloudInit,
  NewDisk,
  NewGuest,
  NewLxc,
  NewMount,
  NewNet,
  NewQemu,
} from "./guests/create/spec.ts";
export type { MoveDiskParams } from "./guests/disks.ts";
export type { ExecOptions, ExecResult } from "./guests/exec.ts";
export type { Guest, GuestOf, LxcGuest, QemuGuest } from "./guests/guest.ts";
export type { GuestFactory } from "./guests/guests.ts";
export type { LxcInterface } from "./guests/interfaces.ts";
export type { MigrateParams, MigrationCheck } from "./guests/migration.ts";
export type { FindOptions, GuestRef, Place } from "./guests/place.ts";
export type { RebootParams, ShutdownParams, StartParams, StopParams, SuspendParams } from "./guests/power.ts";
export type { DeleteSnapshotParams, RollbackParams, Snapshot, SnapshotParams } from "./guests/snapshots.ts";
export type { VerbOptions } from "./guests/voice.ts";
export type { InventoryChange } from "./inventory/changes.ts";
export type { GuestFilter, StorageFilter } from "./inventory/filter.ts";
export {
  type ConfigListing,
  type ConfigOf,
  type ConfigOptions,
  type ConfigReads,
  type ConfigResult,
  type GuestConfig,
  isGuestConfig,
} from "./inventory/guest-configs.ts";
export type { Inventory, Location } from "./inventory/inventory.ts";
export type { InventoryOptions, Listing, ListingOptions, Missing, Visibility } from "./inventory/listing.ts";
export type { GuestRow, GuestStatus, NodeRow, PoolRow, StorageRow } from "./inventory/rows.ts";
export type { WatchOptions } from "./inventory/watch.ts";
export type { CacheOption, ClientOptions, DiscoverOption, RetryOption } from "./options.ts";
export type { Access, PrivilegeCheck } from "./codecs/permissions.ts";
export type { Need, Verdict } from "./permissions/explain.ts";
export type { Explanation, Permissions } from "./permissions/permissions.ts";
export type { CallOptions, Method } from "./requester.ts";
export type { Task, TaskProgress, TaskResult, TaskStatus, WaitOptions } from "./tasks/task.ts";
export type {
  AuthOption,
  Credentials,
  PasswordCredentials,
  TfaAnswer,
  TfaChallenge,
  TicketCredentials,
  TokenCredentials,
} from "./transport/auth/credentials.ts";
export type { Download, SizedStream, UploadFile, UploadProgress } from "./transfer.ts";
export type { TlsOption } from "./transport/tls.ts";
export type { RouteMap, Surface } from "./surface.ts";
export type {
  DataOptions,
  DownloadEndpointWith,
  DownloadVerb,
  DownloadVerbWith,
  EitherOptions,
  Endpoint,
  EndpointWith,
  Envelope,
  FullOptions,
  NoParams,
  RawFullOptions,
  UploadEndpointWith,
  UploadVerbWith,
  Verb,
  VerbWith,
} from "./verbs.ts";
