import { digestOf } from "../../random.ts";
import type { Refusal } from "../../refusal.ts";
import type { Section } from "../../state/sections.ts";
import { type Context, type Handler, listParam, textParam } from "../context.ts";

/** What a kind of section is called, and how it speaks. */
export interface SectionKind {
  /** Where its entries are kept, for instance `ha/rules`. */
  readonly kind: string | ((context: Context) => string);
  /** The parameter with the id of an entry. */
  readonly id: string | ((context: Context) => string);
  /** The name of the id in answers; undefined leaves it out of single entries. */
  readonly idKey: string;
  /** Single entries do not repeat their id. */
  readonly hidesId?: boolean | undefined;
  /** Entries carry no checksum. */
  readonly hasNoDigest?: boolean | undefined;
  /** What an entry has although nobody set it. */
  readonly defaults?: ((context: Context) => Section) | undefined;
  /** Parameters that are no part of the entry. */
  readonly controls?: readonly string[] | undefined;
  /** Text to fail with when the entry is not there; `action` is `get`, `update` or `delete`. */
  readonly missing: (id: string, action: "get" | "update" | "delete") => Refusal;
  /** Text to fail with when it is there already. */
  readonly taken: (id: string) => Refusal;
  /** Everything else that can be wrong with a new or changed entry. */
  readonly check?: ((context: Context, id: string, section: Section) => void) | undefined;
  /** May this login see the entry in a list? */
  readonly isVisible?: ((context: Context, id: string, section: Section) => boolean) | undefined;
  /** Changes an entry before it is shown. */
  readonly show?: ((context: Context, id: string, section: Section) => Record<string, unknown>) | undefined;
  /** Changes a value before it is kept. */
  readonly settle?: ((key: string, value: Section[string]) => Section[string]) | undefined;
  /** Stands in the way of a removal, or goes along with it. */
  readonly onRemove?: ((context: Context, id: string) => void) | undefined;
}

export interface SectionHandlers {
  readonly list: Handler;
  readonly read: Handler;
  readonly create: Handler;
  readonly update: Handler;
  readonly remove: Handler;
}

const general = ["digest", "delete", "lock-token"];

const namesIn = (template: string): string[] =>
  [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);

const entriesOf = (kind: SectionKind, context: Context): Map<string, Section> =>
  context.world.sections.of(typeof kind.kind === "string" ? kind.kind : kind.kind(context));

const idOf = (kind: SectionKind, context: Context): string =>
  typeof kind.id === "string" ? textParam(context, kind.id) : kind.id(context);

/** What a call says about an entry. */
export function sectionFrom(kind: SectionKind, context: Context): Section {
  const idParam = typeof kind.id === "string" ? [kind.id] : [];
  const ignored = new Set([...general, ...namesIn(context.template), ...idParam, ...(kind.controls ?? [])]);
  const given = Object.entries(context.params).flatMap(([key, value]): [string, Section[string]][] =>
    ignored.has(key) || value === undefined ? [] : [[key, kind.settle?.(key, value) ?? value]],
  );
  return Object.fromEntries(given);
}

/** The checksum of the file all entries of a kind are in. */
const fileDigest = (entries: ReadonlyMap<string, Section>): string => digestOf(JSON.stringify([...entries]));

function shown(kind: SectionKind, context: Context, id: string, section: Section): Record<string, unknown> {
  const digest = kind.hasNoDigest === true ? {} : { digest: fileDigest(entriesOf(kind, context)) };
  return { ...(kind.show?.(context, id, section) ?? section), ...digest };
}

function found(kind: SectionKind, context: Context, action: "get" | "update" | "delete"): [string, Section] {
  const id = idOf(kind, context);
  const section = entriesOf(kind, context).get(id);
  if (section === undefined) throw kind.missing(id, action);
  return [id, section];
}

/** The five operations on the entries of a kind. */
export function sectionHandlers(kind: SectionKind): SectionHandlers {
  return {
    list: (context) =>
      [...entriesOf(kind, context)]
        .filter(([id, section]) => kind.isVisible?.(context, id, section) ?? true)
        .map(([id, section]) => ({ [kind.idKey]: id, ...shown(kind, context, id, section) })),
    read(context) {
      const [id, section] = found(kind, context, "get");
      const own = shown(kind, context, id, section);
      return kind.hidesId === true ? own : { [kind.idKey]: id, ...own };
    },
    create(context) {
      const id = idOf(kind, context);
      const entries = entriesOf(kind, context);
      if (entries.has(id)) throw kind.taken(id);
      const section = { ...kind.defaults?.(context), ...sectionFrom(kind, context) };
      kind.check?.(context, id, section);
      entries.set(id, section);
      return null;
    },
    update(context) {
      const [id, before] = found(kind, context, "update");
      const section = { ...before };
      for (const key of listParam(context, "delete")) delete section[key];
      Object.assign(section, sectionFrom(kind, context));
      kind.check?.(context, id, section);
      entriesOf(kind, context).set(id, section);
      return null;
    },
    remove(context) {
      const [id] = found(kind, context, "delete");
      kind.onRemove?.(context, id);
      entriesOf(kind, context).delete(id);
      return null;
    },
  };
}
