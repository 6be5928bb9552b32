// Generated, do not edit: npm run generate.
import type {
  Upid,
} from "../codecs/upid.ts";
import type {
  DownloadVerb,
  DownloadVerbWith,
  NoParams,
  UploadVerbWith,
  Verb,
  VerbWith,
} from "../verbs.ts";
import type {
  DeleteAccessTfaIdParams,
  DeleteClusterFirewallAliasesNameParams,
  DeleteClusterFirewallGroupsPosParams,
  DeleteClusterFirewallIpsetCidrParams,
  DeleteClusterFirewallIpsetNameParams,
  DeleteClusterFirewallRulesPosParams,
  DeleteClusterHaResourcesSidParams,
  DeleteClusterReplicationIdParams,
  DeleteClusterSdnControllersControllerParams,
  DeleteClusterSdnDnsDnsParams,
  DeleteClusterSdnIpamsIpamParams,
  DeleteClusterSdnLockParams,
  DeleteClusterSdnPrefixListsEntriesUrlSeqParams,
  DeleteClusterSdnPrefixListsIdParams,
  DeleteClusterSdnRouteMapsEntriesEntryOrderParams,
  DeleteClusterSdnVnetsFirewallRulesPosParams,
  DeleteClusterSdnVnetsIpsParams,
  DeleteClusterSdnVnetsSubnetsSubnetParams,
  DeleteClusterSdnVnetsVnetParams,
  DeleteClusterSdnZonesZoneParams,
  DeleteNodesCephFsNameParams,
  DeleteNodesCephOsdOsdidParams,
  DeleteNodesCephPoolNameParams,
  DeleteNodesCertificatesCustomParams,
  DeleteNodesDisksDirectoryNameParams,
  DeleteNodesDisksLvmNameParams,
  DeleteNodesDisksLvmthinNameParams,
  DeleteNodesDisksZfsNameParams,
  DeleteNodesFirewallRulesPosParams,
  DeleteNodesLxcFirewallAliasesNameParams,
  DeleteNodesLxcFirewallIpsetCidrParams,
  DeleteNodesLxcFirewallIpsetNameParams,
  DeleteNodesLxcFirewallRulesPosParams,
  DeleteNodesLxcSnapshotSnapnameParams,
  DeleteNodesLxcVmidParams,
  DeleteNodesQemuFirewallAliasesNameParams,
  DeleteNodesQemuFirewallIpsetCidrParams,
  DeleteNodesQemuFirewallIpsetNameParams,
  DeleteNodesQemuFirewallRulesPosParams,
  DeleteNodesQemuSnapshotSnapnameParams,
  DeleteNodesQemuVmidParams,
  DeleteNodesStorageContentVolumeParams,
  DeleteNodesStoragePrunebackupsParams,
  DeletePoolsParams,
  GetAccessAclItem,
  GetAccessDomainsItem,
  GetAccessDomainsRealmResult,
  GetAccessGroupsGroupidResult,
  GetAccessGroupsItem,
  GetAccessItem,
  GetAccessOpenidItem,
  GetAccessPermissionsParams,
  GetAccessRolesItem,
  GetAccessRolesRoleidResult,
  GetAccessTfaIdResult,
  GetAccessTfaItem,
  GetAccessTfaUseridItem,
  GetAccessUsersItem,
  GetAccessUsersParams,
  GetAccessUsersTfaParams,
  GetAccessUsersTfaResult,
  GetAccessUsersTokenItem,
  GetAccessUsersTokenTokenidResult,
  GetAccessUsersUseridResult,
  GetClusterAcmeAccountItem,
  GetClusterAcmeAccountNameResult,
  GetClusterAcmeChallengeSchemaItem,
  GetClusterAcmeDirectoriesItem,
  GetClusterAcmeItem,
  GetClusterAcmeMetaParams,
  GetClusterAcmeMetaResult,
  GetClusterAcmePluginsIdResult,
  GetClusterAcmePluginsItem,
  GetClusterAcmePluginsParams,
  GetClusterAcmeTosParams,
  GetClusterBackupIdResult,
  GetClusterBackupIncludedVolumesResult,
  GetClusterBackupInfoItem,
  GetClusterBackupInfoNotBackedUpItem,
  GetClusterBackupItem,
  GetClusterBulkActionGuestItem,
  GetClusterBulkActionItem,
  GetClusterCephFlagsItem,
  GetClusterCephItem,
  GetClusterCephMetadataParams,
  GetClusterCephMetadataResult,
  GetClusterCephStatusResult,
  GetClusterConfigItem,
  GetClusterConfigJoinParams,
  GetClusterConfigJoinResult,
  GetClusterConfigNodesItem,
  GetClusterConfigTotemResult,
  GetClusterFirewallAliasesItem,
  GetClusterFirewallAliasesNameResult,
  GetClusterFirewallGroupsGroupItem,
  GetClusterFirewallGroupsItem,
  GetClusterFirewallGroupsPosResult,
  GetClusterFirewallIpsetCidrResult,
  GetClusterFirewallIpsetItem,
  GetClusterFirewallIpsetNameItem,
  GetClusterFirewallItem,
  GetClusterFirewallMacrosItem,
  GetClusterFirewallOptionsResult,
  GetClusterFirewallRefsItem,
  GetClusterFirewallRefsParams,
  GetClusterFirewallRulesItem,
  GetClusterFirewallRulesPosResult,
  GetClusterHaGroupsGroupResult,
  GetClusterHaGroupsItem,
  GetClusterHaItem,
  GetClusterHaResourcesItem,
  GetClusterHaResourcesParams,
  GetClusterHaResourcesSidResult,
  GetClusterHaRulesItem,
  GetClusterHaRulesParams,
  GetClusterHaRulesRuleResult,
  GetClusterHaStatusCurrentItem,
  GetClusterHaStatusItem,
  GetClusterHaStatusManagerStatusResult,
  GetClusterItem,
  GetClusterJobsItem,
  GetClusterJobsRealmSyncIdResult,
  GetClusterJobsRealmSyncItem,
  GetClusterJobsScheduleAnalyzeItem,
  GetClusterJobsScheduleAnalyzeParams,
  GetClusterLogItem,
  GetClusterLogParams,
  GetClusterMappingDirIdResult,
  GetClusterMappingDirItem,
  GetClusterMappingDirParams,
  GetClusterMappingItem,
  GetClusterMappingPciIdResult,
  GetClusterMappingPciItem,
  GetClusterMappingPciParams,
  GetClusterMappingUsbIdResult,
  GetClusterMappingUsbItem,
  GetClusterMappingUsbParams,
  GetClusterMetricsExportParams,
  GetClusterMetricsExportResult,
  GetClusterMetricsItem,
  GetClusterMetricsServerIdResult,
  GetClusterMetricsServerItem,
  GetClusterNextidParams,
  GetClusterNotificationsEndpointsGotifyItem,
  GetClusterNotificationsEndpointsGotifyNameResult,
  GetClusterNotificationsEndpointsItem,
  GetClusterNotificationsEndpointsSendmailItem,
  GetClusterNotificationsEndpointsSendmailNameResult,
  GetClusterNotificationsEndpointsSmtpItem,
  GetClusterNotificationsEndpointsSmtpNameResult,
  GetClusterNotificationsEndpointsWebhookItem,
  GetClusterNotificationsEndpointsWebhookNameResult,
  GetClusterNotificationsItem,
  GetClusterNotificationsMatcherFieldValuesItem,
  GetClusterNotificationsMatcherFieldsItem,
  GetClusterNotificationsMatchersItem,
  GetClusterNotificationsMatchersNameResult,
  GetClusterNotificationsTargetsItem,
  GetClusterOptionsResult,
  GetClusterQemuCpuFlagsItem,
  GetClusterQemuCpuFlagsParams,
  GetClusterQemuCustomCpuModelsCputypeResult,
  GetClusterQemuCustomCpuModelsItem,
  GetClusterQemuItem,
  GetClusterReplicationIdResult,
  GetClusterReplicationItem,
  GetClusterResourcesItem,
  GetClusterResourcesParams,
  GetClusterSdnControllersControllerParams,
  GetClusterSdnControllersControllerResult,
  GetClusterSdnControllersItem,
  GetClusterSdnControllersParams,
  GetClusterSdnDnsDnsResult,
  GetClusterSdnDnsItem,
  GetClusterSdnDnsParams,
  GetClusterSdnDryRunParams,
  GetClusterSdnDryRunResult,
  GetClusterSdnFabricsAllParams,
  GetClusterSdnFabricsAllResult,
  GetClusterSdnFabricsFabricIdResult,
  GetClusterSdnFabricsFabricItem,
  GetClusterSdnFabricsFabricParams,
  GetClusterSdnFabricsItem,
  GetClusterSdnFabricsNodeFabricIdItem,
  GetClusterSdnFabricsNodeFabricIdParams,
  GetClusterSdnFabricsNodeItem,
  GetClusterSdnFabricsNodeNodeIdResult,
  GetClusterSdnFabricsNodeParams,
  GetClusterSdnIpamsIpamResult,
  GetClusterSdnIpamsItem,
  GetClusterSdnIpamsParams,
  GetClusterSdnIpamsStatusItem,
  GetClusterSdnItem,
  GetClusterSdnPrefixListsEntriesItem,
  GetClusterSdnPrefixListsEntriesUrlSeqResult,
  GetClusterSdnPrefixListsIdResult,
  GetClusterSdnPrefixListsItem,
  GetClusterSdnPrefixListsParams,
  GetClusterSdnRouteMapsEntriesEntryOrderResult,
  GetClusterSdnRouteMapsEntriesItem,
  GetClusterSdnRouteMapsEntriesParams,
  GetClusterSdnRouteMapsEntriesRouteMapIdItem,
  GetClusterSdnRouteMapsEntriesRouteMapIdParams,
  GetClusterSdnRouteMapsItem,
  GetClusterSdnRouteMapsParams,
  GetClusterSdnVnetsFirewallItem,
  GetClusterSdnVnetsFirewallOptionsResult,
  GetClusterSdnVnetsFirewallRulesItem,
  GetClusterSdnVnetsFirewallRulesPosResult,
  GetClusterSdnVnetsItem,
  GetClusterSdnVnetsParams,
  GetClusterSdnVnetsSubnetsItem,
  GetClusterSdnVnetsSubnetsParams,
  GetClusterSdnVnetsSubnetsSubnetParams,
  GetClusterSdnVnetsSubnetsSubnetResult,
  GetClusterSdnVnetsVnetParams,
  GetClusterSdnVnetsVnetResult,
  GetClusterSdnZonesItem,
  GetClusterSdnZonesParams,
  GetClusterSdnZonesZoneParams,
  GetClusterSdnZonesZoneResult,
  GetClusterStatusItem,
  GetClusterTasksItem,
  GetNodesAplinfoItem,
  GetNodesAptChangelogParams,
  GetNodesAptItem,
  GetNodesAptRepositoriesResult,
  GetNodesAptUpdateItem,
  GetNodesAptVersionsItem,
  GetNodesCapabilitiesItem,
  GetNodesCapabilitiesQemuCpuFlagsItem,
  GetNodesCapabilitiesQemuCpuFlagsParams,
  GetNodesCapabilitiesQemuCpuItem,
  GetNodesCapabilitiesQemuCpuParams,
  GetNodesCapabilitiesQemuItem,
  GetNodesCapabilitiesQemuMachinesItem,
  GetNodesCapabilitiesQemuMachinesParams,
  GetNodesCapabilitiesQemuMigrationResult,
  GetNodesCephCfgDbItem,
  GetNodesCephCfgItem,
  GetNodesCephCfgValueParams,
  GetNodesCephCmdSafetyParams,
  GetNodesCephCmdSafetyResult,
  GetNodesCephFsItem,
  GetNodesCephItem,
  GetNodesCephLogItem,
  GetNodesCephLogParams,
  GetNodesCephMdsItem,
  GetNodesCephMgrItem,
  GetNodesCephMonItem,
  GetNodesCephOsdLvInfoParams,
  GetNodesCephOsdLvInfoResult,
  GetNodesCephOsdMetadataResult,
  GetNodesCephOsdOsdidItem,
  GetNodesCephOsdResult,
  GetNodesCephPoolItem,
  GetNodesCephPoolNameItem,
  GetNodesCephPoolStatusParams,
  GetNodesCephPoolStatusResult,
  GetNodesCephReleasesItem,
  GetNodesCephRulesItem,
  GetNodesCephStatusResult,
  GetNodesCertificatesAcmeItem,
  GetNodesCertificatesInfoItem,
  GetNodesCertificatesItem,
  GetNodesConfigParams,
  GetNodesConfigResult,
  GetNodesDisksDirectoryItem,
  GetNodesDisksItem,
  GetNodesDisksListItem,
  GetNodesDisksListParams,
  GetNodesDisksLvmResult,
  GetNodesDisksLvmthinItem,
  GetNodesDisksSmartParams,
  GetNodesDisksSmartResult,
  GetNodesDisksZfsItem,
  GetNodesDisksZfsNameResult,
  GetNodesDnsResult,
  GetNodesFirewallItem,
  GetNodesFirewallLogItem,
  GetNodesFirewallLogParams,
  GetNodesFirewallOptionsResult,
  GetNodesFirewallRulesItem,
  GetNodesFirewallRulesPosResult,
  GetNodesHardwareItem,
  GetNodesHardwarePciItem,
  GetNodesHardwarePciMdevItem,
  GetNodesHardwarePciParams,
  GetNodesHardwarePciPciIdOrMappingItem,
  GetNodesHardwareUsbItem,
  GetNodesHostsResult,
  GetNodesItem,
  GetNodesJournalParams,
  GetNodesLxcConfigParams,
  GetNodesLxcConfigResult,
  GetNodesLxcFeatureParams,
  GetNodesLxcFeatureResult,
  GetNodesLxcFirewallAliasesItem,
  GetNodesLxcFirewallAliasesNameResult,
  GetNodesLxcFirewallIpsetCidrResult,
  GetNodesLxcFirewallIpsetItem,
  GetNodesLxcFirewallIpsetNameItem,
  GetNodesLxcFirewallItem,
  GetNodesLxcFirewallLogItem,
  GetNodesLxcFirewallLogParams,
  GetNodesLxcFirewallOptionsResult,
  GetNodesLxcFirewallRefsItem,
  GetNodesLxcFirewallRefsParams,
  GetNodesLxcFirewallRulesItem,
  GetNodesLxcFirewallRulesPosResult,
  GetNodesLxcItem,
  GetNodesLxcMigrateParams,
  GetNodesLxcMigrateResult,
  GetNodesLxcMtunnelwebsocketParams,
  GetNodesLxcMtunnelwebsocketResult,
  GetNodesLxcPendingItem,
  GetNodesLxcRrdParams,
  GetNodesLxcRrdResult,
  GetNodesLxcRrddataItem,
  GetNodesLxcRrddataParams,
  GetNodesLxcSnapshotConfigResult,
  GetNodesLxcSnapshotItem,
  GetNodesLxcSnapshotSnapnameItem,
  GetNodesLxcStatusCurrentResult,
  GetNodesLxcStatusItem,
  GetNodesLxcVmidItem,
  GetNodesLxcVncwebsocketParams,
  GetNodesLxcVncwebsocketResult,
  GetNodesNetstatItem,
  GetNodesNetworkIfaceResult,
  GetNodesNetworkItem,
  GetNodesNetworkParams,
  GetNodesNodeItem,
  GetNodesQemuAgentExecStatusParams,
  GetNodesQemuAgentExecStatusResult,
  GetNodesQemuAgentFileReadParams,
  GetNodesQemuAgentFileReadResult,
  GetNodesQemuAgentGetFsinfoResult,
  GetNodesQemuAgentGetHostNameResult,
  GetNodesQemuAgentGetMemoryBlockInfoResult,
  GetNodesQemuAgentGetMemoryBlocksResult,
  GetNodesQemuAgentGetOsinfoResult,
  GetNodesQemuAgentGetTimeResult,
  GetNodesQemuAgentGetTimezoneResult,
  GetNodesQemuAgentGetUsersResult,
  GetNodesQemuAgentGetVcpusResult,
  GetNodesQemuAgentInfoResult,
  GetNodesQemuAgentItem,
  GetNodesQemuAgentNetworkGetInterfacesResult,
  GetNodesQemuCloudinitDumpParams,
  GetNodesQemuCloudinitItem,
  GetNodesQemuConfigParams,
  GetNodesQemuConfigResult,
  GetNodesQemuFeatureParams,
  GetNodesQemuFeatureResult,
  GetNodesQemuFirewallAliasesItem,
  GetNodesQemuFirewallAliasesNameResult,
  GetNodesQemuFirewallIpsetCidrResult,
  GetNodesQemuFirewallIpsetItem,
  GetNodesQemuFirewallIpsetNameItem,
  GetNodesQemuFirewallItem,
  GetNodesQemuFirewallLogItem,
  GetNodesQemuFirewallLogParams,
  GetNodesQemuFirewallOptionsResult,
  GetNodesQemuFirewallRefsItem,
  GetNodesQemuFirewallRefsParams,
  GetNodesQemuFirewallRulesItem,
  GetNodesQemuFirewallRulesPosResult,
  GetNodesQemuItem,
  GetNodesQemuMigrateParams,
  GetNodesQemuMigrateResult,
  GetNodesQemuMtunnelwebsocketParams,
  GetNodesQemuMtunnelwebsocketResult,
  GetNodesQemuParams,
  GetNodesQemuPendingItem,
  GetNodesQemuRrdParams,
  GetNodesQemuRrdResult,
  GetNodesQemuRrddataItem,
  GetNodesQemuRrddataParams,
  GetNodesQemuSnapshotConfigResult,
  GetNodesQemuSnapshotItem,
  GetNodesQemuSnapshotSnapnameItem,
  GetNodesQemuStatusCurrentResult,
  GetNodesQemuStatusItem,
  GetNodesQemuVmidItem,
  GetNodesQemuVncwebsocketParams,
  GetNodesQemuVncwebsocketResult,
  GetNodesQueryOciRepoTagsParams,
  GetNodesQueryUrlMetadataParams,
  GetNodesQueryUrlMetadataResult,
  GetNodesReplicationIdItem,
  GetNodesReplicationItem,
  GetNodesReplicationLogItem,
  GetNodesReplicationLogParams,
  GetNodesReplicationParams,
  GetNodesReplicationStatusResult,
  GetNodesRrdParams,
  GetNodesRrdResult,
  GetNodesRrddataItem,
  GetNodesRrddataParams,
  GetNodesScanCifsItem,
  GetNodesScanCifsParams,
  GetNodesScanIscsiItem,
  GetNodesScanIscsiParams,
  GetNodesScanItem,
  GetNodesScanLvmItem,
  GetNodesScanLvmthinItem,
  GetNodesScanLvmthinParams,
  GetNodesScanNfsItem,
  GetNodesScanNfsParams,
  GetNodesScanPbsItem,
  GetNodesScanPbsParams,
  GetNodesScanZfsItem,
  GetNodesSdnFabricsFabricItem,
  GetNodesSdnFabricsInterfacesItem,
  GetNodesSdnFabricsNeighborsItem,
  GetNodesSdnFabricsRoutesItem,
  GetNodesSdnItem,
  GetNodesSdnVnetsMacVrfItem,
  GetNodesSdnVnetsVnetItem,
  GetNodesSdnZonesBridgesItem,
  GetNodesSdnZonesContentItem,
  GetNodesSdnZonesIpVrfItem,
  GetNodesSdnZonesItem,
  GetNodesSdnZonesZoneItem,
  GetNodesServicesItem,
  GetNodesServicesServiceItem,
  GetNodesServicesStateResult,
  GetNodesStatusResult,
  GetNodesStorageContentItem,
  GetNodesStorageContentParams,
  GetNodesStorageContentVolumeResult,
  GetNodesStorageFileRestoreDownloadParams,
  GetNodesStorageFileRestoreListItem,
  GetNodesStorageFileRestoreListParams,
  GetNodesStorageIdentityResult,
  GetNodesStorageImportMetadataParams,
  GetNodesStorageImportMetadataResult,
  GetNodesStorageItem,
  GetNodesStorageParams,
  GetNodesStoragePrunebackupsItem,
  GetNodesStoragePrunebackupsParams,
  GetNodesStorageRrdParams,
  GetNodesStorageRrdResult,
  GetNodesStorageRrddataItem,
  GetNodesStorageRrddataParams,
  GetNodesStorageStatusResult,
  GetNodesStorageStorageItem,
  GetNodesSubscriptionResult,
  GetNodesSyslogItem,
  GetNodesSyslogParams,
  GetNodesTasksItem,
  GetNodesTasksLogItem,
  GetNodesTasksLogParams,
  GetNodesTasksParams,
  GetNodesTasksStatusResult,
  GetNodesTasksUpidItem,
  GetNodesTimeResult,
  GetNodesVersionResult,
  GetNodesVncwebsocketParams,
  GetNodesVncwebsocketResult,
  GetNodesVzdumpDefaultsParams,
  GetNodesVzdumpDefaultsResult,
  GetNodesVzdumpExtractconfigParams,
  GetPoolsItem,
  GetPoolsParams,
  GetPoolsPoolidParams,
  GetPoolsPoolidResult,
  GetStorageItem,
  GetStorageParams,
  GetStorageStorageResult,
  GetVersionResult,
  PostAccessDomainsParams,
  PostAccessDomainsSyncParams,
  PostAccessGroupsParams,
  PostAccessOpenidAuthUrlParams,
  PostAccessOpenidLoginParams,
  PostAccessOpenidLoginResult,
  PostAccessRolesParams,
  PostAccessTfaUseridParams,
  PostAccessTfaUseridResult,
  PostAccessTicketParams,
  PostAccessTicketResult,
  PostAccessUsersParams,
  PostAccessUsersTokenTokenidParams,
  PostAccessUsersTokenTokenidResult,
  PostAccessVncticketParams,
  PostClusterAcmeAccountParams,
  PostClusterAcmePluginsParams,
  PostClusterBackupParams,
  PostClusterBulkActionGuestMigrateParams,
  PostClusterBulkActionGuestShutdownParams,
  PostClusterBulkActionGuestStartParams,
  PostClusterBulkActionGuestSuspendParams,
  PostClusterCephRestartBulkParams,
  PostClusterConfigJoinParams,
  PostClusterConfigNodesNodeParams,
  PostClusterConfigNodesNodeResult,
  PostClusterConfigParams,
  PostClusterFirewallAliasesParams,
  PostClusterFirewallGroupsGroupParams,
  PostClusterFirewallGroupsParams,
  PostClusterFirewallIpsetNameParams,
  PostClusterFirewallIpsetParams,
  PostClusterFirewallRulesParams,
  PostClusterHaGroupsParams,
  PostClusterHaResourcesMigrateParams,
  PostClusterHaResourcesMigrateResult,
  PostClusterHaResourcesParams,
  PostClusterHaResourcesRelocateParams,
  PostClusterHaResourcesRelocateResult,
  PostClusterHaRulesParams,
  PostClusterHaStatusDisarmHaParams,
  PostClusterJobsRealmSyncIdParams,
  PostClusterMappingDirParams,
  PostClusterMappingPciParams,
  PostClusterMappingUsbParams,
  PostClusterMetricsServerIdParams,
  PostClusterNotificationsEndpointsGotifyParams,
  PostClusterNotificationsEndpointsSendmailParams,
  PostClusterNotificationsEndpointsSmtpParams,
  PostClusterNotificationsEndpointsWebhookParams,
  PostClusterNotificationsMatchersParams,
  PostClusterQemuCustomCpuModelsParams,
  PostClusterReplicationParams,
  PostClusterSdnControllersParams,
  PostClusterSdnDnsParams,
  PostClusterSdnFabricsFabricParams,
  PostClusterSdnFabricsNodeFabricIdParams,
  PostClusterSdnIpamsParams,
  PostClusterSdnLockParams,
  PostClusterSdnPrefixListsEntriesParams,
  PostClusterSdnPrefixListsParams,
  PostClusterSdnRollbackParams,
  PostClusterSdnRouteMapsEntriesParams,
  PostClusterSdnVnetsFirewallRulesParams,
  PostClusterSdnVnetsIpsParams,
  PostClusterSdnVnetsParams,
  PostClusterSdnVnetsSubnetsParams,
  PostClusterSdnZonesParams,
  PostNodesAplinfoParams,
  PostNodesAptRepositoriesParams,
  PostNodesAptUpdateParams,
  PostNodesCephFsNameParams,
  PostNodesCephInitParams,
  PostNodesCephMdsNameParams,
  PostNodesCephMonMonidParams,
  PostNodesCephOsdParams,
  PostNodesCephOsdScrubParams,
  PostNodesCephPoolParams,
  PostNodesCephRestartBulkParams,
  PostNodesCephRestartParams,
  PostNodesCephStartParams,
  PostNodesCephStopParams,
  PostNodesCertificatesAcmeCertificateParams,
  PostNodesCertificatesCustomParams,
  PostNodesCertificatesCustomResult,
  PostNodesDisksDirectoryParams,
  PostNodesDisksInitgptParams,
  PostNodesDisksLvmParams,
  PostNodesDisksLvmthinParams,
  PostNodesDisksZfsParams,
  PostNodesExecuteItem,
  PostNodesExecuteParams,
  PostNodesFirewallRulesParams,
  PostNodesHostsParams,
  PostNodesLxcCloneParams,
  PostNodesLxcFirewallAliasesParams,
  PostNodesLxcFirewallIpsetNameParams,
  PostNodesLxcFirewallIpsetParams,
  PostNodesLxcFirewallRulesParams,
  PostNodesLxcMigrateParams,
  PostNodesLxcMoveVolumeParams,
  PostNodesLxcMtunnelParams,
  PostNodesLxcMtunnelResult,
  PostNodesLxcParams,
  PostNodesLxcRemoteMigrateParams,
  PostNodesLxcSnapshotParams,
  PostNodesLxcSnapshotRollbackParams,
  PostNodesLxcSpiceproxyParams,
  PostNodesLxcSpiceproxyResult,
  PostNodesLxcStatusRebootParams,
  PostNodesLxcStatusShutdownParams,
  PostNodesLxcStatusStartParams,
  PostNodesLxcStatusStopParams,
  PostNodesLxcTermproxyResult,
  PostNodesLxcVncproxyParams,
  PostNodesLxcVncproxyResult,
  PostNodesMigrateallParams,
  PostNodesNetworkParams,
  PostNodesQemuAgentExecParams,
  PostNodesQemuAgentExecResult,
  PostNodesQemuAgentFileWriteParams,
  PostNodesQemuAgentFsfreezeFreezeResult,
  PostNodesQemuAgentFsfreezeStatusResult,
  PostNodesQemuAgentFsfreezeThawResult,
  PostNodesQemuAgentFstrimResult,
  PostNodesQemuAgentParams,
  PostNodesQemuAgentPingResult,
  PostNodesQemuAgentSetUserPasswordParams,
  PostNodesQemuAgentSetUserPasswordResult,
  PostNodesQemuAgentShutdownResult,
  PostNodesQemuAgentSuspendDiskResult,
  PostNodesQemuAgentSuspendHybridResult,
  PostNodesQemuAgentSuspendRamResult,
  PostNodesQemuCloneParams,
  PostNodesQemuConfigParams,
  PostNodesQemuDbusVmstateParams,
  PostNodesQemuFirewallAliasesParams,
  PostNodesQemuFirewallIpsetNameParams,
  PostNodesQemuFirewallIpsetParams,
  PostNodesQemuFirewallRulesParams,
  PostNodesQemuMigrateParams,
  PostNodesQemuMonitorParams,
  PostNodesQemuMoveDiskParams,
  PostNodesQemuMtunnelParams,
  PostNodesQemuMtunnelResult,
  PostNodesQemuParams,
  PostNodesQemuRemoteMigrateParams,
  PostNodesQemuSnapshotParams,
  PostNodesQemuSnapshotRollbackParams,
  PostNodesQemuSpiceproxyParams,
  PostNodesQemuSpiceproxyResult,
  PostNodesQemuStatusRebootParams,
  PostNodesQemuStatusResetParams,
  PostNodesQemuStatusResumeParams,
  PostNodesQemuStatusShutdownParams,
  PostNodesQemuStatusStartParams,
  PostNodesQemuStatusStopParams,
  PostNodesQemuStatusSuspendParams,
  PostNodesQemuTemplateParams,
  PostNodesQemuTermproxyParams,
  PostNodesQemuTermproxyResult,
  PostNodesQemuVncproxyParams,
  PostNodesQemuVncproxyResult,
  PostNodesSpiceshellParams,
  PostNodesSpiceshellResult,
  PostNodesStartallParams,
  PostNodesStatusParams,
  PostNodesStopallParams,
  PostNodesStorageContentParams,
  PostNodesStorageContentVolumeParams,
  PostNodesStorageDownloadUrlParams,
  PostNodesStorageOciRegistryPullParams,
  PostNodesStorageUploadParams,
  PostNodesSubscriptionParams,
  PostNodesSuspendallParams,
  PostNodesTermproxyParams,
  PostNodesTermproxyResult,
  PostNodesVncshellParams,
  PostNodesVncshellResult,
  PostNodesVzdumpParams,
  PostPoolsParams,
  PostStorageParams,
  PostStorageResult,
  PutAccessAclParams,
  PutAccessDomainsRealmParams,
  PutAccessGroupsGroupidParams,
  PutAccessPasswordParams,
  PutAccessRolesRoleidParams,
  PutAccessTfaIdParams,
  PutAccessUsersTokenTokenidParams,
  PutAccessUsersTokenTokenidResult,
  PutAccessUsersUseridParams,
  PutClusterAcmeAccountNameParams,
  PutClusterAcmePluginsIdParams,
  PutClusterBackupIdParams,
  PutClusterCephFlagsFlagParams,
  PutClusterCephFlagsParams,
  PutClusterFirewallAliasesNameParams,
  PutClusterFirewallGroupsPosParams,
  PutClusterFirewallIpsetCidrParams,
  PutClusterFirewallOptionsParams,
  PutClusterFirewallRulesPosParams,
  PutClusterHaGroupsGroupParams,
  PutClusterHaResourcesSidParams,
  PutClusterHaRulesRuleParams,
  PutClusterJobsRealmSyncIdParams,
  PutClusterMappingDirIdParams,
  PutClusterMappingPciIdParams,
  PutClusterMappingUsbIdParams,
  PutClusterMetricsServerIdParams,
  PutClusterNotificationsEndpointsGotifyNameParams,
  PutClusterNotificationsEndpointsSendmailNameParams,
  PutClusterNotificationsEndpointsSmtpNameParams,
  PutClusterNotificationsEndpointsWebhookNameParams,
  PutClusterNotificationsMatchersNameParams,
  PutClusterOptionsParams,
  PutClusterQemuCustomCpuModelsCputypeParams,
  PutClusterReplicationIdParams,
  PutClusterSdnControllersControllerParams,
  PutClusterSdnDnsDnsParams,
  PutClusterSdnFabricsFabricIdParams,
  PutClusterSdnFabricsNodeNodeIdParams,
  PutClusterSdnIpamsIpamParams,
  PutClusterSdnParams,
  PutClusterSdnPrefixListsEntriesUrlSeqParams,
  PutClusterSdnPrefixListsIdParams,
  PutClusterSdnRouteMapsEntriesEntryOrderParams,
  PutClusterSdnVnetsFirewallOptionsParams,
  PutClusterSdnVnetsFirewallRulesPosParams,
  PutClusterSdnVnetsIpsParams,
  PutClusterSdnVnetsSubnetsSubnetParams,
  PutClusterSdnVnetsVnetParams,
  PutClusterSdnZonesZoneParams,
  PutNodesAptRepositoriesParams,
  PutNodesCephPoolNameParams,
  PutNodesCertificatesAcmeCertificateParams,
  PutNodesConfigParams,
  PutNodesDisksWipediskParams,
  PutNodesDnsParams,
  PutNodesFirewallOptionsParams,
  PutNodesFirewallRulesPosParams,
  PutNodesLxcConfigParams,
  PutNodesLxcFirewallAliasesNameParams,
  PutNodesLxcFirewallIpsetCidrParams,
  PutNodesLxcFirewallOptionsParams,
  PutNodesLxcFirewallRulesPosParams,
  PutNodesLxcResizeParams,
  PutNodesLxcSnapshotConfigParams,
  PutNodesNetworkIfaceParams,
  PutNodesNetworkParams,
  PutNodesQemuConfigParams,
  PutNodesQemuFirewallAliasesNameParams,
  PutNodesQemuFirewallIpsetCidrParams,
  PutNodesQemuFirewallOptionsParams,
  PutNodesQemuFirewallRulesPosParams,
  PutNodesQemuResizeParams,
  PutNodesQemuSendkeyParams,
  PutNodesQemuSnapshotConfigParams,
  PutNodesQemuUnlinkParams,
  PutNodesStorageContentVolumeParams,
  PutNodesSubscriptionParams,
  PutNodesTimeParams,
  PutPoolsParams,
  PutPoolsPoolidParams,
  PutStorageStorageParams,
  PutStorageStorageResult,
} from "./operations.ts";

