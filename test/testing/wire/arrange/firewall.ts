import type { Section } from "../../../../src/testing/state/sections.ts";
import { isMissing, type Row, type Rule, rowOf, rowsOf, type Scene, textOf, without } from "./scene.ts";

const derived = ["pos", "digest", "ipversion", "errors"];

/** Where the firewall of a path keeps its things. */
function keyOf({ path, operation }: Scene): string {
  if (operation.includes("{vmid}")) return `firewall/guest/${path["vmid"]}`;
  if (operation.includes("{vnet}")) return `firewall/vnet/${path["vnet"]}`;
  if (operation.includes("{group}")) return `firewall/group/${path["group"]}`;
  return operation.includes("/nodes/") ? `firewall/node/${path["node"]}` : "firewall/cluster";
}

const rulesOf = (scene: Scene): Section[] => {
  const key = keyOf(scene);
  return scene.world.sections.listOf(key.startsWith("firewall/group/") ? key : `${key}/rules`);
};

/** Rules up to the one that is named. */
function fill(scene: Scene, rule: Section): void {
  const rules = rulesOf(scene);
  const pos = Number(scene.path["pos"] ?? 0);
  while (rules.length < pos) rules.push({ type: "in", action: "ACCEPT", enable: 0 });
  rules.push(rule);
}

function one(scene: Scene): void {
  if (isMissing(scene) || scene.recording.body.includes("no rule at position")) return;
  const row = rowOf(scene);
  fill(scene, row === undefined ? { type: "in", action: "ACCEPT", enable: 1 } : without(row, ...derived));
}

/** What rules refer to must be there, or they carry a remark. */
function knownSets(scene: Scene): void {
  for (const row of rowsOf(scene)) {
    for (const name of ["source", "dest"]) {
      const set = /^\+(?:dc\/|guest\/)?(.+)$/.exec(textOf(row[name]))?.[1];
      if (set !== undefined && row["errors"] === undefined)
        scene.world.sections.of("firewall/cluster/ipsets").set(set, {});
    }
  }
}

function references(scene: Scene): void {
  for (const row of rowsOf(scene)) {
    const owner = row["scope"] === "dc" ? "firewall/cluster" : keyOf(scene);
    const kind = row["type"] === "ipset" ? "ipsets" : "aliases";
    const comment: Section = row["comment"] === undefined ? {} : { comment: textOf(row["comment"]) };
    scene.world.sections.of(`${owner}/${kind}`).set(textOf(row["name"]), { cidr: "10.0.0.0/8", ...comment });
  }
}

/** A set that members are read from or put into is there, unless the answer denies it. */
function parentSet(scene: Scene): void {
  if (scene.recording.body.includes("no such IPSet")) return;
  const name = scene.path["name"] ?? textOf(scene.params.get("rename"));
  if (name !== "") scene.world.sections.of(`${keyOf(scene)}/ipsets`).set(name, {});
}

function ensureMember(scene: Scene): void {
  const sets = `${keyOf(scene)}/ipset/${scene.path["name"]}`;
  const cidr = textOf(scene.params.get("cidr"));
  if (scene.recording.body.includes("not empty")) scene.world.sections.of(sets).set("10.0.0.0/8", {});
  if (scene.recording.body.includes("already exists")) scene.world.sections.of(sets).set(cidr, {});
}

export const firewallRules: readonly Rule[] = [
  [
    /^GET .*firewall\/options$/,
    (scene) => {
      const row: Row = rowOf(scene) ?? {};
      scene.world.sections.of(`${keyOf(scene)}/options`).set("options", without(row, "digest"));
    },
  ],
  [
    /^GET .*firewall\/(?:rules|groups\/\{group\})$/,
    (scene) => {
      for (const row of rowsOf(scene)) rulesOf(scene).push(without(row, ...derived));
      knownSets(scene);
    },
  ],
  [/ .*firewall\/(?:rules|groups\/\{group\})\/\{pos\}$/, one],
  [
    /^DELETE .*groups\/\{group\}$/,
    (scene) => {
      if (scene.recording.body.includes("not empty"))
        rulesOf(scene).push({ type: "in", action: "ACCEPT", enable: 1 });
    },
  ],
  [/^GET .*firewall\/refs$/, references],
  [/ .*firewall\/ipset(?:\/\{name\}.*)?$/, parentSet],
  [/ .*firewall\/ipset\/\{name\}$/, ensureMember],
];
