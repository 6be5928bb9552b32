const machine = "what the recorded machine lacked: ";

/** Recordings that do not replay, and why. Everything else must. */
export const uncovered: Readonly<Record<string, string>> = {
  "acme-plugin-create-500": `${machine}the folder of ACME plug-ins`,
  "backup-jobs-post": `${machine}the folder of job states`,
  "cluster-join-info": `${machine}certificates of every member`,
  "err-acme-plugin-bad-data-400": "the list of 160 DNS plug-ins is no part of the description",
  "err-get-cluster-acme-account-name-500": `${machine}a library ACME accounts work with`,
  "err-get-nodes-node-report-596": `${machine}the programs of the report; its daemon broke down over them`,
  "err-get-nodes-node-scan-nfs-500": `${machine}showmount`,
  "get-cluster-acme-challenge-schema--auditor": "the list of 160 DNS plug-ins is no part of the description",
  "get-nodes-node-apt-versions": `${machine}the packages proxmox-ve and pve-manager`,
  "get-nodes-node-services-service-state": `${machine}systemd`,
  "ha-rule-resource-affinity-500": "rules of the HA manager are kept, and not checked against each other",
  "http-plain-post-redirect": "answered before TLS: test/testing/listener.test.ts",
};
