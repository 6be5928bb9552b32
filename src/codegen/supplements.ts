import type { Supplements } from "./generate.ts";
import named from "./snapshots/pve-9.2-formats.json" with { type: "json" };
import since from "./snapshots/pve-since.json" with { type: "json" };
import proven from "./snapshots/proven.json" with { type: "json" };

/** What is known beside a description, as the package carries it along. */
export const committedSupplements: Supplements = { named, proven, since };
