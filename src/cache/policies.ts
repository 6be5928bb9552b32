/** For how long answers of one route may be used, each in milliseconds. */
export interface CachePolicy {
  /** Age up to which an answer is used as it is. */
  readonly freshMs: number;
  /** Time beyond that in which it is still handed out, while a new one is fetched for the next reader. */
  readonly staleMs?: number | undefined;
  /** Time beyond that in which `inventory` may fall back on it when the cluster cannot be reached. */
  readonly fallbackMs?: number | undefined;
}

/** Policies by route template; `false` means never. What is not listed is never kept. */
export type CachePolicies = Readonly<Record<string, CachePolicy | false>>;

const second = 1000;
const minute = 60 * second;

/** What only changes when somebody configures it; others' changes are seen after this time. */
const configuration: CachePolicy = { freshMs: 30 * second };
/** Figures the server itself refreshes every 10 s (FACTS 71). */
const figures: CachePolicy = { freshMs: 3 * second };
const list: CachePolicy = { freshMs: minute };
const release: CachePolicy = { freshMs: 60 * minute };

const guestConfiguration = [
  "config",
  "pending",
  "snapshot",
  "snapshot/{snapname}/config",
  "firewall/options",
  "firewall/rules",
  "firewall/aliases",
  "firewall/ipset",
  "firewall/ipset/{name}",
].flatMap((name) => [`/nodes/{node}/qemu/{vmid}/${name}`, `/nodes/{node}/lxc/{vmid}/${name}`]);

const otherConfiguration = [
  "/nodes/{node}/qemu/{vmid}/cloudinit",
  "/nodes/{node}/config",
  "/nodes/{node}/dns",
  "/nodes/{node}/hosts",
  "/nodes/{node}/firewall/options",
  "/nodes/{node}/firewall/rules",
  "/cluster/options",
  "/cluster/backup",
  "/cluster/firewall/options",
  "/cluster/firewall/rules",
  "/cluster/firewall/aliases",
  "/cluster/firewall/groups",
  "/cluster/firewall/ipset",
  "/pools",
  "/access/permissions",
];

/** Tasks, the status of guests, logs and everything that asks an agent or a storage are never kept. */
export const defaultPolicies: CachePolicies = Object.freeze({
  "/cluster/resources": { ...figures, staleMs: 7 * second, fallbackMs: 5 * minute },
  "/cluster/status": figures,
  "/nodes/{node}/status": figures,
  "/nodes": list,
  "/storage": list,
  "/nodes/{node}/storage": list,
  "/version": release,
  "/nodes/{node}/version": release,
  ...Object.fromEntries([...guestConfiguration, ...otherConfiguration].map((name) => [name, configuration])),
});
