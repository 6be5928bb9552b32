import type { ArgumentCheck, ArgumentChecks } from "../api/arguments.ts";
import {
  aFlag,
  aFunction,
  aSignal,
  aText,
  aTimeout,
  aWholeNumber,
  checkObject,
  checkOptions,
  type Rules,
  type RulesFor,
} from "../api/rules.ts";
import { kindOf } from "../errors/kind-of.ts";
import { refused, shown } from "../errors/refused.ts";
import { inventoryRules } from "../inventory/checks.ts";
import type { Agent, IpsOptions } from "./agent.ts";
import type { GuestGroup } from "./bulk/group.ts";
import type { BulkOptions } from "./bulk/outcome.ts";
import type { ExecOptions } from "./exec.ts";
import type { Guest } from "./guest.ts";
import type { VerbOptions } from "./voice.ts";

export const verbRules: RulesFor<VerbOptions> = { signal: aSignal, timeoutMs: aTimeout };
const execRules: RulesFor<ExecOptions> = { ...verbRules, stdin: aText, shell: aFlag };
const waitMs = {
  allowed: "milliseconds, 0 or more",
  fits: (value: unknown) => typeof value === "number" && value >= 0,
};
const ipsRules: RulesFor<IpsOptions> = { signal: aSignal, waitMs };

const optionsBy =
  (rules: Rules): ArgumentCheck =>
  (given) => {
    if (given !== undefined) checkOptions(given, rules);
  };

const options = optionsBy(verbRules);

const bulkRules: RulesFor<BulkOptions> = {
  signal: aSignal,
  concurrency: aWholeNumber(1, 64),
  onProgress: aFunction,
};
const bulkOptions = optionsBy({ ...bulkRules, dryRun: aFlag });

/** Parameters by name; those that are listed must be there. All else is checked by the API description, with the call. */
const paramsWith =
  (...needed: readonly string[]): ArgumentCheck =>
  (given) => {
    if (given === undefined && needed.length === 0) return;
    checkObject(given, "params", needed.length === 0 ? "an object" : `an object with ${needed.join(", ")}`);
    const missing = needed.find((name) => typeof given[name] !== "string" || given[name] === "");
    if (missing !== undefined) throw refused(`params.${missing}`, "text", shown(given[missing]));
  };

const params = paramsWith();

const text =
  (field: string): ArgumentCheck =>
  (given) => {
    if (typeof given !== "string" || given === "")
      throw refused(field, "text that is not empty", shown(given));
  };

const changes: ArgumentCheck = (given) => {
  checkObject(given, "changes", "an object of configuration keys");
  const isEmpty = Object.entries(given).every(([key, value]) => value === undefined || key === "digest");
  if (isEmpty) throw refused("changes", "at least one key of the configuration", "none");
};

const work: ArgumentCheck = (given) => {
  if (typeof given !== "function") throw refused("work", aFunction.allowed, kindOf(given));
};

const bulk = [params, bulkOptions];

/** S: PVE/JSONSchema.pm pve-configid; `current` is the present (PVE/AbstractConfig.pm). */
const snapshotName = /^(?!current$)[a-z][a-z0-9_-]{1,39}$/i;

function checkSnapshotName(given: unknown, field: string): void {
  if (typeof given === "string" && snapshotName.test(given)) return;
  const allowed = 'a letter, then 1 to 39 letters, digits, "_" or "-", and not "current"';
  throw refused(field, allowed, shown(given));
}

const newSnapshot: ArgumentCheck = (given) => {
  checkObject(given, "params", "an object with snapname");
  checkSnapshotName(given["snapname"], "params.snapname");
};

/** What each argument of a guest's verbs must be. */
export const guestArguments: ArgumentChecks<Guest> = {
  locate: [optionsBy(inventoryRules)],
  start: [params, options],
  stop: [params, options],
  shutdown: [params, options],
  reboot: [params, options],
  suspend: [params, options],
  resume: [options],
  reset: [options],
  snapshots: [options],
  snapshot: [(given) => checkSnapshotName(given, "name"), params, options],
  rollback: [text("name"), params, options],
  deleteSnapshot: [text("name"), params, options],
  clone: [params, options],
  migrate: [paramsWith("target"), options],
  canMigrate: [paramsWith("target"), options],
  resizeDisk: [text("disk"), text("size"), options],
  moveDisk: [text("disk"), params, options],
  config: [params, options],
  update: [changes, options],
  unset: [text("keys")],
  delete: [params, options],
  template: [options],
  backup: [params, options],
  restore: [paramsWith("archive"), options],
  // What a command may be depends on its options.
  exec: [() => {}, optionsBy(execRules)],
  interfaces: [options],
};

export const agentArguments: ArgumentChecks<Agent> = {
  exec: guestArguments.exec,
  ping: [options],
  ips: [optionsBy(ipsRules)],
  osInfo: [options],
  frozen: [work, options],
};

export const freezeArguments: ArgumentChecks<Agent["fsfreeze"]> = {
  freeze: [options],
  thaw: [options],
  status: [options],
};

/** What each argument of a verb for many guests must be. */
export const groupArguments: ArgumentChecks<GuestGroup> = {
  start: bulk,
  shutdown: bulk,
  stop: bulk,
  reboot: bulk,
  suspend: bulk,
  resume: bulk,
  migrate: [paramsWith("target"), bulkOptions],
  snapshot: [newSnapshot, bulkOptions],
  deleteSnapshot: [paramsWith("snapname"), bulkOptions],
  each: [work, optionsBy(bulkRules)],
  list: [optionsBy({ signal: aSignal })],
};
