import { splitString } from "./strings.ts";
import type { World } from "./world.ts";

/** How the datacenter wants its tags: the `tag-style` option. */
function style(world: World): ReadonlyMap<string, string> {
  return splitString(world.options.get("tag-style") ?? "");
}

/** Tags as they are stored: once each, in lower case and in order unless the datacenter says otherwise (FACTS 57). */
export function tagsFrom(world: World, text: string): string {
  const wishes = style(world);
  const keepsCase = wishes.get("case-sensitive") === "1";
  const given = text.split(/[\s,;]+/).filter((tag) => tag !== "");
  const tags = [...new Set(keepsCase ? given : given.map((tag) => tag.toLowerCase()))];
  return (wishes.get("ordering") === "config" ? tags : tags.sort()).join(";");
}
