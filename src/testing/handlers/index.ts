import { accessDomains } from "./access-domains.ts";
import { accessGroups } from "./access-groups.ts";
import { accessLogin } from "./access-login.ts";
import { accessTfa } from "./access-tfa.ts";
import { accessTokens } from "./access-tokens.ts";
import { accessUsers } from "./access-users.ts";
import { backups } from "./backups.ts";
import { bulk } from "./bulk.ts";
import { ceph } from "./ceph.ts";
import { cloudInit } from "./cloud-init.ts";
import { cluster } from "./cluster.ts";
import { consoles } from "./consoles.ts";
import { containerInterfaces } from "./container-interfaces.ts";
import type { HandlerTable } from "./context.ts";
import { datacenter } from "./datacenter.ts";
import { executions } from "./execute.ts";
import { guestAgent } from "./guest-agent.ts";
import { guestClone } from "./guest-clone.ts";
import { guestConfig } from "./guest-config.ts";
import { guestCreate } from "./guest-create.ts";
import { guestDelete } from "./guest-delete.ts";
import { guestDisks } from "./guest-disks.ts";
import { guestMigrate } from "./guest-migrate.ts";
import { guestPower } from "./guest-power.ts";
import { guestReads } from "./guest-reads.ts";
import { guestSnapshots } from "./guest-snapshots.ts";
import { guestTunnel } from "./guest-tunnel.ts";
import { metrics } from "./metrics.ts";
import { nodeConfig } from "./node-config.ts";
import { nodeLog } from "./node-log.ts";
import { nodeNetwork } from "./node-network.ts";
import { nodeSystem } from "./node-system.ts";
import { nodePower } from "./node-power.ts";
import { nodes } from "./nodes.ts";
import { pools } from "./pools.ts";
import { firewall } from "./sections/firewall.ts";
import { ha } from "./sections/ha.ts";
import { jobs } from "./sections/jobs.ts";
import { mappings } from "./sections/mappings.ts";
import { notifications } from "./sections/notifications.ts";
import { sdnLock } from "./sections/sdn-lock.ts";
import { sdnServices } from "./sections/sdn-services.ts";
import { sdn } from "./sections/sdn.ts";
import { services } from "./sections/services.ts";
import { storageConfig } from "./storage-config.ts";
import { storageContent } from "./storage-content.ts";
import { storageImport } from "./storage-import.ts";
import { storageReads } from "./storage-reads.ts";
import { storageUpload } from "./storage-upload.ts";
import { tasks } from "./tasks.ts";

const areas: readonly HandlerTable[] = [
  accessDomains,
  accessGroups,
  accessLogin,
  accessTfa,
  accessTokens,
  accessUsers,
  backups,
  bulk,
  ceph,
  cloudInit,
  cluster,
  consoles,
  containerInterfaces,
  datacenter,
  executions,
  firewall,
  guestAgent,
  guestClone,
  guestConfig,
  guestCreate,
  guestDelete,
  guestDisks,
  guestMigrate,
  guestPower,
  guestReads,
  guestSnapshots,
  guestTunnel,
  ha,
  jobs,
  mappings,
  metrics,
  nodeConfig,
  nodeLog,
  nodeNetwork,
  nodePower,
  nodes,
  nodeSystem,
  notifications,
  pools,
  sdn,
  sdnLock,
  sdnServices,
  services,
  storageConfig,
  storageContent,
  storageImport,
  storageReads,
  storageUpload,
  tasks,
];

/** Every operation the test cluster has: by template, then by method. */
export const handlers: HandlerTable = areas.reduce<HandlerTable>(merge, {});

function merge(all: HandlerTable, area: HandlerTable): HandlerTable {
  const merged = { ...all };
  for (const [template, methods] of Object.entries(area)) {
    merged[template] = { ...merged[template], ...methods };
  }
  return merged;
}
