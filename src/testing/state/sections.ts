/** One entry of a configuration that is a list of sections: a job, a rule, a mapping. */
export type Section = Record<string, string | number | readonly (string | number)[]>;

/** Everything that is kept as sections, by what it is and whose it is: `ha/rules`, `firewall/qemu/100/aliases`. */
export interface Sections {
  /** The entries of one kind by their id, in the order they were made. */
  of(kind: string): Map<string, Section>;
  /** Lists without ids, such as firewall rules: their position is their name. */
  listOf(kind: string): Section[];
  clear(): void;
}

export function createSections(): Sections {
  const maps = new Map<string, Map<string, Section>>();
  const lists = new Map<string, Section[]>();
  return {
    of(kind) {
      const known = maps.get(kind) ?? new Map<string, Section>();
      maps.set(kind, known);
      return known;
    },
    listOf(kind) {
      const known = lists.get(kind) ?? [];
      lists.set(kind, known);
      return known;
    },
    clear() {
      maps.clear();
      lists.clear();
    },
  };
}
