import type { QemuBoot } from "../generated/formats.ts";
import { isPlainKind } from "./guest-config-keys.ts";
import { formatPropertyString, parsePropertyString } from "./property-string.ts";
import { copySpelling, keepSpelling, parseValues, sourceOf } from "./property-string-parts.ts";
import { formatNamed, type GuestValueKind } from "./property-string-table.ts";
import { decodeValue } from "./property-string-values.ts";
import { decodeSshKeys, encodeSshKeys } from "./ssh-keys.ts";
import { formatTags, parseTags } from "./tags.ts";
import { parseVolumeId } from "./volume-id.ts";

/** A value as parameters take it. */
export type ConfigValue = string | number | boolean;

/** Stands for a value that could not be read. */
export const unreadable: unique symbol = Symbol("unreadable");

/** No device is bootable (FACTS 58): an empty list, which no property string can have. */
function parseBoot(text: string): QemuBoot {
  if (text.trim() !== "") return parsePropertyString("qemu.boot", text);
  return keepSpelling({ order: [] }, { format: "qemu.boot", text });
}

function formatBoot(boot: QemuBoot): string {
  if (boot.legacy !== undefined || boot.order?.length !== 0) return formatPropertyString("qemu.boot", boot);
  const source = sourceOf(boot);
  return source?.text.trim() === "" ? source.text : " ";
}

/** Keys whose text has a form of its own. */
const special: Readonly<Record<string, { parse(text: string): unknown; format(value: never): string }>> = {
  tags: { parse: parseTags, format: (value: string[]) => formatTags(value) },
  sshkeys: { parse: decodeSshKeys, format: (value: string) => encodeSshKeys(value) },
  boot: { parse: parseBoot, format: formatBoot },
};

const isScalar = (value: unknown): value is ConfigValue =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

function readable<T>(parse: () => T): T | typeof unreadable {
  try {
    return parse();
  } catch {
    return unreadable;
  }
}

/** Memory is a property string of one key, which stands for the whole. */
function memoryOf(text: string): unknown {
  const entries = Object.entries(parsePropertyString("qemu.memory", text));
  const [[key, content] = []] = entries;
  return entries.length === 1 && key === "current" && typeof content === "number" ? content : unreadable;
}

function parsePlain(kind: "boolean" | "integer" | "number", value: ConfigValue): unknown {
  if (kind === "boolean" && typeof value === "boolean") return value;
  const decoded = decodeValue({ type: kind }, String(value));
  return typeof decoded === (kind === "boolean" ? "boolean" : "number") ? decoded : unreadable;
}

/** Reads the value of a key that stands alone. */
export function parseScalar(key: string, kind: GuestValueKind, value: unknown): unknown {
  if (kind === "array") return Array.isArray(value) ? value : unreadable;
  if (!isScalar(value)) return unreadable;
  const text = String(value);
  const form = special[key];
  if (form) return readable(() => form.parse(text));
  if (kind === "string") return text;
  if (isPlainKind(kind)) return parsePlain(kind, value);
  return readable(() => (kind === "qemu.memory" ? memoryOf(text) : parsePropertyString(kind, text)));
}

/** Writes the value of a key that stands alone. */
export function formatScalar(key: string, kind: GuestValueKind, value: unknown): ConfigValue {
  if (special[key]) return special[key].format(value as never);
  if (isPlainKind(kind) || typeof value !== "object" || value === null) return value as ConfigValue;
  return formatPropertyString(kind, value as never);
}

/** What a member of a family has beside the keys of its property string. */
const ownKeys = new Set(["key", "index", "bus", "volumeId"]);

interface MemberPlace {
  readonly key: string;
  readonly family: string;
  readonly index: number | undefined;
  readonly kind: GuestValueKind;
  readonly isDrive: boolean;
}

function volumeOf(props: object): object {
  const { file, volume } = props as { file?: unknown; volume?: unknown };
  const text = file ?? volume;
  const volumeId = typeof text === "string" ? parseVolumeId(text) : undefined;
  return volumeId ? { volumeId } : {};
}

/** Reads a member of a family: `net0`, `scsi0`, `rootfs`. */
export function parseMember(
  { key, family, index, kind, isDrive }: MemberPlace,
  value: unknown,
): object | symbol {
  if (!isScalar(value)) return unreadable;
  const head = { key, ...(isDrive && { bus: family }), ...(index !== undefined && { index }) };
  if (isPlainKind(kind)) return { ...head, value: String(value) };
  const text = String(value);
  const format = formatNamed(kind);
  const values = readable(() => parseValues(format, text));
  if (values === unreadable) return values;
  const props: object = Object.fromEntries(values);
  return keepSpelling({ ...head, ...props, ...volumeOf(props) }, { format: format.name, text });
}

/** Writes a member of a family. */
export function formatMember(kind: GuestValueKind, member: object): string {
  if (isPlainKind(kind)) return String((member as { value?: unknown }).value);
  const props = Object.fromEntries(Object.entries(member).filter(([name]) => !ownKeys.has(name)));
  return formatPropertyString(kind, copySpelling(props, member) as never);
}