/** Every place of the API. */
export interface RootApi {
  access: AccessApi;
  cluster: ClusterApi;
  nodes: NodesApi;
  pools: PoolsApi;
  storage: StorageApi;
  version: VersionApi;
}

/** `/access` */
export interface AccessApi {
  /**
   * `GET /access`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access
   */
  get: Verb<NoParams, GetAccessItem[]>;
  acl: AccessAclApi;
  domains: AccessDomainsApi;
  groups: AccessGroupsApi;
  openid: AccessOpenidApi;
  password: AccessPasswordApi;
  permissions: AccessPermissionsApi;
  roles: AccessRolesApi;
  tfa: AccessTfaApi;
  ticket: AccessTicketApi;
  users: AccessUsersApi;
  vncticket: AccessVncticketApi;
}

/** `/access/acl` */
export interface AccessAclApi {
  /**
   * `GET /access/acl`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/acl
   */
  get: Verb<NoParams, GetAccessAclItem[]>;
  /**
   * `PUT /access/acl`
   *
   * Needs the right to modify {path}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/acl
   */
  put: VerbWith<PutAccessAclParams, null>;
}

/** `/access/domains` */
export interface AccessDomainsApi {
  (realm: string): AccessDomainsRealmApi;
  /**
   * `GET /access/domains`
   *
   * Needs no login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains
   */
  get: Verb<NoParams, GetAccessDomainsItem[]>;
  /**
   * `POST /access/domains`
   *
   * Needs Realm.Allocate on /access/realm. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains
   */
  post: VerbWith<PostAccessDomainsParams, null>;
}

/** `/access/domains/{realm}` */
export interface AccessDomainsRealmApi {
  /**
   * `DELETE /access/domains/{realm}`
   *
   * Needs Realm.Allocate on /access/realm. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /access/domains/{realm}`
   *
   * Needs Realm.Allocate or Sys.Audit on /access/realm.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm}
   */
  get: Verb<NoParams, GetAccessDomainsRealmResult>;
  /**
   * `PUT /access/domains/{realm}`
   *
   * Needs Realm.Allocate on /access/realm. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm}
   */
  put: Verb<PutAccessDomainsRealmParams, null>;
  sync: AccessDomainsSyncApi;
}

/** `/access/domains/{realm}/sync` */
export interface AccessDomainsSyncApi {
  /**
   * `POST /access/domains/{realm}/sync`
   *
   * Needs Realm.AllocateUser on /access/realm/{realm}, and User.Modify on /access/groups; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm}/sync
   */
  post: Verb<PostAccessDomainsSyncParams, Upid>;
}

/** `/access/groups` */
export interface AccessGroupsApi {
  (groupid: string): AccessGroupsGroupidApi;
  /**
   * `GET /access/groups`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups
   */
  get: Verb<NoParams, GetAccessGroupsItem[]>;
  /**
   * `POST /access/groups`
   *
   * Needs Group.Allocate on /access/groups. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups
   */
  post: VerbWith<PostAccessGroupsParams, null>;
}

/** `/access/groups/{groupid}` */
export interface AccessGroupsGroupidApi {
  /**
   * `DELETE /access/groups/{groupid}`
   *
   * Needs Group.Allocate on /access/groups. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups/{groupid}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /access/groups/{groupid}`
   *
   * Needs Sys.Audit or Group.Allocate on /access/groups.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups/{groupid}
   */
  get: Verb<NoParams, GetAccessGroupsGroupidResult>;
  /**
   * `PUT /access/groups/{groupid}`
   *
   * Needs Group.Allocate on /access/groups. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups/{groupid}
   */
  put: Verb<PutAccessGroupsGroupidParams, null>;
}

/** `/access/openid` */
export interface AccessOpenidApi {
  /**
   * `GET /access/openid`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/openid
   */
  get: Verb<NoParams, GetAccessOpenidItem[]>;
  "auth-url": AccessOpenidAuthUrlApi;
  authUrl: AccessOpenidAuthUrlApi;
  login: AccessOpenidLoginApi;
}

/** `/access/openid/auth-url` */
export interface AccessOpenidAuthUrlApi {
  /**
   * `POST /access/openid/auth-url`
   *
   * Needs no login. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/openid/auth-url
   */
  post: VerbWith<PostAccessOpenidAuthUrlParams, string>;
}

/** `/access/openid/login` */
export interface AccessOpenidLoginApi {
  /**
   * `POST /access/openid/login`
   *
   * Needs no login. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/openid/login
   */
  post: VerbWith<PostAccessOpenidLoginParams, PostAccessOpenidLoginResult>;
}

/** `/access/password` */
export interface AccessPasswordApi {
  /**
   * `PUT /access/password`
   *
   * Needs being that user, or (Realm.AllocateUser on the user's realm, and User.Modify on a group of the user); more depends on the parameters. Not for API tokens. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/password
   */
  put: VerbWith<PutAccessPasswordParams, null>;
}

/** `/access/permissions` */
export interface AccessPermissionsApi {
  /**
   * `GET /access/permissions`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/permissions
   */
  get: Verb<GetAccessPermissionsParams, Record<string, Record<string, number>>>;
}

/** `/access/roles` */
export interface AccessRolesApi {
  (roleid: string): AccessRolesRoleidApi;
  /**
   * `GET /access/roles`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles
   */
  get: Verb<NoParams, GetAccessRolesItem[]>;
  /**
   * `POST /access/roles`
   *
   * Needs Sys.Modify on /access. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles
   */
  post: VerbWith<PostAccessRolesParams, null>;
}

/** `/access/roles/{roleid}` */
export interface AccessRolesRoleidApi {
  /**
   * `DELETE /access/roles/{roleid}`
   *
   * Needs Sys.Modify on /access. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles/{roleid}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /access/roles/{roleid}`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles/{roleid}
   */
  get: Verb<NoParams, GetAccessRolesRoleidResult>;
  /**
   * `PUT /access/roles/{roleid}`
   *
   * Needs Sys.Modify on /access. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles/{roleid}
   */
  put: Verb<PutAccessRolesRoleidParams, null>;
}

/** `/access/tfa` */
export interface AccessTfaApi {
  (userid: string): AccessTfaUseridApi;
  /**
   * `GET /access/tfa`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa
   */
  get: Verb<NoParams, GetAccessTfaItem[]>;
}

/** `/access/tfa/{userid}` */
export interface AccessTfaUseridApi {
  (id: string): AccessTfaIdApi;
  /**
   * `GET /access/tfa/{userid}`
   *
   * Needs being that user, or User.Modify or Sys.Audit on a group of the user. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}
   */
  get: Verb<NoParams, GetAccessTfaUseridItem[]>;
  /**
   * `POST /access/tfa/{userid}`
   *
   * Needs being that user, or User.Modify on a group of the user. Not for API tokens. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}
   */
  post: VerbWith<PostAccessTfaUseridParams, PostAccessTfaUseridResult>;
}

/** `/access/tfa/{userid}/{id}` */
export interface AccessTfaIdApi {
  /**
   * `DELETE /access/tfa/{userid}/{id}`
   *
   * Needs being that user, or User.Modify on a group of the user. Not for API tokens. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}/{id}
   */
  delete: Verb<DeleteAccessTfaIdParams, null>;
  /**
   * `GET /access/tfa/{userid}/{id}`
   *
   * Needs being that user, or User.Modify or Sys.Audit on a group of the user. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}/{id}
   */
  get: Verb<NoParams, GetAccessTfaIdResult>;
  /**
   * `PUT /access/tfa/{userid}/{id}`
   *
   * Needs being that user, or User.Modify on a group of the user. Not for API tokens. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}/{id}
   */
  put: Verb<PutAccessTfaIdParams, null>;
}

/** `/access/ticket` */
export interface AccessTicketApi {
  /**
   * `GET /access/ticket`
   *
   * Needs no login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/ticket
   */
  get: Verb<NoParams, null>;
  /**
   * `POST /access/ticket`
   *
   * Needs no login. Not for API tokens. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/ticket
   */
  post: VerbWith<PostAccessTicketParams, PostAccessTicketResult>;
}

/** `/access/users` */
export interface AccessUsersApi {
  (userid: string): AccessUsersUseridApi;
  /**
   * `GET /access/users`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/users
   */
  get: Verb<GetAccessUsersParams, GetAccessUsersItem[]>;
  /**
   * `POST /access/users`
   *
   * Needs Realm.AllocateUser on the user's realm, and User.Modify on a group of the user; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/users
   */
  post: VerbWith<PostAccessUsersParams, null>;
}

/** `/access/users/{userid}` */
export interface AccessUsersUseridApi {
  /**
   * `DELETE /access/users/{userid}`
   *
   * Needs Realm.AllocateUser on the user's realm, and User.Modify on a group of the user. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /access/users/{userid}`
   *
   * Needs User.Modify or Sys.Audit on a group of the user.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}
   */
  get: Verb<NoParams, GetAccessUsersUseridResult>;
  /**
   * `PUT /access/users/{userid}`
   *
   * Needs User.Modify on a group of the user. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}
   */
  put: Verb<PutAccessUsersUseridParams, null>;
  tfa: AccessUsersTfaApi;
  token: AccessUsersTokenApi;
  "unlock-tfa": AccessUsersUnlockTfaApi;
  unlockTfa: AccessUsersUnlockTfaApi;
}

/** `/access/users/{userid}/tfa` */
export interface AccessUsersTfaApi {
  /**
   * `GET /access/users/{userid}/tfa`
   *
   * Needs being that user, or User.Modify or Sys.Audit on a group of the user. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/tfa
   */
  get: Verb<GetAccessUsersTfaParams, GetAccessUsersTfaResult>;
}

/** `/access/users/{userid}/token` */
export interface AccessUsersTokenApi {
  (tokenid: string): AccessUsersTokenTokenidApi;
  /**
   * `GET /access/users/{userid}/token`
   *
   * Needs being that user, or User.Modify on a group of the user.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token
   */
  get: Verb<NoParams, GetAccessUsersTokenItem[]>;
}

/** `/access/users/{userid}/token/{tokenid}` */
export interface AccessUsersTokenTokenidApi {
  /**
   * `DELETE /access/users/{userid}/token/{tokenid}`
   *
   * Needs being that user, or User.Modify on a group of the user. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /access/users/{userid}/token/{tokenid}`
   *
   * Needs being that user, or User.Modify on a group of the user.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid}
   */
  get: Verb<NoParams, GetAccessUsersTokenTokenidResult>;
  /**
   * `POST /access/users/{userid}/token/{tokenid}`
   *
   * Needs being that user, or User.Modify on a group of the user. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid}
   */
  post: Verb<PostAccessUsersTokenTokenidParams, PostAccessUsersTokenTokenidResult>;
  /**
   * `PUT /access/users/{userid}/token/{tokenid}`
   *
   * Needs being that user, or User.Modify on a group of the user. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid}
   */
  put: Verb<PutAccessUsersTokenTokenidParams, PutAccessUsersTokenTokenidResult>;
}

/** `/access/users/{userid}/unlock-tfa` */
export interface AccessUsersUnlockTfaApi {
  /**
   * `PUT /access/users/{userid}/unlock-tfa`
   *
   * Needs User.Modify on a group of the user. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/unlock-tfa
   */
  put: Verb<NoParams, boolean>;
}

/** `/access/vncticket` */
export interface AccessVncticketApi {
  /**
   * `POST /access/vncticket`
   *
   * Needs no login. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/access/vncticket
   */
  post: VerbWith<PostAccessVncticketParams, null>;
}

/** `/cluster` */
export interface ClusterApi {
  /**
   * `GET /cluster`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster
   */
  get: Verb<NoParams, GetClusterItem[]>;
  acme: ClusterAcmeApi;
  backup: ClusterBackupApi;
  "backup-info": ClusterBackupInfoApi;
  backupInfo: ClusterBackupInfoApi;
  "bulk-action": ClusterBulkActionApi;
  bulkAction: ClusterBulkActionApi;
  ceph: ClusterCephApi;
  config: ClusterConfigApi;
  firewall: ClusterFirewallApi;
  ha: ClusterHaApi;
  jobs: ClusterJobsApi;
  log: ClusterLogApi;
  mapping: ClusterMappingApi;
  metrics: ClusterMetricsApi;
  nextid: ClusterNextidApi;
  notifications: ClusterNotificationsApi;
  options: ClusterOptionsApi;
  qemu: ClusterQemuApi;
  replication: ClusterReplicationApi;
  resources: ClusterResourcesApi;
  sdn: ClusterSdnApi;
  status: ClusterStatusApi;
  tasks: ClusterTasksApi;
}

/** `/cluster/acme` */
export interface ClusterAcmeApi {
  /**
   * `GET /cluster/acme`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme
   */
  get: Verb<NoParams, GetClusterAcmeItem[]>;
  account: ClusterAcmeAccountApi;
  "challenge-schema": ClusterAcmeChallengeSchemaApi;
  challengeSchema: ClusterAcmeChallengeSchemaApi;
  directories: ClusterAcmeDirectoriesApi;
  meta: ClusterAcmeMetaApi;
  plugins: ClusterAcmePluginsApi;
  tos: ClusterAcmeTosApi;
}

/** `/cluster/acme/account` */
export interface ClusterAcmeAccountApi {
  (name: string): ClusterAcmeAccountNameApi;
  /**
   * `GET /cluster/acme/account`
   *
   * For any login. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account
   */
  get: Verb<NoParams, GetClusterAcmeAccountItem[]>;
  /**
   * `POST /cluster/acme/account`
   *
   * Only for root@pam by ticket. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account
   */
  post: VerbWith<PostClusterAcmeAccountParams, Upid>;
}

/** `/cluster/acme/account/{name}` */
export interface ClusterAcmeAccountNameApi {
  /**
   * `DELETE /cluster/acme/account/{name}`
   *
   * Only for root@pam by ticket. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name}
   */
  delete: Verb<NoParams, Upid>;
  /**
   * `GET /cluster/acme/account/{name}`
   *
   * Only for root@pam by ticket. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name}
   */
  get: Verb<NoParams, GetClusterAcmeAccountNameResult>;
  /**
   * `PUT /cluster/acme/account/{name}`
   *
   * Only for root@pam by ticket. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name}
   */
  put: Verb<PutClusterAcmeAccountNameParams, Upid>;
}

/** `/cluster/acme/challenge-schema` */
export interface ClusterAcmeChallengeSchemaApi {
  /**
   * `GET /cluster/acme/challenge-schema`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/challenge-schema
   */
  get: Verb<NoParams, GetClusterAcmeChallengeSchemaItem[]>;
}

/** `/cluster/acme/directories` */
export interface ClusterAcmeDirectoriesApi {
  /**
   * `GET /cluster/acme/directories`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/directories
   */
  get: Verb<NoParams, GetClusterAcmeDirectoriesItem[]>;
}

/** `/cluster/acme/meta` */
export interface ClusterAcmeMetaApi {
  /**
   * `GET /cluster/acme/meta`
   *
   * Needs Sys.Audit on /nodes/{node}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/meta
   */
  get: Verb<GetClusterAcmeMetaParams, GetClusterAcmeMetaResult>;
}

/** `/cluster/acme/plugins` */
export interface ClusterAcmePluginsApi {
  (id: string): ClusterAcmePluginsIdApi;
  /**
   * `GET /cluster/acme/plugins`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins
   */
  get: Verb<GetClusterAcmePluginsParams, GetClusterAcmePluginsItem[]>;
  /**
   * `POST /cluster/acme/plugins`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins
   */
  post: VerbWith<PostClusterAcmePluginsParams, null>;
}

/** `/cluster/acme/plugins/{id}` */
export interface ClusterAcmePluginsIdApi {
  /**
   * `DELETE /cluster/acme/plugins/{id}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/acme/plugins/{id}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id}
   */
  get: Verb<NoParams, GetClusterAcmePluginsIdResult>;
  /**
   * `PUT /cluster/acme/plugins/{id}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id}
   */
  put: Verb<PutClusterAcmePluginsIdParams, null>;
}

/** `/cluster/acme/tos` */
export interface ClusterAcmeTosApi {
  /**
   * `GET /cluster/acme/tos`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/tos
   */
  get: Verb<GetClusterAcmeTosParams, string | null>;
}

/** `/cluster/backup` */
export interface ClusterBackupApi {
  (id: string): ClusterBackupIdApi;
  /**
   * `GET /cluster/backup`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup
   */
  get: Verb<NoParams, GetClusterBackupItem[]>;
  /**
   * `POST /cluster/backup`
   *
   * Needs Sys.Modify on /; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup
   */
  post: Verb<PostClusterBackupParams, null>;
}

/** `/cluster/backup/{id}` */
export interface ClusterBackupIdApi {
  /**
   * `DELETE /cluster/backup/{id}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/backup/{id}`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id}
   */
  get: Verb<NoParams, GetClusterBackupIdResult>;
  /**
   * `PUT /cluster/backup/{id}`
   *
   * Needs Sys.Modify on /; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id}
   */
  put: Verb<PutClusterBackupIdParams, null>;
  included_volumes: ClusterBackupIncludedVolumesApi;
  includedVolumes: ClusterBackupIncludedVolumesApi;
}

/** `/cluster/backup/{id}/included_volumes` */
export interface ClusterBackupIncludedVolumesApi {
  /**
   * `GET /cluster/backup/{id}/included_volumes`
   *
   * Needs Sys.Audit on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id}/included_volumes
   */
  get: Verb<NoParams, GetClusterBackupIncludedVolumesResult>;
}

/** `/cluster/backup-info` */
export interface ClusterBackupInfoApi {
  /**
   * `GET /cluster/backup-info`
   *
   * Only for root@pam by ticket.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup-info
   */
  get: Verb<NoParams, GetClusterBackupInfoItem[]>;
  "not-backed-up": ClusterBackupInfoNotBackedUpApi;
  notBackedUp: ClusterBackupInfoNotBackedUpApi;
}

/** `/cluster/backup-info/not-backed-up` */
export interface ClusterBackupInfoNotBackedUpApi {
  /**
   * `GET /cluster/backup-info/not-backed-up`
   *
   * Needs Sys.Audit on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup-info/not-backed-up
   */
  get: Verb<NoParams, GetClusterBackupInfoNotBackedUpItem[]>;
}

/** `/cluster/bulk-action` */
export interface ClusterBulkActionApi {
  /**
   * `GET /cluster/bulk-action`
   *
   * For any login. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action
   */
  get: Verb<NoParams, GetClusterBulkActionItem[]>;
  guest: ClusterBulkActionGuestApi;
}

/** `/cluster/bulk-action/guest` */
export interface ClusterBulkActionGuestApi {
  /**
   * `GET /cluster/bulk-action/guest`
   *
   * For any login. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest
   */
  get: Verb<NoParams, GetClusterBulkActionGuestItem[]>;
  migrate: ClusterBulkActionGuestMigrateApi;
  shutdown: ClusterBulkActionGuestShutdownApi;
  start: ClusterBulkActionGuestStartApi;
  suspend: ClusterBulkActionGuestSuspendApi;
}

/** `/cluster/bulk-action/guest/migrate` */
export interface ClusterBulkActionGuestMigrateApi {
  /**
   * `POST /cluster/bulk-action/guest/migrate`
   *
   * For any login; more depends on the parameters. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/migrate
   */
  post: VerbWith<PostClusterBulkActionGuestMigrateParams, Upid>;
}

/** `/cluster/bulk-action/guest/shutdown` */
export interface ClusterBulkActionGuestShutdownApi {
  /**
   * `POST /cluster/bulk-action/guest/shutdown`
   *
   * For any login; more depends on the parameters. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/shutdown
   */
  post: Verb<PostClusterBulkActionGuestShutdownParams, Upid>;
}

/** `/cluster/bulk-action/guest/start` */
export interface ClusterBulkActionGuestStartApi {
  /**
   * `POST /cluster/bulk-action/guest/start`
   *
   * For any login; more depends on the parameters. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/start
   */
  post: Verb<PostClusterBulkActionGuestStartParams, Upid>;
}

/** `/cluster/bulk-action/guest/suspend` */
export interface ClusterBulkActionGuestSuspendApi {
  /**
   * `POST /cluster/bulk-action/guest/suspend`
   *
   * For any login; more depends on the parameters. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/bulk-action/guest/suspend
   */
  post: Verb<PostClusterBulkActionGuestSuspendParams, Upid>;
}

/** `/cluster/ceph` */
export interface ClusterCephApi {
  /**
   * `GET /cluster/ceph`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph
   */
  get: Verb<NoParams, GetClusterCephItem[]>;
  flags: ClusterCephFlagsApi;
  metadata: ClusterCephMetadataApi;
  "restart-bulk": ClusterCephRestartBulkApi;
  restartBulk: ClusterCephRestartBulkApi;
  status: ClusterCephStatusApi;
}

