/** Every tool there is, in the order in which they are listed: always the same, which keeps prompt caches warm. */
export const toolNames = [
  "get_cluster_status",
  "get_nodes",
  "get_node_status",
  "get_vms",
  "get_guests",
  "get_storage",
  "get_task",
  "find_api",
  "read_api",
  "power",
  "write_api",
  "execute_vm_command",
] as const;

export type ToolName = (typeof toolNames)[number];
