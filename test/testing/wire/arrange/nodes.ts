import type { Section } from "../../../../src/testing/state/sections.ts";
import { type Row, type Rule, rowOf, rowsOf, type Scene, textOf, without } from "./scene.ts";

/** What is only written down waits for the next reload. */
function network(scene: Scene): void {
  const node = textOf(scene.path["node"]);
  const rows: readonly Row[] =
    rowOf(scene) === undefined ? rowsOf(scene) : [{ iface: scene.path["iface"], ...rowOf(scene) }];
  const [next, active] = [
    scene.world.sections.of(`network/${node}/new`),
    scene.world.sections.of(`network/${node}`),
  ];
  const isPending = scene.recording.body.includes('"priority"');
  for (const row of rows) {
    const section = without(row, "iface", "active", "exists", "priority");
    if (row["exists"] === 1 || !isPending) active.set(textOf(row["iface"]), section);
    if (isPending) next.set(textOf(row["iface"]), section);
  }
  if (isPending && !next.has("eth0")) {
    const card: Section = { type: "eth", method: "manual", method6: "manual", families: ["inet"] };
    scene.world.sections.of(`network/${node}`).set("eth0", card);
    next.set("eth0", card);
  }
}

const flat = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join(";");
  if (typeof value !== "object" || value === null) return textOf(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}=${textOf(part)}`)
    .join(",");
};

/** Options come decoded, and are kept as they were written. */
function options(scene: Scene): void {
  const { options: kept } = scene.world;
  kept.clear();
  for (const [key, value] of Object.entries(rowOf(scene) ?? {})) {
    if (key !== "allowed-tags") kept.set(key, flat(value));
  }
}

export const nodeRules: readonly Rule[] = [
  [/^GET \/nodes\/\{node\}\/network(?:\/\{iface\})?$/, (scene) => (scene.isOk ? network(scene) : undefined)],
  [
    /^GET \/nodes\/\{node\}\/config$/,
    (scene) => {
      const row = without(rowOf(scene) ?? {}, "digest");
      scene.world.sections.of(`node/${scene.path["node"]}`).set("config", row);
    },
  ],
  [/^GET \/cluster\/options$/, (scene) => (scene.isOk ? options(scene) : undefined)],
];