/** `/cluster/ceph/flags` */
export interface ClusterCephFlagsApi {
  (flag: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause"): ClusterCephFlagsFlagApi;
  /**
   * `GET /cluster/ceph/flags`
   *
   * Needs Sys.Audit on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags
   */
  get: Verb<NoParams, GetClusterCephFlagsItem[]>;
  /**
   * `PUT /cluster/ceph/flags`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags
   */
  put: Verb<PutClusterCephFlagsParams, Upid>;
}

/** `/cluster/ceph/flags/{flag}` */
export interface ClusterCephFlagsFlagApi {
  /**
   * `GET /cluster/ceph/flags/{flag}`
   *
   * Needs Sys.Audit on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags/{flag}
   */
  get: Verb<NoParams, boolean>;
  /**
   * `PUT /cluster/ceph/flags/{flag}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/flags/{flag}
   */
  put: VerbWith<PutClusterCephFlagsFlagParams, null>;
}

/** `/cluster/ceph/metadata` */
export interface ClusterCephMetadataApi {
  /**
   * `GET /cluster/ceph/metadata`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/metadata
   */
  get: Verb<GetClusterCephMetadataParams, GetClusterCephMetadataResult>;
}

/** `/cluster/ceph/restart-bulk` */
export interface ClusterCephRestartBulkApi {
  /**
   * `POST /cluster/ceph/restart-bulk`
   *
   * Needs Sys.Modify on /. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/restart-bulk
   */
  post: VerbWith<PostClusterCephRestartBulkParams, Upid>;
}

/** `/cluster/ceph/status` */
export interface ClusterCephStatusApi {
  /**
   * `GET /cluster/ceph/status`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ceph/status
   */
  get: Verb<NoParams, GetClusterCephStatusResult>;
}

/** `/cluster/config` */
export interface ClusterConfigApi {
  /**
   * `GET /cluster/config`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config
   */
  get: Verb<NoParams, GetClusterConfigItem[]>;
  /**
   * `POST /cluster/config`
   *
   * Only for root@pam by ticket. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config
   */
  post: VerbWith<PostClusterConfigParams, Upid>;
  apiversion: ClusterConfigApiversionApi;
  join: ClusterConfigJoinApi;
  nodes: ClusterConfigNodesApi;
  qdevice: ClusterConfigQdeviceApi;
  totem: ClusterConfigTotemApi;
}

/** `/cluster/config/apiversion` */
export interface ClusterConfigApiversionApi {
  /**
   * `GET /cluster/config/apiversion`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/apiversion
   */
  get: Verb<NoParams, number>;
}

/** `/cluster/config/join` */
export interface ClusterConfigJoinApi {
  /**
   * `GET /cluster/config/join`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/join
   */
  get: Verb<GetClusterConfigJoinParams, GetClusterConfigJoinResult>;
  /**
   * `POST /cluster/config/join`
   *
   * Only for root@pam by ticket. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/join
   */
  post: VerbWith<PostClusterConfigJoinParams, Upid>;
}

/** `/cluster/config/nodes` */
export interface ClusterConfigNodesApi {
  (node: string): ClusterConfigNodesNodeApi;
  /**
   * `GET /cluster/config/nodes`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes
   */
  get: Verb<NoParams, GetClusterConfigNodesItem[]>;
}

/** `/cluster/config/nodes/{node}` */
export interface ClusterConfigNodesNodeApi {
  /**
   * `DELETE /cluster/config/nodes/{node}`
   *
   * Only for root@pam by ticket. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes/{node}
   */
  delete: Verb<NoParams, null>;
  /**
   * `POST /cluster/config/nodes/{node}`
   *
   * Only for root@pam by ticket. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/nodes/{node}
   */
  post: Verb<PostClusterConfigNodesNodeParams, PostClusterConfigNodesNodeResult>;
}

/** `/cluster/config/qdevice` */
export interface ClusterConfigQdeviceApi {
  /**
   * `GET /cluster/config/qdevice`
   *
   * Needs Sys.Audit on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/qdevice
   */
  get: Verb<NoParams, Record<string, string>>;
}

/** `/cluster/config/totem` */
export interface ClusterConfigTotemApi {
  /**
   * `GET /cluster/config/totem`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/config/totem
   */
  get: Verb<NoParams, GetClusterConfigTotemResult>;
}

/** `/cluster/firewall` */
export interface ClusterFirewallApi {
  /**
   * `GET /cluster/firewall`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall
   */
  get: Verb<NoParams, GetClusterFirewallItem[]>;
  aliases: ClusterFirewallAliasesApi;
  groups: ClusterFirewallGroupsApi;
  ipset: ClusterFirewallIpsetApi;
  macros: ClusterFirewallMacrosApi;
  options: ClusterFirewallOptionsApi;
  refs: ClusterFirewallRefsApi;
  rules: ClusterFirewallRulesApi;
}

/** `/cluster/firewall/aliases` */
export interface ClusterFirewallAliasesApi {
  (name: string): ClusterFirewallAliasesNameApi;
  /**
   * `GET /cluster/firewall/aliases`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases
   */
  get: Verb<NoParams, GetClusterFirewallAliasesItem[]>;
  /**
   * `POST /cluster/firewall/aliases`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases
   */
  post: VerbWith<PostClusterFirewallAliasesParams, null>;
}

/** `/cluster/firewall/aliases/{name}` */
export interface ClusterFirewallAliasesNameApi {
  /**
   * `DELETE /cluster/firewall/aliases/{name}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases/{name}
   */
  delete: Verb<DeleteClusterFirewallAliasesNameParams, null>;
  /**
   * `GET /cluster/firewall/aliases/{name}`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases/{name}
   */
  get: Verb<NoParams, GetClusterFirewallAliasesNameResult>;
  /**
   * `PUT /cluster/firewall/aliases/{name}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases/{name}
   */
  put: VerbWith<PutClusterFirewallAliasesNameParams, null>;
}

/** `/cluster/firewall/groups` */
export interface ClusterFirewallGroupsApi {
  (group: string): ClusterFirewallGroupsGroupApi;
  /**
   * `GET /cluster/firewall/groups`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups
   */
  get: Verb<NoParams, GetClusterFirewallGroupsItem[]>;
  /**
   * `POST /cluster/firewall/groups`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups
   */
  post: VerbWith<PostClusterFirewallGroupsParams, null>;
}

/** `/cluster/firewall/groups/{group}` */
export interface ClusterFirewallGroupsGroupApi {
  (pos: number | string): ClusterFirewallGroupsPosApi;
  /**
   * `DELETE /cluster/firewall/groups/{group}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/firewall/groups/{group}`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}
   */
  get: Verb<NoParams, GetClusterFirewallGroupsGroupItem[]>;
  /**
   * `POST /cluster/firewall/groups/{group}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}
   */
  post: VerbWith<PostClusterFirewallGroupsGroupParams, null>;
}

/** `/cluster/firewall/groups/{group}/{pos}` */
export interface ClusterFirewallGroupsPosApi {
  /**
   * `DELETE /cluster/firewall/groups/{group}/{pos}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}/{pos}
   */
  delete: Verb<DeleteClusterFirewallGroupsPosParams, null>;
  /**
   * `GET /cluster/firewall/groups/{group}/{pos}`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}/{pos}
   */
  get: Verb<NoParams, GetClusterFirewallGroupsPosResult>;
  /**
   * `PUT /cluster/firewall/groups/{group}/{pos}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}/{pos}
   */
  put: Verb<PutClusterFirewallGroupsPosParams, null>;
}

/** `/cluster/firewall/ipset` */
export interface ClusterFirewallIpsetApi {
  (name: string): ClusterFirewallIpsetNameApi;
  /**
   * `GET /cluster/firewall/ipset`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset
   */
  get: Verb<NoParams, GetClusterFirewallIpsetItem[]>;
  /**
   * `POST /cluster/firewall/ipset`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset
   */
  post: VerbWith<PostClusterFirewallIpsetParams, null>;
}

/** `/cluster/firewall/ipset/{name}` */
export interface ClusterFirewallIpsetNameApi {
  (cidr: string): ClusterFirewallIpsetCidrApi;
  /**
   * `DELETE /cluster/firewall/ipset/{name}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}
   */
  delete: Verb<DeleteClusterFirewallIpsetNameParams, null>;
  /**
   * `GET /cluster/firewall/ipset/{name}`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}
   */
  get: Verb<NoParams, GetClusterFirewallIpsetNameItem[]>;
  /**
   * `POST /cluster/firewall/ipset/{name}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}
   */
  post: VerbWith<PostClusterFirewallIpsetNameParams, null>;
}

/** `/cluster/firewall/ipset/{name}/{cidr}` */
export interface ClusterFirewallIpsetCidrApi {
  /**
   * `DELETE /cluster/firewall/ipset/{name}/{cidr}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}/{cidr}
   */
  delete: Verb<DeleteClusterFirewallIpsetCidrParams, null>;
  /**
   * `GET /cluster/firewall/ipset/{name}/{cidr}`
   *
   * Needs Sys.Audit on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}/{cidr}
   */
  get: Verb<NoParams, GetClusterFirewallIpsetCidrResult>;
  /**
   * `PUT /cluster/firewall/ipset/{name}/{cidr}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}/{cidr}
   */
  put: Verb<PutClusterFirewallIpsetCidrParams, null>;
}

/** `/cluster/firewall/macros` */
export interface ClusterFirewallMacrosApi {
  /**
   * `GET /cluster/firewall/macros`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/macros
   */
  get: Verb<NoParams, GetClusterFirewallMacrosItem[]>;
}

/** `/cluster/firewall/options` */
export interface ClusterFirewallOptionsApi {
  /**
   * `GET /cluster/firewall/options`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/options
   */
  get: Verb<NoParams, GetClusterFirewallOptionsResult>;
  /**
   * `PUT /cluster/firewall/options`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/options
   */
  put: Verb<PutClusterFirewallOptionsParams, null>;
}

/** `/cluster/firewall/refs` */
export interface ClusterFirewallRefsApi {
  /**
   * `GET /cluster/firewall/refs`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/refs
   */
  get: Verb<GetClusterFirewallRefsParams, GetClusterFirewallRefsItem[]>;
}

/** `/cluster/firewall/rules` */
export interface ClusterFirewallRulesApi {
  (pos: number | string): ClusterFirewallRulesPosApi;
  /**
   * `GET /cluster/firewall/rules`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules
   */
  get: Verb<NoParams, GetClusterFirewallRulesItem[]>;
  /**
   * `POST /cluster/firewall/rules`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules
   */
  post: VerbWith<PostClusterFirewallRulesParams, null>;
}

/** `/cluster/firewall/rules/{pos}` */
export interface ClusterFirewallRulesPosApi {
  /**
   * `DELETE /cluster/firewall/rules/{pos}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules/{pos}
   */
  delete: Verb<DeleteClusterFirewallRulesPosParams, null>;
  /**
   * `GET /cluster/firewall/rules/{pos}`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules/{pos}
   */
  get: Verb<NoParams, GetClusterFirewallRulesPosResult>;
  /**
   * `PUT /cluster/firewall/rules/{pos}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules/{pos}
   */
  put: Verb<PutClusterFirewallRulesPosParams, null>;
}

/** `/cluster/ha` */
export interface ClusterHaApi {
  /**
   * `GET /cluster/ha`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha
   */
  get: Verb<NoParams, GetClusterHaItem[]>;
  groups: ClusterHaGroupsApi;
  resources: ClusterHaResourcesApi;
  rules: ClusterHaRulesApi;
  status: ClusterHaStatusApi;
}

/** `/cluster/ha/groups` */
export interface ClusterHaGroupsApi {
  (group: string): ClusterHaGroupsGroupApi;
  /**
   * `GET /cluster/ha/groups`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups
   */
  get: Verb<NoParams, GetClusterHaGroupsItem[]>;
  /**
   * `POST /cluster/ha/groups`
   *
   * Needs Sys.Console on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups
   */
  post: VerbWith<PostClusterHaGroupsParams, null>;
}

/** `/cluster/ha/groups/{group}` */
export interface ClusterHaGroupsGroupApi {
  /**
   * `DELETE /cluster/ha/groups/{group}`
   *
   * Needs Sys.Console on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups/{group}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/ha/groups/{group}`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups/{group}
   */
  get: Verb<NoParams, GetClusterHaGroupsGroupResult>;
  /**
   * `PUT /cluster/ha/groups/{group}`
   *
   * Needs Sys.Console on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups/{group}
   */
  put: Verb<PutClusterHaGroupsGroupParams, null>;
}

/** `/cluster/ha/resources` */
export interface ClusterHaResourcesApi {
  (sid: string): ClusterHaResourcesSidApi;
  /**
   * `GET /cluster/ha/resources`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources
   */
  get: Verb<GetClusterHaResourcesParams, GetClusterHaResourcesItem[]>;
  /**
   * `POST /cluster/ha/resources`
   *
   * Needs Sys.Console on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources
   */
  post: VerbWith<PostClusterHaResourcesParams, null>;
}

/** `/cluster/ha/resources/{sid}` */
export interface ClusterHaResourcesSidApi {
  /**
   * `DELETE /cluster/ha/resources/{sid}`
   *
   * Needs Sys.Console on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}
   */
  delete: Verb<DeleteClusterHaResourcesSidParams, null>;
  /**
   * `GET /cluster/ha/resources/{sid}`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}
   */
  get: Verb<NoParams, GetClusterHaResourcesSidResult>;
  /**
   * `PUT /cluster/ha/resources/{sid}`
   *
   * Needs Sys.Console on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}
   */
  put: Verb<PutClusterHaResourcesSidParams, null>;
  migrate: ClusterHaResourcesMigrateApi;
  relocate: ClusterHaResourcesRelocateApi;
}

/** `/cluster/ha/resources/{sid}/migrate` */
export interface ClusterHaResourcesMigrateApi {
  /**
   * `POST /cluster/ha/resources/{sid}/migrate`
   *
   * Needs Sys.Console on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}/migrate
   */
  post: VerbWith<PostClusterHaResourcesMigrateParams, PostClusterHaResourcesMigrateResult>;
}

/** `/cluster/ha/resources/{sid}/relocate` */
export interface ClusterHaResourcesRelocateApi {
  /**
   * `POST /cluster/ha/resources/{sid}/relocate`
   *
   * Needs Sys.Console on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}/relocate
   */
  post: VerbWith<PostClusterHaResourcesRelocateParams, PostClusterHaResourcesRelocateResult>;
}

/** `/cluster/ha/rules` */
export interface ClusterHaRulesApi {
  (rule: string): ClusterHaRulesRuleApi;
  /**
   * `GET /cluster/ha/rules`
   *
   * Needs Sys.Audit on /. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules
   */
  get: Verb<GetClusterHaRulesParams, GetClusterHaRulesItem[]>;
  /**
   * `POST /cluster/ha/rules`
   *
   * Needs Sys.Console on /. Runs as root. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules
   */
  post: VerbWith<PostClusterHaRulesParams, null>;
}

/** `/cluster/ha/rules/{rule}` */
export interface ClusterHaRulesRuleApi {
  /**
   * `DELETE /cluster/ha/rules/{rule}`
   *
   * Needs Sys.Console on /. Runs as root. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules/{rule}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/ha/rules/{rule}`
   *
   * Needs Sys.Audit on /. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules/{rule}
   */
  get: Verb<NoParams, GetClusterHaRulesRuleResult>;
  /**
   * `PUT /cluster/ha/rules/{rule}`
   *
   * Needs Sys.Console on /. Runs as root. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules/{rule}
   */
  put: VerbWith<PutClusterHaRulesRuleParams, null>;
}

/** `/cluster/ha/status` */
export interface ClusterHaStatusApi {
  /**
   * `GET /cluster/ha/status`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status
   */
  get: Verb<NoParams, GetClusterHaStatusItem[]>;
  "arm-ha": ClusterHaStatusArmHaApi;
  armHa: ClusterHaStatusArmHaApi;
  current: ClusterHaStatusCurrentApi;
  "disarm-ha": ClusterHaStatusDisarmHaApi;
  disarmHa: ClusterHaStatusDisarmHaApi;
  manager_status: ClusterHaStatusManagerStatusApi;
  managerStatus: ClusterHaStatusManagerStatusApi;
}

/** `/cluster/ha/status/arm-ha` */
export interface ClusterHaStatusArmHaApi {
  /**
   * `POST /cluster/ha/status/arm-ha`
   *
   * Needs Sys.Console on /. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/arm-ha
   */
  post: Verb<NoParams, null>;
}

/** `/cluster/ha/status/current` */
export interface ClusterHaStatusCurrentApi {
  /**
   * `GET /cluster/ha/status/current`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/current
   */
  get: Verb<NoParams, GetClusterHaStatusCurrentItem[]>;
}

/** `/cluster/ha/status/disarm-ha` */
export interface ClusterHaStatusDisarmHaApi {
  /**
   * `POST /cluster/ha/status/disarm-ha`
   *
   * Needs Sys.Console on /. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/disarm-ha
   */
  post: VerbWith<PostClusterHaStatusDisarmHaParams, null>;
}

/** `/cluster/ha/status/manager_status` */
export interface ClusterHaStatusManagerStatusApi {
  /**
   * `GET /cluster/ha/status/manager_status`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/manager_status
   */
  get: Verb<NoParams, GetClusterHaStatusManagerStatusResult>;
}

/** `/cluster/jobs` */
export interface ClusterJobsApi {
  /**
   * `GET /cluster/jobs`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs
   */
  get: Verb<NoParams, GetClusterJobsItem[]>;
  "realm-sync": ClusterJobsRealmSyncApi;
  realmSync: ClusterJobsRealmSyncApi;
  "schedule-analyze": ClusterJobsScheduleAnalyzeApi;
  scheduleAnalyze: ClusterJobsScheduleAnalyzeApi;
}

/** `/cluster/jobs/realm-sync` */
export interface ClusterJobsRealmSyncApi {
  (id: string): ClusterJobsRealmSyncIdApi;
  /**
   * `GET /cluster/jobs/realm-sync`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync
   */
  get: Verb<NoParams, GetClusterJobsRealmSyncItem[]>;
}

/** `/cluster/jobs/realm-sync/{id}` */
export interface ClusterJobsRealmSyncIdApi {
  /**
   * `DELETE /cluster/jobs/realm-sync/{id}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/jobs/realm-sync/{id}`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id}
   */
  get: Verb<NoParams, GetClusterJobsRealmSyncIdResult>;
  /**
   * `POST /cluster/jobs/realm-sync/{id}`
   *
   * Needs Realm.AllocateUser on /access/realm/{realm}, and User.Modify on /access/groups; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id}
   */
  post: VerbWith<PostClusterJobsRealmSyncIdParams, null>;
  /**
   * `PUT /cluster/jobs/realm-sync/{id}`
   *
   * Needs Realm.AllocateUser on /access/realm/{realm}, and User.Modify on /access/groups; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/realm-sync/{id}
   */
  put: VerbWith<PutClusterJobsRealmSyncIdParams, null>;
}

/** `/cluster/jobs/schedule-analyze` */
export interface ClusterJobsScheduleAnalyzeApi {
  /**
   * `GET /cluster/jobs/schedule-analyze`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/jobs/schedule-analyze
   */
  get: VerbWith<GetClusterJobsScheduleAnalyzeParams, GetClusterJobsScheduleAnalyzeItem[]>;
}

/** `/cluster/log` */
export interface ClusterLogApi {
  /**
   * `GET /cluster/log`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/log
   */
  get: Verb<GetClusterLogParams, GetClusterLogItem[]>;
}

/** `/cluster/mapping` */
export interface ClusterMappingApi {
  /**
   * `GET /cluster/mapping`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping
   */
  get: Verb<NoParams, GetClusterMappingItem[]>;
  dir: ClusterMappingDirApi;
  pci: ClusterMappingPciApi;
  usb: ClusterMappingUsbApi;
}

/** `/cluster/mapping/dir` */
export interface ClusterMappingDirApi {
  (id: string): ClusterMappingDirIdApi;
  /**
   * `GET /cluster/mapping/dir`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir
   */
  get: Verb<GetClusterMappingDirParams, GetClusterMappingDirItem[]>;
  /**
   * `POST /cluster/mapping/dir`
   *
   * Needs Mapping.Modify on /mapping/dir. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir
   */
  post: VerbWith<PostClusterMappingDirParams, null>;
}

/** `/cluster/mapping/dir/{id}` */
export interface ClusterMappingDirIdApi {
  /**
   * `DELETE /cluster/mapping/dir/{id}`
   *
   * Needs Mapping.Modify on /mapping/dir. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir/{id}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/mapping/dir/{id}`
   *
   * Needs Mapping.Use on /mapping/dir/{id}, or Mapping.Modify on /mapping/dir/{id}, or Mapping.Audit on /mapping/dir/{id}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir/{id}
   */
  get: Verb<NoParams, GetClusterMappingDirIdResult>;
  /**
   * `PUT /cluster/mapping/dir/{id}`
   *
   * Needs Mapping.Modify on /mapping/dir/{id}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/dir/{id}
   */
  put: Verb<PutClusterMappingDirIdParams, null>;
}

/** `/cluster/mapping/pci` */
export interface ClusterMappingPciApi {
  (id: string): ClusterMappingPciIdApi;
  /**
   * `GET /cluster/mapping/pci`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci
   */
  get: Verb<GetClusterMappingPciParams, GetClusterMappingPciItem[]>;
  /**
   * `POST /cluster/mapping/pci`
   *
   * Needs Mapping.Modify on /mapping/pci. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci
   */
  post: VerbWith<PostClusterMappingPciParams, null>;
}

/** `/cluster/mapping/pci/{id}` */
export interface ClusterMappingPciIdApi {
  /**
   * `DELETE /cluster/mapping/pci/{id}`
   *
   * Needs Mapping.Modify on /mapping/pci. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci/{id}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/mapping/pci/{id}`
   *
   * Needs Mapping.Use on /mapping/pci/{id}, or Mapping.Modify on /mapping/pci/{id}, or Mapping.Audit on /mapping/pci/{id}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci/{id}
   */
  get: Verb<NoParams, GetClusterMappingPciIdResult>;
  /**
   * `PUT /cluster/mapping/pci/{id}`
   *
   * Needs Mapping.Modify on /mapping/pci/{id}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/pci/{id}
   */
  put: Verb<PutClusterMappingPciIdParams, null>;
}

/** `/cluster/mapping/usb` */
export interface ClusterMappingUsbApi {
  (id: string): ClusterMappingUsbIdApi;
  /**
   * `GET /cluster/mapping/usb`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb
   */
  get: Verb<GetClusterMappingUsbParams, GetClusterMappingUsbItem[]>;
  /**
   * `POST /cluster/mapping/usb`
   *
   * Needs Mapping.Modify on /mapping/usb. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb
   */
  post: VerbWith<PostClusterMappingUsbParams, null>;
}

/** `/cluster/mapping/usb/{id}` */
export interface ClusterMappingUsbIdApi {
  /**
   * `DELETE /cluster/mapping/usb/{id}`
   *
   * Needs Mapping.Modify on /mapping/usb. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb/{id}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/mapping/usb/{id}`
   *
   * Needs Mapping.Audit on /mapping/usb/{id}, or Mapping.Use on /mapping/usb/{id}, or Mapping.Modify on /mapping/usb/{id}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb/{id}
   */
  get: Verb<NoParams, GetClusterMappingUsbIdResult>;
  /**
   * `PUT /cluster/mapping/usb/{id}`
   *
   * Needs Mapping.Modify on /mapping/usb/{id}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/mapping/usb/{id}
   */
  put: VerbWith<PutClusterMappingUsbIdParams, null>;
}

/** `/cluster/metrics` */
export interface ClusterMetricsApi {
  /**
   * `GET /cluster/metrics`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics
   */
  get: Verb<NoParams, GetClusterMetricsItem[]>;
  export: ClusterMetricsExportApi;
  server: ClusterMetricsServerApi;
}

/** `/cluster/metrics/export` */
export interface ClusterMetricsExportApi {
  /**
   * `GET /cluster/metrics/export`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/export
   */
  get: Verb<GetClusterMetricsExportParams, GetClusterMetricsExportResult>;
}

/** `/cluster/metrics/server` */
export interface ClusterMetricsServerApi {
  (id: string): ClusterMetricsServerIdApi;
  /**
   * `GET /cluster/metrics/server`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server
   */
  get: Verb<NoParams, GetClusterMetricsServerItem[]>;
}

/** `/cluster/metrics/server/{id}` */
export interface ClusterMetricsServerIdApi {
  /**
   * `DELETE /cluster/metrics/server/{id}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/metrics/server/{id}`
   *
   * Needs Sys.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id}
   */
  get: Verb<NoParams, GetClusterMetricsServerIdResult>;
  /**
   * `POST /cluster/metrics/server/{id}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id}
   */
  post: VerbWith<PostClusterMetricsServerIdParams, null>;
  /**
   * `PUT /cluster/metrics/server/{id}`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id}
   */
  put: VerbWith<PutClusterMetricsServerIdParams, null>;
}

/** `/cluster/nextid` */
export interface ClusterNextidApi {
  /**
   * `GET /cluster/nextid`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/nextid
   */
  get: Verb<GetClusterNextidParams, number>;
}

/** `/cluster/notifications` */
export interface ClusterNotificationsApi {
  /**
   * `GET /cluster/notifications`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications
   */
  get: Verb<NoParams, GetClusterNotificationsItem[]>;
  endpoints: ClusterNotificationsEndpointsApi;
  "matcher-field-values": ClusterNotificationsMatcherFieldValuesApi;
  matcherFieldValues: ClusterNotificationsMatcherFieldValuesApi;
  "matcher-fields": ClusterNotificationsMatcherFieldsApi;
  matcherFields: ClusterNotificationsMatcherFieldsApi;
  matchers: ClusterNotificationsMatchersApi;
  targets: ClusterNotificationsTargetsApi;
}

/** `/cluster/notifications/endpoints` */
export interface ClusterNotificationsEndpointsApi {
  /**
   * `GET /cluster/notifications/endpoints`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints
   */
  get: Verb<NoParams, GetClusterNotificationsEndpointsItem[]>;
  gotify: ClusterNotificationsEndpointsGotifyApi;
  sendmail: ClusterNotificationsEndpointsSendmailApi;
  smtp: ClusterNotificationsEndpointsSmtpApi;
  webhook: ClusterNotificationsEndpointsWebhookApi;
}

/** `/cluster/notifications/endpoints/gotify` */
export interface ClusterNotificationsEndpointsGotifyApi {
  (name: string): ClusterNotificationsEndpointsGotifyNameApi;
  /**
   * `GET /cluster/notifications/endpoints/gotify`
   *
   * Needs Mapping.Audit on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify
   */
  get: Verb<NoParams, GetClusterNotificationsEndpointsGotifyItem[]>;
  /**
   * `POST /cluster/notifications/endpoints/gotify`
   *
   * Needs Mapping.Modify on /mapping/notifications, and (Sys.Audit and Sys.Modify on /, or Sys.AccessNetwork on /). Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify
   */
  post: VerbWith<PostClusterNotificationsEndpointsGotifyParams, null>;
}

/** `/cluster/notifications/endpoints/gotify/{name}` */
export interface ClusterNotificationsEndpointsGotifyNameApi {
  /**
   * `DELETE /cluster/notifications/endpoints/gotify/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/notifications/endpoints/gotify/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications, or Mapping.Audit on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name}
   */
  get: Verb<NoParams, GetClusterNotificationsEndpointsGotifyNameResult>;
  /**
   * `PUT /cluster/notifications/endpoints/gotify/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications, and (Sys.Audit and Sys.Modify on /, or Sys.AccessNetwork on /). Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name}
   */
  put: Verb<PutClusterNotificationsEndpointsGotifyNameParams, null>;
}

/** `/cluster/notifications/endpoints/sendmail` */
export interface ClusterNotificationsEndpointsSendmailApi {
  (name: string): ClusterNotificationsEndpointsSendmailNameApi;
  /**
   * `GET /cluster/notifications/endpoints/sendmail`
   *
   * Needs Mapping.Modify on /mapping/notifications, or Mapping.Audit on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail
   */
  get: Verb<NoParams, GetClusterNotificationsEndpointsSendmailItem[]>;
  /**
   * `POST /cluster/notifications/endpoints/sendmail`
   *
   * Needs Mapping.Modify on /mapping/notifications, and (Sys.Audit and Sys.Modify on /, or Sys.AccessNetwork on /). Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail
   */
  post: VerbWith<PostClusterNotificationsEndpointsSendmailParams, null>;
}

/** `/cluster/notifications/endpoints/sendmail/{name}` */
export interface ClusterNotificationsEndpointsSendmailNameApi {
  /**
   * `DELETE /cluster/notifications/endpoints/sendmail/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/notifications/endpoints/sendmail/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications, or Mapping.Audit on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name}
   */
  get: Verb<NoParams, GetClusterNotificationsEndpointsSendmailNameResult>;
  /**
   * `PUT /cluster/notifications/endpoints/sendmail/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications, and (Sys.Audit and Sys.Modify on /, or Sys.AccessNetwork on /). Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name}
   */
  put: Verb<PutClusterNotificationsEndpointsSendmailNameParams, null>;
}

/** `/cluster/notifications/endpoints/smtp` */
export interface ClusterNotificationsEndpointsSmtpApi {
  (name: string): ClusterNotificationsEndpointsSmtpNameApi;
  /**
   * `GET /cluster/notifications/endpoints/smtp`
   *
   * Needs Mapping.Modify on /mapping/notifications, or Mapping.Audit on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp
   */
  get: Verb<NoParams, GetClusterNotificationsEndpointsSmtpItem[]>;
  /**
   * `POST /cluster/notifications/endpoints/smtp`
   *
   * Needs Mapping.Modify on /mapping/notifications, and (Sys.Audit and Sys.Modify on /, or Sys.AccessNetwork on /). Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp
   */
  post: VerbWith<PostClusterNotificationsEndpointsSmtpParams, null>;
}

/** `/cluster/notifications/endpoints/smtp/{name}` */
export interface ClusterNotificationsEndpointsSmtpNameApi {
  /**
   * `DELETE /cluster/notifications/endpoints/smtp/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/notifications/endpoints/smtp/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications, or Mapping.Audit on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name}
   */
  get: Verb<NoParams, GetClusterNotificationsEndpointsSmtpNameResult>;
  /**
   * `PUT /cluster/notifications/endpoints/smtp/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications, and (Sys.Audit and Sys.Modify on /, or Sys.AccessNetwork on /). Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name}
   */
  put: Verb<PutClusterNotificationsEndpointsSmtpNameParams, null>;
}

/** `/cluster/notifications/endpoints/webhook` */
export interface ClusterNotificationsEndpointsWebhookApi {
  (name: string): ClusterNotificationsEndpointsWebhookNameApi;
  /**
   * `GET /cluster/notifications/endpoints/webhook`
   *
   * Needs Mapping.Audit on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook
   */
  get: Verb<NoParams, GetClusterNotificationsEndpointsWebhookItem[]>;
  /**
   * `POST /cluster/notifications/endpoints/webhook`
   *
   * Needs Mapping.Modify on /mapping/notifications, and (Sys.Audit and Sys.Modify on /, or Sys.AccessNetwork on /). Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook
   */
  post: VerbWith<PostClusterNotificationsEndpointsWebhookParams, null>;
}

/** `/cluster/notifications/endpoints/webhook/{name}` */
export interface ClusterNotificationsEndpointsWebhookNameApi {
  /**
   * `DELETE /cluster/notifications/endpoints/webhook/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/notifications/endpoints/webhook/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications, or Mapping.Audit on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name}
   */
  get: Verb<NoParams, GetClusterNotificationsEndpointsWebhookNameResult>;
  /**
   * `PUT /cluster/notifications/endpoints/webhook/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications, and (Sys.Audit and Sys.Modify on /, or Sys.AccessNetwork on /). Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name}
   */
  put: Verb<PutClusterNotificationsEndpointsWebhookNameParams, null>;
}

/** `/cluster/notifications/matcher-field-values` */
export interface ClusterNotificationsMatcherFieldValuesApi {
  /**
   * `GET /cluster/notifications/matcher-field-values`
   *
   * Needs Mapping.Modify on /mapping/notifications, or Mapping.Audit on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matcher-field-values
   */
  get: Verb<NoParams, GetClusterNotificationsMatcherFieldValuesItem[]>;
}

/** `/cluster/notifications/matcher-fields` */
export interface ClusterNotificationsMatcherFieldsApi {
  /**
   * `GET /cluster/notifications/matcher-fields`
   *
   * Needs Mapping.Modify on /mapping/notifications, or Mapping.Audit on /mapping/notifications.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matcher-fields
   */
  get: Verb<NoParams, GetClusterNotificationsMatcherFieldsItem[]>;
}

/** `/cluster/notifications/matchers` */
export interface ClusterNotificationsMatchersApi {
  (name: string): ClusterNotificationsMatchersNameApi;
  /**
   * `GET /cluster/notifications/matchers`
   *
   * Needs Mapping.Modify on /mapping/notifications, or Mapping.Audit on /mapping/notifications, or Mapping.Use on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers
   */
  get: Verb<NoParams, GetClusterNotificationsMatchersItem[]>;
  /**
   * `POST /cluster/notifications/matchers`
   *
   * Needs Mapping.Modify on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers
   */
  post: VerbWith<PostClusterNotificationsMatchersParams, null>;
}

/** `/cluster/notifications/matchers/{name}` */
export interface ClusterNotificationsMatchersNameApi {
  /**
   * `DELETE /cluster/notifications/matchers/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/notifications/matchers/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications, or Mapping.Audit on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name}
   */
  get: Verb<NoParams, GetClusterNotificationsMatchersNameResult>;
  /**
   * `PUT /cluster/notifications/matchers/{name}`
   *
   * Needs Mapping.Modify on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name}
   */
  put: Verb<PutClusterNotificationsMatchersNameParams, null>;
}

/** `/cluster/notifications/targets` */
export interface ClusterNotificationsTargetsApi {
  (name: string): ClusterNotificationsTargetsNameApi;
  /**
   * `GET /cluster/notifications/targets`
   *
   * Needs Mapping.Modify on /mapping/notifications, or Mapping.Audit on /mapping/notifications, or Mapping.Use on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/targets
   */
  get: Verb<NoParams, GetClusterNotificationsTargetsItem[]>;
}

/** `/cluster/notifications/targets/{name}` */
export interface ClusterNotificationsTargetsNameApi {
  test: ClusterNotificationsTargetsTestApi;
}

/** `/cluster/notifications/targets/{name}/test` */
export interface ClusterNotificationsTargetsTestApi {
  /**
   * `POST /cluster/notifications/targets/{name}/test`
   *
   * Needs Mapping.Modify on /mapping/notifications, or Mapping.Audit on /mapping/notifications, or Mapping.Use on /mapping/notifications. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/targets/{name}/test
   */
  post: Verb<NoParams, null>;
}

/** `/cluster/options` */
export interface ClusterOptionsApi {
  /**
   * `GET /cluster/options`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/options
   */
  get: Verb<NoParams, GetClusterOptionsResult>;
  /**
   * `PUT /cluster/options`
   *
   * Needs Sys.Modify on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/options
   */
  put: Verb<PutClusterOptionsParams, null>;
}

/** `/cluster/qemu` */
export interface ClusterQemuApi {
  /**
   * `GET /cluster/qemu`
   *
   * For any login. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu
   */
  get: Verb<NoParams, GetClusterQemuItem[]>;
  "cpu-flags": ClusterQemuCpuFlagsApi;
  cpuFlags: ClusterQemuCpuFlagsApi;
  "custom-cpu-models": ClusterQemuCustomCpuModelsApi;
  customCpuModels: ClusterQemuCustomCpuModelsApi;
}

/** `/cluster/qemu/cpu-flags` */
export interface ClusterQemuCpuFlagsApi {
  /**
   * `GET /cluster/qemu/cpu-flags`
   *
   * Needs Sys.Audit on /nodes, or Mapping.Audit or Mapping.Use or Mapping.Modify on /mapping/cpu. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/cpu-flags
   */
  get: Verb<GetClusterQemuCpuFlagsParams, GetClusterQemuCpuFlagsItem[]>;
}

/** `/cluster/qemu/custom-cpu-models` */
export interface ClusterQemuCustomCpuModelsApi {
  (cputype: string): ClusterQemuCustomCpuModelsCputypeApi;
  /**
   * `GET /cluster/qemu/custom-cpu-models`
   *
   * For any login; more depends on the parameters. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models
   */
  get: Verb<NoParams, GetClusterQemuCustomCpuModelsItem[]>;
  /**
   * `POST /cluster/qemu/custom-cpu-models`
   *
   * Needs Mapping.Modify on /mapping/cpu. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models
   */
  post: VerbWith<PostClusterQemuCustomCpuModelsParams, null>;
}

/** `/cluster/qemu/custom-cpu-models/{cputype}` */
export interface ClusterQemuCustomCpuModelsCputypeApi {
  /**
   * `DELETE /cluster/qemu/custom-cpu-models/{cputype}`
   *
   * Needs Mapping.Modify on /mapping/cpu/{cputype}. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models/{cputype}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/qemu/custom-cpu-models/{cputype}`
   *
   * Needs Mapping.Audit on /mapping/cpu/{cputype}, or Mapping.Use on /mapping/cpu/{cputype}, or Mapping.Modify on /mapping/cpu/{cputype}. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models/{cputype}
   */
  get: Verb<NoParams, GetClusterQemuCustomCpuModelsCputypeResult>;
  /**
   * `PUT /cluster/qemu/custom-cpu-models/{cputype}`
   *
   * Needs Mapping.Modify on /mapping/cpu/{cputype}. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models/{cputype}
   */
  put: Verb<PutClusterQemuCustomCpuModelsCputypeParams, null>;
}

/** `/cluster/replication` */
export interface ClusterReplicationApi {
  (id: string): ClusterReplicationIdApi;
  /**
   * `GET /cluster/replication`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication
   */
  get: Verb<NoParams, GetClusterReplicationItem[]>;
  /**
   * `POST /cluster/replication`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication
   */
  post: VerbWith<PostClusterReplicationParams, null>;
}

/** `/cluster/replication/{id}` */
export interface ClusterReplicationIdApi {
  /**
   * `DELETE /cluster/replication/{id}`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication/{id}
   */
  delete: Verb<DeleteClusterReplicationIdParams, null>;
  /**
   * `GET /cluster/replication/{id}`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication/{id}
   */
  get: Verb<NoParams, GetClusterReplicationIdResult>;
  /**
   * `PUT /cluster/replication/{id}`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/replication/{id}
   */
  put: Verb<PutClusterReplicationIdParams, null>;
}

/** `/cluster/resources` */
export interface ClusterResourcesApi {
  /**
   * `GET /cluster/resources`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/resources
   */
  get: Verb<GetClusterResourcesParams, GetClusterResourcesItem[]>;
}

/** `/cluster/sdn` */
export interface ClusterSdnApi {
  /**
   * `GET /cluster/sdn`
   *
   * Needs SDN.Audit on /sdn.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn
   */
  get: Verb<NoParams, GetClusterSdnItem[]>;
  /**
   * `PUT /cluster/sdn`
   *
   * Needs SDN.Allocate on /sdn. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn
   */
  put: Verb<PutClusterSdnParams, Upid>;
  controllers: ClusterSdnControllersApi;
  dns: ClusterSdnDnsApi;
  "dry-run": ClusterSdnDryRunApi;
  dryRun: ClusterSdnDryRunApi;
  fabrics: ClusterSdnFabricsApi;
  ipams: ClusterSdnIpamsApi;
  lock: ClusterSdnLockApi;
  "prefix-lists": ClusterSdnPrefixListsApi;
  prefixLists: ClusterSdnPrefixListsApi;
  rollback: ClusterSdnRollbackApi;
  "route-maps": ClusterSdnRouteMapsApi;
  routeMaps: ClusterSdnRouteMapsApi;
  vnets: ClusterSdnVnetsApi;
  zones: ClusterSdnZonesApi;
}

/** `/cluster/sdn/controllers` */
export interface ClusterSdnControllersApi {
  (controller: string): ClusterSdnControllersControllerApi;
  /**
   * `GET /cluster/sdn/controllers`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers
   */
  get: Verb<GetClusterSdnControllersParams, GetClusterSdnControllersItem[]>;
  /**
   * `POST /cluster/sdn/controllers`
   *
   * Needs SDN.Allocate on /sdn/controllers. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers
   */
  post: VerbWith<PostClusterSdnControllersParams, null>;
}

/** `/cluster/sdn/controllers/{controller}` */
export interface ClusterSdnControllersControllerApi {
  /**
   * `DELETE /cluster/sdn/controllers/{controller}`
   *
   * Needs SDN.Allocate on /sdn/controllers. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers/{controller}
   */
  delete: Verb<DeleteClusterSdnControllersControllerParams, null>;
  /**
   * `GET /cluster/sdn/controllers/{controller}`
   *
   * Needs SDN.Allocate on /sdn/controllers/{controller}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers/{controller}
   */
  get: Verb<GetClusterSdnControllersControllerParams, GetClusterSdnControllersControllerResult>;
  /**
   * `PUT /cluster/sdn/controllers/{controller}`
   *
   * Needs SDN.Allocate on /sdn/controllers. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers/{controller}
   */
  put: Verb<PutClusterSdnControllersControllerParams, null>;
}

/** `/cluster/sdn/dns` */
export interface ClusterSdnDnsApi {
  (dns: string): ClusterSdnDnsDnsApi;
  /**
   * `GET /cluster/sdn/dns`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns
   */
  get: Verb<GetClusterSdnDnsParams, GetClusterSdnDnsItem[]>;
  /**
   * `POST /cluster/sdn/dns`
   *
   * Needs SDN.Allocate on /sdn/dns. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns
   */
  post: VerbWith<PostClusterSdnDnsParams, null>;
}

/** `/cluster/sdn/dns/{dns}` */
export interface ClusterSdnDnsDnsApi {
  /**
   * `DELETE /cluster/sdn/dns/{dns}`
   *
   * Needs SDN.Allocate on /sdn/dns. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns/{dns}
   */
  delete: Verb<DeleteClusterSdnDnsDnsParams, null>;
  /**
   * `GET /cluster/sdn/dns/{dns}`
   *
   * Needs SDN.Allocate on /sdn/dns/{dns}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns/{dns}
   */
  get: Verb<NoParams, GetClusterSdnDnsDnsResult>;
  /**
   * `PUT /cluster/sdn/dns/{dns}`
   *
   * Needs SDN.Allocate on /sdn/dns. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns/{dns}
   */
  put: Verb<PutClusterSdnDnsDnsParams, null>;
}

/** `/cluster/sdn/dry-run` */
export interface ClusterSdnDryRunApi {
  /**
   * `GET /cluster/sdn/dry-run`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node, as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dry-run
   */
  get: VerbWith<GetClusterSdnDryRunParams, GetClusterSdnDryRunResult>;
}

/** `/cluster/sdn/fabrics` */
export interface ClusterSdnFabricsApi {
  /**
   * `GET /cluster/sdn/fabrics`
   *
   * Needs SDN.Audit on /sdn/fabrics. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics
   */
  get: Verb<NoParams, GetClusterSdnFabricsItem[]>;
  all: ClusterSdnFabricsAllApi;
  fabric: ClusterSdnFabricsFabricApi;
  node: ClusterSdnFabricsNodeApi;
}

/** `/cluster/sdn/fabrics/all` */
export interface ClusterSdnFabricsAllApi {
  /**
   * `GET /cluster/sdn/fabrics/all`
   *
   * For any login; more depends on the parameters. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/all
   */
  get: Verb<GetClusterSdnFabricsAllParams, GetClusterSdnFabricsAllResult>;
}

/** `/cluster/sdn/fabrics/fabric` */
export interface ClusterSdnFabricsFabricApi {
  (id: string): ClusterSdnFabricsFabricIdApi;
  /**
   * `GET /cluster/sdn/fabrics/fabric`
   *
   * For any login; more depends on the parameters. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric
   */
  get: Verb<GetClusterSdnFabricsFabricParams, GetClusterSdnFabricsFabricItem[]>;
  /**
   * `POST /cluster/sdn/fabrics/fabric`
   *
   * Needs SDN.Allocate on /sdn/fabrics. Runs as root. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric
   */
  post: VerbWith<PostClusterSdnFabricsFabricParams, null>;
}

/** `/cluster/sdn/fabrics/fabric/{id}` */
export interface ClusterSdnFabricsFabricIdApi {
  /**
   * `DELETE /cluster/sdn/fabrics/fabric/{id}`
   *
   * Needs SDN.Allocate on /sdn/fabrics/{id}. Runs as root. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric/{id}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/sdn/fabrics/fabric/{id}`
   *
   * Needs SDN.Audit or SDN.Allocate on /sdn/fabrics/{id}. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric/{id}
   */
  get: Verb<NoParams, GetClusterSdnFabricsFabricIdResult>;
  /**
   * `PUT /cluster/sdn/fabrics/fabric/{id}`
   *
   * Needs SDN.Allocate on /sdn/fabrics/{id}. Runs as root. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric/{id}
   */
  put: VerbWith<PutClusterSdnFabricsFabricIdParams, null>;
}

/** `/cluster/sdn/fabrics/node` */
export interface ClusterSdnFabricsNodeApi {
  (fabricId: string): ClusterSdnFabricsNodeFabricIdApi;
  /**
   * `GET /cluster/sdn/fabrics/node`
   *
   * For any login; more depends on the parameters. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node
   */
  get: Verb<GetClusterSdnFabricsNodeParams, GetClusterSdnFabricsNodeItem[]>;
}

/** `/cluster/sdn/fabrics/node/{fabric_id}` */
export interface ClusterSdnFabricsNodeFabricIdApi {
  (nodeId: string): ClusterSdnFabricsNodeNodeIdApi;
  /**
   * `GET /cluster/sdn/fabrics/node/{fabric_id}`
   *
   * Needs SDN.Audit on /sdn/fabrics/{fabric_id}; more depends on the parameters. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}
   */
  get: Verb<GetClusterSdnFabricsNodeFabricIdParams, GetClusterSdnFabricsNodeFabricIdItem[]>;
  /**
   * `POST /cluster/sdn/fabrics/node/{fabric_id}`
   *
   * Needs SDN.Allocate on /sdn/fabrics/{fabric_id}, and Sys.Modify on /nodes/{node_id}. Runs as root. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}
   */
  post: VerbWith<PostClusterSdnFabricsNodeFabricIdParams, null>;
}

/** `/cluster/sdn/fabrics/node/{fabric_id}/{node_id}` */
export interface ClusterSdnFabricsNodeNodeIdApi {
  /**
   * `DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`
   *
   * Needs SDN.Allocate on /sdn/fabrics/{fabric_id}, and Sys.Modify on /nodes/{node_id}. Runs as root. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}/{node_id}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`
   *
   * Needs SDN.Audit or SDN.Allocate on /sdn/fabrics/{fabric_id}, and Sys.Audit or Sys.Modify on /nodes/{node_id}. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}/{node_id}
   */
  get: Verb<NoParams, GetClusterSdnFabricsNodeNodeIdResult>;
  /**
   * `PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`
   *
   * Needs SDN.Allocate on /sdn/fabrics/{fabric_id}, and Sys.Modify on /nodes/{node_id}. Runs as root. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}/{node_id}
   */
  put: VerbWith<PutClusterSdnFabricsNodeNodeIdParams, null>;
}

/** `/cluster/sdn/ipams` */
export interface ClusterSdnIpamsApi {
  (ipam: string): ClusterSdnIpamsIpamApi;
  /**
   * `GET /cluster/sdn/ipams`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams
   */
  get: Verb<GetClusterSdnIpamsParams, GetClusterSdnIpamsItem[]>;
  /**
   * `POST /cluster/sdn/ipams`
   *
   * Needs SDN.Allocate on /sdn/ipams. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams
   */
  post: VerbWith<PostClusterSdnIpamsParams, null>;
}

/** `/cluster/sdn/ipams/{ipam}` */
export interface ClusterSdnIpamsIpamApi {
  /**
   * `DELETE /cluster/sdn/ipams/{ipam}`
   *
   * Needs SDN.Allocate on /sdn/ipams. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam}
   */
  delete: Verb<DeleteClusterSdnIpamsIpamParams, null>;
  /**
   * `GET /cluster/sdn/ipams/{ipam}`
   *
   * Needs SDN.Allocate on /sdn/ipams/{ipam}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam}
   */
  get: Verb<NoParams, GetClusterSdnIpamsIpamResult>;
  /**
   * `PUT /cluster/sdn/ipams/{ipam}`
   *
   * Needs SDN.Allocate on /sdn/ipams. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam}
   */
  put: Verb<PutClusterSdnIpamsIpamParams, null>;
  status: ClusterSdnIpamsStatusApi;
}

/** `/cluster/sdn/ipams/{ipam}/status` */
export interface ClusterSdnIpamsStatusApi {
  /**
   * `GET /cluster/sdn/ipams/{ipam}/status`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam}/status
   */
  get: Verb<NoParams, GetClusterSdnIpamsStatusItem[]>;
}

/** `/cluster/sdn/lock` */
export interface ClusterSdnLockApi {
  /**
   * `DELETE /cluster/sdn/lock`
   *
   * Needs SDN.Allocate on /sdn. Runs as root. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/lock
   */
  delete: Verb<DeleteClusterSdnLockParams, null>;
  /**
   * `POST /cluster/sdn/lock`
   *
   * Needs SDN.Allocate on /sdn. Runs as root. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/lock
   */
  post: Verb<PostClusterSdnLockParams, string>;
}

/** `/cluster/sdn/prefix-lists` */
export interface ClusterSdnPrefixListsApi {
  (id: string): ClusterSdnPrefixListsIdApi;
  /**
   * `GET /cluster/sdn/prefix-lists`
   *
   * For any login; more depends on the parameters. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists
   */
  get: Verb<GetClusterSdnPrefixListsParams, GetClusterSdnPrefixListsItem[]>;
  /**
   * `POST /cluster/sdn/prefix-lists`
   *
   * Needs SDN.Allocate on /sdn/prefix-lists. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists
   */
  post: VerbWith<PostClusterSdnPrefixListsParams, null>;
}

/** `/cluster/sdn/prefix-lists/{id}` */
export interface ClusterSdnPrefixListsIdApi {
  /**
   * `DELETE /cluster/sdn/prefix-lists/{id}`
   *
   * Needs SDN.Allocate on /sdn/prefix-lists/{id}. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}
   */
  delete: Verb<DeleteClusterSdnPrefixListsIdParams, null>;
  /**
   * `GET /cluster/sdn/prefix-lists/{id}`
   *
   * Needs SDN.Audit on /sdn/prefix-lists/{id}. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}
   */
  get: Verb<NoParams, GetClusterSdnPrefixListsIdResult>;
  /**
   * `PUT /cluster/sdn/prefix-lists/{id}`
   *
   * Needs SDN.Allocate on /sdn/prefix-lists/{id}. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}
   */
  put: Verb<PutClusterSdnPrefixListsIdParams, null>;
  entries: ClusterSdnPrefixListsEntriesApi;
}

/** `/cluster/sdn/prefix-lists/{id}/entries` */
export interface ClusterSdnPrefixListsEntriesApi {
  (urlSeq: string): ClusterSdnPrefixListsEntriesUrlSeqApi;
  /**
   * `GET /cluster/sdn/prefix-lists/{id}/entries`
   *
   * Needs SDN.Audit on /sdn/prefix-lists/{id}. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries
   */
  get: Verb<NoParams, GetClusterSdnPrefixListsEntriesItem[]>;
  /**
   * `POST /cluster/sdn/prefix-lists/{id}/entries`
   *
   * Needs SDN.Allocate on /sdn/prefix-lists/{id}. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries
   */
  post: VerbWith<PostClusterSdnPrefixListsEntriesParams, null>;
}

/** `/cluster/sdn/prefix-lists/{id}/entries/{url_seq}` */
export interface ClusterSdnPrefixListsEntriesUrlSeqApi {
  /**
   * `DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq}`
   *
   * Needs SDN.Allocate on /sdn/prefix-lists/{id}. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries/{url_seq}
   */
  delete: Verb<DeleteClusterSdnPrefixListsEntriesUrlSeqParams, null>;
  /**
   * `GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq}`
   *
   * Needs SDN.Audit on /sdn/prefix-lists/{id}. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries/{url_seq}
   */
  get: Verb<NoParams, GetClusterSdnPrefixListsEntriesUrlSeqResult>;
  /**
   * `PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}`
   *
   * Needs SDN.Allocate on /sdn/prefix-lists/{id}. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries/{url_seq}
   */
  put: Verb<PutClusterSdnPrefixListsEntriesUrlSeqParams, null>;
}

/** `/cluster/sdn/rollback` */
export interface ClusterSdnRollbackApi {
  /**
   * `POST /cluster/sdn/rollback`
   *
   * Needs SDN.Allocate on /sdn. Runs as root. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/rollback
   */
  post: Verb<PostClusterSdnRollbackParams, null>;
}

/** `/cluster/sdn/route-maps` */
export interface ClusterSdnRouteMapsApi {
  /**
   * `GET /cluster/sdn/route-maps`
   *
   * For any login; more depends on the parameters. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps
   */
  get: Verb<GetClusterSdnRouteMapsParams, GetClusterSdnRouteMapsItem[]>;
  entries: ClusterSdnRouteMapsEntriesApi;
}

/** `/cluster/sdn/route-maps/entries` */
export interface ClusterSdnRouteMapsEntriesApi {
  (routeMapId: string): ClusterSdnRouteMapsEntriesRouteMapIdApi;
  /**
   * `GET /cluster/sdn/route-maps/entries`
   *
   * For any login; more depends on the parameters. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries
   */
  get: Verb<GetClusterSdnRouteMapsEntriesParams, GetClusterSdnRouteMapsEntriesItem[]>;
  /**
   * `POST /cluster/sdn/route-maps/entries`
   *
   * Needs SDN.Allocate on /sdn/route-maps. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries
   */
  post: VerbWith<PostClusterSdnRouteMapsEntriesParams, null>;
}

/** `/cluster/sdn/route-maps/entries/{route-map-id}` */
export interface ClusterSdnRouteMapsEntriesRouteMapIdApi {
  /**
   * `GET /cluster/sdn/route-maps/entries/{route-map-id}`
   *
   * Needs SDN.Audit or SDN.Allocate on /sdn/route-maps/{route-map-id}. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}
   */
  get: Verb<GetClusterSdnRouteMapsEntriesRouteMapIdParams, GetClusterSdnRouteMapsEntriesRouteMapIdItem[]>;
  entry: ClusterSdnRouteMapsEntriesEntryApi;
}

/** `/cluster/sdn/route-maps/entries/{route-map-id}/entry` */
export interface ClusterSdnRouteMapsEntriesEntryApi {
  (order: number | string): ClusterSdnRouteMapsEntriesEntryOrderApi;
}

/** `/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}` */
export interface ClusterSdnRouteMapsEntriesEntryOrderApi {
  /**
   * `DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}`
   *
   * Needs SDN.Allocate on /sdn/route-maps/{route-map-id}. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}
   */
  delete: Verb<DeleteClusterSdnRouteMapsEntriesEntryOrderParams, null>;
  /**
   * `GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}`
   *
   * Needs SDN.Audit or SDN.Allocate on /sdn/route-maps/{route-map-id}. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}
   */
  get: Verb<NoParams, GetClusterSdnRouteMapsEntriesEntryOrderResult>;
  /**
   * `PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}`
   *
   * Needs SDN.Allocate on /sdn/route-maps/{route-map-id}. Runs as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}
   */
  put: Verb<PutClusterSdnRouteMapsEntriesEntryOrderParams, null>;
}

/** `/cluster/sdn/vnets` */
export interface ClusterSdnVnetsApi {
  (vnet: string): ClusterSdnVnetsVnetApi;
  /**
   * `GET /cluster/sdn/vnets`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets
   */
  get: Verb<GetClusterSdnVnetsParams, GetClusterSdnVnetsItem[]>;
  /**
   * `POST /cluster/sdn/vnets`
   *
   * Needs SDN.Allocate on /sdn/zones/{zone}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets
   */
  post: VerbWith<PostClusterSdnVnetsParams, null>;
}

/** `/cluster/sdn/vnets/{vnet}` */
export interface ClusterSdnVnetsVnetApi {
  /**
   * `DELETE /cluster/sdn/vnets/{vnet}`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}
   */
  delete: Verb<DeleteClusterSdnVnetsVnetParams, null>;
  /**
   * `GET /cluster/sdn/vnets/{vnet}`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}
   */
  get: Verb<GetClusterSdnVnetsVnetParams, GetClusterSdnVnetsVnetResult>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}
   */
  put: Verb<PutClusterSdnVnetsVnetParams, null>;
  firewall: ClusterSdnVnetsFirewallApi;
  ips: ClusterSdnVnetsIpsApi;
  subnets: ClusterSdnVnetsSubnetsApi;
}

