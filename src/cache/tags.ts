import { isUpid, parseUpid } from "../codecs/upid.ts";
import type { Call } from "../requester.ts";
import { type PathValues, routeTable } from "./route-pattern.ts";
import { type TagRule, tagRules } from "./tag-table.ts";

/** The guests a write is about. */
export type WrittenGuests = readonly number[] | "every";

/** What a write makes void. */
export interface Touch {
  readonly tags: readonly string[];
  readonly guests: WrittenGuests;
}

const table = routeTable(tagRules);
const everything: TagRule = { writes: ["all"] };

/** The tags an answer depends on; undefined when it changes by itself, or nothing is known of it. */
export function readTags(call: Pick<Call, "template" | "path">): readonly string[] | undefined {
  const found = table.find(call);
  return found?.rule.reads && ["all", ...filled(found.rule.reads, found.values)];
}

export function touchOf(call: Pick<Call, "template" | "path" | "params">): Touch {
  const { rule, values } = table.find(call) ?? { rule: everything, values: {} };
  const guests = guestsOf(rule, values, call.params);
  return { guests, tags: [...filled(rule.writes ?? [], values), ...guestTags(guests)] };
}

function filled(tags: readonly string[], values: PathValues): string[] {
  return tags.map((tag) => tag.replace(/\{(\w+)\}/, (_, name: string) => values[name] ?? ""));
}

function guestTags(guests: WrittenGuests): string[] {
  if (guests === "every") return ["every-guest", "guests", "resources"];
  return guests.length === 0 ? [] : [...guests.map((vmid) => `guest:${vmid}`), "guests"];
}

function guestsOf(rule: TagRule, values: PathValues, params: Call["params"]): WrittenGuests {
  if (rule.guests === undefined) return [];
  const { from, otherwise } = rule.guests;
  const named = from.flatMap((name) => [
    values[name] ?? "",
    ...params.filter(([param]) => param === name).map(([, value]) => value),
  ]);
  const vmids = [...new Set(named.flatMap(vmidsIn))];
  return vmids.length === 0 && otherwise === "every" ? "every" : vmids;
}

/** One vmid, a list of them, a service of the HA manager (`vm:100`), or the guest a task is about. */
function vmidsIn(text: string): number[] {
  const list = isUpid(text) ? parseUpid(text).id : text;
  return list
    .split(/[,;\s\0]+/)
    .map((part) => part.replace(/^(vm|ct):/, ""))
    .filter((part) => /^\d+$/.test(part))
    .map(Number);
}

/** The guests a task is about, by its UPID. */
export function guestsOfTask(upid: string): readonly number[] {
  return isUpid(upid) ? vmidsIn(upid) : [];
}
