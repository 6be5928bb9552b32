import { isAllowed } from "../../access/permissions.ts";
import { failure } from "../../refusal.ts";
import type { Section } from "../../state/sections.ts";
import { splitString } from "../../state/strings.ts";
import { type Context, type Handler, type HandlerTable, optionalText } from "../context.ts";
import { sectionHandlers } from "./crud.ts";

type Kind = "dir" | "pci" | "usb";

/** What the server says when an entry is there already, and what the lists call their complaints. */
const words = {
  dir: { noun: "directory", remarks: "checks" },
  pci: { noun: "hardware", remarks: "checks" },
  usb: { noun: "hardware", remarks: "errors" },
} as const;

/** What a mapping says about a node that does not have such a device. */
function complaint(kind: Kind, id: string, map: string): string | undefined {
  const parts = splitString(map);
  if (kind === "pci") {
    return `Invalid configuration: 'id' does not match for '${id}' (1af4:1045 != ${parts.get("id") ?? ""})\n`;
  }
  return kind === "usb"
    ? `Invalid configuration: usb device '${parts.get("id") ?? ""}' not found\n`
    : undefined;
}

/** No node here has devices to map: asked about one, each mapping for it has something to say. */
function remarks(context: Context, kind: Kind, id: string, section: Section): Record<string, unknown> {
  const node = optionalText(context, "check-node");
  const maps = section["map"];
  if (node === undefined || !Array.isArray(maps)) return {};
  const messages = maps
    .map(String)
    .filter((map) => splitString(map).get("node") === node)
    .flatMap((map) => complaint(kind, id, map) ?? []);
  if (messages.length === 0) return {};
  return { [words[kind].remarks]: messages.map((message) => ({ severity: "error", message })) };
}

function mappingsOf(kind: Kind): HandlerTable {
  const handlers = sectionHandlers({
    kind: `mapping/${kind}`,
    id: "id",
    idKey: "id",
    hidesId: true,
    controls: ["check-node"],
    missing: (id) => failure(`mapping '${id}' not found`),
    taken: (id) => failure(`create ${words[kind].noun} mapping failed: ${kind} ID '${id}' already defined`),
    isVisible: ({ world, login }, id) =>
      isAllowed(
        world,
        login,
        `/mapping/${kind}/${id}`,
        ["Mapping.Audit", "Mapping.Use", "Mapping.Modify"],
        true,
      ),
    show: (context, id, section) => ({ ...section, type: kind, ...remarks(context, kind, id, section) }),
  });
  const base = `/cluster/mapping/${kind}`;
  const read: Handler = handlers.read;
  return {
    [base]: { GET: handlers.list, POST: handlers.create },
    [`${base}/{id}`]: { GET: read, PUT: handlers.update, DELETE: handlers.remove },
  };
}

export const mappings: HandlerTable = { ...mappingsOf("dir"), ...mappingsOf("pci"), ...mappingsOf("usb") };