/** `/cluster/sdn/vnets/{vnet}/firewall` */
export interface ClusterSdnVnetsFirewallApi {
  /**
   * `GET /cluster/sdn/vnets/{vnet}/firewall`
   *
   * Only for root@pam by ticket.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall
   */
  get: Verb<NoParams, GetClusterSdnVnetsFirewallItem[]>;
  options: ClusterSdnVnetsFirewallOptionsApi;
  rules: ClusterSdnVnetsFirewallRulesApi;
}

/** `/cluster/sdn/vnets/{vnet}/firewall/options` */
export interface ClusterSdnVnetsFirewallOptionsApi {
  /**
   * `GET /cluster/sdn/vnets/{vnet}/firewall/options`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/options
   */
  get: Verb<NoParams, GetClusterSdnVnetsFirewallOptionsResult>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}/firewall/options`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/options
   */
  put: Verb<PutClusterSdnVnetsFirewallOptionsParams, null>;
}

/** `/cluster/sdn/vnets/{vnet}/firewall/rules` */
export interface ClusterSdnVnetsFirewallRulesApi {
  (pos: number | string): ClusterSdnVnetsFirewallRulesPosApi;
  /**
   * `GET /cluster/sdn/vnets/{vnet}/firewall/rules`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules
   */
  get: Verb<NoParams, GetClusterSdnVnetsFirewallRulesItem[]>;
  /**
   * `POST /cluster/sdn/vnets/{vnet}/firewall/rules`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules
   */
  post: VerbWith<PostClusterSdnVnetsFirewallRulesParams, null>;
}

/** `/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}` */
export interface ClusterSdnVnetsFirewallRulesPosApi {
  /**
   * `DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}
   */
  delete: Verb<DeleteClusterSdnVnetsFirewallRulesPosParams, null>;
  /**
   * `GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}
   */
  get: Verb<NoParams, GetClusterSdnVnetsFirewallRulesPosResult>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}
   */
  put: Verb<PutClusterSdnVnetsFirewallRulesPosParams, null>;
}

