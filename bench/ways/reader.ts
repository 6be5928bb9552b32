/** A guest and where it is. */
export interface Row {
  readonly node: string;
  readonly vmid: number;
}

/** The reads that the jobs need, one call each, by whatever client. */
export interface Reader {
  readonly nodes: () => Promise<readonly { readonly node: string }[]>;
  /** The virtual machines of a node, with figures. */
  readonly guests: (node: string) => Promise<readonly { readonly vmid: number }[]>;
  /** All guests, with figures. */
  readonly resources: () => Promise<readonly Row[]>;
  readonly config: (row: Row) => Promise<unknown>;
}
