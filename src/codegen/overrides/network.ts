import { anything, flag, list, map, nullable, object, type Override, text, whole } from "./shapes.ts";

const rule = { digest: text, errors: map(text) };
const ruleLists = [
  "/cluster/firewall",
  "/nodes/{node}/firewall",
  "/nodes/{node}/qemu/{vmid}/firewall",
  "/nodes/{node}/lxc/{vmid}/firewall",
];
const ruleRoots = [...ruleLists, "/cluster/sdn/vnets/{vnet}/firewall"];
const aliasRoots = [
  "/cluster/firewall",
  "/nodes/{node}/qemu/{vmid}/firewall",
  "/nodes/{node}/lxc/{vmid}/firewall",
];

const alias = { cidr: text, comment: text, digest: text, ipversion: whole, name: { type: "string" } };
const ipsetEntry = { cidr: { type: "string" }, comment: text, digest: text, nomatch: flag };

const sdnRange = list(object({ "end-address": text, "start-address": text }));
const subnet = {
  cidr: text,
  "dhcp-dns-server": text,
  "dhcp-range": sdnRange,
  digest: nullable(text),
  dnszoneprefix: text,
  gateway: text,
  id: text,
  mask: text,
  network: text,
  pending: map(anything),
  snat: flag,
  state: text,
  subnet: text,
  type: text,
  vnet: text,
  zone: text,
};

/** Results of firewall and SDN that are not what the description says. */
export const networkOverrides: readonly Override[] = [
  {
    operations: ruleRoots.flatMap((root) => [`GET ${root}/rules`, `GET ${root}/rules/{pos}`]),
    recorded: ["firewall-rules-get", "fw-cluster-rule-create-ok-read1"],
    note: "errors where a rule does not verify: fw-qemu-rule-delete-read",
    has: rule,
  },
  {
    operations: ["GET /cluster/firewall/groups/{group}", "GET /cluster/firewall/groups/{group}/{pos}"],
    recorded: ["get-cluster-firewall-groups-group"],
    has: rule,
  },
  {
    operations: ruleLists.map((root) => `GET ${root}/options`),
    recorded: ["firewall-options"],
    note: "type-drift",
    has: { digest: text },
  },
  {
    operations: aliasRoots.map((root) => `GET ${root}/aliases`),
    recorded: ["fw-cluster-alias-create-read1"],
    has: { ipversion: whole },
  },
  {
    operations: aliasRoots.map((root) => `GET ${root}/aliases/{name}`),
    recorded: ["get-cluster-firewall-aliases-name"],
    is: object(alias),
  },
  {
    operations: aliasRoots.map((root) => `GET ${root}/ipset/{name}/{cidr}`),
    recorded: ["get-cluster-firewall-ipset-name-cidr"],
    is: object(ipsetEntry),
  },
  {
    operations: ["GET /cluster/sdn/vnets"],
    recorded: ["sdn-vnet-create-read1"],
    note: "digest null",
    has: { digest: nullable(text) },
  },
  {
    operations: ["GET /cluster/sdn/vnets/{vnet}"],
    recorded: ["sdn-vnet-update-read"],
    likeResultOf: "GET /cluster/sdn/vnets",
  },
  {
    operations: ["GET /cluster/sdn/vnets/{vnet}/subnets"],
    recorded: ["sdn-subnet-delete-read"],
    is: list(object({ ...subnet, subnet: { type: "string" } })),
  },
  {
    operations: ["GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}"],
    recorded: ["sdn-subnet-create-read1"],
    is: object(subnet),
  },
  { operations: ["GET /cluster/sdn/ipams"], recorded: ["get-cluster-sdn-ipams"], has: { digest: text } },
  {
    operations: ["GET /cluster/sdn/ipams/{ipam}"],
    note: "pve-network src/PVE/API2/Network/SDN/Ipams.pm: the stored configuration",
    readsBack: "POST /cluster/sdn/ipams",
    has: { digest: text },
  },
  {
    operations: ["GET /cluster/sdn/dns/{dns}"],
    note: "pve-network src/PVE/API2/Network/SDN/Dns.pm: the stored configuration",
    readsBack: "POST /cluster/sdn/dns",
    has: { digest: text },
  },
  {
    operations: ["GET /cluster/sdn/ipams/{ipam}/status"],
    note: "pve-network src/PVE/API2/Network/SDN/Ipams.pm, src/PVE/Network/SDN/Ipams/PVEPlugin.pm: entries of the database, their zone, subnet, ip and vnet added",
    is: list(
      object({
        gateway: flag,
        hostname: text,
        ip: text,
        mac: text,
        subnet: text,
        vmid: text,
        vnet: text,
        zone: text,
      }),
    ),
  },
  {
    operations: ["GET /cluster/sdn/prefix-lists", "GET /cluster/sdn/prefix-lists/{id}"],
    note: "pve-network src/PVE/API2/Network/SDN/PrefixLists.pm: what was written (not recorded)",
    readsBack: "POST /cluster/sdn/prefix-lists",
    has: { digest: text, pending: map(anything), state: text },
  },
  {
    operations: [
      "GET /cluster/sdn/prefix-lists/{id}/entries",
      "GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq}",
    ],
    note: "pve-network src/PVE/API2/Network/SDN/PrefixLists/PrefixListEntry.pm: what was written (not recorded)",
    readsBack: "POST /cluster/sdn/prefix-lists/{id}/entries",
  },
];