/** `/cluster/sdn/vnets/{vnet}/ips` */
export interface ClusterSdnVnetsIpsApi {
  /**
   * `DELETE /cluster/sdn/vnets/{vnet}/ips`
   *
   * Needs SDN.Allocate on /sdn/zones/{zone}/{vnet}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/ips
   */
  delete: VerbWith<DeleteClusterSdnVnetsIpsParams, null>;
  /**
   * `POST /cluster/sdn/vnets/{vnet}/ips`
   *
   * Needs SDN.Allocate on /sdn/zones/{zone}/{vnet}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/ips
   */
  post: VerbWith<PostClusterSdnVnetsIpsParams, null>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}/ips`
   *
   * Needs SDN.Allocate on /sdn/zones/{zone}/{vnet}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/ips
   */
  put: VerbWith<PutClusterSdnVnetsIpsParams, null>;
}

/** `/cluster/sdn/vnets/{vnet}/subnets` */
export interface ClusterSdnVnetsSubnetsApi {
  (subnet: string): ClusterSdnVnetsSubnetsSubnetApi;
  /**
   * `GET /cluster/sdn/vnets/{vnet}/subnets`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets
   */
  get: Verb<GetClusterSdnVnetsSubnetsParams, GetClusterSdnVnetsSubnetsItem[]>;
  /**
   * `POST /cluster/sdn/vnets/{vnet}/subnets`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets
   */
  post: VerbWith<PostClusterSdnVnetsSubnetsParams, null>;
}

/** `/cluster/sdn/vnets/{vnet}/subnets/{subnet}` */
export interface ClusterSdnVnetsSubnetsSubnetApi {
  /**
   * `DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets/{subnet}
   */
  delete: Verb<DeleteClusterSdnVnetsSubnetsSubnetParams, null>;
  /**
   * `GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets/{subnet}
   */
  get: Verb<GetClusterSdnVnetsSubnetsSubnetParams, GetClusterSdnVnetsSubnetsSubnetResult>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}`
   *
   * For any login; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets/{subnet}
   */
  put: Verb<PutClusterSdnVnetsSubnetsSubnetParams, null>;
}

/** `/cluster/sdn/zones` */
export interface ClusterSdnZonesApi {
  (zone: string): ClusterSdnZonesZoneApi;
  /**
   * `GET /cluster/sdn/zones`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones
   */
  get: Verb<GetClusterSdnZonesParams, GetClusterSdnZonesItem[]>;
  /**
   * `POST /cluster/sdn/zones`
   *
   * Needs SDN.Allocate on /sdn/zones. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones
   */
  post: VerbWith<PostClusterSdnZonesParams, null>;
}

/** `/cluster/sdn/zones/{zone}` */
export interface ClusterSdnZonesZoneApi {
  /**
   * `DELETE /cluster/sdn/zones/{zone}`
   *
   * Needs SDN.Allocate on /sdn/zones/{zone}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones/{zone}
   */
  delete: Verb<DeleteClusterSdnZonesZoneParams, null>;
  /**
   * `GET /cluster/sdn/zones/{zone}`
   *
   * Needs SDN.Allocate on /sdn/zones/{zone}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones/{zone}
   */
  get: Verb<GetClusterSdnZonesZoneParams, GetClusterSdnZonesZoneResult>;
  /**
   * `PUT /cluster/sdn/zones/{zone}`
   *
   * Needs SDN.Allocate on /sdn/zones/{zone}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones/{zone}
   */
  put: Verb<PutClusterSdnZonesZoneParams, null>;
}

/** `/cluster/status` */
export interface ClusterStatusApi {
  /**
   * `GET /cluster/status`
   *
   * Needs Sys.Audit on /. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/status
   */
  get: Verb<NoParams, GetClusterStatusItem[]>;
}

/** `/cluster/tasks` */
export interface ClusterTasksApi {
  /**
   * `GET /cluster/tasks`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/tasks
   */
  get: Verb<NoParams, GetClusterTasksItem[]>;
}

/** `/nodes` */
export interface NodesApi {
  (node: string): NodesNodeApi;
  /**
   * `GET /nodes`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes
   */
  get: Verb<NoParams, GetNodesItem[]>;
}

/** `/nodes/{node}` */
export interface NodesNodeApi {
  /**
   * `GET /nodes/{node}`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}
   */
  get: Verb<NoParams, GetNodesNodeItem[]>;
  aplinfo: NodesAplinfoApi;
  apt: NodesAptApi;
  capabilities: NodesCapabilitiesApi;
  ceph: NodesCephApi;
  certificates: NodesCertificatesApi;
  config: NodesConfigApi;
  disks: NodesDisksApi;
  dns: NodesDnsApi;
  execute: NodesExecuteApi;
  firewall: NodesFirewallApi;
  hardware: NodesHardwareApi;
  hosts: NodesHostsApi;
  journal: NodesJournalApi;
  lxc: NodesLxcApi;
  migrateall: NodesMigrateallApi;
  netstat: NodesNetstatApi;
  network: NodesNetworkApi;
  qemu: NodesQemuApi;
  "query-oci-repo-tags": NodesQueryOciRepoTagsApi;
  queryOciRepoTags: NodesQueryOciRepoTagsApi;
  "query-url-metadata": NodesQueryUrlMetadataApi;
  queryUrlMetadata: NodesQueryUrlMetadataApi;
  replication: NodesReplicationApi;
  report: NodesReportApi;
  rrd: NodesRrdApi;
  rrddata: NodesRrddataApi;
  scan: NodesScanApi;
  sdn: NodesSdnApi;
  services: NodesServicesApi;
  spiceshell: NodesSpiceshellApi;
  startall: NodesStartallApi;
  status: NodesStatusApi;
  stopall: NodesStopallApi;
  storage: NodesStorageApi;
  subscription: NodesSubscriptionApi;
  suspendall: NodesSuspendallApi;
  syslog: NodesSyslogApi;
  tasks: NodesTasksApi;
  termproxy: NodesTermproxyApi;
  time: NodesTimeApi;
  version: NodesVersionApi;
  vncshell: NodesVncshellApi;
  vncwebsocket: NodesVncwebsocketApi;
  vzdump: NodesVzdumpApi;
  wakeonlan: NodesWakeonlanApi;
}

/** `/nodes/{node}/aplinfo` */
export interface NodesAplinfoApi {
  /**
   * `GET /nodes/{node}/aplinfo`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/aplinfo
   */
  get: Verb<NoParams, GetNodesAplinfoItem[]>;
  /**
   * `POST /nodes/{node}/aplinfo`
   *
   * Needs Datastore.AllocateTemplate on /storage/{storage}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/aplinfo
   */
  post: VerbWith<PostNodesAplinfoParams, Upid>;
}

/** `/nodes/{node}/apt` */
export interface NodesAptApi {
  /**
   * `GET /nodes/{node}/apt`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt
   */
  get: Verb<NoParams, GetNodesAptItem[]>;
  changelog: NodesAptChangelogApi;
  repositories: NodesAptRepositoriesApi;
  update: NodesAptUpdateApi;
  versions: NodesAptVersionsApi;
}

/** `/nodes/{node}/apt/changelog` */
export interface NodesAptChangelogApi {
  /**
   * `GET /nodes/{node}/apt/changelog`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/changelog
   */
  get: VerbWith<GetNodesAptChangelogParams, string>;
}

/** `/nodes/{node}/apt/repositories` */
export interface NodesAptRepositoriesApi {
  /**
   * `GET /nodes/{node}/apt/repositories`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories
   */
  get: Verb<NoParams, GetNodesAptRepositoriesResult>;
  /**
   * `POST /nodes/{node}/apt/repositories`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories
   */
  post: VerbWith<PostNodesAptRepositoriesParams, null>;
  /**
   * `PUT /nodes/{node}/apt/repositories`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/repositories
   */
  put: VerbWith<PutNodesAptRepositoriesParams, null>;
}

/** `/nodes/{node}/apt/update` */
export interface NodesAptUpdateApi {
  /**
   * `GET /nodes/{node}/apt/update`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/update
   */
  get: Verb<NoParams, GetNodesAptUpdateItem[]>;
  /**
   * `POST /nodes/{node}/apt/update`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/update
   */
  post: Verb<PostNodesAptUpdateParams, Upid>;
}

/** `/nodes/{node}/apt/versions` */
export interface NodesAptVersionsApi {
  /**
   * `GET /nodes/{node}/apt/versions`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/apt/versions
   */
  get: Verb<NoParams, GetNodesAptVersionsItem[]>;
}

/** `/nodes/{node}/capabilities` */
export interface NodesCapabilitiesApi {
  /**
   * `GET /nodes/{node}/capabilities`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities
   */
  get: Verb<NoParams, GetNodesCapabilitiesItem[]>;
  qemu: NodesCapabilitiesQemuApi;
}

/** `/nodes/{node}/capabilities/qemu` */
export interface NodesCapabilitiesQemuApi {
  /**
   * `GET /nodes/{node}/capabilities/qemu`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu
   */
  get: Verb<NoParams, GetNodesCapabilitiesQemuItem[]>;
  cpu: NodesCapabilitiesQemuCpuApi;
  "cpu-flags": NodesCapabilitiesQemuCpuFlagsApi;
  cpuFlags: NodesCapabilitiesQemuCpuFlagsApi;
  machines: NodesCapabilitiesQemuMachinesApi;
  migration: NodesCapabilitiesQemuMigrationApi;
}

/** `/nodes/{node}/capabilities/qemu/cpu` */
export interface NodesCapabilitiesQemuCpuApi {
  /**
   * `GET /nodes/{node}/capabilities/qemu/cpu`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/cpu
   */
  get: Verb<GetNodesCapabilitiesQemuCpuParams, GetNodesCapabilitiesQemuCpuItem[]>;
}

/** `/nodes/{node}/capabilities/qemu/cpu-flags` */
export interface NodesCapabilitiesQemuCpuFlagsApi {
  /**
   * `GET /nodes/{node}/capabilities/qemu/cpu-flags`
   *
   * For any login. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/cpu-flags
   */
  get: Verb<GetNodesCapabilitiesQemuCpuFlagsParams, GetNodesCapabilitiesQemuCpuFlagsItem[]>;
}

/** `/nodes/{node}/capabilities/qemu/machines` */
export interface NodesCapabilitiesQemuMachinesApi {
  /**
   * `GET /nodes/{node}/capabilities/qemu/machines`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/machines
   */
  get: Verb<GetNodesCapabilitiesQemuMachinesParams, GetNodesCapabilitiesQemuMachinesItem[]>;
}

/** `/nodes/{node}/capabilities/qemu/migration` */
export interface NodesCapabilitiesQemuMigrationApi {
  /**
   * `GET /nodes/{node}/capabilities/qemu/migration`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/capabilities/qemu/migration
   */
  get: Verb<NoParams, GetNodesCapabilitiesQemuMigrationResult>;
}

/** `/nodes/{node}/ceph` */
export interface NodesCephApi {
  /**
   * `GET /nodes/{node}/ceph`
   *
   * Needs Sys.Audit or Datastore.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph
   */
  get: Verb<NoParams, GetNodesCephItem[]>;
  cfg: NodesCephCfgApi;
  "cmd-safety": NodesCephCmdSafetyApi;
  cmdSafety: NodesCephCmdSafetyApi;
  crush: NodesCephCrushApi;
  fs: NodesCephFsApi;
  init: NodesCephInitApi;
  log: NodesCephLogApi;
  mds: NodesCephMdsApi;
  mgr: NodesCephMgrApi;
  mon: NodesCephMonApi;
  osd: NodesCephOsdApi;
  pool: NodesCephPoolApi;
  releases: NodesCephReleasesApi;
  restart: NodesCephRestartApi;
  "restart-bulk": NodesCephRestartBulkApi;
  restartBulk: NodesCephRestartBulkApi;
  rules: NodesCephRulesApi;
  start: NodesCephStartApi;
  status: NodesCephStatusApi;
  stop: NodesCephStopApi;
}

/** `/nodes/{node}/ceph/cfg` */
export interface NodesCephCfgApi {
  /**
   * `GET /nodes/{node}/ceph/cfg`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg
   */
  get: Verb<NoParams, GetNodesCephCfgItem[]>;
  db: NodesCephCfgDbApi;
  raw: NodesCephCfgRawApi;
  value: NodesCephCfgValueApi;
}

/** `/nodes/{node}/ceph/cfg/db` */
export interface NodesCephCfgDbApi {
  /**
   * `GET /nodes/{node}/ceph/cfg/db`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/db
   */
  get: Verb<NoParams, GetNodesCephCfgDbItem[]>;
}

/** `/nodes/{node}/ceph/cfg/raw` */
export interface NodesCephCfgRawApi {
  /**
   * `GET /nodes/{node}/ceph/cfg/raw`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/raw
   */
  get: Verb<NoParams, string>;
}

/** `/nodes/{node}/ceph/cfg/value` */
export interface NodesCephCfgValueApi {
  /**
   * `GET /nodes/{node}/ceph/cfg/value`
   *
   * Needs Sys.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cfg/value
   */
  get: VerbWith<GetNodesCephCfgValueParams, Record<string, Record<string, string>>>;
}

/** `/nodes/{node}/ceph/cmd-safety` */
export interface NodesCephCmdSafetyApi {
  /**
   * `GET /nodes/{node}/ceph/cmd-safety`
   *
   * Needs Sys.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/cmd-safety
   */
  get: VerbWith<GetNodesCephCmdSafetyParams, GetNodesCephCmdSafetyResult>;
}

/** `/nodes/{node}/ceph/crush` */
export interface NodesCephCrushApi {
  /**
   * `GET /nodes/{node}/ceph/crush`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/crush
   */
  get: Verb<NoParams, string>;
}

/** `/nodes/{node}/ceph/fs` */
export interface NodesCephFsApi {
  (name: string): NodesCephFsNameApi;
  /**
   * `GET /nodes/{node}/ceph/fs`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs
   */
  get: Verb<NoParams, GetNodesCephFsItem[]>;
}

/** `/nodes/{node}/ceph/fs/{name}` */
export interface NodesCephFsNameApi {
  /**
   * `DELETE /nodes/{node}/ceph/fs/{name}`
   *
   * Needs Sys.Modify on /. Runs on the node, as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs/{name}
   */
  delete: Verb<DeleteNodesCephFsNameParams, Upid>;
  /**
   * `POST /nodes/{node}/ceph/fs/{name}`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/fs/{name}
   */
  post: Verb<PostNodesCephFsNameParams, Upid>;
}

/** `/nodes/{node}/ceph/init` */
export interface NodesCephInitApi {
  /**
   * `POST /nodes/{node}/ceph/init`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/init
   */
  post: Verb<PostNodesCephInitParams, null>;
}

/** `/nodes/{node}/ceph/log` */
export interface NodesCephLogApi {
  /**
   * `GET /nodes/{node}/ceph/log`
   *
   * Needs Sys.Syslog on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/log
   */
  get: Verb<GetNodesCephLogParams, GetNodesCephLogItem[]>;
}

/** `/nodes/{node}/ceph/mds` */
export interface NodesCephMdsApi {
  (name: string): NodesCephMdsNameApi;
  /**
   * `GET /nodes/{node}/ceph/mds`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds
   */
  get: Verb<NoParams, GetNodesCephMdsItem[]>;
}

/** `/nodes/{node}/ceph/mds/{name}` */
export interface NodesCephMdsNameApi {
  /**
   * `DELETE /nodes/{node}/ceph/mds/{name}`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds/{name}
   */
  delete: Verb<NoParams, Upid>;
  /**
   * `POST /nodes/{node}/ceph/mds/{name}`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mds/{name}
   */
  post: Verb<PostNodesCephMdsNameParams, Upid>;
}

/** `/nodes/{node}/ceph/mgr` */
export interface NodesCephMgrApi {
  (id: string): NodesCephMgrIdApi;
  /**
   * `GET /nodes/{node}/ceph/mgr`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr
   */
  get: Verb<NoParams, GetNodesCephMgrItem[]>;
}

/** `/nodes/{node}/ceph/mgr/{id}` */
export interface NodesCephMgrIdApi {
  /**
   * `DELETE /nodes/{node}/ceph/mgr/{id}`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr/{id}
   */
  delete: Verb<NoParams, Upid>;
  /**
   * `POST /nodes/{node}/ceph/mgr/{id}`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mgr/{id}
   */
  post: Verb<NoParams, Upid>;
}

/** `/nodes/{node}/ceph/mon` */
export interface NodesCephMonApi {
  (monid: string): NodesCephMonMonidApi;
  /**
   * `GET /nodes/{node}/ceph/mon`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon
   */
  get: Verb<NoParams, GetNodesCephMonItem[]>;
}

/** `/nodes/{node}/ceph/mon/{monid}` */
export interface NodesCephMonMonidApi {
  /**
   * `DELETE /nodes/{node}/ceph/mon/{monid}`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon/{monid}
   */
  delete: Verb<NoParams, Upid>;
  /**
   * `POST /nodes/{node}/ceph/mon/{monid}`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/mon/{monid}
   */
  post: Verb<PostNodesCephMonMonidParams, Upid>;
}

/** `/nodes/{node}/ceph/osd` */
export interface NodesCephOsdApi {
  (osdid: number | string): NodesCephOsdOsdidApi;
  /**
   * `GET /nodes/{node}/ceph/osd`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd
   */
  get: Verb<NoParams, GetNodesCephOsdResult>;
  /**
   * `POST /nodes/{node}/ceph/osd`
   *
   * Only for root@pam by ticket. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd
   */
  post: VerbWith<PostNodesCephOsdParams, Upid>;
}

/** `/nodes/{node}/ceph/osd/{osdid}` */
export interface NodesCephOsdOsdidApi {
  /**
   * `DELETE /nodes/{node}/ceph/osd/{osdid}`
   *
   * Only for root@pam by ticket. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}
   */
  delete: Verb<DeleteNodesCephOsdOsdidParams, Upid>;
  /**
   * `GET /nodes/{node}/ceph/osd/{osdid}`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}
   */
  get: Verb<NoParams, GetNodesCephOsdOsdidItem[]>;
  in: NodesCephOsdInApi;
  "lv-info": NodesCephOsdLvInfoApi;
  lvInfo: NodesCephOsdLvInfoApi;
  metadata: NodesCephOsdMetadataApi;
  out: NodesCephOsdOutApi;
  scrub: NodesCephOsdScrubApi;
}

/** `/nodes/{node}/ceph/osd/{osdid}/in` */
export interface NodesCephOsdInApi {
  /**
   * `POST /nodes/{node}/ceph/osd/{osdid}/in`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/in
   */
  post: Verb<NoParams, null>;
}

/** `/nodes/{node}/ceph/osd/{osdid}/lv-info` */
export interface NodesCephOsdLvInfoApi {
  /**
   * `GET /nodes/{node}/ceph/osd/{osdid}/lv-info`
   *
   * Needs Sys.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/lv-info
   */
  get: Verb<GetNodesCephOsdLvInfoParams, GetNodesCephOsdLvInfoResult>;
}

/** `/nodes/{node}/ceph/osd/{osdid}/metadata` */
export interface NodesCephOsdMetadataApi {
  /**
   * `GET /nodes/{node}/ceph/osd/{osdid}/metadata`
   *
   * Needs Sys.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/metadata
   */
  get: Verb<NoParams, GetNodesCephOsdMetadataResult>;
}

/** `/nodes/{node}/ceph/osd/{osdid}/out` */
export interface NodesCephOsdOutApi {
  /**
   * `POST /nodes/{node}/ceph/osd/{osdid}/out`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/out
   */
  post: Verb<NoParams, null>;
}

/** `/nodes/{node}/ceph/osd/{osdid}/scrub` */
export interface NodesCephOsdScrubApi {
  /**
   * `POST /nodes/{node}/ceph/osd/{osdid}/scrub`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/osd/{osdid}/scrub
   */
  post: Verb<PostNodesCephOsdScrubParams, null>;
}

/** `/nodes/{node}/ceph/pool` */
export interface NodesCephPoolApi {
  (name: string): NodesCephPoolNameApi;
  /**
   * `GET /nodes/{node}/ceph/pool`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool
   */
  get: Verb<NoParams, GetNodesCephPoolItem[]>;
  /**
   * `POST /nodes/{node}/ceph/pool`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool
   */
  post: VerbWith<PostNodesCephPoolParams, Upid>;
}

/** `/nodes/{node}/ceph/pool/{name}` */
export interface NodesCephPoolNameApi {
  /**
   * `DELETE /nodes/{node}/ceph/pool/{name}`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}
   */
  delete: Verb<DeleteNodesCephPoolNameParams, Upid>;
  /**
   * `GET /nodes/{node}/ceph/pool/{name}`
   *
   * Needs Sys.Audit or Datastore.Audit on /.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}
   */
  get: Verb<NoParams, GetNodesCephPoolNameItem[]>;
  /**
   * `PUT /nodes/{node}/ceph/pool/{name}`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}
   */
  put: Verb<PutNodesCephPoolNameParams, Upid>;
  status: NodesCephPoolStatusApi;
}

/** `/nodes/{node}/ceph/pool/{name}/status` */
export interface NodesCephPoolStatusApi {
  /**
   * `GET /nodes/{node}/ceph/pool/{name}/status`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/pool/{name}/status
   */
  get: Verb<GetNodesCephPoolStatusParams, GetNodesCephPoolStatusResult>;
}

/** `/nodes/{node}/ceph/releases` */
export interface NodesCephReleasesApi {
  /**
   * `GET /nodes/{node}/ceph/releases`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs on the node. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/releases
   */
  get: Verb<NoParams, GetNodesCephReleasesItem[]>;
}

/** `/nodes/{node}/ceph/restart` */
export interface NodesCephRestartApi {
  /**
   * `POST /nodes/{node}/ceph/restart`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/restart
   */
  post: Verb<PostNodesCephRestartParams, Upid>;
}

/** `/nodes/{node}/ceph/restart-bulk` */
export interface NodesCephRestartBulkApi {
  /**
   * `POST /nodes/{node}/ceph/restart-bulk`
   *
   * Needs Sys.Modify on /. Runs on the node, as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/restart-bulk
   */
  post: VerbWith<PostNodesCephRestartBulkParams, Upid>;
}

/** `/nodes/{node}/ceph/rules` */
export interface NodesCephRulesApi {
  /**
   * `GET /nodes/{node}/ceph/rules`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/rules
   */
  get: Verb<NoParams, GetNodesCephRulesItem[]>;
}

/** `/nodes/{node}/ceph/start` */
export interface NodesCephStartApi {
  /**
   * `POST /nodes/{node}/ceph/start`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/start
   */
  post: Verb<PostNodesCephStartParams, Upid>;
}

/** `/nodes/{node}/ceph/status` */
export interface NodesCephStatusApi {
  /**
   * `GET /nodes/{node}/ceph/status`
   *
   * Needs Sys.Audit or Datastore.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/status
   */
  get: Verb<NoParams, GetNodesCephStatusResult>;
}

/** `/nodes/{node}/ceph/stop` */
export interface NodesCephStopApi {
  /**
   * `POST /nodes/{node}/ceph/stop`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/ceph/stop
   */
  post: Verb<PostNodesCephStopParams, Upid>;
}

/** `/nodes/{node}/certificates` */
export interface NodesCertificatesApi {
  /**
   * `GET /nodes/{node}/certificates`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates
   */
  get: Verb<NoParams, GetNodesCertificatesItem[]>;
  acme: NodesCertificatesAcmeApi;
  custom: NodesCertificatesCustomApi;
  info: NodesCertificatesInfoApi;
}

/** `/nodes/{node}/certificates/acme` */
export interface NodesCertificatesAcmeApi {
  /**
   * `GET /nodes/{node}/certificates/acme`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme
   */
  get: Verb<NoParams, GetNodesCertificatesAcmeItem[]>;
  certificate: NodesCertificatesAcmeCertificateApi;
}

/** `/nodes/{node}/certificates/acme/certificate` */
export interface NodesCertificatesAcmeCertificateApi {
  /**
   * `DELETE /nodes/{node}/certificates/acme/certificate`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate
   */
  delete: Verb<NoParams, Upid>;
  /**
   * `POST /nodes/{node}/certificates/acme/certificate`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate
   */
  post: Verb<PostNodesCertificatesAcmeCertificateParams, Upid>;
  /**
   * `PUT /nodes/{node}/certificates/acme/certificate`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/acme/certificate
   */
  put: Verb<PutNodesCertificatesAcmeCertificateParams, Upid>;
}

/** `/nodes/{node}/certificates/custom` */
export interface NodesCertificatesCustomApi {
  /**
   * `DELETE /nodes/{node}/certificates/custom`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/custom
   */
  delete: Verb<DeleteNodesCertificatesCustomParams, null>;
  /**
   * `POST /nodes/{node}/certificates/custom`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/custom
   */
  post: VerbWith<PostNodesCertificatesCustomParams, PostNodesCertificatesCustomResult>;
}

/** `/nodes/{node}/certificates/info` */
export interface NodesCertificatesInfoApi {
  /**
   * `GET /nodes/{node}/certificates/info`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/certificates/info
   */
  get: Verb<NoParams, GetNodesCertificatesInfoItem[]>;
}

/** `/nodes/{node}/config` */
export interface NodesConfigApi {
  /**
   * `GET /nodes/{node}/config`
   *
   * Needs Sys.Audit on /. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/config
   */
  get: Verb<GetNodesConfigParams, GetNodesConfigResult>;
  /**
   * `PUT /nodes/{node}/config`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/config
   */
  put: Verb<PutNodesConfigParams, null>;
}

/** `/nodes/{node}/disks` */
export interface NodesDisksApi {
  /**
   * `GET /nodes/{node}/disks`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks
   */
  get: Verb<NoParams, GetNodesDisksItem[]>;
  directory: NodesDisksDirectoryApi;
  initgpt: NodesDisksInitgptApi;
  list: NodesDisksListApi;
  lvm: NodesDisksLvmApi;
  lvmthin: NodesDisksLvmthinApi;
  smart: NodesDisksSmartApi;
  wipedisk: NodesDisksWipediskApi;
  zfs: NodesDisksZfsApi;
}

/** `/nodes/{node}/disks/directory` */
export interface NodesDisksDirectoryApi {
  (name: string): NodesDisksDirectoryNameApi;
  /**
   * `GET /nodes/{node}/disks/directory`
   *
   * Needs Sys.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory
   */
  get: Verb<NoParams, GetNodesDisksDirectoryItem[]>;
  /**
   * `POST /nodes/{node}/disks/directory`
   *
   * Needs Sys.Modify on /; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory
   */
  post: VerbWith<PostNodesDisksDirectoryParams, Upid>;
}

/** `/nodes/{node}/disks/directory/{name}` */
export interface NodesDisksDirectoryNameApi {
  /**
   * `DELETE /nodes/{node}/disks/directory/{name}`
   *
   * Needs Sys.Modify on /; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/directory/{name}
   */
  delete: Verb<DeleteNodesDisksDirectoryNameParams, Upid>;
}

/** `/nodes/{node}/disks/initgpt` */
export interface NodesDisksInitgptApi {
  /**
   * `POST /nodes/{node}/disks/initgpt`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/initgpt
   */
  post: VerbWith<PostNodesDisksInitgptParams, Upid>;
}

/** `/nodes/{node}/disks/list` */
export interface NodesDisksListApi {
  /**
   * `GET /nodes/{node}/disks/list`
   *
   * Needs Sys.Audit on /, or Sys.Audit on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/list
   */
  get: Verb<GetNodesDisksListParams, GetNodesDisksListItem[]>;
}

/** `/nodes/{node}/disks/lvm` */
export interface NodesDisksLvmApi {
  (name: string): NodesDisksLvmNameApi;
  /**
   * `GET /nodes/{node}/disks/lvm`
   *
   * Needs Sys.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm
   */
  get: Verb<NoParams, GetNodesDisksLvmResult>;
  /**
   * `POST /nodes/{node}/disks/lvm`
   *
   * Needs Sys.Modify on /; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm
   */
  post: VerbWith<PostNodesDisksLvmParams, Upid>;
}

/** `/nodes/{node}/disks/lvm/{name}` */
export interface NodesDisksLvmNameApi {
  /**
   * `DELETE /nodes/{node}/disks/lvm/{name}`
   *
   * Needs Sys.Modify on /; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvm/{name}
   */
  delete: Verb<DeleteNodesDisksLvmNameParams, Upid>;
}

/** `/nodes/{node}/disks/lvmthin` */
export interface NodesDisksLvmthinApi {
  (name: string): NodesDisksLvmthinNameApi;
  /**
   * `GET /nodes/{node}/disks/lvmthin`
   *
   * Needs Sys.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin
   */
  get: Verb<NoParams, GetNodesDisksLvmthinItem[]>;
  /**
   * `POST /nodes/{node}/disks/lvmthin`
   *
   * Needs Sys.Modify on /; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin
   */
  post: VerbWith<PostNodesDisksLvmthinParams, Upid>;
}

/** `/nodes/{node}/disks/lvmthin/{name}` */
export interface NodesDisksLvmthinNameApi {
  /**
   * `DELETE /nodes/{node}/disks/lvmthin/{name}`
   *
   * Needs Sys.Modify on /; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/lvmthin/{name}
   */
  delete: VerbWith<DeleteNodesDisksLvmthinNameParams, Upid>;
}

/** `/nodes/{node}/disks/smart` */
export interface NodesDisksSmartApi {
  /**
   * `GET /nodes/{node}/disks/smart`
   *
   * Needs Sys.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/smart
   */
  get: VerbWith<GetNodesDisksSmartParams, GetNodesDisksSmartResult>;
}

/** `/nodes/{node}/disks/wipedisk` */
export interface NodesDisksWipediskApi {
  /**
   * `PUT /nodes/{node}/disks/wipedisk`
   *
   * Only for root@pam by ticket. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/wipedisk
   */
  put: VerbWith<PutNodesDisksWipediskParams, Upid>;
}

/** `/nodes/{node}/disks/zfs` */
export interface NodesDisksZfsApi {
  (name: string): NodesDisksZfsNameApi;
  /**
   * `GET /nodes/{node}/disks/zfs`
   *
   * Needs Sys.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs
   */
  get: Verb<NoParams, GetNodesDisksZfsItem[]>;
  /**
   * `POST /nodes/{node}/disks/zfs`
   *
   * Needs Sys.Modify on /; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs
   */
  post: VerbWith<PostNodesDisksZfsParams, Upid>;
}

/** `/nodes/{node}/disks/zfs/{name}` */
export interface NodesDisksZfsNameApi {
  /**
   * `DELETE /nodes/{node}/disks/zfs/{name}`
   *
   * Needs Sys.Modify on /; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs/{name}
   */
  delete: Verb<DeleteNodesDisksZfsNameParams, Upid>;
  /**
   * `GET /nodes/{node}/disks/zfs/{name}`
   *
   * Needs Sys.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/disks/zfs/{name}
   */
  get: Verb<NoParams, GetNodesDisksZfsNameResult>;
}

/** `/nodes/{node}/dns` */
export interface NodesDnsApi {
  /**
   * `GET /nodes/{node}/dns`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/dns
   */
  get: Verb<NoParams, GetNodesDnsResult>;
  /**
   * `PUT /nodes/{node}/dns`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/dns
   */
  put: VerbWith<PutNodesDnsParams, null>;
}

/** `/nodes/{node}/execute` */
export interface NodesExecuteApi {
  /**
   * `POST /nodes/{node}/execute`
   *
   * Only for root@pam by ticket. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/execute
   */
  post: VerbWith<PostNodesExecuteParams, PostNodesExecuteItem[]>;
}

/** `/nodes/{node}/firewall` */
export interface NodesFirewallApi {
  /**
   * `GET /nodes/{node}/firewall`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall
   */
  get: Verb<NoParams, GetNodesFirewallItem[]>;
  log: NodesFirewallLogApi;
  options: NodesFirewallOptionsApi;
  rules: NodesFirewallRulesApi;
}

/** `/nodes/{node}/firewall/log` */
export interface NodesFirewallLogApi {
  /**
   * `GET /nodes/{node}/firewall/log`
   *
   * Needs Sys.Syslog on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/log
   */
  get: Verb<GetNodesFirewallLogParams, GetNodesFirewallLogItem[]>;
}

/** `/nodes/{node}/firewall/options` */
export interface NodesFirewallOptionsApi {
  /**
   * `GET /nodes/{node}/firewall/options`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/options
   */
  get: Verb<NoParams, GetNodesFirewallOptionsResult>;
  /**
   * `PUT /nodes/{node}/firewall/options`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/options
   */
  put: Verb<PutNodesFirewallOptionsParams, null>;
}

/** `/nodes/{node}/firewall/rules` */
export interface NodesFirewallRulesApi {
  (pos: number | string): NodesFirewallRulesPosApi;
  /**
   * `GET /nodes/{node}/firewall/rules`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules
   */
  get: Verb<NoParams, GetNodesFirewallRulesItem[]>;
  /**
   * `POST /nodes/{node}/firewall/rules`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules
   */
  post: VerbWith<PostNodesFirewallRulesParams, null>;
}

/** `/nodes/{node}/firewall/rules/{pos}` */
export interface NodesFirewallRulesPosApi {
  /**
   * `DELETE /nodes/{node}/firewall/rules/{pos}`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules/{pos}
   */
  delete: Verb<DeleteNodesFirewallRulesPosParams, null>;
  /**
   * `GET /nodes/{node}/firewall/rules/{pos}`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules/{pos}
   */
  get: Verb<NoParams, GetNodesFirewallRulesPosResult>;
  /**
   * `PUT /nodes/{node}/firewall/rules/{pos}`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules/{pos}
   */
  put: Verb<PutNodesFirewallRulesPosParams, null>;
}

/** `/nodes/{node}/hardware` */
export interface NodesHardwareApi {
  /**
   * `GET /nodes/{node}/hardware`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware
   */
  get: Verb<NoParams, GetNodesHardwareItem[]>;
  pci: NodesHardwarePciApi;
  usb: NodesHardwareUsbApi;
}

/** `/nodes/{node}/hardware/pci` */
export interface NodesHardwarePciApi {
  (pciIdOrMapping: string): NodesHardwarePciPciIdOrMappingApi;
  /**
   * `GET /nodes/{node}/hardware/pci`
   *
   * Needs Sys.Audit or Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci
   */
  get: Verb<GetNodesHardwarePciParams, GetNodesHardwarePciItem[]>;
}

/** `/nodes/{node}/hardware/pci/{pci-id-or-mapping}` */
export interface NodesHardwarePciPciIdOrMappingApi {
  /**
   * `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci/{pci-id-or-mapping}
   */
  get: Verb<NoParams, GetNodesHardwarePciPciIdOrMappingItem[]>;
  mdev: NodesHardwarePciMdevApi;
}

