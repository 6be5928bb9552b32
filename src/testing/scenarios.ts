import type { PoolOptions, TestClusterOptions } from "./options.ts";

/** Three nodes and what a small company runs on them; one template, one guest that is switched off. */
export const smallOffice: TestClusterOptions = {
  clusterName: "office",
  nodes: 3,
  guests: [
    { vmid: 100, name: "router", node: "pve1", status: "running", tags: ["infra"], memoryMiB: 1024 },
    { vmid: 101, name: "files", node: "pve1", status: "running", tags: ["infra"], pool: "office", cores: 4 },
    { vmid: 102, name: "mail", node: "pve2", status: "running", tags: ["prod"], pool: "office" },
    { vmid: 103, name: "erp", node: "pve2", status: "running", tags: ["prod"], pool: "office", cores: 8 },
    { vmid: 104, name: "old-erp", node: "pve3", tags: ["archive"], pool: "office" },
    { vmid: 200, name: "dns-1", node: "pve1", type: "lxc", status: "running", tags: ["infra"] },
    { vmid: 201, name: "dns-2", node: "pve2", type: "lxc", status: "running", tags: ["infra"] },
    { vmid: 202, name: "wiki", node: "pve3", type: "lxc", status: "running", tags: ["prod"], pool: "office" },
    { vmid: 300, name: "build", node: "pve3", status: "running", tags: ["dev"], pool: "lab" },
    { vmid: 301, name: "sandbox", node: "pve3", tags: ["dev"], pool: "lab" },
    { vmid: 9000, name: "debian-13", node: "pve1", template: true },
  ],
  pools: [
    { poolid: "office", comment: "what the company needs", storages: ["nas"] },
    { poolid: "lab", comment: "what may break" },
  ],
  groups: ["staff"],
  users: [
    { userid: "alice@pve", password: "correct-horse", groups: ["staff"] },
    { userid: "backup@pve", tokens: [{ tokenid: "nightly" }] },
    { userid: "auditor@pve", password: "read-only-please" },
  ],
  acl: [
    { path: "/pool/lab", roleid: "PVEVMAdmin", to: "@staff" },
    { path: "/pool/office", roleid: "PVEVMUser", to: "@staff" },
    { path: "/", roleid: "PVEAuditor", to: "auditor@pve" },
    { path: "/vms", roleid: "PVEVMUser", to: "backup@pve" },
    { path: "/vms", roleid: "PVEVMUser", to: "backup@pve!nightly" },
  ],
};

const guestCount = 10_000;
const teamCount = 20;

/** Every twentieth guest is a team's. */
const teams: readonly PoolOptions[] = Array.from({ length: teamCount }, (_, team) => ({
  poolid: `team-${String(team + 1).padStart(2, "0")}`,
  guests: Array.from({ length: guestCount / teamCount }, (__, index) => 100 + team + index * teamCount),
}));

/** 10,000 guests on 32 nodes in 20 pools, and a user who sees one of them. */
export const busyCluster: TestClusterOptions = {
  clusterName: "busy",
  nodes: 32,
  guests: guestCount,
  pools: teams,
  users: [{ userid: "team-01@pve", password: "only-my-own" }],
  acl: [{ path: "/pool/team-01", roleid: "PVEVMAdmin", to: "team-01@pve" }],
};
