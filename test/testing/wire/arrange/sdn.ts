import type { Section } from "../../../../src/testing/state/sections.ts";
import { isMissing, type Rule, rowsOf, type Scene, textOf } from "./scene.ts";

const zoneOf = (id: string): string => (id === "sdktv" || id === "sdktt" ? "sdktv" : "sdktz");

function addZone(scene: Scene, zone: string): void {
  const zones = scene.world.sections.of("sdn/zones");
  if (!zones.has(zone))
    zones.set(zone, { type: zone === "sdktv" ? "vlan" : zone === "sdktx" ? "vxlan" : "simple" });
}

function addVnet(scene: Scene, vnet: string): void {
  addZone(scene, zoneOf(vnet));
  const section: Section = { type: "vnet", zone: zoneOf(vnet), ...(vnet === "sdktt" ? { tag: 42 } : {}) };
  const vnets = scene.world.sections.of("sdn/vnets");
  if (!vnets.has(vnet)) vnets.set(vnet, section);
}

/** A virtual network exists in a zone, and rules are for networks that were applied. */
function parents(scene: Scene): void {
  const vnet = scene.path["vnet"];
  if (vnet === undefined || isMissing(scene)) return;
  addVnet(scene, vnet);
  if (scene.operation.includes("/firewall") && !scene.recording.body.includes("invalid vnet")) {
    scene.world.sections.of("sdn/running/vnets").set(vnet, { zone: zoneOf(vnet), type: "vnet" });
  }
}

function hold(scene: Scene): void {
  if (scene.recording.body.includes("invalid lock token provided")) {
    scene.world.sections.of("sdn/lock").set("lock", { token: "11111111-1111-4111-8111-111111111111" });
  }
}

/** A row of a zone's content is a network that was not applied yet, if it says so. */
function content(scene: Scene): void {
  for (const row of rowsOf(scene)) addVnet(scene, textOf(row["vnet"]));
}

function usedZone(scene: Scene): void {
  const vnet = /is used by vnet (\w+)/.exec(scene.recording.reason)?.[1];
  if (vnet !== undefined) addVnet(scene, vnet);
}

export const sdnRules: readonly Rule[] = [
  [/ \/cluster\/sdn\/vnets\/\{vnet\}/, parents],
  [/ \/cluster\/sdn/, hold],
  [
    /^POST \/cluster\/sdn\/vnets$/,
    (scene) => {
      if (!scene.recording.reason.includes("does not exist"))
        addZone(scene, textOf(scene.params.get("zone")));
    },
  ],
  [/^DELETE \/cluster\/sdn\/zones\/\{zone\}$/, usedZone],
  [/^GET \/nodes\/\{node\}\/sdn\/zones\/\{zone\}\/content$/, content],
  [
    /^GET \/nodes\/\{node\}\/sdn\/zones$/,
    (scene) => {
      for (const row of rowsOf(scene))
        if (row["zone"] !== "localnetwork") addZone(scene, textOf(row["zone"]));
    },
  ],
];