/** `/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev` */
export interface NodesHardwarePciMdevApi {
  /**
   * `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev`
   *
   * Needs Sys.Audit or Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev
   */
  get: Verb<NoParams, GetNodesHardwarePciMdevItem[]>;
}

/** `/nodes/{node}/hardware/usb` */
export interface NodesHardwareUsbApi {
  /**
   * `GET /nodes/{node}/hardware/usb`
   *
   * Needs Sys.Modify on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hardware/usb
   */
  get: Verb<NoParams, GetNodesHardwareUsbItem[]>;
}

/** `/nodes/{node}/hosts` */
export interface NodesHostsApi {
  /**
   * `GET /nodes/{node}/hosts`
   *
   * Needs Sys.Audit on /. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hosts
   */
  get: Verb<NoParams, GetNodesHostsResult>;
  /**
   * `POST /nodes/{node}/hosts`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/hosts
   */
  post: VerbWith<PostNodesHostsParams, null>;
}

/** `/nodes/{node}/journal` */
export interface NodesJournalApi {
  /**
   * `GET /nodes/{node}/journal`
   *
   * Needs Sys.Syslog on /nodes/{node}. Runs on the node, as root. Can answer with a stream.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/journal
   */
  get: DownloadVerb<GetNodesJournalParams, string[]>;
}

/** `/nodes/{node}/lxc` */
export interface NodesLxcApi {
  (vmid: number | string): NodesLxcVmidApi;
  /**
   * `GET /nodes/{node}/lxc`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc
   */
  get: Verb<NoParams, GetNodesLxcItem[]>;
  /**
   * `POST /nodes/{node}/lxc`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc
   */
  post: VerbWith<PostNodesLxcParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}` */
export interface NodesLxcVmidApi {
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}`
   *
   * Needs VM.Allocate on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}
   */
  delete: Verb<DeleteNodesLxcVmidParams, Upid>;
  /**
   * `GET /nodes/{node}/lxc/{vmid}`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}
   */
  get: Verb<NoParams, GetNodesLxcVmidItem[]>;
  clone: NodesLxcCloneApi;
  config: NodesLxcConfigApi;
  feature: NodesLxcFeatureApi;
  firewall: NodesLxcFirewallApi;
  interfaces: NodesLxcInterfacesApi;
  migrate: NodesLxcMigrateApi;
  move_volume: NodesLxcMoveVolumeApi;
  moveVolume: NodesLxcMoveVolumeApi;
  mtunnel: NodesLxcMtunnelApi;
  mtunnelwebsocket: NodesLxcMtunnelwebsocketApi;
  pending: NodesLxcPendingApi;
  remote_migrate: NodesLxcRemoteMigrateApi;
  remoteMigrate: NodesLxcRemoteMigrateApi;
  resize: NodesLxcResizeApi;
  rrd: NodesLxcRrdApi;
  rrddata: NodesLxcRrddataApi;
  snapshot: NodesLxcSnapshotApi;
  spiceproxy: NodesLxcSpiceproxyApi;
  status: NodesLxcStatusApi;
  template: NodesLxcTemplateApi;
  termproxy: NodesLxcTermproxyApi;
  vncproxy: NodesLxcVncproxyApi;
  vncwebsocket: NodesLxcVncwebsocketApi;
}

/** `/nodes/{node}/lxc/{vmid}/clone` */
export interface NodesLxcCloneApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/clone`
   *
   * Needs VM.Clone on /vms/{vmid}, and (VM.Allocate on /vms/{newid}, or VM.Allocate on /pool/{pool} (with pool)); more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/clone
   */
  post: VerbWith<PostNodesLxcCloneParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}/config` */
export interface NodesLxcConfigApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/config`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/config
   */
  get: Verb<GetNodesLxcConfigParams, GetNodesLxcConfigResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/config`
   *
   * Needs VM.Config.Disk or VM.Config.CPU or VM.Config.Memory or VM.Config.Network or VM.Config.Options on /vms/{vmid}; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/config
   */
  put: Verb<PutNodesLxcConfigParams, null>;
}

/** `/nodes/{node}/lxc/{vmid}/feature` */
export interface NodesLxcFeatureApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/feature`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/feature
   */
  get: VerbWith<GetNodesLxcFeatureParams, GetNodesLxcFeatureResult>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall` */
export interface NodesLxcFirewallApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall
   */
  get: Verb<NoParams, GetNodesLxcFirewallItem[]>;
  aliases: NodesLxcFirewallAliasesApi;
  ipset: NodesLxcFirewallIpsetApi;
  log: NodesLxcFirewallLogApi;
  options: NodesLxcFirewallOptionsApi;
  refs: NodesLxcFirewallRefsApi;
  rules: NodesLxcFirewallRulesApi;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/aliases` */
export interface NodesLxcFirewallAliasesApi {
  (name: string): NodesLxcFirewallAliasesNameApi;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/aliases`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases
   */
  get: Verb<NoParams, GetNodesLxcFirewallAliasesItem[]>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/firewall/aliases`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases
   */
  post: VerbWith<PostNodesLxcFirewallAliasesParams, null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}` */
export interface NodesLxcFirewallAliasesNameApi {
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}
   */
  delete: Verb<DeleteNodesLxcFirewallAliasesNameParams, null>;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}
   */
  get: Verb<NoParams, GetNodesLxcFirewallAliasesNameResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}
   */
  put: VerbWith<PutNodesLxcFirewallAliasesNameParams, null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/ipset` */
export interface NodesLxcFirewallIpsetApi {
  (name: string): NodesLxcFirewallIpsetNameApi;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/ipset`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset
   */
  get: Verb<NoParams, GetNodesLxcFirewallIpsetItem[]>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/firewall/ipset`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset
   */
  post: VerbWith<PostNodesLxcFirewallIpsetParams, null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}` */
export interface NodesLxcFirewallIpsetNameApi {
  (cidr: string): NodesLxcFirewallIpsetCidrApi;
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}
   */
  delete: Verb<DeleteNodesLxcFirewallIpsetNameParams, null>;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}
   */
  get: Verb<NoParams, GetNodesLxcFirewallIpsetNameItem[]>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}
   */
  post: VerbWith<PostNodesLxcFirewallIpsetNameParams, null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}` */
export interface NodesLxcFirewallIpsetCidrApi {
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}
   */
  delete: Verb<DeleteNodesLxcFirewallIpsetCidrParams, null>;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}
   */
  get: Verb<NoParams, GetNodesLxcFirewallIpsetCidrResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}
   */
  put: Verb<PutNodesLxcFirewallIpsetCidrParams, null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/log` */
export interface NodesLxcFirewallLogApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/log`
   *
   * Needs VM.Console on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/log
   */
  get: Verb<GetNodesLxcFirewallLogParams, GetNodesLxcFirewallLogItem[]>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/options` */
export interface NodesLxcFirewallOptionsApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/options`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/options
   */
  get: Verb<NoParams, GetNodesLxcFirewallOptionsResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/firewall/options`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/options
   */
  put: Verb<PutNodesLxcFirewallOptionsParams, null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/refs` */
export interface NodesLxcFirewallRefsApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/refs`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/refs
   */
  get: Verb<GetNodesLxcFirewallRefsParams, GetNodesLxcFirewallRefsItem[]>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/rules` */
export interface NodesLxcFirewallRulesApi {
  (pos: number | string): NodesLxcFirewallRulesPosApi;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/rules`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules
   */
  get: Verb<NoParams, GetNodesLxcFirewallRulesItem[]>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/firewall/rules`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules
   */
  post: VerbWith<PostNodesLxcFirewallRulesParams, null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}` */
export interface NodesLxcFirewallRulesPosApi {
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}
   */
  delete: Verb<DeleteNodesLxcFirewallRulesPosParams, null>;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}
   */
  get: Verb<NoParams, GetNodesLxcFirewallRulesPosResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}
   */
  put: Verb<PutNodesLxcFirewallRulesPosParams, null>;
}

/** `/nodes/{node}/lxc/{vmid}/interfaces` */
export interface NodesLxcInterfacesApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/interfaces`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/interfaces
   */
  get: Verb<NoParams, {
  "hardware-address"?: string;
  hwaddr?: string;
  inet?: string;
  inet6?: string;
  "ip-addresses"?: {
    "ip-address"?: string;
    "ip-address-type"?: string;
    prefix?: number;
  }[];
  name: string;
}[] | null>;
}

/** `/nodes/{node}/lxc/{vmid}/migrate` */
export interface NodesLxcMigrateApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/migrate`
   *
   * Needs VM.Migrate on /vms/{vmid}. Runs on the node, as root. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/migrate
   */
  get: Verb<GetNodesLxcMigrateParams, GetNodesLxcMigrateResult>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/migrate`
   *
   * Needs VM.Migrate on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/migrate
   */
  post: VerbWith<PostNodesLxcMigrateParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}/move_volume` */
export interface NodesLxcMoveVolumeApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/move_volume`
   *
   * Needs VM.Config.Disk on /vms/{vmid}; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/move_volume
   */
  post: VerbWith<PostNodesLxcMoveVolumeParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}/mtunnel` */
export interface NodesLxcMtunnelApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/mtunnel`
   *
   * Needs VM.Allocate on /vms/{vmid}, and Sys.Incoming on /; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/mtunnel
   */
  post: Verb<PostNodesLxcMtunnelParams, PostNodesLxcMtunnelResult>;
}

/** `/nodes/{node}/lxc/{vmid}/mtunnelwebsocket` */
export interface NodesLxcMtunnelwebsocketApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/mtunnelwebsocket
   */
  get: VerbWith<GetNodesLxcMtunnelwebsocketParams, GetNodesLxcMtunnelwebsocketResult>;
}

/** `/nodes/{node}/lxc/{vmid}/pending` */
export interface NodesLxcPendingApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/pending`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/pending
   */
  get: Verb<NoParams, GetNodesLxcPendingItem[]>;
}

/** `/nodes/{node}/lxc/{vmid}/remote_migrate` */
export interface NodesLxcRemoteMigrateApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/remote_migrate`
   *
   * Needs VM.Migrate on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/remote_migrate
   */
  post: VerbWith<PostNodesLxcRemoteMigrateParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}/resize` */
export interface NodesLxcResizeApi {
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/resize`
   *
   * Needs VM.Config.Disk on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/resize
   */
  put: VerbWith<PutNodesLxcResizeParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}/rrd` */
export interface NodesLxcRrdApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/rrd`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/rrd
   */
  get: VerbWith<GetNodesLxcRrdParams, GetNodesLxcRrdResult>;
}

/** `/nodes/{node}/lxc/{vmid}/rrddata` */
export interface NodesLxcRrddataApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/rrddata`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/rrddata
   */
  get: VerbWith<GetNodesLxcRrddataParams, GetNodesLxcRrddataItem[]>;
}

/** `/nodes/{node}/lxc/{vmid}/snapshot` */
export interface NodesLxcSnapshotApi {
  (snapname: string): NodesLxcSnapshotSnapnameApi;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/snapshot`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot
   */
  get: Verb<NoParams, GetNodesLxcSnapshotItem[]>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/snapshot`
   *
   * Needs VM.Snapshot on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot
   */
  post: VerbWith<PostNodesLxcSnapshotParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}/snapshot/{snapname}` */
export interface NodesLxcSnapshotSnapnameApi {
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}`
   *
   * Needs VM.Snapshot on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}
   */
  delete: Verb<DeleteNodesLxcSnapshotSnapnameParams, Upid>;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}
   */
  get: Verb<NoParams, GetNodesLxcSnapshotSnapnameItem[]>;
  config: NodesLxcSnapshotConfigApi;
  rollback: NodesLxcSnapshotRollbackApi;
}

/** `/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config` */
export interface NodesLxcSnapshotConfigApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config`
   *
   * Needs VM.Snapshot or VM.Snapshot.Rollback or VM.Audit on /vms/{vmid}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config
   */
  get: Verb<NoParams, GetNodesLxcSnapshotConfigResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config`
   *
   * Needs VM.Snapshot on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config
   */
  put: Verb<PutNodesLxcSnapshotConfigParams, null>;
}

/** `/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback` */
export interface NodesLxcSnapshotRollbackApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback`
   *
   * Needs VM.Snapshot or VM.Snapshot.Rollback on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback
   */
  post: Verb<PostNodesLxcSnapshotRollbackParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}/spiceproxy` */
export interface NodesLxcSpiceproxyApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/spiceproxy`
   *
   * Needs VM.Console on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/spiceproxy
   */
  post: Verb<PostNodesLxcSpiceproxyParams, PostNodesLxcSpiceproxyResult>;
}

/** `/nodes/{node}/lxc/{vmid}/status` */
export interface NodesLxcStatusApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/status`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status
   */
  get: Verb<NoParams, GetNodesLxcStatusItem[]>;
  current: NodesLxcStatusCurrentApi;
  reboot: NodesLxcStatusRebootApi;
  resume: NodesLxcStatusResumeApi;
  shutdown: NodesLxcStatusShutdownApi;
  start: NodesLxcStatusStartApi;
  stop: NodesLxcStatusStopApi;
  suspend: NodesLxcStatusSuspendApi;
}

/** `/nodes/{node}/lxc/{vmid}/status/current` */
export interface NodesLxcStatusCurrentApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/status/current`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/current
   */
  get: Verb<NoParams, GetNodesLxcStatusCurrentResult>;
}

/** `/nodes/{node}/lxc/{vmid}/status/reboot` */
export interface NodesLxcStatusRebootApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/reboot`
   *
   * Needs VM.PowerMgmt on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/reboot
   */
  post: Verb<PostNodesLxcStatusRebootParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}/status/resume` */
export interface NodesLxcStatusResumeApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/resume`
   *
   * Needs VM.PowerMgmt on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/resume
   */
  post: Verb<NoParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}/status/shutdown` */
export interface NodesLxcStatusShutdownApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/shutdown`
   *
   * Needs VM.PowerMgmt on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/shutdown
   */
  post: Verb<PostNodesLxcStatusShutdownParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}/status/start` */
export interface NodesLxcStatusStartApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/start`
   *
   * Needs VM.PowerMgmt on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/start
   */
  post: Verb<PostNodesLxcStatusStartParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}/status/stop` */
export interface NodesLxcStatusStopApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/stop`
   *
   * Needs VM.PowerMgmt on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/stop
   */
  post: Verb<PostNodesLxcStatusStopParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}/status/suspend` */
export interface NodesLxcStatusSuspendApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/suspend`
   *
   * Needs VM.PowerMgmt on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/suspend
   */
  post: Verb<NoParams, Upid>;
}

/** `/nodes/{node}/lxc/{vmid}/template` */
export interface NodesLxcTemplateApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/template`
   *
   * Needs VM.Allocate on /vms/{vmid}; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/template
   */
  post: Verb<NoParams, null>;
}

/** `/nodes/{node}/lxc/{vmid}/termproxy` */
export interface NodesLxcTermproxyApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/termproxy`
   *
   * Needs VM.Console on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/termproxy
   */
  post: Verb<NoParams, PostNodesLxcTermproxyResult>;
}

/** `/nodes/{node}/lxc/{vmid}/vncproxy` */
export interface NodesLxcVncproxyApi {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/vncproxy`
   *
   * Needs VM.Console on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/vncproxy
   */
  post: Verb<PostNodesLxcVncproxyParams, PostNodesLxcVncproxyResult>;
}

/** `/nodes/{node}/lxc/{vmid}/vncwebsocket` */
export interface NodesLxcVncwebsocketApi {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/vncwebsocket`
   *
   * Needs VM.Console on /vms/{vmid}; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/vncwebsocket
   */
  get: VerbWith<GetNodesLxcVncwebsocketParams, GetNodesLxcVncwebsocketResult>;
}

/** `/nodes/{node}/migrateall` */
export interface NodesMigrateallApi {
  /**
   * `POST /nodes/{node}/migrateall`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/migrateall
   */
  post: VerbWith<PostNodesMigrateallParams, Upid>;
}

/** `/nodes/{node}/netstat` */
export interface NodesNetstatApi {
  /**
   * `GET /nodes/{node}/netstat`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/netstat
   */
  get: Verb<NoParams, GetNodesNetstatItem[]>;
}

/** `/nodes/{node}/network` */
export interface NodesNetworkApi {
  (iface: string): NodesNetworkIfaceApi;
  /**
   * `DELETE /nodes/{node}/network`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /nodes/{node}/network`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network
   */
  get: Verb<GetNodesNetworkParams, GetNodesNetworkItem[]>;
  /**
   * `POST /nodes/{node}/network`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network
   */
  post: VerbWith<PostNodesNetworkParams, null>;
  /**
   * `PUT /nodes/{node}/network`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network
   */
  put: Verb<PutNodesNetworkParams, Upid>;
}

/** `/nodes/{node}/network/{iface}` */
export interface NodesNetworkIfaceApi {
  /**
   * `DELETE /nodes/{node}/network/{iface}`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network/{iface}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /nodes/{node}/network/{iface}`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network/{iface}
   */
  get: Verb<NoParams, GetNodesNetworkIfaceResult>;
  /**
   * `PUT /nodes/{node}/network/{iface}`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network/{iface}
   */
  put: VerbWith<PutNodesNetworkIfaceParams, null>;
}

