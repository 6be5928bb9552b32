import type { Section } from "../../state/sections.ts";
import type { World } from "../../state/world.ts";

/** The kinds that take effect together when the configuration is applied. */
const sdnKinds = ["zones", "vnets", "subnets", "controllers"] as const;

export type SdnKind = (typeof sdnKinds)[number];

/** What was applied last. */
export const running = (world: World, kind: SdnKind): Map<string, Section> =>
  world.sections.of(`sdn/running/${kind}`);

/** What will be applied next. */
export const edited = (world: World, kind: SdnKind): Map<string, Section> => world.sections.of(`sdn/${kind}`);

function copy(from: ReadonlyMap<string, Section>, to: Map<string, Section>): void {
  to.clear();
  for (const [id, section] of from) to.set(id, { ...section });
}

export function applyAll(world: World): void {
  for (const kind of sdnKinds) copy(edited(world, kind), running(world, kind));
}

export function rollBackAll(world: World): void {
  for (const kind of sdnKinds) copy(running(world, kind), edited(world, kind));
}

/** What is different from what runs, key by key. */
function differences(before: Section, after: Section): Section {
  const changed = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]),
  );
  const gone = Object.keys(before)
    .filter((key) => !(key in after))
    .map((key): [string, Section[string]] => [key, "deleted"]);
  return Object.fromEntries([...changed, ...gone]);
}

/** An entry with what will become of it (recorded in sdn-vnet-update-read, sdn-subnet-delete-read). */
export function pendingRow(
  before: Section | undefined,
  after: Section | undefined,
  always: readonly string[],
): Record<string, unknown> {
  if (before === undefined) {
    const kept = always.map((key): [string, unknown] => [key, after?.[key]]);
    const pending = Object.fromEntries(Object.entries(after ?? {}).filter(([key]) => !always.includes(key)));
    return { ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)), state: "new", pending };
  }
  if (after === undefined) return { ...before, state: "deleted", pending: {} };
  const pending = differences(before, after);
  return Object.keys(pending).length === 0 ? { ...before } : { ...before, state: "changed", pending };
}