/** `/nodes/{node}/qemu` */
export interface NodesQemuApi {
  (vmid: number | string): NodesQemuVmidApi;
  /**
   * `GET /nodes/{node}/qemu`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu
   */
  get: Verb<GetNodesQemuParams, GetNodesQemuItem[]>;
  /**
   * `POST /nodes/{node}/qemu`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu
   */
  post: VerbWith<PostNodesQemuParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}` */
export interface NodesQemuVmidApi {
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}`
   *
   * Needs VM.Allocate on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}
   */
  delete: Verb<DeleteNodesQemuVmidParams, Upid>;
  /**
   * `GET /nodes/{node}/qemu/{vmid}`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}
   */
  get: Verb<NoParams, GetNodesQemuVmidItem[]>;
  agent: NodesQemuAgentApi;
  clone: NodesQemuCloneApi;
  cloudinit: NodesQemuCloudinitApi;
  config: NodesQemuConfigApi;
  "dbus-vmstate": NodesQemuDbusVmstateApi;
  dbusVmstate: NodesQemuDbusVmstateApi;
  feature: NodesQemuFeatureApi;
  firewall: NodesQemuFirewallApi;
  migrate: NodesQemuMigrateApi;
  monitor: NodesQemuMonitorApi;
  move_disk: NodesQemuMoveDiskApi;
  moveDisk: NodesQemuMoveDiskApi;
  mtunnel: NodesQemuMtunnelApi;
  mtunnelwebsocket: NodesQemuMtunnelwebsocketApi;
  pending: NodesQemuPendingApi;
  remote_migrate: NodesQemuRemoteMigrateApi;
  remoteMigrate: NodesQemuRemoteMigrateApi;
  resize: NodesQemuResizeApi;
  rrd: NodesQemuRrdApi;
  rrddata: NodesQemuRrddataApi;
  sendkey: NodesQemuSendkeyApi;
  snapshot: NodesQemuSnapshotApi;
  spiceproxy: NodesQemuSpiceproxyApi;
  status: NodesQemuStatusApi;
  template: NodesQemuTemplateApi;
  termproxy: NodesQemuTermproxyApi;
  unlink: NodesQemuUnlinkApi;
  vncproxy: NodesQemuVncproxyApi;
  vncwebsocket: NodesQemuVncwebsocketApi;
}

/** `/nodes/{node}/qemu/{vmid}/agent` */
export interface NodesQemuAgentApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent
   */
  get: Verb<NoParams, GetNodesQemuAgentItem[]>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent`
   *
   * Needs VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent
   */
  post: VerbWith<PostNodesQemuAgentParams, Record<string, unknown>>;
  exec: NodesQemuAgentExecApi;
  "exec-status": NodesQemuAgentExecStatusApi;
  execStatus: NodesQemuAgentExecStatusApi;
  "file-read": NodesQemuAgentFileReadApi;
  fileRead: NodesQemuAgentFileReadApi;
  "file-write": NodesQemuAgentFileWriteApi;
  fileWrite: NodesQemuAgentFileWriteApi;
  "fsfreeze-freeze": NodesQemuAgentFsfreezeFreezeApi;
  fsfreezeFreeze: NodesQemuAgentFsfreezeFreezeApi;
  "fsfreeze-status": NodesQemuAgentFsfreezeStatusApi;
  fsfreezeStatus: NodesQemuAgentFsfreezeStatusApi;
  "fsfreeze-thaw": NodesQemuAgentFsfreezeThawApi;
  fsfreezeThaw: NodesQemuAgentFsfreezeThawApi;
  fstrim: NodesQemuAgentFstrimApi;
  "get-fsinfo": NodesQemuAgentGetFsinfoApi;
  getFsinfo: NodesQemuAgentGetFsinfoApi;
  "get-host-name": NodesQemuAgentGetHostNameApi;
  getHostName: NodesQemuAgentGetHostNameApi;
  "get-memory-block-info": NodesQemuAgentGetMemoryBlockInfoApi;
  getMemoryBlockInfo: NodesQemuAgentGetMemoryBlockInfoApi;
  "get-memory-blocks": NodesQemuAgentGetMemoryBlocksApi;
  getMemoryBlocks: NodesQemuAgentGetMemoryBlocksApi;
  "get-osinfo": NodesQemuAgentGetOsinfoApi;
  getOsinfo: NodesQemuAgentGetOsinfoApi;
  "get-time": NodesQemuAgentGetTimeApi;
  getTime: NodesQemuAgentGetTimeApi;
  "get-timezone": NodesQemuAgentGetTimezoneApi;
  getTimezone: NodesQemuAgentGetTimezoneApi;
  "get-users": NodesQemuAgentGetUsersApi;
  getUsers: NodesQemuAgentGetUsersApi;
  "get-vcpus": NodesQemuAgentGetVcpusApi;
  getVcpus: NodesQemuAgentGetVcpusApi;
  info: NodesQemuAgentInfoApi;
  "network-get-interfaces": NodesQemuAgentNetworkGetInterfacesApi;
  networkGetInterfaces: NodesQemuAgentNetworkGetInterfacesApi;
  ping: NodesQemuAgentPingApi;
  "set-user-password": NodesQemuAgentSetUserPasswordApi;
  setUserPassword: NodesQemuAgentSetUserPasswordApi;
  shutdown: NodesQemuAgentShutdownApi;
  "suspend-disk": NodesQemuAgentSuspendDiskApi;
  suspendDisk: NodesQemuAgentSuspendDiskApi;
  "suspend-hybrid": NodesQemuAgentSuspendHybridApi;
  suspendHybrid: NodesQemuAgentSuspendHybridApi;
  "suspend-ram": NodesQemuAgentSuspendRamApi;
  suspendRam: NodesQemuAgentSuspendRamApi;
}

/** `/nodes/{node}/qemu/{vmid}/agent/exec` */
export interface NodesQemuAgentExecApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/exec`
   *
   * Needs VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/exec
   */
  post: VerbWith<PostNodesQemuAgentExecParams, PostNodesQemuAgentExecResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/exec-status` */
export interface NodesQemuAgentExecStatusApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/exec-status`
   *
   * Needs VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/exec-status
   */
  get: VerbWith<GetNodesQemuAgentExecStatusParams, GetNodesQemuAgentExecStatusResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/file-read` */
export interface NodesQemuAgentFileReadApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/file-read`
   *
   * Needs VM.GuestAgent.FileRead or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/file-read
   */
  get: VerbWith<GetNodesQemuAgentFileReadParams, GetNodesQemuAgentFileReadResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/file-write` */
export interface NodesQemuAgentFileWriteApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/file-write`
   *
   * Needs VM.GuestAgent.FileWrite or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/file-write
   */
  post: VerbWith<PostNodesQemuAgentFileWriteParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze` */
export interface NodesQemuAgentFsfreezeFreezeApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze`
   *
   * Needs VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze
   */
  post: Verb<NoParams, PostNodesQemuAgentFsfreezeFreezeResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status` */
export interface NodesQemuAgentFsfreezeStatusApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status`
   *
   * Needs VM.GuestAgent.Audit or VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status
   */
  post: Verb<NoParams, PostNodesQemuAgentFsfreezeStatusResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw` */
export interface NodesQemuAgentFsfreezeThawApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw`
   *
   * Needs VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw
   */
  post: Verb<NoParams, PostNodesQemuAgentFsfreezeThawResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/fstrim` */
export interface NodesQemuAgentFstrimApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/fstrim`
   *
   * Needs VM.GuestAgent.FileSystemMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/fstrim
   */
  post: Verb<NoParams, PostNodesQemuAgentFstrimResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-fsinfo` */
export interface NodesQemuAgentGetFsinfoApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo`
   *
   * Needs VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-fsinfo
   */
  get: Verb<NoParams, GetNodesQemuAgentGetFsinfoResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-host-name` */
export interface NodesQemuAgentGetHostNameApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-host-name`
   *
   * Needs VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-host-name
   */
  get: Verb<NoParams, GetNodesQemuAgentGetHostNameResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info` */
export interface NodesQemuAgentGetMemoryBlockInfoApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info`
   *
   * Needs VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info
   */
  get: Verb<NoParams, GetNodesQemuAgentGetMemoryBlockInfoResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks` */
export interface NodesQemuAgentGetMemoryBlocksApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks`
   *
   * Needs VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks
   */
  get: Verb<NoParams, GetNodesQemuAgentGetMemoryBlocksResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-osinfo` */
export interface NodesQemuAgentGetOsinfoApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo`
   *
   * Needs VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-osinfo
   */
  get: Verb<NoParams, GetNodesQemuAgentGetOsinfoResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-time` */
export interface NodesQemuAgentGetTimeApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-time`
   *
   * Needs VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-time
   */
  get: Verb<NoParams, GetNodesQemuAgentGetTimeResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-timezone` */
export interface NodesQemuAgentGetTimezoneApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-timezone`
   *
   * Needs VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-timezone
   */
  get: Verb<NoParams, GetNodesQemuAgentGetTimezoneResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-users` */
export interface NodesQemuAgentGetUsersApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-users`
   *
   * Needs VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-users
   */
  get: Verb<NoParams, GetNodesQemuAgentGetUsersResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-vcpus` */
export interface NodesQemuAgentGetVcpusApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus`
   *
   * Needs VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/get-vcpus
   */
  get: Verb<NoParams, GetNodesQemuAgentGetVcpusResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/info` */
export interface NodesQemuAgentInfoApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/info`
   *
   * Needs VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/info
   */
  get: Verb<NoParams, GetNodesQemuAgentInfoResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces` */
export interface NodesQemuAgentNetworkGetInterfacesApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces`
   *
   * Needs VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces
   */
  get: Verb<NoParams, GetNodesQemuAgentNetworkGetInterfacesResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/ping` */
export interface NodesQemuAgentPingApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/ping`
   *
   * Needs VM.GuestAgent.Audit or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/ping
   */
  post: Verb<NoParams, PostNodesQemuAgentPingResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/set-user-password` */
export interface NodesQemuAgentSetUserPasswordApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/set-user-password`
   *
   * Needs VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/set-user-password
   */
  post: VerbWith<PostNodesQemuAgentSetUserPasswordParams, PostNodesQemuAgentSetUserPasswordResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/shutdown` */
export interface NodesQemuAgentShutdownApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/shutdown`
   *
   * Needs VM.PowerMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/shutdown
   */
  post: Verb<NoParams, PostNodesQemuAgentShutdownResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/suspend-disk` */
export interface NodesQemuAgentSuspendDiskApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk`
   *
   * Needs VM.PowerMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-disk
   */
  post: Verb<NoParams, PostNodesQemuAgentSuspendDiskResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid` */
export interface NodesQemuAgentSuspendHybridApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid`
   *
   * Needs VM.PowerMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid
   */
  post: Verb<NoParams, PostNodesQemuAgentSuspendHybridResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/suspend-ram` */
export interface NodesQemuAgentSuspendRamApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram`
   *
   * Needs VM.PowerMgmt or VM.GuestAgent.Unrestricted on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/agent/suspend-ram
   */
  post: Verb<NoParams, PostNodesQemuAgentSuspendRamResult>;
}

/** `/nodes/{node}/qemu/{vmid}/clone` */
export interface NodesQemuCloneApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/clone`
   *
   * Needs VM.Clone on /vms/{vmid}, and (VM.Allocate on /vms/{newid}, or VM.Allocate on /pool/{pool} (with pool)); more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/clone
   */
  post: VerbWith<PostNodesQemuCloneParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/cloudinit` */
export interface NodesQemuCloudinitApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/cloudinit`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit
   */
  get: Verb<NoParams, GetNodesQemuCloudinitItem[]>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/cloudinit`
   *
   * Needs VM.Config.Cloudinit on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit
   */
  put: Verb<NoParams, null>;
  dump: NodesQemuCloudinitDumpApi;
}

/** `/nodes/{node}/qemu/{vmid}/cloudinit/dump` */
export interface NodesQemuCloudinitDumpApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/cloudinit/dump`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/cloudinit/dump
   */
  get: VerbWith<GetNodesQemuCloudinitDumpParams, string>;
}

/** `/nodes/{node}/qemu/{vmid}/config` */
export interface NodesQemuConfigApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/config`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config
   */
  get: Verb<GetNodesQemuConfigParams, GetNodesQemuConfigResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/config`
   *
   * Needs VM.Config.Disk or VM.Config.CDROM or VM.Config.CPU or VM.Config.Memory or VM.Config.Network or VM.Config.HWType or VM.Config.Options or VM.Config.Cloudinit on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config
   */
  post: Verb<PostNodesQemuConfigParams, Upid | null>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/config`
   *
   * Needs VM.Config.Disk or VM.Config.CDROM or VM.Config.CPU or VM.Config.Memory or VM.Config.Network or VM.Config.HWType or VM.Config.Options or VM.Config.Cloudinit on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/config
   */
  put: Verb<PutNodesQemuConfigParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/dbus-vmstate` */
export interface NodesQemuDbusVmstateApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/dbus-vmstate`
   *
   * Needs VM.Migrate on /vms/{vmid}. Runs on the node. New in 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/dbus-vmstate
   */
  post: VerbWith<PostNodesQemuDbusVmstateParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/feature` */
export interface NodesQemuFeatureApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/feature`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/feature
   */
  get: VerbWith<GetNodesQemuFeatureParams, GetNodesQemuFeatureResult>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall` */
export interface NodesQemuFirewallApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall
   */
  get: Verb<NoParams, GetNodesQemuFirewallItem[]>;
  aliases: NodesQemuFirewallAliasesApi;
  ipset: NodesQemuFirewallIpsetApi;
  log: NodesQemuFirewallLogApi;
  options: NodesQemuFirewallOptionsApi;
  refs: NodesQemuFirewallRefsApi;
  rules: NodesQemuFirewallRulesApi;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/aliases` */
export interface NodesQemuFirewallAliasesApi {
  (name: string): NodesQemuFirewallAliasesNameApi;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/aliases`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases
   */
  get: Verb<NoParams, GetNodesQemuFirewallAliasesItem[]>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/firewall/aliases`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases
   */
  post: VerbWith<PostNodesQemuFirewallAliasesParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}` */
export interface NodesQemuFirewallAliasesNameApi {
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}
   */
  delete: Verb<DeleteNodesQemuFirewallAliasesNameParams, null>;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}
   */
  get: Verb<NoParams, GetNodesQemuFirewallAliasesNameResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}
   */
  put: VerbWith<PutNodesQemuFirewallAliasesNameParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/ipset` */
export interface NodesQemuFirewallIpsetApi {
  (name: string): NodesQemuFirewallIpsetNameApi;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/ipset`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset
   */
  get: Verb<NoParams, GetNodesQemuFirewallIpsetItem[]>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/firewall/ipset`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset
   */
  post: VerbWith<PostNodesQemuFirewallIpsetParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}` */
export interface NodesQemuFirewallIpsetNameApi {
  (cidr: string): NodesQemuFirewallIpsetCidrApi;
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}
   */
  delete: Verb<DeleteNodesQemuFirewallIpsetNameParams, null>;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}
   */
  get: Verb<NoParams, GetNodesQemuFirewallIpsetNameItem[]>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}
   */
  post: VerbWith<PostNodesQemuFirewallIpsetNameParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}` */
export interface NodesQemuFirewallIpsetCidrApi {
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}
   */
  delete: Verb<DeleteNodesQemuFirewallIpsetCidrParams, null>;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}
   */
  get: Verb<NoParams, GetNodesQemuFirewallIpsetCidrResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}
   */
  put: Verb<PutNodesQemuFirewallIpsetCidrParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/log` */
export interface NodesQemuFirewallLogApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/log`
   *
   * Needs VM.Console on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/log
   */
  get: Verb<GetNodesQemuFirewallLogParams, GetNodesQemuFirewallLogItem[]>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/options` */
export interface NodesQemuFirewallOptionsApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/options`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/options
   */
  get: Verb<NoParams, GetNodesQemuFirewallOptionsResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/firewall/options`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/options
   */
  put: Verb<PutNodesQemuFirewallOptionsParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/refs` */
export interface NodesQemuFirewallRefsApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/refs`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/refs
   */
  get: Verb<GetNodesQemuFirewallRefsParams, GetNodesQemuFirewallRefsItem[]>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/rules` */
export interface NodesQemuFirewallRulesApi {
  (pos: number | string): NodesQemuFirewallRulesPosApi;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/rules`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules
   */
  get: Verb<NoParams, GetNodesQemuFirewallRulesItem[]>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/firewall/rules`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules
   */
  post: VerbWith<PostNodesQemuFirewallRulesParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}` */
export interface NodesQemuFirewallRulesPosApi {
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}
   */
  delete: Verb<DeleteNodesQemuFirewallRulesPosParams, null>;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`
   *
   * Needs VM.Audit on /vms/{vmid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}
   */
  get: Verb<NoParams, GetNodesQemuFirewallRulesPosResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`
   *
   * Needs VM.Config.Network on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}
   */
  put: Verb<PutNodesQemuFirewallRulesPosParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/migrate` */
export interface NodesQemuMigrateApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/migrate`
   *
   * Needs VM.Migrate on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/migrate
   */
  get: Verb<GetNodesQemuMigrateParams, GetNodesQemuMigrateResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/migrate`
   *
   * Needs VM.Migrate on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/migrate
   */
  post: VerbWith<PostNodesQemuMigrateParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/monitor` */
export interface NodesQemuMonitorApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/monitor`
   *
   * Needs Sys.Audit or Sys.Modify on /vms/{vmid}; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/monitor
   */
  post: VerbWith<PostNodesQemuMonitorParams, string>;
}

/** `/nodes/{node}/qemu/{vmid}/move_disk` */
export interface NodesQemuMoveDiskApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/move_disk`
   *
   * Needs VM.Config.Disk on /vms/{vmid}; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/move_disk
   */
  post: VerbWith<PostNodesQemuMoveDiskParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/mtunnel` */
export interface NodesQemuMtunnelApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/mtunnel`
   *
   * Needs VM.Allocate on /vms/{vmid}, and Sys.Incoming on /; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/mtunnel
   */
  post: Verb<PostNodesQemuMtunnelParams, PostNodesQemuMtunnelResult>;
}

/** `/nodes/{node}/qemu/{vmid}/mtunnelwebsocket` */
export interface NodesQemuMtunnelwebsocketApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/mtunnelwebsocket
   */
  get: VerbWith<GetNodesQemuMtunnelwebsocketParams, GetNodesQemuMtunnelwebsocketResult>;
}

/** `/nodes/{node}/qemu/{vmid}/pending` */
export interface NodesQemuPendingApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/pending`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/pending
   */
  get: Verb<NoParams, GetNodesQemuPendingItem[]>;
}

/** `/nodes/{node}/qemu/{vmid}/remote_migrate` */
export interface NodesQemuRemoteMigrateApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/remote_migrate`
   *
   * Needs VM.Migrate on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/remote_migrate
   */
  post: VerbWith<PostNodesQemuRemoteMigrateParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/resize` */
export interface NodesQemuResizeApi {
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/resize`
   *
   * Needs VM.Config.Disk on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/resize
   */
  put: VerbWith<PutNodesQemuResizeParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/rrd` */
export interface NodesQemuRrdApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/rrd`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/rrd
   */
  get: VerbWith<GetNodesQemuRrdParams, GetNodesQemuRrdResult>;
}

/** `/nodes/{node}/qemu/{vmid}/rrddata` */
export interface NodesQemuRrddataApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/rrddata`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/rrddata
   */
  get: VerbWith<GetNodesQemuRrddataParams, GetNodesQemuRrddataItem[]>;
}

/** `/nodes/{node}/qemu/{vmid}/sendkey` */
export interface NodesQemuSendkeyApi {
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/sendkey`
   *
   * Needs VM.Console on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/sendkey
   */
  put: VerbWith<PutNodesQemuSendkeyParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/snapshot` */
export interface NodesQemuSnapshotApi {
  (snapname: string): NodesQemuSnapshotSnapnameApi;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/snapshot`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot
   */
  get: Verb<NoParams, GetNodesQemuSnapshotItem[]>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/snapshot`
   *
   * Needs VM.Snapshot on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot
   */
  post: VerbWith<PostNodesQemuSnapshotParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/snapshot/{snapname}` */
export interface NodesQemuSnapshotSnapnameApi {
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}`
   *
   * Needs VM.Snapshot on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}
   */
  delete: Verb<DeleteNodesQemuSnapshotSnapnameParams, Upid>;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}
   */
  get: Verb<NoParams, GetNodesQemuSnapshotSnapnameItem[]>;
  config: NodesQemuSnapshotConfigApi;
  rollback: NodesQemuSnapshotRollbackApi;
}

/** `/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config` */
export interface NodesQemuSnapshotConfigApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config`
   *
   * Needs VM.Snapshot or VM.Snapshot.Rollback or VM.Audit on /vms/{vmid}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config
   */
  get: Verb<NoParams, GetNodesQemuSnapshotConfigResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config`
   *
   * Needs VM.Snapshot on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config
   */
  put: Verb<PutNodesQemuSnapshotConfigParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback` */
export interface NodesQemuSnapshotRollbackApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback`
   *
   * Needs VM.Snapshot or VM.Snapshot.Rollback on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback
   */
  post: Verb<PostNodesQemuSnapshotRollbackParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/spiceproxy` */
export interface NodesQemuSpiceproxyApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/spiceproxy`
   *
   * Needs VM.Console on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/spiceproxy
   */
  post: Verb<PostNodesQemuSpiceproxyParams, PostNodesQemuSpiceproxyResult>;
}

/** `/nodes/{node}/qemu/{vmid}/status` */
export interface NodesQemuStatusApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/status`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status
   */
  get: Verb<NoParams, GetNodesQemuStatusItem[]>;
  current: NodesQemuStatusCurrentApi;
  reboot: NodesQemuStatusRebootApi;
  reset: NodesQemuStatusResetApi;
  resume: NodesQemuStatusResumeApi;
  shutdown: NodesQemuStatusShutdownApi;
  start: NodesQemuStatusStartApi;
  stop: NodesQemuStatusStopApi;
  suspend: NodesQemuStatusSuspendApi;
}

/** `/nodes/{node}/qemu/{vmid}/status/current` */
export interface NodesQemuStatusCurrentApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/status/current`
   *
   * Needs VM.Audit on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/current
   */
  get: Verb<NoParams, GetNodesQemuStatusCurrentResult>;
}

/** `/nodes/{node}/qemu/{vmid}/status/reboot` */
export interface NodesQemuStatusRebootApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/reboot`
   *
   * Needs VM.PowerMgmt on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/reboot
   */
  post: Verb<PostNodesQemuStatusRebootParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/status/reset` */
export interface NodesQemuStatusResetApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/reset`
   *
   * Needs VM.PowerMgmt on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/reset
   */
  post: Verb<PostNodesQemuStatusResetParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/status/resume` */
export interface NodesQemuStatusResumeApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/resume`
   *
   * Needs VM.PowerMgmt on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/resume
   */
  post: Verb<PostNodesQemuStatusResumeParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/status/shutdown` */
export interface NodesQemuStatusShutdownApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/shutdown`
   *
   * Needs VM.PowerMgmt on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/shutdown
   */
  post: Verb<PostNodesQemuStatusShutdownParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/status/start` */
export interface NodesQemuStatusStartApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/start`
   *
   * Needs VM.PowerMgmt on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/start
   */
  post: Verb<PostNodesQemuStatusStartParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/status/stop` */
export interface NodesQemuStatusStopApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/stop`
   *
   * Needs VM.PowerMgmt on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/stop
   */
  post: Verb<PostNodesQemuStatusStopParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/status/suspend` */
export interface NodesQemuStatusSuspendApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/suspend`
   *
   * Needs VM.PowerMgmt on /vms/{vmid}; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/suspend
   */
  post: Verb<PostNodesQemuStatusSuspendParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/template` */
export interface NodesQemuTemplateApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/template`
   *
   * Needs VM.Allocate on /vms/{vmid}; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/template
   */
  post: Verb<PostNodesQemuTemplateParams, Upid>;
}

/** `/nodes/{node}/qemu/{vmid}/termproxy` */
export interface NodesQemuTermproxyApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/termproxy`
   *
   * Needs VM.Console on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/termproxy
   */
  post: Verb<PostNodesQemuTermproxyParams, PostNodesQemuTermproxyResult>;
}

/** `/nodes/{node}/qemu/{vmid}/unlink` */
export interface NodesQemuUnlinkApi {
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/unlink`
   *
   * Needs VM.Config.Disk on /vms/{vmid}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/unlink
   */
  put: VerbWith<PutNodesQemuUnlinkParams, null>;
}

/** `/nodes/{node}/qemu/{vmid}/vncproxy` */
export interface NodesQemuVncproxyApi {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/vncproxy`
   *
   * Needs VM.Console on /vms/{vmid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/vncproxy
   */
  post: Verb<PostNodesQemuVncproxyParams, PostNodesQemuVncproxyResult>;
}

/** `/nodes/{node}/qemu/{vmid}/vncwebsocket` */
export interface NodesQemuVncwebsocketApi {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/vncwebsocket`
   *
   * Needs VM.Console on /vms/{vmid}; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/vncwebsocket
   */
  get: VerbWith<GetNodesQemuVncwebsocketParams, GetNodesQemuVncwebsocketResult>;
}

/** `/nodes/{node}/query-oci-repo-tags` */
export interface NodesQueryOciRepoTagsApi {
  /**
   * `GET /nodes/{node}/query-oci-repo-tags`
   *
   * Needs Sys.AccessNetwork on /nodes/{node}. Runs on the node. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/query-oci-repo-tags
   */
  get: VerbWith<GetNodesQueryOciRepoTagsParams, string[]>;
}

/** `/nodes/{node}/query-url-metadata` */
export interface NodesQueryUrlMetadataApi {
  /**
   * `GET /nodes/{node}/query-url-metadata`
   *
   * Needs Sys.Audit and Sys.Modify on /, or Sys.AccessNetwork on /nodes/{node}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/query-url-metadata
   */
  get: VerbWith<GetNodesQueryUrlMetadataParams, GetNodesQueryUrlMetadataResult>;
}

/** `/nodes/{node}/replication` */
export interface NodesReplicationApi {
  (id: string): NodesReplicationIdApi;
  /**
   * `GET /nodes/{node}/replication`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication
   */
  get: Verb<GetNodesReplicationParams, GetNodesReplicationItem[]>;
}

/** `/nodes/{node}/replication/{id}` */
export interface NodesReplicationIdApi {
  /**
   * `GET /nodes/{node}/replication/{id}`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}
   */
  get: Verb<NoParams, GetNodesReplicationIdItem[]>;
  log: NodesReplicationLogApi;
  schedule_now: NodesReplicationScheduleNowApi;
  scheduleNow: NodesReplicationScheduleNowApi;
  status: NodesReplicationStatusApi;
}

/** `/nodes/{node}/replication/{id}/log` */
export interface NodesReplicationLogApi {
  /**
   * `GET /nodes/{node}/replication/{id}/log`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/log
   */
  get: Verb<GetNodesReplicationLogParams, GetNodesReplicationLogItem[]>;
}

/** `/nodes/{node}/replication/{id}/schedule_now` */
export interface NodesReplicationScheduleNowApi {
  /**
   * `POST /nodes/{node}/replication/{id}/schedule_now`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/schedule_now
   */
  post: Verb<NoParams, string>;
}

/** `/nodes/{node}/replication/{id}/status` */
export interface NodesReplicationStatusApi {
  /**
   * `GET /nodes/{node}/replication/{id}/status`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/replication/{id}/status
   */
  get: Verb<NoParams, GetNodesReplicationStatusResult>;
}

/** `/nodes/{node}/report` */
export interface NodesReportApi {
  /**
   * `GET /nodes/{node}/report`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/report
   */
  get: Verb<NoParams, string>;
}

/** `/nodes/{node}/rrd` */
export interface NodesRrdApi {
  /**
   * `GET /nodes/{node}/rrd`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/rrd
   */
  get: VerbWith<GetNodesRrdParams, GetNodesRrdResult>;
}

/** `/nodes/{node}/rrddata` */
export interface NodesRrddataApi {
  /**
   * `GET /nodes/{node}/rrddata`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/rrddata
   */
  get: VerbWith<GetNodesRrddataParams, GetNodesRrddataItem[]>;
}

/** `/nodes/{node}/scan` */
export interface NodesScanApi {
  /**
   * `GET /nodes/{node}/scan`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan
   */
  get: Verb<NoParams, GetNodesScanItem[]>;
  cifs: NodesScanCifsApi;
  iscsi: NodesScanIscsiApi;
  lvm: NodesScanLvmApi;
  lvmthin: NodesScanLvmthinApi;
  nfs: NodesScanNfsApi;
  pbs: NodesScanPbsApi;
  zfs: NodesScanZfsApi;
}

/** `/nodes/{node}/scan/cifs` */
export interface NodesScanCifsApi {
  /**
   * `GET /nodes/{node}/scan/cifs`
   *
   * Needs Datastore.Allocate on /storage. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/cifs
   */
  get: VerbWith<GetNodesScanCifsParams, GetNodesScanCifsItem[]>;
}

/** `/nodes/{node}/scan/iscsi` */
export interface NodesScanIscsiApi {
  /**
   * `GET /nodes/{node}/scan/iscsi`
   *
   * Needs Datastore.Allocate on /storage. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/iscsi
   */
  get: VerbWith<GetNodesScanIscsiParams, GetNodesScanIscsiItem[]>;
}

/** `/nodes/{node}/scan/lvm` */
export interface NodesScanLvmApi {
  /**
   * `GET /nodes/{node}/scan/lvm`
   *
   * Needs Datastore.Allocate on /storage. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/lvm
   */
  get: Verb<NoParams, GetNodesScanLvmItem[]>;
}

/** `/nodes/{node}/scan/lvmthin` */
export interface NodesScanLvmthinApi {
  /**
   * `GET /nodes/{node}/scan/lvmthin`
   *
   * Needs Datastore.Allocate on /storage. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/lvmthin
   */
  get: VerbWith<GetNodesScanLvmthinParams, GetNodesScanLvmthinItem[]>;
}

/** `/nodes/{node}/scan/nfs` */
export interface NodesScanNfsApi {
  /**
   * `GET /nodes/{node}/scan/nfs`
   *
   * Needs Datastore.Allocate on /storage. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/nfs
   */
  get: VerbWith<GetNodesScanNfsParams, GetNodesScanNfsItem[]>;
}

/** `/nodes/{node}/scan/pbs` */
export interface NodesScanPbsApi {
  /**
   * `GET /nodes/{node}/scan/pbs`
   *
   * Needs Datastore.Allocate on /storage. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/pbs
   */
  get: VerbWith<GetNodesScanPbsParams, GetNodesScanPbsItem[]>;
}

/** `/nodes/{node}/scan/zfs` */
export interface NodesScanZfsApi {
  /**
   * `GET /nodes/{node}/scan/zfs`
   *
   * Needs Datastore.Allocate on /storage. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/scan/zfs
   */
  get: Verb<NoParams, GetNodesScanZfsItem[]>;
}

/** `/nodes/{node}/sdn` */
export interface NodesSdnApi {
  /**
   * `GET /nodes/{node}/sdn`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn
   */
  get: Verb<NoParams, GetNodesSdnItem[]>;
  fabrics: NodesSdnFabricsApi;
  vnets: NodesSdnVnetsApi;
  zones: NodesSdnZonesApi;
}

/** `/nodes/{node}/sdn/fabrics` */
export interface NodesSdnFabricsApi {
  (fabric: string): NodesSdnFabricsFabricApi;
}

/** `/nodes/{node}/sdn/fabrics/{fabric}` */
export interface NodesSdnFabricsFabricApi {
  /**
   * `GET /nodes/{node}/sdn/fabrics/{fabric}`
   *
   * Needs SDN.Audit on /sdn/fabrics/{fabric}. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}
   */
  get: Verb<NoParams, GetNodesSdnFabricsFabricItem[]>;
  interfaces: NodesSdnFabricsInterfacesApi;
  neighbors: NodesSdnFabricsNeighborsApi;
  routes: NodesSdnFabricsRoutesApi;
}

/** `/nodes/{node}/sdn/fabrics/{fabric}/interfaces` */
export interface NodesSdnFabricsInterfacesApi {
  /**
   * `GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces`
   *
   * Needs SDN.Audit on /sdn/fabrics/{fabric}. Runs on the node, as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/interfaces
   */
  get: Verb<NoParams, GetNodesSdnFabricsInterfacesItem[]>;
}

/** `/nodes/{node}/sdn/fabrics/{fabric}/neighbors` */
export interface NodesSdnFabricsNeighborsApi {
  /**
   * `GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors`
   *
   * Needs SDN.Audit on /sdn/fabrics/{fabric}. Runs on the node, as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/neighbors
   */
  get: Verb<NoParams, GetNodesSdnFabricsNeighborsItem[]>;
}

/** `/nodes/{node}/sdn/fabrics/{fabric}/routes` */
export interface NodesSdnFabricsRoutesApi {
  /**
   * `GET /nodes/{node}/sdn/fabrics/{fabric}/routes`
   *
   * Needs SDN.Audit on /sdn/fabrics/{fabric}. Runs on the node, as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/routes
   */
  get: Verb<NoParams, GetNodesSdnFabricsRoutesItem[]>;
}

/** `/nodes/{node}/sdn/vnets` */
export interface NodesSdnVnetsApi {
  (vnet: string): NodesSdnVnetsVnetApi;
}

/** `/nodes/{node}/sdn/vnets/{vnet}` */
export interface NodesSdnVnetsVnetApi {
  /**
   * `GET /nodes/{node}/sdn/vnets/{vnet}`
   *
   * For any login; more depends on the parameters. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/vnets/{vnet}
   */
  get: Verb<NoParams, GetNodesSdnVnetsVnetItem[]>;
  "mac-vrf": NodesSdnVnetsMacVrfApi;
  macVrf: NodesSdnVnetsMacVrfApi;
}

/** `/nodes/{node}/sdn/vnets/{vnet}/mac-vrf` */
export interface NodesSdnVnetsMacVrfApi {
  /**
   * `GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf`
   *
   * For any login; more depends on the parameters. Runs on the node, as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/vnets/{vnet}/mac-vrf
   */
  get: Verb<NoParams, GetNodesSdnVnetsMacVrfItem[]>;
}

/** `/nodes/{node}/sdn/zones` */
export interface NodesSdnZonesApi {
  (zone: string): NodesSdnZonesZoneApi;
  /**
   * `GET /nodes/{node}/sdn/zones`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones
   */
  get: Verb<NoParams, GetNodesSdnZonesItem[]>;
}

/** `/nodes/{node}/sdn/zones/{zone}` */
export interface NodesSdnZonesZoneApi {
  /**
   * `GET /nodes/{node}/sdn/zones/{zone}`
   *
   * Needs SDN.Audit on /sdn/zones/{zone}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}
   */
  get: Verb<NoParams, GetNodesSdnZonesZoneItem[]>;
  bridges: NodesSdnZonesBridgesApi;
  content: NodesSdnZonesContentApi;
  "ip-vrf": NodesSdnZonesIpVrfApi;
  ipVrf: NodesSdnZonesIpVrfApi;
}

/** `/nodes/{node}/sdn/zones/{zone}/bridges` */
export interface NodesSdnZonesBridgesApi {
  /**
   * `GET /nodes/{node}/sdn/zones/{zone}/bridges`
   *
   * Needs SDN.Audit on /sdn/zones/{zone}. Runs on the node, as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/bridges
   */
  get: Verb<NoParams, GetNodesSdnZonesBridgesItem[]>;
}

/** `/nodes/{node}/sdn/zones/{zone}/content` */
export interface NodesSdnZonesContentApi {
  /**
   * `GET /nodes/{node}/sdn/zones/{zone}/content`
   *
   * Needs SDN.Audit on /sdn/zones/{zone}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/content
   */
  get: Verb<NoParams, GetNodesSdnZonesContentItem[]>;
}

/** `/nodes/{node}/sdn/zones/{zone}/ip-vrf` */
export interface NodesSdnZonesIpVrfApi {
  /**
   * `GET /nodes/{node}/sdn/zones/{zone}/ip-vrf`
   *
   * Needs SDN.Audit on /sdn/zones/{zone}. Runs on the node, as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/ip-vrf
   */
  get: Verb<NoParams, GetNodesSdnZonesIpVrfItem[]>;
}

/** `/nodes/{node}/services` */
export interface NodesServicesApi {
  (service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd"): NodesServicesServiceApi;
  /**
   * `GET /nodes/{node}/services`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services
   */
  get: Verb<NoParams, GetNodesServicesItem[]>;
}

/** `/nodes/{node}/services/{service}` */
export interface NodesServicesServiceApi {
  /**
   * `GET /nodes/{node}/services/{service}`
   *
   * Needs Sys.Audit on /nodes/{node}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}
   */
  get: Verb<NoParams, GetNodesServicesServiceItem[]>;
  reload: NodesServicesReloadApi;
  restart: NodesServicesRestartApi;
  start: NodesServicesStartApi;
  state: NodesServicesStateApi;
  stop: NodesServicesStopApi;
}

/** `/nodes/{node}/services/{service}/reload` */
export interface NodesServicesReloadApi {
  /**
   * `POST /nodes/{node}/services/{service}/reload`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/reload
   */
  post: Verb<NoParams, Upid>;
}

/** `/nodes/{node}/services/{service}/restart` */
export interface NodesServicesRestartApi {
  /**
   * `POST /nodes/{node}/services/{service}/restart`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/restart
   */
  post: Verb<NoParams, Upid>;
}

/** `/nodes/{node}/services/{service}/start` */
export interface NodesServicesStartApi {
  /**
   * `POST /nodes/{node}/services/{service}/start`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/start
   */
  post: Verb<NoParams, Upid>;
}

/** `/nodes/{node}/services/{service}/state` */
export interface NodesServicesStateApi {
  /**
   * `GET /nodes/{node}/services/{service}/state`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/state
   */
  get: Verb<NoParams, GetNodesServicesStateResult>;
}

/** `/nodes/{node}/services/{service}/stop` */
export interface NodesServicesStopApi {
  /**
   * `POST /nodes/{node}/services/{service}/stop`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/services/{service}/stop
   */
  post: Verb<NoParams, Upid>;
}

/** `/nodes/{node}/spiceshell` */
export interface NodesSpiceshellApi {
  /**
   * `POST /nodes/{node}/spiceshell`
   *
   * Needs Sys.Console on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/spiceshell
   */
  post: Verb<PostNodesSpiceshellParams, PostNodesSpiceshellResult>;
}

/** `/nodes/{node}/startall` */
export interface NodesStartallApi {
  /**
   * `POST /nodes/{node}/startall`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/startall
   */
  post: Verb<PostNodesStartallParams, Upid>;
}

/** `/nodes/{node}/status` */
export interface NodesStatusApi {
  /**
   * `GET /nodes/{node}/status`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/status
   */
  get: Verb<NoParams, GetNodesStatusResult>;
  /**
   * `POST /nodes/{node}/status`
   *
   * Needs Sys.PowerMgmt on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/status
   */
  post: VerbWith<PostNodesStatusParams, null>;
}

/** `/nodes/{node}/stopall` */
export interface NodesStopallApi {
  /**
   * `POST /nodes/{node}/stopall`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/stopall
   */
  post: Verb<PostNodesStopallParams, Upid>;
}

/** `/nodes/{node}/storage` */
export interface NodesStorageApi {
  (storage: string): NodesStorageStorageApi;
  /**
   * `GET /nodes/{node}/storage`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage
   */
  get: Verb<GetNodesStorageParams, GetNodesStorageItem[]>;
}

/** `/nodes/{node}/storage/{storage}` */
export interface NodesStorageStorageApi {
  /**
   * `GET /nodes/{node}/storage/{storage}`
   *
   * Needs Datastore.Audit or Datastore.AllocateSpace on /storage/{storage}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}
   */
  get: Verb<NoParams, GetNodesStorageStorageItem[]>;
  content: NodesStorageContentApi;
  "download-url": NodesStorageDownloadUrlApi;
  downloadUrl: NodesStorageDownloadUrlApi;
  "file-restore": NodesStorageFileRestoreApi;
  fileRestore: NodesStorageFileRestoreApi;
  identity: NodesStorageIdentityApi;
  "import-metadata": NodesStorageImportMetadataApi;
  importMetadata: NodesStorageImportMetadataApi;
  "oci-registry-pull": NodesStorageOciRegistryPullApi;
  ociRegistryPull: NodesStorageOciRegistryPullApi;
  prunebackups: NodesStoragePrunebackupsApi;
  rrd: NodesStorageRrdApi;
  rrddata: NodesStorageRrddataApi;
  status: NodesStorageStatusApi;
  upload: NodesStorageUploadApi;
}

/** `/nodes/{node}/storage/{storage}/content` */
export interface NodesStorageContentApi {
  (volume: string): NodesStorageContentVolumeApi;
  /**
   * `GET /nodes/{node}/storage/{storage}/content`
   *
   * Needs Datastore.Audit or Datastore.AllocateSpace on /storage/{storage}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content
   */
  get: Verb<GetNodesStorageContentParams, GetNodesStorageContentItem[]>;
  /**
   * `POST /nodes/{node}/storage/{storage}/content`
   *
   * Needs Datastore.AllocateSpace on /storage/{storage}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content
   */
  post: VerbWith<PostNodesStorageContentParams, string>;
}

/** `/nodes/{node}/storage/{storage}/content/{volume}` */
export interface NodesStorageContentVolumeApi {
  /**
   * `DELETE /nodes/{node}/storage/{storage}/content/{volume}`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume}
   */
  delete: Verb<DeleteNodesStorageContentVolumeParams, Upid | null>;
  /**
   * `GET /nodes/{node}/storage/{storage}/content/{volume}`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume}
   */
  get: Verb<NoParams, GetNodesStorageContentVolumeResult>;
  /**
   * `POST /nodes/{node}/storage/{storage}/content/{volume}`
   *
   * Only for root@pam by ticket. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume}
   */
  post: VerbWith<PostNodesStorageContentVolumeParams, Upid>;
  /**
   * `PUT /nodes/{node}/storage/{storage}/content/{volume}`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/content/{volume}
   */
  put: Verb<PutNodesStorageContentVolumeParams, null>;
}

/** `/nodes/{node}/storage/{storage}/download-url` */
export interface NodesStorageDownloadUrlApi {
  /**
   * `POST /nodes/{node}/storage/{storage}/download-url`
   *
   * Needs Datastore.AllocateTemplate on /storage/{storage}, and (Sys.Audit and Sys.Modify on /, or Sys.AccessNetwork on /nodes/{node}); more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/download-url
   */
  post: VerbWith<PostNodesStorageDownloadUrlParams, Upid>;
}

/** `/nodes/{node}/storage/{storage}/file-restore` */
export interface NodesStorageFileRestoreApi {
  download: NodesStorageFileRestoreDownloadApi;
  list: NodesStorageFileRestoreListApi;
}

/** `/nodes/{node}/storage/{storage}/file-restore/download` */
export interface NodesStorageFileRestoreDownloadApi {
  /**
   * `GET /nodes/{node}/storage/{storage}/file-restore/download`
   *
   * For any login; more depends on the parameters. Runs on the node, as root. Can answer with a stream.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/file-restore/download
   */
  get: DownloadVerbWith<GetNodesStorageFileRestoreDownloadParams, unknown>;
}

/** `/nodes/{node}/storage/{storage}/file-restore/list` */
export interface NodesStorageFileRestoreListApi {
  /**
   * `GET /nodes/{node}/storage/{storage}/file-restore/list`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/file-restore/list
   */
  get: VerbWith<GetNodesStorageFileRestoreListParams, GetNodesStorageFileRestoreListItem[]>;
}

/** `/nodes/{node}/storage/{storage}/identity` */
export interface NodesStorageIdentityApi {
  /**
   * `GET /nodes/{node}/storage/{storage}/identity`
   *
   * Needs Datastore.Audit or Datastore.AllocateSpace on /storage/{storage}. Runs on the node, as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/identity
   */
  get: Verb<NoParams, GetNodesStorageIdentityResult>;
}

/** `/nodes/{node}/storage/{storage}/import-metadata` */
export interface NodesStorageImportMetadataApi {
  /**
   * `GET /nodes/{node}/storage/{storage}/import-metadata`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/import-metadata
   */
  get: VerbWith<GetNodesStorageImportMetadataParams, GetNodesStorageImportMetadataResult>;
}

/** `/nodes/{node}/storage/{storage}/oci-registry-pull` */
export interface NodesStorageOciRegistryPullApi {
  /**
   * `POST /nodes/{node}/storage/{storage}/oci-registry-pull`
   *
   * Needs Datastore.AllocateTemplate on /storage/{storage}, and Sys.AccessNetwork on /nodes/{node}. Runs on the node, as root. New after 9.0.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/oci-registry-pull
   */
  post: VerbWith<PostNodesStorageOciRegistryPullParams, Upid>;
}

/** `/nodes/{node}/storage/{storage}/prunebackups` */
export interface NodesStoragePrunebackupsApi {
  /**
   * `DELETE /nodes/{node}/storage/{storage}/prunebackups`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/prunebackups
   */
  delete: Verb<DeleteNodesStoragePrunebackupsParams, Upid>;
  /**
   * `GET /nodes/{node}/storage/{storage}/prunebackups`
   *
   * Needs Datastore.Audit or Datastore.AllocateSpace on /storage/{storage}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/prunebackups
   */
  get: Verb<GetNodesStoragePrunebackupsParams, GetNodesStoragePrunebackupsItem[]>;
}

/** `/nodes/{node}/storage/{storage}/rrd` */
export interface NodesStorageRrdApi {
  /**
   * `GET /nodes/{node}/storage/{storage}/rrd`
   *
   * Needs Datastore.Audit or Datastore.AllocateSpace on /storage/{storage}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/rrd
   */
  get: VerbWith<GetNodesStorageRrdParams, GetNodesStorageRrdResult>;
}

/** `/nodes/{node}/storage/{storage}/rrddata` */
export interface NodesStorageRrddataApi {
  /**
   * `GET /nodes/{node}/storage/{storage}/rrddata`
   *
   * Needs Datastore.Audit or Datastore.AllocateSpace on /storage/{storage}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/rrddata
   */
  get: VerbWith<GetNodesStorageRrddataParams, GetNodesStorageRrddataItem[]>;
}

/** `/nodes/{node}/storage/{storage}/status` */
export interface NodesStorageStatusApi {
  /**
   * `GET /nodes/{node}/storage/{storage}/status`
   *
   * Needs Datastore.Audit or Datastore.AllocateSpace on /storage/{storage}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/status
   */
  get: Verb<NoParams, GetNodesStorageStatusResult>;
}

/** `/nodes/{node}/storage/{storage}/upload` */
export interface NodesStorageUploadApi {
  /**
   * `POST /nodes/{node}/storage/{storage}/upload`
   *
   * Needs Datastore.AllocateTemplate on /storage/{storage}. Runs as root. Takes a file.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/storage/{storage}/upload
   */
  post: UploadVerbWith<PostNodesStorageUploadParams, Upid>;
}

/** `/nodes/{node}/subscription` */
export interface NodesSubscriptionApi {
  /**
   * `DELETE /nodes/{node}/subscription`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /nodes/{node}/subscription`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription
   */
  get: Verb<NoParams, GetNodesSubscriptionResult>;
  /**
   * `POST /nodes/{node}/subscription`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription
   */
  post: Verb<PostNodesSubscriptionParams, null>;
  /**
   * `PUT /nodes/{node}/subscription`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/subscription
   */
  put: VerbWith<PutNodesSubscriptionParams, null>;
}

/** `/nodes/{node}/suspendall` */
export interface NodesSuspendallApi {
  /**
   * `POST /nodes/{node}/suspendall`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/suspendall
   */
  post: Verb<PostNodesSuspendallParams, Upid>;
}

/** `/nodes/{node}/syslog` */
export interface NodesSyslogApi {
  /**
   * `GET /nodes/{node}/syslog`
   *
   * Needs Sys.Syslog on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/syslog
   */
  get: Verb<GetNodesSyslogParams, GetNodesSyslogItem[]>;
}

/** `/nodes/{node}/tasks` */
export interface NodesTasksApi {
  (upid: string): NodesTasksUpidApi;
  /**
   * `GET /nodes/{node}/tasks`
   *
   * For any login; more depends on the parameters. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks
   */
  get: Verb<GetNodesTasksParams, GetNodesTasksItem[]>;
}

/** `/nodes/{node}/tasks/{upid}` */
export interface NodesTasksUpidApi {
  /**
   * `DELETE /nodes/{node}/tasks/{upid}`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /nodes/{node}/tasks/{upid}`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}
   */
  get: Verb<NoParams, GetNodesTasksUpidItem[]>;
  log: NodesTasksLogApi;
  status: NodesTasksStatusApi;
}

/** `/nodes/{node}/tasks/{upid}/log` */
export interface NodesTasksLogApi {
  /**
   * `GET /nodes/{node}/tasks/{upid}/log`
   *
   * For any login; more depends on the parameters. Runs on the node, as root. Can answer with a stream.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}/log
   */
  get: DownloadVerb<GetNodesTasksLogParams, GetNodesTasksLogItem[]>;
}

/** `/nodes/{node}/tasks/{upid}/status` */
export interface NodesTasksStatusApi {
  /**
   * `GET /nodes/{node}/tasks/{upid}/status`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/tasks/{upid}/status
   */
  get: Verb<NoParams, GetNodesTasksStatusResult>;
}

/** `/nodes/{node}/termproxy` */
export interface NodesTermproxyApi {
  /**
   * `POST /nodes/{node}/termproxy`
   *
   * Needs Sys.Console on /nodes/{node}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/termproxy
   */
  post: Verb<PostNodesTermproxyParams, PostNodesTermproxyResult>;
}

/** `/nodes/{node}/time` */
export interface NodesTimeApi {
  /**
   * `GET /nodes/{node}/time`
   *
   * Needs Sys.Audit on /nodes/{node}. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/time
   */
  get: Verb<NoParams, GetNodesTimeResult>;
  /**
   * `PUT /nodes/{node}/time`
   *
   * Needs Sys.Modify on /nodes/{node}. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/time
   */
  put: VerbWith<PutNodesTimeParams, null>;
}

/** `/nodes/{node}/version` */
export interface NodesVersionApi {
  /**
   * `GET /nodes/{node}/version`
   *
   * For any login. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/version
   */
  get: Verb<NoParams, GetNodesVersionResult>;
}

/** `/nodes/{node}/vncshell` */
export interface NodesVncshellApi {
  /**
   * `POST /nodes/{node}/vncshell`
   *
   * Needs Sys.Console on /nodes/{node}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vncshell
   */
  post: Verb<PostNodesVncshellParams, PostNodesVncshellResult>;
}

/** `/nodes/{node}/vncwebsocket` */
export interface NodesVncwebsocketApi {
  /**
   * `GET /nodes/{node}/vncwebsocket`
   *
   * Needs Sys.Console on /nodes/{node}; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vncwebsocket
   */
  get: VerbWith<GetNodesVncwebsocketParams, GetNodesVncwebsocketResult>;
}

/** `/nodes/{node}/vzdump` */
export interface NodesVzdumpApi {
  /**
   * `POST /nodes/{node}/vzdump`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump
   */
  post: Verb<PostNodesVzdumpParams, Upid | "OK">;
  defaults: NodesVzdumpDefaultsApi;
  extractconfig: NodesVzdumpExtractconfigApi;
}

/** `/nodes/{node}/vzdump/defaults` */
export interface NodesVzdumpDefaultsApi {
  /**
   * `GET /nodes/{node}/vzdump/defaults`
   *
   * For any login; more depends on the parameters. Runs on the node.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump/defaults
   */
  get: Verb<GetNodesVzdumpDefaultsParams, GetNodesVzdumpDefaultsResult>;
}

/** `/nodes/{node}/vzdump/extractconfig` */
export interface NodesVzdumpExtractconfigApi {
  /**
   * `GET /nodes/{node}/vzdump/extractconfig`
   *
   * For any login; more depends on the parameters. Runs on the node, as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/vzdump/extractconfig
   */
  get: VerbWith<GetNodesVzdumpExtractconfigParams, string>;
}

/** `/nodes/{node}/wakeonlan` */
export interface NodesWakeonlanApi {
  /**
   * `POST /nodes/{node}/wakeonlan`
   *
   * Needs Sys.PowerMgmt on /nodes/{node}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/wakeonlan
   */
  post: Verb<NoParams, string>;
}

/** `/pools` */
export interface PoolsApi {
  (poolid: string): PoolsPoolidApi;
  /**
   * `DELETE /pools`
   *
   * Needs Pool.Allocate on /pool/{poolid}; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/pools
   */
  delete: VerbWith<DeletePoolsParams, null>;
  /**
   * `GET /pools`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/pools
   */
  get: Verb<GetPoolsParams, GetPoolsItem[]>;
  /**
   * `POST /pools`
   *
   * Needs Pool.Allocate on /pool/{poolid}. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/pools
   */
  post: VerbWith<PostPoolsParams, null>;
  /**
   * `PUT /pools`
   *
   * Needs Pool.Allocate on /pool/{poolid}; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/pools
   */
  put: VerbWith<PutPoolsParams, null>;
}

/** `/pools/{poolid}` */
export interface PoolsPoolidApi {
  /**
   * `DELETE /pools/{poolid}`
   *
   * Needs Pool.Allocate on /pool/{poolid}; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/pools/{poolid}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /pools/{poolid}`
   *
   * Needs Pool.Audit on /pool/{poolid}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/pools/{poolid}
   */
  get: Verb<GetPoolsPoolidParams, GetPoolsPoolidResult>;
  /**
   * `PUT /pools/{poolid}`
   *
   * Needs Pool.Allocate on /pool/{poolid}; more depends on the parameters. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/pools/{poolid}
   */
  put: Verb<PutPoolsPoolidParams, null>;
}

/** `/storage` */
export interface StorageApi {
  (storage: string): StorageStorageApi;
  /**
   * `GET /storage`
   *
   * For any login; more depends on the parameters.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/storage
   */
  get: Verb<GetStorageParams, GetStorageItem[]>;
  /**
   * `POST /storage`
   *
   * Needs Datastore.Allocate on /storage. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/storage
   */
  post: VerbWith<PostStorageParams, PostStorageResult>;
}

/** `/storage/{storage}` */
export interface StorageStorageApi {
  /**
   * `DELETE /storage/{storage}`
   *
   * Needs Datastore.Allocate on /storage. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/storage/{storage}
   */
  delete: Verb<NoParams, null>;
  /**
   * `GET /storage/{storage}`
   *
   * Needs Datastore.Allocate on /storage/{storage}.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/storage/{storage}
   */
  get: Verb<NoParams, GetStorageStorageResult>;
  /**
   * `PUT /storage/{storage}`
   *
   * Needs Datastore.Allocate on /storage. Runs as root.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/storage/{storage}
   */
  put: Verb<PutStorageStorageParams, PutStorageStorageResult>;
}

/** `/version` */
export interface VersionApi {
  /**
   * `GET /version`
   *
   * For any login.
   *
   * @see https://pve.proxmox.com/pve-docs/api-viewer/#/version
   */
  get: Verb<NoParams, GetVersionResult>;
}
