// Generated, do not edit: npm run generate.
import type {
  Upid,
} from "../codecs/upid.ts";
import type {
  DownloadEndpointWith,
  Endpoint,
  EndpointWith,
  NoParams,
  UploadEndpointWith,
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

interface PathController {
  controller: string;
}

interface PathCputype {
  cputype: string;
}

interface PathDns {
  dns: string;
}

interface PathFabricId {
  fabric_id: string;
}

interface PathFabricIdNodeId {
  fabric_id: string;
  node_id: string;
}

interface PathFlag {
  flag: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause";
}

interface PathGroup {
  group: string;
}

interface PathGroupPos {
  group: string;
  pos: number | string;
}

interface PathGroupid {
  groupid: string;
}

interface PathId {
  id: string;
}

interface PathIdUrlSeq {
  id: string;
  url_seq: string;
}

interface PathIpam {
  ipam: string;
}

interface PathName {
  name: string;
}

interface PathNameCidr {
  name: string;
  cidr: string;
}

interface PathNode {
  node: string;
}

interface PathNodeFabric {
  node: string;
  fabric: string;
}

interface PathNodeId {
  node: string;
  id: string;
}

interface PathNodeIface {
  node: string;
  iface: string;
}

interface PathNodeMonid {
  node: string;
  monid: string;
}

interface PathNodeName {
  node: string;
  name: string;
}

interface PathNodeOsdid {
  node: string;
  osdid: number | string;
}

interface PathNodePciIdOrMapping {
  node: string;
  "pci-id-or-mapping": string;
}

interface PathNodePos {
  node: string;
  pos: number | string;
}

interface PathNodeService {
  node: string;
  service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
}

interface PathNodeStorage {
  node: string;
  storage: string;
}

interface PathNodeStorageVolume {
  node: string;
  storage: string;
  volume: string;
}

interface PathNodeUpid {
  node: string;
  upid: string;
}

interface PathNodeVmid {
  node: string;
  vmid: number | string;
}

interface PathNodeVmidName {
  node: string;
  vmid: number | string;
  name: string;
}

interface PathNodeVmidNameCidr {
  node: string;
  vmid: number | string;
  name: string;
  cidr: string;
}

interface PathNodeVmidPos {
  node: string;
  vmid: number | string;
  pos: number | string;
}

interface PathNodeVmidSnapname {
  node: string;
  vmid: number | string;
  snapname: string;
}

interface PathNodeVnet {
  node: string;
  vnet: string;
}

interface PathNodeZone {
  node: string;
  zone: string;
}

interface PathPoolid {
  poolid: string;
}

interface PathPos {
  pos: number | string;
}

interface PathRealm {
  realm: string;
}

interface PathRoleid {
  roleid: string;
}

interface PathRouteMapId {
  "route-map-id": string;
}

interface PathRouteMapIdOrder {
  "route-map-id": string;
  order: number | string;
}

interface PathRule {
  rule: string;
}

interface PathSid {
  sid: string;
}

interface PathStorage {
  storage: string;
}

interface PathUserid {
  userid: string;
}

interface PathUseridId {
  userid: string;
  id: string;
}

interface PathUseridTokenid {
  userid: string;
  tokenid: string;
}

interface PathVnet {
  vnet: string;
}

interface PathVnetPos {
  vnet: string;
  pos: number | string;
}

interface PathVnetSubnet {
  vnet: string;
  subnet: string;
}

interface PathZone {
  zone: string;
}

/** Templates that can be called with GET. */
export interface GetRoutes {
  "/access": Endpoint<NoParams, GetAccessItem[]>;
  "/access/acl": Endpoint<NoParams, GetAccessAclItem[]>;
  "/access/domains": Endpoint<NoParams, GetAccessDomainsItem[]>;
  "/access/domains/{realm}": EndpointWith<PathRealm, GetAccessDomainsRealmResult>;
  "/access/groups": Endpoint<NoParams, GetAccessGroupsItem[]>;
  "/access/groups/{groupid}": EndpointWith<PathGroupid, GetAccessGroupsGroupidResult>;
  "/access/openid": Endpoint<NoParams, GetAccessOpenidItem[]>;
  "/access/permissions": Endpoint<GetAccessPermissionsParams, Record<string, Record<string, number>>>;
  "/access/roles": Endpoint<NoParams, GetAccessRolesItem[]>;
  "/access/roles/{roleid}": EndpointWith<PathRoleid, GetAccessRolesRoleidResult>;
  "/access/tfa": Endpoint<NoParams, GetAccessTfaItem[]>;
  "/access/tfa/{userid}": EndpointWith<PathUserid, GetAccessTfaUseridItem[]>;
  "/access/tfa/{userid}/{id}": EndpointWith<PathUseridId, GetAccessTfaIdResult>;
  "/access/ticket": Endpoint<NoParams, null>;
  "/access/users": Endpoint<GetAccessUsersParams, GetAccessUsersItem[]>;
  "/access/users/{userid}": EndpointWith<PathUserid, GetAccessUsersUseridResult>;
  "/access/users/{userid}/tfa": EndpointWith<PathUserid & GetAccessUsersTfaParams, GetAccessUsersTfaResult>;
  "/access/users/{userid}/token": EndpointWith<PathUserid, GetAccessUsersTokenItem[]>;
  "/access/users/{userid}/token/{tokenid}": EndpointWith<PathUseridTokenid, GetAccessUsersTokenTokenidResult>;
  "/cluster": Endpoint<NoParams, GetClusterItem[]>;
  "/cluster/acme": Endpoint<NoParams, GetClusterAcmeItem[]>;
  "/cluster/acme/account": Endpoint<NoParams, GetClusterAcmeAccountItem[]>;
  "/cluster/acme/account/{name}": EndpointWith<PathName, GetClusterAcmeAccountNameResult>;
  "/cluster/acme/challenge-schema": Endpoint<NoParams, GetClusterAcmeChallengeSchemaItem[]>;
  "/cluster/acme/directories": Endpoint<NoParams, GetClusterAcmeDirectoriesItem[]>;
  "/cluster/acme/meta": Endpoint<GetClusterAcmeMetaParams, GetClusterAcmeMetaResult>;
  "/cluster/acme/plugins": Endpoint<GetClusterAcmePluginsParams, GetClusterAcmePluginsItem[]>;
  "/cluster/acme/plugins/{id}": EndpointWith<PathId, GetClusterAcmePluginsIdResult>;
  "/cluster/acme/tos": Endpoint<GetClusterAcmeTosParams, string | null>;
  "/cluster/backup": Endpoint<NoParams, GetClusterBackupItem[]>;
  "/cluster/backup-info": Endpoint<NoParams, GetClusterBackupInfoItem[]>;
  "/cluster/backup-info/not-backed-up": Endpoint<NoParams, GetClusterBackupInfoNotBackedUpItem[]>;
  "/cluster/backup/{id}": EndpointWith<PathId, GetClusterBackupIdResult>;
  "/cluster/backup/{id}/included_volumes": EndpointWith<PathId, GetClusterBackupIncludedVolumesResult>;
  "/cluster/bulk-action": Endpoint<NoParams, GetClusterBulkActionItem[]>;
  "/cluster/bulk-action/guest": Endpoint<NoParams, GetClusterBulkActionGuestItem[]>;
  "/cluster/ceph": Endpoint<NoParams, GetClusterCephItem[]>;
  "/cluster/ceph/flags": Endpoint<NoParams, GetClusterCephFlagsItem[]>;
  "/cluster/ceph/flags/{flag}": EndpointWith<PathFlag, boolean>;
  "/cluster/ceph/metadata": Endpoint<GetClusterCephMetadataParams, GetClusterCephMetadataResult>;
  "/cluster/ceph/status": Endpoint<NoParams, GetClusterCephStatusResult>;
  "/cluster/config": Endpoint<NoParams, GetClusterConfigItem[]>;
  "/cluster/config/apiversion": Endpoint<NoParams, number>;
  "/cluster/config/join": Endpoint<GetClusterConfigJoinParams, GetClusterConfigJoinResult>;
  "/cluster/config/nodes": Endpoint<NoParams, GetClusterConfigNodesItem[]>;
  "/cluster/config/qdevice": Endpoint<NoParams, Record<string, string>>;
  "/cluster/config/totem": Endpoint<NoParams, GetClusterConfigTotemResult>;
  "/cluster/firewall": Endpoint<NoParams, GetClusterFirewallItem[]>;
  "/cluster/firewall/aliases": Endpoint<NoParams, GetClusterFirewallAliasesItem[]>;
  "/cluster/firewall/aliases/{name}": EndpointWith<PathName, GetClusterFirewallAliasesNameResult>;
  "/cluster/firewall/groups": Endpoint<NoParams, GetClusterFirewallGroupsItem[]>;
  "/cluster/firewall/groups/{group}": EndpointWith<PathGroup, GetClusterFirewallGroupsGroupItem[]>;
  "/cluster/firewall/groups/{group}/{pos}": EndpointWith<PathGroupPos, GetClusterFirewallGroupsPosResult>;
  "/cluster/firewall/ipset": Endpoint<NoParams, GetClusterFirewallIpsetItem[]>;
  "/cluster/firewall/ipset/{name}": EndpointWith<PathName, GetClusterFirewallIpsetNameItem[]>;
  "/cluster/firewall/ipset/{name}/{cidr}": EndpointWith<PathNameCidr, GetClusterFirewallIpsetCidrResult>;
  "/cluster/firewall/macros": Endpoint<NoParams, GetClusterFirewallMacrosItem[]>;
  "/cluster/firewall/options": Endpoint<NoParams, GetClusterFirewallOptionsResult>;
  "/cluster/firewall/refs": Endpoint<GetClusterFirewallRefsParams, GetClusterFirewallRefsItem[]>;
  "/cluster/firewall/rules": Endpoint<NoParams, GetClusterFirewallRulesItem[]>;
  "/cluster/firewall/rules/{pos}": EndpointWith<PathPos, GetClusterFirewallRulesPosResult>;
  "/cluster/ha": Endpoint<NoParams, GetClusterHaItem[]>;
  "/cluster/ha/groups": Endpoint<NoParams, GetClusterHaGroupsItem[]>;
  "/cluster/ha/groups/{group}": EndpointWith<PathGroup, GetClusterHaGroupsGroupResult>;
  "/cluster/ha/resources": Endpoint<GetClusterHaResourcesParams, GetClusterHaResourcesItem[]>;
  "/cluster/ha/resources/{sid}": EndpointWith<PathSid, GetClusterHaResourcesSidResult>;
  "/cluster/ha/rules": Endpoint<GetClusterHaRulesParams, GetClusterHaRulesItem[]>;
  "/cluster/ha/rules/{rule}": EndpointWith<PathRule, GetClusterHaRulesRuleResult>;
  "/cluster/ha/status": Endpoint<NoParams, GetClusterHaStatusItem[]>;
  "/cluster/ha/status/current": Endpoint<NoParams, GetClusterHaStatusCurrentItem[]>;
  "/cluster/ha/status/manager_status": Endpoint<NoParams, GetClusterHaStatusManagerStatusResult>;
  "/cluster/jobs": Endpoint<NoParams, GetClusterJobsItem[]>;
  "/cluster/jobs/realm-sync": Endpoint<NoParams, GetClusterJobsRealmSyncItem[]>;
  "/cluster/jobs/realm-sync/{id}": EndpointWith<PathId, GetClusterJobsRealmSyncIdResult>;
  "/cluster/jobs/schedule-analyze": EndpointWith<GetClusterJobsScheduleAnalyzeParams, GetClusterJobsScheduleAnalyzeItem[]>;
  "/cluster/log": Endpoint<GetClusterLogParams, GetClusterLogItem[]>;
  "/cluster/mapping": Endpoint<NoParams, GetClusterMappingItem[]>;
  "/cluster/mapping/dir": Endpoint<GetClusterMappingDirParams, GetClusterMappingDirItem[]>;
  "/cluster/mapping/dir/{id}": EndpointWith<PathId, GetClusterMappingDirIdResult>;
  "/cluster/mapping/pci": Endpoint<GetClusterMappingPciParams, GetClusterMappingPciItem[]>;
  "/cluster/mapping/pci/{id}": EndpointWith<PathId, GetClusterMappingPciIdResult>;
  "/cluster/mapping/usb": Endpoint<GetClusterMappingUsbParams, GetClusterMappingUsbItem[]>;
  "/cluster/mapping/usb/{id}": EndpointWith<PathId, GetClusterMappingUsbIdResult>;
  "/cluster/metrics": Endpoint<NoParams, GetClusterMetricsItem[]>;
  "/cluster/metrics/export": Endpoint<GetClusterMetricsExportParams, GetClusterMetricsExportResult>;
  "/cluster/metrics/server": Endpoint<NoParams, GetClusterMetricsServerItem[]>;
  "/cluster/metrics/server/{id}": EndpointWith<PathId, GetClusterMetricsServerIdResult>;
  "/cluster/nextid": Endpoint<GetClusterNextidParams, number>;
  "/cluster/notifications": Endpoint<NoParams, GetClusterNotificationsItem[]>;
  "/cluster/notifications/endpoints": Endpoint<NoParams, GetClusterNotificationsEndpointsItem[]>;
  "/cluster/notifications/endpoints/gotify": Endpoint<NoParams, GetClusterNotificationsEndpointsGotifyItem[]>;
  "/cluster/notifications/endpoints/gotify/{name}": EndpointWith<PathName, GetClusterNotificationsEndpointsGotifyNameResult>;
  "/cluster/notifications/endpoints/sendmail": Endpoint<NoParams, GetClusterNotificationsEndpointsSendmailItem[]>;
  "/cluster/notifications/endpoints/sendmail/{name}": EndpointWith<PathName, GetClusterNotificationsEndpointsSendmailNameResult>;
  "/cluster/notifications/endpoints/smtp": Endpoint<NoParams, GetClusterNotificationsEndpointsSmtpItem[]>;
  "/cluster/notifications/endpoints/smtp/{name}": EndpointWith<PathName, GetClusterNotificationsEndpointsSmtpNameResult>;
  "/cluster/notifications/endpoints/webhook": Endpoint<NoParams, GetClusterNotificationsEndpointsWebhookItem[]>;
  "/cluster/notifications/endpoints/webhook/{name}": EndpointWith<PathName, GetClusterNotificationsEndpointsWebhookNameResult>;
  "/cluster/notifications/matcher-field-values": Endpoint<NoParams, GetClusterNotificationsMatcherFieldValuesItem[]>;
  "/cluster/notifications/matcher-fields": Endpoint<NoParams, GetClusterNotificationsMatcherFieldsItem[]>;
  "/cluster/notifications/matchers": Endpoint<NoParams, GetClusterNotificationsMatchersItem[]>;
  "/cluster/notifications/matchers/{name}": EndpointWith<PathName, GetClusterNotificationsMatchersNameResult>;
  "/cluster/notifications/targets": Endpoint<NoParams, GetClusterNotificationsTargetsItem[]>;
  "/cluster/options": Endpoint<NoParams, GetClusterOptionsResult>;
  "/cluster/qemu": Endpoint<NoParams, GetClusterQemuItem[]>;
  "/cluster/qemu/cpu-flags": Endpoint<GetClusterQemuCpuFlagsParams, GetClusterQemuCpuFlagsItem[]>;
  "/cluster/qemu/custom-cpu-models": Endpoint<NoParams, GetClusterQemuCustomCpuModelsItem[]>;
  "/cluster/qemu/custom-cpu-models/{cputype}": EndpointWith<PathCputype, GetClusterQemuCustomCpuModelsCputypeResult>;
  "/cluster/replication": Endpoint<NoParams, GetClusterReplicationItem[]>;
  "/cluster/replication/{id}": EndpointWith<PathId, GetClusterReplicationIdResult>;
  "/cluster/resources": Endpoint<GetClusterResourcesParams, GetClusterResourcesItem[]>;
  "/cluster/sdn": Endpoint<NoParams, GetClusterSdnItem[]>;
  "/cluster/sdn/controllers": Endpoint<GetClusterSdnControllersParams, GetClusterSdnControllersItem[]>;
  "/cluster/sdn/controllers/{controller}": EndpointWith<PathController & GetClusterSdnControllersControllerParams, GetClusterSdnControllersControllerResult>;
  "/cluster/sdn/dns": Endpoint<GetClusterSdnDnsParams, GetClusterSdnDnsItem[]>;
  "/cluster/sdn/dns/{dns}": EndpointWith<PathDns, GetClusterSdnDnsDnsResult>;
  "/cluster/sdn/dry-run": EndpointWith<GetClusterSdnDryRunParams, GetClusterSdnDryRunResult>;
  "/cluster/sdn/fabrics": Endpoint<NoParams, GetClusterSdnFabricsItem[]>;
  "/cluster/sdn/fabrics/all": Endpoint<GetClusterSdnFabricsAllParams, GetClusterSdnFabricsAllResult>;
  "/cluster/sdn/fabrics/fabric": Endpoint<GetClusterSdnFabricsFabricParams, GetClusterSdnFabricsFabricItem[]>;
  "/cluster/sdn/fabrics/fabric/{id}": EndpointWith<PathId, GetClusterSdnFabricsFabricIdResult>;
  "/cluster/sdn/fabrics/node": Endpoint<GetClusterSdnFabricsNodeParams, GetClusterSdnFabricsNodeItem[]>;
  "/cluster/sdn/fabrics/node/{fabric_id}": EndpointWith<PathFabricId & GetClusterSdnFabricsNodeFabricIdParams, GetClusterSdnFabricsNodeFabricIdItem[]>;
  "/cluster/sdn/fabrics/node/{fabric_id}/{node_id}": EndpointWith<PathFabricIdNodeId, GetClusterSdnFabricsNodeNodeIdResult>;
  "/cluster/sdn/ipams": Endpoint<GetClusterSdnIpamsParams, GetClusterSdnIpamsItem[]>;
  "/cluster/sdn/ipams/{ipam}": EndpointWith<PathIpam, GetClusterSdnIpamsIpamResult>;
  "/cluster/sdn/ipams/{ipam}/status": EndpointWith<PathIpam, GetClusterSdnIpamsStatusItem[]>;
  "/cluster/sdn/prefix-lists": Endpoint<GetClusterSdnPrefixListsParams, GetClusterSdnPrefixListsItem[]>;
  "/cluster/sdn/prefix-lists/{id}": EndpointWith<PathId, GetClusterSdnPrefixListsIdResult>;
  "/cluster/sdn/prefix-lists/{id}/entries": EndpointWith<PathId, GetClusterSdnPrefixListsEntriesItem[]>;
  "/cluster/sdn/prefix-lists/{id}/entries/{url_seq}": EndpointWith<PathIdUrlSeq, GetClusterSdnPrefixListsEntriesUrlSeqResult>;
  "/cluster/sdn/route-maps": Endpoint<GetClusterSdnRouteMapsParams, GetClusterSdnRouteMapsItem[]>;
  "/cluster/sdn/route-maps/entries": Endpoint<GetClusterSdnRouteMapsEntriesParams, GetClusterSdnRouteMapsEntriesItem[]>;
  "/cluster/sdn/route-maps/entries/{route-map-id}": EndpointWith<PathRouteMapId & GetClusterSdnRouteMapsEntriesRouteMapIdParams, GetClusterSdnRouteMapsEntriesRouteMapIdItem[]>;
  "/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}": EndpointWith<PathRouteMapIdOrder, GetClusterSdnRouteMapsEntriesEntryOrderResult>;
  "/cluster/sdn/vnets": Endpoint<GetClusterSdnVnetsParams, GetClusterSdnVnetsItem[]>;
  "/cluster/sdn/vnets/{vnet}": EndpointWith<PathVnet & GetClusterSdnVnetsVnetParams, GetClusterSdnVnetsVnetResult>;
  "/cluster/sdn/vnets/{vnet}/firewall": EndpointWith<PathVnet, GetClusterSdnVnetsFirewallItem[]>;
  "/cluster/sdn/vnets/{vnet}/firewall/options": EndpointWith<PathVnet, GetClusterSdnVnetsFirewallOptionsResult>;
  "/cluster/sdn/vnets/{vnet}/firewall/rules": EndpointWith<PathVnet, GetClusterSdnVnetsFirewallRulesItem[]>;
  "/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}": EndpointWith<PathVnetPos, GetClusterSdnVnetsFirewallRulesPosResult>;
  "/cluster/sdn/vnets/{vnet}/subnets": EndpointWith<PathVnet & GetClusterSdnVnetsSubnetsParams, GetClusterSdnVnetsSubnetsItem[]>;
  "/cluster/sdn/vnets/{vnet}/subnets/{subnet}": EndpointWith<PathVnetSubnet & GetClusterSdnVnetsSubnetsSubnetParams, GetClusterSdnVnetsSubnetsSubnetResult>;
  "/cluster/sdn/zones": Endpoint<GetClusterSdnZonesParams, GetClusterSdnZonesItem[]>;
  "/cluster/sdn/zones/{zone}": EndpointWith<PathZone & GetClusterSdnZonesZoneParams, GetClusterSdnZonesZoneResult>;
  "/cluster/status": Endpoint<NoParams, GetClusterStatusItem[]>;
  "/cluster/tasks": Endpoint<NoParams, GetClusterTasksItem[]>;
  "/nodes": Endpoint<NoParams, GetNodesItem[]>;
  "/nodes/{node}": EndpointWith<PathNode, GetNodesNodeItem[]>;
  "/nodes/{node}/aplinfo": EndpointWith<PathNode, GetNodesAplinfoItem[]>;
  "/nodes/{node}/apt": EndpointWith<PathNode, GetNodesAptItem[]>;
  "/nodes/{node}/apt/changelog": EndpointWith<PathNode & GetNodesAptChangelogParams, string>;
  "/nodes/{node}/apt/repositories": EndpointWith<PathNode, GetNodesAptRepositoriesResult>;
  "/nodes/{node}/apt/update": EndpointWith<PathNode, GetNodesAptUpdateItem[]>;
  "/nodes/{node}/apt/versions": EndpointWith<PathNode, GetNodesAptVersionsItem[]>;
  "/nodes/{node}/capabilities": EndpointWith<PathNode, GetNodesCapabilitiesItem[]>;
  "/nodes/{node}/capabilities/qemu": EndpointWith<PathNode, GetNodesCapabilitiesQemuItem[]>;
  "/nodes/{node}/capabilities/qemu/cpu": EndpointWith<PathNode & GetNodesCapabilitiesQemuCpuParams, GetNodesCapabilitiesQemuCpuItem[]>;
  "/nodes/{node}/capabilities/qemu/cpu-flags": EndpointWith<PathNode & GetNodesCapabilitiesQemuCpuFlagsParams, GetNodesCapabilitiesQemuCpuFlagsItem[]>;
  "/nodes/{node}/capabilities/qemu/machines": EndpointWith<PathNode & GetNodesCapabilitiesQemuMachinesParams, GetNodesCapabilitiesQemuMachinesItem[]>;
  "/nodes/{node}/capabilities/qemu/migration": EndpointWith<PathNode, GetNodesCapabilitiesQemuMigrationResult>;
  "/nodes/{node}/ceph": EndpointWith<PathNode, GetNodesCephItem[]>;
  "/nodes/{node}/ceph/cfg": EndpointWith<PathNode, GetNodesCephCfgItem[]>;
  "/nodes/{node}/ceph/cfg/db": EndpointWith<PathNode, GetNodesCephCfgDbItem[]>;
  "/nodes/{node}/ceph/cfg/raw": EndpointWith<PathNode, string>;
  "/nodes/{node}/ceph/cfg/value": EndpointWith<PathNode & GetNodesCephCfgValueParams, Record<string, Record<string, string>>>;
  "/nodes/{node}/ceph/cmd-safety": EndpointWith<PathNode & GetNodesCephCmdSafetyParams, GetNodesCephCmdSafetyResult>;
  "/nodes/{node}/ceph/crush": EndpointWith<PathNode, string>;
  "/nodes/{node}/ceph/fs": EndpointWith<PathNode, GetNodesCephFsItem[]>;
  "/nodes/{node}/ceph/log": EndpointWith<PathNode & GetNodesCephLogParams, GetNodesCephLogItem[]>;
  "/nodes/{node}/ceph/mds": EndpointWith<PathNode, GetNodesCephMdsItem[]>;
  "/nodes/{node}/ceph/mgr": EndpointWith<PathNode, GetNodesCephMgrItem[]>;
  "/nodes/{node}/ceph/mon": EndpointWith<PathNode, GetNodesCephMonItem[]>;
  "/nodes/{node}/ceph/osd": EndpointWith<PathNode, GetNodesCephOsdResult>;
  "/nodes/{node}/ceph/osd/{osdid}": EndpointWith<PathNodeOsdid, GetNodesCephOsdOsdidItem[]>;
  "/nodes/{node}/ceph/osd/{osdid}/lv-info": EndpointWith<PathNodeOsdid & GetNodesCephOsdLvInfoParams, GetNodesCephOsdLvInfoResult>;
  "/nodes/{node}/ceph/osd/{osdid}/metadata": EndpointWith<PathNodeOsdid, GetNodesCephOsdMetadataResult>;
  "/nodes/{node}/ceph/pool": EndpointWith<PathNode, GetNodesCephPoolItem[]>;
  "/nodes/{node}/ceph/pool/{name}": EndpointWith<PathNodeName, GetNodesCephPoolNameItem[]>;
  "/nodes/{node}/ceph/pool/{name}/status": EndpointWith<PathNodeName & GetNodesCephPoolStatusParams, GetNodesCephPoolStatusResult>;
  "/nodes/{node}/ceph/releases": EndpointWith<PathNode, GetNodesCephReleasesItem[]>;
  "/nodes/{node}/ceph/rules": EndpointWith<PathNode, GetNodesCephRulesItem[]>;
  "/nodes/{node}/ceph/status": EndpointWith<PathNode, GetNodesCephStatusResult>;
  "/nodes/{node}/certificates": EndpointWith<PathNode, GetNodesCertificatesItem[]>;
  "/nodes/{node}/certificates/acme": EndpointWith<PathNode, GetNodesCertificatesAcmeItem[]>;
  "/nodes/{node}/certificates/info": EndpointWith<PathNode, GetNodesCertificatesInfoItem[]>;
  "/nodes/{node}/config": EndpointWith<PathNode & GetNodesConfigParams, GetNodesConfigResult>;
  "/nodes/{node}/disks": EndpointWith<PathNode, GetNodesDisksItem[]>;
  "/nodes/{node}/disks/directory": EndpointWith<PathNode, GetNodesDisksDirectoryItem[]>;
  "/nodes/{node}/disks/list": EndpointWith<PathNode & GetNodesDisksListParams, GetNodesDisksListItem[]>;
  "/nodes/{node}/disks/lvm": EndpointWith<PathNode, GetNodesDisksLvmResult>;
  "/nodes/{node}/disks/lvmthin": EndpointWith<PathNode, GetNodesDisksLvmthinItem[]>;
  "/nodes/{node}/disks/smart": EndpointWith<PathNode & GetNodesDisksSmartParams, GetNodesDisksSmartResult>;
  "/nodes/{node}/disks/zfs": EndpointWith<PathNode, GetNodesDisksZfsItem[]>;
  "/nodes/{node}/disks/zfs/{name}": EndpointWith<PathNodeName, GetNodesDisksZfsNameResult>;
  "/nodes/{node}/dns": EndpointWith<PathNode, GetNodesDnsResult>;
  "/nodes/{node}/firewall": EndpointWith<PathNode, GetNodesFirewallItem[]>;
  "/nodes/{node}/firewall/log": EndpointWith<PathNode & GetNodesFirewallLogParams, GetNodesFirewallLogItem[]>;
  "/nodes/{node}/firewall/options": EndpointWith<PathNode, GetNodesFirewallOptionsResult>;
  "/nodes/{node}/firewall/rules": EndpointWith<PathNode, GetNodesFirewallRulesItem[]>;
  "/nodes/{node}/firewall/rules/{pos}": EndpointWith<PathNodePos, GetNodesFirewallRulesPosResult>;
  "/nodes/{node}/hardware": EndpointWith<PathNode, GetNodesHardwareItem[]>;
  "/nodes/{node}/hardware/pci": EndpointWith<PathNode & GetNodesHardwarePciParams, GetNodesHardwarePciItem[]>;
  "/nodes/{node}/hardware/pci/{pci-id-or-mapping}": EndpointWith<PathNodePciIdOrMapping, GetNodesHardwarePciPciIdOrMappingItem[]>;
  "/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev": EndpointWith<PathNodePciIdOrMapping, GetNodesHardwarePciMdevItem[]>;
  "/nodes/{node}/hardware/usb": EndpointWith<PathNode, GetNodesHardwareUsbItem[]>;
  "/nodes/{node}/hosts": EndpointWith<PathNode, GetNodesHostsResult>;
  "/nodes/{node}/journal": DownloadEndpointWith<PathNode & GetNodesJournalParams, string[]>;
  "/nodes/{node}/lxc": EndpointWith<PathNode, GetNodesLxcItem[]>;
  "/nodes/{node}/lxc/{vmid}": EndpointWith<PathNodeVmid, GetNodesLxcVmidItem[]>;
  "/nodes/{node}/lxc/{vmid}/config": EndpointWith<PathNodeVmid & GetNodesLxcConfigParams, GetNodesLxcConfigResult>;
  "/nodes/{node}/lxc/{vmid}/feature": EndpointWith<PathNodeVmid & GetNodesLxcFeatureParams, GetNodesLxcFeatureResult>;
  "/nodes/{node}/lxc/{vmid}/firewall": EndpointWith<PathNodeVmid, GetNodesLxcFirewallItem[]>;
  "/nodes/{node}/lxc/{vmid}/firewall/aliases": EndpointWith<PathNodeVmid, GetNodesLxcFirewallAliasesItem[]>;
  "/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}": EndpointWith<PathNodeVmidName, GetNodesLxcFirewallAliasesNameResult>;
  "/nodes/{node}/lxc/{vmid}/firewall/ipset": EndpointWith<PathNodeVmid, GetNodesLxcFirewallIpsetItem[]>;
  "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}": EndpointWith<PathNodeVmidName, GetNodesLxcFirewallIpsetNameItem[]>;
  "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}": EndpointWith<PathNodeVmidNameCidr, GetNodesLxcFirewallIpsetCidrResult>;
  "/nodes/{node}/lxc/{vmid}/firewall/log": EndpointWith<PathNodeVmid & GetNodesLxcFirewallLogParams, GetNodesLxcFirewallLogItem[]>;
  "/nodes/{node}/lxc/{vmid}/firewall/options": EndpointWith<PathNodeVmid, GetNodesLxcFirewallOptionsResult>;
  "/nodes/{node}/lxc/{vmid}/firewall/refs": EndpointWith<PathNodeVmid & GetNodesLxcFirewallRefsParams, GetNodesLxcFirewallRefsItem[]>;
  "/nodes/{node}/lxc/{vmid}/firewall/rules": EndpointWith<PathNodeVmid, GetNodesLxcFirewallRulesItem[]>;
  "/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}": EndpointWith<PathNodeVmidPos, GetNodesLxcFirewallRulesPosResult>;
  "/nodes/{node}/lxc/{vmid}/interfaces": EndpointWith<PathNodeVmid, {
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
  "/nodes/{node}/lxc/{vmid}/migrate": EndpointWith<PathNodeVmid & GetNodesLxcMigrateParams, GetNodesLxcMigrateResult>;
  "/nodes/{node}/lxc/{vmid}/mtunnelwebsocket": EndpointWith<PathNodeVmid & GetNodesLxcMtunnelwebsocketParams, GetNodesLxcMtunnelwebsocketResult>;
  "/nodes/{node}/lxc/{vmid}/pending": EndpointWith<PathNodeVmid, GetNodesLxcPendingItem[]>;
  "/nodes/{node}/lxc/{vmid}/rrd": EndpointWith<PathNodeVmid & GetNodesLxcRrdParams, GetNodesLxcRrdResult>;
  "/nodes/{node}/lxc/{vmid}/rrddata": EndpointWith<PathNodeVmid & GetNodesLxcRrddataParams, GetNodesLxcRrddataItem[]>;
  "/nodes/{node}/lxc/{vmid}/snapshot": EndpointWith<PathNodeVmid, GetNodesLxcSnapshotItem[]>;
  "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}": EndpointWith<PathNodeVmidSnapname, GetNodesLxcSnapshotSnapnameItem[]>;
  "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config": EndpointWith<PathNodeVmidSnapname, GetNodesLxcSnapshotConfigResult>;
  "/nodes/{node}/lxc/{vmid}/status": EndpointWith<PathNodeVmid, GetNodesLxcStatusItem[]>;
  "/nodes/{node}/lxc/{vmid}/status/current": EndpointWith<PathNodeVmid, GetNodesLxcStatusCurrentResult>;
  "/nodes/{node}/lxc/{vmid}/vncwebsocket": EndpointWith<PathNodeVmid & GetNodesLxcVncwebsocketParams, GetNodesLxcVncwebsocketResult>;
  "/nodes/{node}/netstat": EndpointWith<PathNode, GetNodesNetstatItem[]>;
  "/nodes/{node}/network": EndpointWith<PathNode & GetNodesNetworkParams, GetNodesNetworkItem[]>;
  "/nodes/{node}/network/{iface}": EndpointWith<PathNodeIface, GetNodesNetworkIfaceResult>;
  "/nodes/{node}/qemu": EndpointWith<PathNode & GetNodesQemuParams, GetNodesQemuItem[]>;
  "/nodes/{node}/qemu/{vmid}": EndpointWith<PathNodeVmid, GetNodesQemuVmidItem[]>;
  "/nodes/{node}/qemu/{vmid}/agent": EndpointWith<PathNodeVmid, GetNodesQemuAgentItem[]>;
  "/nodes/{node}/qemu/{vmid}/agent/exec-status": EndpointWith<PathNodeVmid & GetNodesQemuAgentExecStatusParams, GetNodesQemuAgentExecStatusResult>;
  "/nodes/{node}/qemu/{vmid}/agent/file-read": EndpointWith<PathNodeVmid & GetNodesQemuAgentFileReadParams, GetNodesQemuAgentFileReadResult>;
  "/nodes/{node}/qemu/{vmid}/agent/get-fsinfo": EndpointWith<PathNodeVmid, GetNodesQemuAgentGetFsinfoResult>;
  "/nodes/{node}/qemu/{vmid}/agent/get-host-name": EndpointWith<PathNodeVmid, GetNodesQemuAgentGetHostNameResult>;
  "/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info": EndpointWith<PathNodeVmid, GetNodesQemuAgentGetMemoryBlockInfoResult>;
  "/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks": EndpointWith<PathNodeVmid, GetNodesQemuAgentGetMemoryBlocksResult>;
  "/nodes/{node}/qemu/{vmid}/agent/get-osinfo": EndpointWith<PathNodeVmid, GetNodesQemuAgentGetOsinfoResult>;
  "/nodes/{node}/qemu/{vmid}/agent/get-time": EndpointWith<PathNodeVmid, GetNodesQemuAgentGetTimeResult>;
  "/nodes/{node}/qemu/{vmid}/agent/get-timezone": EndpointWith<PathNodeVmid, GetNodesQemuAgentGetTimezoneResult>;
  "/nodes/{node}/qemu/{vmid}/agent/get-users": EndpointWith<PathNodeVmid, GetNodesQemuAgentGetUsersResult>;
  "/nodes/{node}/qemu/{vmid}/agent/get-vcpus": EndpointWith<PathNodeVmid, GetNodesQemuAgentGetVcpusResult>;
  "/nodes/{node}/qemu/{vmid}/agent/info": EndpointWith<PathNodeVmid, GetNodesQemuAgentInfoResult>;
  "/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces": EndpointWith<PathNodeVmid, GetNodesQemuAgentNetworkGetInterfacesResult>;
  "/nodes/{node}/qemu/{vmid}/cloudinit": EndpointWith<PathNodeVmid, GetNodesQemuCloudinitItem[]>;
  "/nodes/{node}/qemu/{vmid}/cloudinit/dump": EndpointWith<PathNodeVmid & GetNodesQemuCloudinitDumpParams, string>;
  "/nodes/{node}/qemu/{vmid}/config": EndpointWith<PathNodeVmid & GetNodesQemuConfigParams, GetNodesQemuConfigResult>;
  "/nodes/{node}/qemu/{vmid}/feature": EndpointWith<PathNodeVmid & GetNodesQemuFeatureParams, GetNodesQemuFeatureResult>;
  "/nodes/{node}/qemu/{vmid}/firewall": EndpointWith<PathNodeVmid, GetNodesQemuFirewallItem[]>;
  "/nodes/{node}/qemu/{vmid}/firewall/aliases": EndpointWith<PathNodeVmid, GetNodesQemuFirewallAliasesItem[]>;
  "/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}": EndpointWith<PathNodeVmidName, GetNodesQemuFirewallAliasesNameResult>;
  "/nodes/{node}/qemu/{vmid}/firewall/ipset": EndpointWith<PathNodeVmid, GetNodesQemuFirewallIpsetItem[]>;
  "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}": EndpointWith<PathNodeVmidName, GetNodesQemuFirewallIpsetNameItem[]>;
  "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}": EndpointWith<PathNodeVmidNameCidr, GetNodesQemuFirewallIpsetCidrResult>;
  "/nodes/{node}/qemu/{vmid}/firewall/log": EndpointWith<PathNodeVmid & GetNodesQemuFirewallLogParams, GetNodesQemuFirewallLogItem[]>;
  "/nodes/{node}/qemu/{vmid}/firewall/options": EndpointWith<PathNodeVmid, GetNodesQemuFirewallOptionsResult>;
  "/nodes/{node}/qemu/{vmid}/firewall/refs": EndpointWith<PathNodeVmid & GetNodesQemuFirewallRefsParams, GetNodesQemuFirewallRefsItem[]>;
  "/nodes/{node}/qemu/{vmid}/firewall/rules": EndpointWith<PathNodeVmid, GetNodesQemuFirewallRulesItem[]>;
  "/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}": EndpointWith<PathNodeVmidPos, GetNodesQemuFirewallRulesPosResult>;
  "/nodes/{node}/qemu/{vmid}/migrate": EndpointWith<PathNodeVmid & GetNodesQemuMigrateParams, GetNodesQemuMigrateResult>;
  "/nodes/{node}/qemu/{vmid}/mtunnelwebsocket": EndpointWith<PathNodeVmid & GetNodesQemuMtunnelwebsocketParams, GetNodesQemuMtunnelwebsocketResult>;
  "/nodes/{node}/qemu/{vmid}/pending": EndpointWith<PathNodeVmid, GetNodesQemuPendingItem[]>;
  "/nodes/{node}/qemu/{vmid}/rrd": EndpointWith<PathNodeVmid & GetNodesQemuRrdParams, GetNodesQemuRrdResult>;
  "/nodes/{node}/qemu/{vmid}/rrddata": EndpointWith<PathNodeVmid & GetNodesQemuRrddataParams, GetNodesQemuRrddataItem[]>;
  "/nodes/{node}/qemu/{vmid}/snapshot": EndpointWith<PathNodeVmid, GetNodesQemuSnapshotItem[]>;
  "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}": EndpointWith<PathNodeVmidSnapname, GetNodesQemuSnapshotSnapnameItem[]>;
  "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config": EndpointWith<PathNodeVmidSnapname, GetNodesQemuSnapshotConfigResult>;
  "/nodes/{node}/qemu/{vmid}/status": EndpointWith<PathNodeVmid, GetNodesQemuStatusItem[]>;
  "/nodes/{node}/qemu/{vmid}/status/current": EndpointWith<PathNodeVmid, GetNodesQemuStatusCurrentResult>;
  "/nodes/{node}/qemu/{vmid}/vncwebsocket": EndpointWith<PathNodeVmid & GetNodesQemuVncwebsocketParams, GetNodesQemuVncwebsocketResult>;
  "/nodes/{node}/query-oci-repo-tags": EndpointWith<PathNode & GetNodesQueryOciRepoTagsParams, string[]>;
  "/nodes/{node}/query-url-metadata": EndpointWith<PathNode & GetNodesQueryUrlMetadataParams, GetNodesQueryUrlMetadataResult>;
  "/nodes/{node}/replication": EndpointWith<PathNode & GetNodesReplicationParams, GetNodesReplicationItem[]>;
  "/nodes/{node}/replication/{id}": EndpointWith<PathNodeId, GetNodesReplicationIdItem[]>;
  "/nodes/{node}/replication/{id}/log": EndpointWith<PathNodeId & GetNodesReplicationLogParams, GetNodesReplicationLogItem[]>;
  "/nodes/{node}/replication/{id}/status": EndpointWith<PathNodeId, GetNodesReplicationStatusResult>;
  "/nodes/{node}/report": EndpointWith<PathNode, string>;
  "/nodes/{node}/rrd": EndpointWith<PathNode & GetNodesRrdParams, GetNodesRrdResult>;
  "/nodes/{node}/rrddata": EndpointWith<PathNode & GetNodesRrddataParams, GetNodesRrddataItem[]>;
  "/nodes/{node}/scan": EndpointWith<PathNode, GetNodesScanItem[]>;
  "/nodes/{node}/scan/cifs": EndpointWith<PathNode & GetNodesScanCifsParams, GetNodesScanCifsItem[]>;
  "/nodes/{node}/scan/iscsi": EndpointWith<PathNode & GetNodesScanIscsiParams, GetNodesScanIscsiItem[]>;
  "/nodes/{node}/scan/lvm": EndpointWith<PathNode, GetNodesScanLvmItem[]>;
  "/nodes/{node}/scan/lvmthin": EndpointWith<PathNode & GetNodesScanLvmthinParams, GetNodesScanLvmthinItem[]>;
  "/nodes/{node}/scan/nfs": EndpointWith<PathNode & GetNodesScanNfsParams, GetNodesScanNfsItem[]>;
  "/nodes/{node}/scan/pbs": EndpointWith<PathNode & GetNodesScanPbsParams, GetNodesScanPbsItem[]>;
  "/nodes/{node}/scan/zfs": EndpointWith<PathNode, GetNodesScanZfsItem[]>;
  "/nodes/{node}/sdn": EndpointWith<PathNode, GetNodesSdnItem[]>;
  "/nodes/{node}/sdn/fabrics/{fabric}": EndpointWith<PathNodeFabric, GetNodesSdnFabricsFabricItem[]>;
  "/nodes/{node}/sdn/fabrics/{fabric}/interfaces": EndpointWith<PathNodeFabric, GetNodesSdnFabricsInterfacesItem[]>;
  "/nodes/{node}/sdn/fabrics/{fabric}/neighbors": EndpointWith<PathNodeFabric, GetNodesSdnFabricsNeighborsItem[]>;
  "/nodes/{node}/sdn/fabrics/{fabric}/routes": EndpointWith<PathNodeFabric, GetNodesSdnFabricsRoutesItem[]>;
  "/nodes/{node}/sdn/vnets/{vnet}": EndpointWith<PathNodeVnet, GetNodesSdnVnetsVnetItem[]>;
  "/nodes/{node}/sdn/vnets/{vnet}/mac-vrf": EndpointWith<PathNodeVnet, GetNodesSdnVnetsMacVrfItem[]>;
  "/nodes/{node}/sdn/zones": EndpointWith<PathNode, GetNodesSdnZonesItem[]>;
  "/nodes/{node}/sdn/zones/{zone}": EndpointWith<PathNodeZone, GetNodesSdnZonesZoneItem[]>;
  "/nodes/{node}/sdn/zones/{zone}/bridges": EndpointWith<PathNodeZone, GetNodesSdnZonesBridgesItem[]>;
  "/nodes/{node}/sdn/zones/{zone}/content": EndpointWith<PathNodeZone, GetNodesSdnZonesContentItem[]>;
  "/nodes/{node}/sdn/zones/{zone}/ip-vrf": EndpointWith<PathNodeZone, GetNodesSdnZonesIpVrfItem[]>;
  "/nodes/{node}/services": EndpointWith<PathNode, GetNodesServicesItem[]>;
  "/nodes/{node}/services/{service}": EndpointWith<PathNodeService, GetNodesServicesServiceItem[]>;
  "/nodes/{node}/services/{service}/state": EndpointWith<PathNodeService, GetNodesServicesStateResult>;
  "/nodes/{node}/status": EndpointWith<PathNode, GetNodesStatusResult>;
  "/nodes/{node}/storage": EndpointWith<PathNode & GetNodesStorageParams, GetNodesStorageItem[]>;
  "/nodes/{node}/storage/{storage}": EndpointWith<PathNodeStorage, GetNodesStorageStorageItem[]>;
  "/nodes/{node}/storage/{storage}/content": EndpointWith<PathNodeStorage & GetNodesStorageContentParams, GetNodesStorageContentItem[]>;
  "/nodes/{node}/storage/{storage}/content/{volume}": EndpointWith<PathNodeStorageVolume, GetNodesStorageContentVolumeResult>;
  "/nodes/{node}/storage/{storage}/file-restore/download": DownloadEndpointWith<PathNodeStorage & GetNodesStorageFileRestoreDownloadParams, unknown>;
  "/nodes/{node}/storage/{storage}/file-restore/list": EndpointWith<PathNodeStorage & GetNodesStorageFileRestoreListParams, GetNodesStorageFileRestoreListItem[]>;
  "/nodes/{node}/storage/{storage}/identity": EndpointWith<PathNodeStorage, GetNodesStorageIdentityResult>;
  "/nodes/{node}/storage/{storage}/import-metadata": EndpointWith<PathNodeStorage & GetNodesStorageImportMetadataParams, GetNodesStorageImportMetadataResult>;
  "/nodes/{node}/storage/{storage}/prunebackups": EndpointWith<PathNodeStorage & GetNodesStoragePrunebackupsParams, GetNodesStoragePrunebackupsItem[]>;
  "/nodes/{node}/storage/{storage}/rrd": EndpointWith<PathNodeStorage & GetNodesStorageRrdParams, GetNodesStorageRrdResult>;
  "/nodes/{node}/storage/{storage}/rrddata": EndpointWith<PathNodeStorage & GetNodesStorageRrddataParams, GetNodesStorageRrddataItem[]>;
  "/nodes/{node}/storage/{storage}/status": EndpointWith<PathNodeStorage, GetNodesStorageStatusResult>;
  "/nodes/{node}/subscription": EndpointWith<PathNode, GetNodesSubscriptionResult>;
  "/nodes/{node}/syslog": EndpointWith<PathNode & GetNodesSyslogParams, GetNodesSyslogItem[]>;
  "/nodes/{node}/tasks": EndpointWith<PathNode & GetNodesTasksParams, GetNodesTasksItem[]>;
  "/nodes/{node}/tasks/{upid}": EndpointWith<PathNodeUpid, GetNodesTasksUpidItem[]>;
  "/nodes/{node}/tasks/{upid}/log": DownloadEndpointWith<PathNodeUpid & GetNodesTasksLogParams, GetNodesTasksLogItem[]>;
  "/nodes/{node}/tasks/{upid}/status": EndpointWith<PathNodeUpid, GetNodesTasksStatusResult>;
  "/nodes/{node}/time": EndpointWith<PathNode, GetNodesTimeResult>;
  "/nodes/{node}/version": EndpointWith<PathNode, GetNodesVersionResult>;
  "/nodes/{node}/vncwebsocket": EndpointWith<PathNode & GetNodesVncwebsocketParams, GetNodesVncwebsocketResult>;
  "/nodes/{node}/vzdump/defaults": EndpointWith<PathNode & GetNodesVzdumpDefaultsParams, GetNodesVzdumpDefaultsResult>;
  "/nodes/{node}/vzdump/extractconfig": EndpointWith<PathNode & GetNodesVzdumpExtractconfigParams, string>;
  "/pools": Endpoint<GetPoolsParams, GetPoolsItem[]>;
  "/pools/{poolid}": EndpointWith<PathPoolid & GetPoolsPoolidParams, GetPoolsPoolidResult>;
  "/storage": Endpoint<GetStorageParams, GetStorageItem[]>;
  "/storage/{storage}": EndpointWith<PathStorage, GetStorageStorageResult>;
  "/version": Endpoint<NoParams, GetVersionResult>;
}

/** Templates that can be called with POST. */
export interface PostRoutes {
  "/access/domains": EndpointWith<PostAccessDomainsParams, null>;
  "/access/domains/{realm}/sync": EndpointWith<PathRealm & PostAccessDomainsSyncParams, Upid>;
  "/access/groups": EndpointWith<PostAccessGroupsParams, null>;
  "/access/openid/auth-url": EndpointWith<PostAccessOpenidAuthUrlParams, string>;
  "/access/openid/login": EndpointWith<PostAccessOpenidLoginParams, PostAccessOpenidLoginResult>;
  "/access/roles": EndpointWith<PostAccessRolesParams, null>;
  "/access/tfa/{userid}": EndpointWith<PathUserid & PostAccessTfaUseridParams, PostAccessTfaUseridResult>;
  "/access/ticket": EndpointWith<PostAccessTicketParams, PostAccessTicketResult>;
  "/access/users": EndpointWith<PostAccessUsersParams, null>;
  "/access/users/{userid}/token/{tokenid}": EndpointWith<PathUseridTokenid & PostAccessUsersTokenTokenidParams, PostAccessUsersTokenTokenidResult>;
  "/access/vncticket": EndpointWith<PostAccessVncticketParams, null>;
  "/cluster/acme/account": EndpointWith<PostClusterAcmeAccountParams, Upid>;
  "/cluster/acme/plugins": EndpointWith<PostClusterAcmePluginsParams, null>;
  "/cluster/backup": Endpoint<PostClusterBackupParams, null>;
  "/cluster/bulk-action/guest/migrate": EndpointWith<PostClusterBulkActionGuestMigrateParams, Upid>;
  "/cluster/bulk-action/guest/shutdown": Endpoint<PostClusterBulkActionGuestShutdownParams, Upid>;
  "/cluster/bulk-action/guest/start": Endpoint<PostClusterBulkActionGuestStartParams, Upid>;
  "/cluster/bulk-action/guest/suspend": Endpoint<PostClusterBulkActionGuestSuspendParams, Upid>;
  "/cluster/ceph/restart-bulk": EndpointWith<PostClusterCephRestartBulkParams, Upid>;
  "/cluster/config": EndpointWith<PostClusterConfigParams, Upid>;
  "/cluster/config/join": EndpointWith<PostClusterConfigJoinParams, Upid>;
  "/cluster/config/nodes/{node}": EndpointWith<PathNode & PostClusterConfigNodesNodeParams, PostClusterConfigNodesNodeResult>;
  "/cluster/firewall/aliases": EndpointWith<PostClusterFirewallAliasesParams, null>;
  "/cluster/firewall/groups": EndpointWith<PostClusterFirewallGroupsParams, null>;
  "/cluster/firewall/groups/{group}": EndpointWith<PathGroup & PostClusterFirewallGroupsGroupParams, null>;
  "/cluster/firewall/ipset": EndpointWith<PostClusterFirewallIpsetParams, null>;
  "/cluster/firewall/ipset/{name}": EndpointWith<PathName & PostClusterFirewallIpsetNameParams, null>;
  "/cluster/firewall/rules": EndpointWith<PostClusterFirewallRulesParams, null>;
  "/cluster/ha/groups": EndpointWith<PostClusterHaGroupsParams, null>;
  "/cluster/ha/resources": EndpointWith<PostClusterHaResourcesParams, null>;
  "/cluster/ha/resources/{sid}/migrate": EndpointWith<PathSid & PostClusterHaResourcesMigrateParams, PostClusterHaResourcesMigrateResult>;
  "/cluster/ha/resources/{sid}/relocate": EndpointWith<PathSid & PostClusterHaResourcesRelocateParams, PostClusterHaResourcesRelocateResult>;
  "/cluster/ha/rules": EndpointWith<PostClusterHaRulesParams, null>;
  "/cluster/ha/status/arm-ha": Endpoint<NoParams, null>;
  "/cluster/ha/status/disarm-ha": EndpointWith<PostClusterHaStatusDisarmHaParams, null>;
  "/cluster/jobs/realm-sync/{id}": EndpointWith<PathId & PostClusterJobsRealmSyncIdParams, null>;
  "/cluster/mapping/dir": EndpointWith<PostClusterMappingDirParams, null>;
  "/cluster/mapping/pci": EndpointWith<PostClusterMappingPciParams, null>;
  "/cluster/mapping/usb": EndpointWith<PostClusterMappingUsbParams, null>;
  "/cluster/metrics/server/{id}": EndpointWith<PathId & PostClusterMetricsServerIdParams, null>;
  "/cluster/notifications/endpoints/gotify": EndpointWith<PostClusterNotificationsEndpointsGotifyParams, null>;
  "/cluster/notifications/endpoints/sendmail": EndpointWith<PostClusterNotificationsEndpointsSendmailParams, null>;
  "/cluster/notifications/endpoints/smtp": EndpointWith<PostClusterNotificationsEndpointsSmtpParams, null>;
  "/cluster/notifications/endpoints/webhook": EndpointWith<PostClusterNotificationsEndpointsWebhookParams, null>;
  "/cluster/notifications/matchers": EndpointWith<PostClusterNotificationsMatchersParams, null>;
  "/cluster/notifications/targets/{name}/test": EndpointWith<PathName, null>;
  "/cluster/qemu/custom-cpu-models": EndpointWith<PostClusterQemuCustomCpuModelsParams, null>;
  "/cluster/replication": EndpointWith<PostClusterReplicationParams, null>;
  "/cluster/sdn/controllers": EndpointWith<PostClusterSdnControllersParams, null>;
  "/cluster/sdn/dns": EndpointWith<PostClusterSdnDnsParams, null>;
  "/cluster/sdn/fabrics/fabric": EndpointWith<PostClusterSdnFabricsFabricParams, null>;
  "/cluster/sdn/fabrics/node/{fabric_id}": EndpointWith<PathFabricId & PostClusterSdnFabricsNodeFabricIdParams, null>;
  "/cluster/sdn/ipams": EndpointWith<PostClusterSdnIpamsParams, null>;
  "/cluster/sdn/lock": Endpoint<PostClusterSdnLockParams, string>;
  "/cluster/sdn/prefix-lists": EndpointWith<PostClusterSdnPrefixListsParams, null>;
  "/cluster/sdn/prefix-lists/{id}/entries": EndpointWith<PathId & PostClusterSdnPrefixListsEntriesParams, null>;
  "/cluster/sdn/rollback": Endpoint<PostClusterSdnRollbackParams, null>;
  "/cluster/sdn/route-maps/entries": EndpointWith<PostClusterSdnRouteMapsEntriesParams, null>;
  "/cluster/sdn/vnets": EndpointWith<PostClusterSdnVnetsParams, null>;
  "/cluster/sdn/vnets/{vnet}/firewall/rules": EndpointWith<PathVnet & PostClusterSdnVnetsFirewallRulesParams, null>;
  "/cluster/sdn/vnets/{vnet}/ips": EndpointWith<PathVnet & PostClusterSdnVnetsIpsParams, null>;
  "/cluster/sdn/vnets/{vnet}/subnets": EndpointWith<PathVnet & PostClusterSdnVnetsSubnetsParams, null>;
  "/cluster/sdn/zones": EndpointWith<PostClusterSdnZonesParams, null>;
  "/nodes/{node}/aplinfo": EndpointWith<PathNode & PostNodesAplinfoParams, Upid>;
  "/nodes/{node}/apt/repositories": EndpointWith<PathNode & PostNodesAptRepositoriesParams, null>;
  "/nodes/{node}/apt/update": EndpointWith<PathNode & PostNodesAptUpdateParams, Upid>;
  "/nodes/{node}/ceph/fs/{name}": EndpointWith<PathNodeName & PostNodesCephFsNameParams, Upid>;
  "/nodes/{node}/ceph/init": EndpointWith<PathNode & PostNodesCephInitParams, null>;
  "/nodes/{node}/ceph/mds/{name}": EndpointWith<PathNodeName & PostNodesCephMdsNameParams, Upid>;
  "/nodes/{node}/ceph/mgr/{id}": EndpointWith<PathNodeId, Upid>;
  "/nodes/{node}/ceph/mon/{monid}": EndpointWith<PathNodeMonid & PostNodesCephMonMonidParams, Upid>;
  "/nodes/{node}/ceph/osd": EndpointWith<PathNode & PostNodesCephOsdParams, Upid>;
  "/nodes/{node}/ceph/osd/{osdid}/in": EndpointWith<PathNodeOsdid, null>;
  "/nodes/{node}/ceph/osd/{osdid}/out": EndpointWith<PathNodeOsdid, null>;
  "/nodes/{node}/ceph/osd/{osdid}/scrub": EndpointWith<PathNodeOsdid & PostNodesCephOsdScrubParams, null>;
  "/nodes/{node}/ceph/pool": EndpointWith<PathNode & PostNodesCephPoolParams, Upid>;
  "/nodes/{node}/ceph/restart": EndpointWith<PathNode & PostNodesCephRestartParams, Upid>;
  "/nodes/{node}/ceph/restart-bulk": EndpointWith<PathNode & PostNodesCephRestartBulkParams, Upid>;
  "/nodes/{node}/ceph/start": EndpointWith<PathNode & PostNodesCephStartParams, Upid>;
  "/nodes/{node}/ceph/stop": EndpointWith<PathNode & PostNodesCephStopParams, Upid>;
  "/nodes/{node}/certificates/acme/certificate": EndpointWith<PathNode & PostNodesCertificatesAcmeCertificateParams, Upid>;
  "/nodes/{node}/certificates/custom": EndpointWith<PathNode & PostNodesCertificatesCustomParams, PostNodesCertificatesCustomResult>;
  "/nodes/{node}/disks/directory": EndpointWith<PathNode & PostNodesDisksDirectoryParams, Upid>;
  "/nodes/{node}/disks/initgpt": EndpointWith<PathNode & PostNodesDisksInitgptParams, Upid>;
  "/nodes/{node}/disks/lvm": EndpointWith<PathNode & PostNodesDisksLvmParams, Upid>;
  "/nodes/{node}/disks/lvmthin": EndpointWith<PathNode & PostNodesDisksLvmthinParams, Upid>;
  "/nodes/{node}/disks/zfs": EndpointWith<PathNode & PostNodesDisksZfsParams, Upid>;
  "/nodes/{node}/execute": EndpointWith<PathNode & PostNodesExecuteParams, PostNodesExecuteItem[]>;
  "/nodes/{node}/firewall/rules": EndpointWith<PathNode & PostNodesFirewallRulesParams, null>;
  "/nodes/{node}/hosts": EndpointWith<PathNode & PostNodesHostsParams, null>;
  "/nodes/{node}/lxc": EndpointWith<PathNode & PostNodesLxcParams, Upid>;
  "/nodes/{node}/lxc/{vmid}/clone": EndpointWith<PathNodeVmid & PostNodesLxcCloneParams, Upid>;
  "/nodes/{node}/lxc/{vmid}/firewall/aliases": EndpointWith<PathNodeVmid & PostNodesLxcFirewallAliasesParams, null>;
  "/nodes/{node}/lxc/{vmid}/firewall/ipset": EndpointWith<PathNodeVmid & PostNodesLxcFirewallIpsetParams, null>;
  "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}": EndpointWith<PathNodeVmidName & PostNodesLxcFirewallIpsetNameParams, null>;
  "/nodes/{node}/lxc/{vmid}/firewall/rules": EndpointWith<PathNodeVmid & PostNodesLxcFirewallRulesParams, null>;
  "/nodes/{node}/lxc/{vmid}/migrate": EndpointWith<PathNodeVmid & PostNodesLxcMigrateParams, Upid>;
  "/nodes/{node}/lxc/{vmid}/move_volume": EndpointWith<PathNodeVmid & PostNodesLxcMoveVolumeParams, Upid>;
  "/nodes/{node}/lxc/{vmid}/mtunnel": EndpointWith<PathNodeVmid & PostNodesLxcMtunnelParams, PostNodesLxcMtunnelResult>;
  "/nodes/{node}/lxc/{vmid}/remote_migrate": EndpointWith<PathNodeVmid & PostNodesLxcRemoteMigrateParams, Upid>;
  "/nodes/{node}/lxc/{vmid}/snapshot": EndpointWith<PathNodeVmid & PostNodesLxcSnapshotParams, Upid>;
  "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback": EndpointWith<PathNodeVmidSnapname & PostNodesLxcSnapshotRollbackParams, Upid>;
  "/nodes/{node}/lxc/{vmid}/spiceproxy": EndpointWith<PathNodeVmid & PostNodesLxcSpiceproxyParams, PostNodesLxcSpiceproxyResult>;
  "/nodes/{node}/lxc/{vmid}/status/reboot": EndpointWith<PathNodeVmid & PostNodesLxcStatusRebootParams, Upid>;
  "/nodes/{node}/lxc/{vmid}/status/resume": EndpointWith<PathNodeVmid, Upid>;
  "/nodes/{node}/lxc/{vmid}/status/shutdown": EndpointWith<PathNodeVmid & PostNodesLxcStatusShutdownParams, Upid>;
  "/nodes/{node}/lxc/{vmid}/status/start": EndpointWith<PathNodeVmid & PostNodesLxcStatusStartParams, Upid>;
  "/nodes/{node}/lxc/{vmid}/status/stop": EndpointWith<PathNodeVmid & PostNodesLxcStatusStopParams, Upid>;
  "/nodes/{node}/lxc/{vmid}/status/suspend": EndpointWith<PathNodeVmid, Upid>;
  "/nodes/{node}/lxc/{vmid}/template": EndpointWith<PathNodeVmid, null>;
  "/nodes/{node}/lxc/{vmid}/termproxy": EndpointWith<PathNodeVmid, PostNodesLxcTermproxyResult>;
  "/nodes/{node}/lxc/{vmid}/vncproxy": EndpointWith<PathNodeVmid & PostNodesLxcVncproxyParams, PostNodesLxcVncproxyResult>;
  "/nodes/{node}/migrateall": EndpointWith<PathNode & PostNodesMigrateallParams, Upid>;
  "/nodes/{node}/network": EndpointWith<PathNode & PostNodesNetworkParams, null>;
  "/nodes/{node}/qemu": EndpointWith<PathNode & PostNodesQemuParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/agent": EndpointWith<PathNodeVmid & PostNodesQemuAgentParams, Record<string, unknown>>;
  "/nodes/{node}/qemu/{vmid}/agent/exec": EndpointWith<PathNodeVmid & PostNodesQemuAgentExecParams, PostNodesQemuAgentExecResult>;
  "/nodes/{node}/qemu/{vmid}/agent/file-write": EndpointWith<PathNodeVmid & PostNodesQemuAgentFileWriteParams, null>;
  "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze": EndpointWith<PathNodeVmid, PostNodesQemuAgentFsfreezeFreezeResult>;
  "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status": EndpointWith<PathNodeVmid, PostNodesQemuAgentFsfreezeStatusResult>;
  "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw": EndpointWith<PathNodeVmid, PostNodesQemuAgentFsfreezeThawResult>;
  "/nodes/{node}/qemu/{vmid}/agent/fstrim": EndpointWith<PathNodeVmid, PostNodesQemuAgentFstrimResult>;
  "/nodes/{node}/qemu/{vmid}/agent/ping": EndpointWith<PathNodeVmid, PostNodesQemuAgentPingResult>;
  "/nodes/{node}/qemu/{vmid}/agent/set-user-password": EndpointWith<PathNodeVmid & PostNodesQemuAgentSetUserPasswordParams, PostNodesQemuAgentSetUserPasswordResult>;
  "/nodes/{node}/qemu/{vmid}/agent/shutdown": EndpointWith<PathNodeVmid, PostNodesQemuAgentShutdownResult>;
  "/nodes/{node}/qemu/{vmid}/agent/suspend-disk": EndpointWith<PathNodeVmid, PostNodesQemuAgentSuspendDiskResult>;
  "/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid": EndpointWith<PathNodeVmid, PostNodesQemuAgentSuspendHybridResult>;
  "/nodes/{node}/qemu/{vmid}/agent/suspend-ram": EndpointWith<PathNodeVmid, PostNodesQemuAgentSuspendRamResult>;
  "/nodes/{node}/qemu/{vmid}/clone": EndpointWith<PathNodeVmid & PostNodesQemuCloneParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/config": EndpointWith<PathNodeVmid & PostNodesQemuConfigParams, Upid | null>;
  "/nodes/{node}/qemu/{vmid}/dbus-vmstate": EndpointWith<PathNodeVmid & PostNodesQemuDbusVmstateParams, null>;
  "/nodes/{node}/qemu/{vmid}/firewall/aliases": EndpointWith<PathNodeVmid & PostNodesQemuFirewallAliasesParams, null>;
  "/nodes/{node}/qemu/{vmid}/firewall/ipset": EndpointWith<PathNodeVmid & PostNodesQemuFirewallIpsetParams, null>;
  "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}": EndpointWith<PathNodeVmidName & PostNodesQemuFirewallIpsetNameParams, null>;
  "/nodes/{node}/qemu/{vmid}/firewall/rules": EndpointWith<PathNodeVmid & PostNodesQemuFirewallRulesParams, null>;
  "/nodes/{node}/qemu/{vmid}/migrate": EndpointWith<PathNodeVmid & PostNodesQemuMigrateParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/monitor": EndpointWith<PathNodeVmid & PostNodesQemuMonitorParams, string>;
  "/nodes/{node}/qemu/{vmid}/move_disk": EndpointWith<PathNodeVmid & PostNodesQemuMoveDiskParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/mtunnel": EndpointWith<PathNodeVmid & PostNodesQemuMtunnelParams, PostNodesQemuMtunnelResult>;
  "/nodes/{node}/qemu/{vmid}/remote_migrate": EndpointWith<PathNodeVmid & PostNodesQemuRemoteMigrateParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/snapshot": EndpointWith<PathNodeVmid & PostNodesQemuSnapshotParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback": EndpointWith<PathNodeVmidSnapname & PostNodesQemuSnapshotRollbackParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/spiceproxy": EndpointWith<PathNodeVmid & PostNodesQemuSpiceproxyParams, PostNodesQemuSpiceproxyResult>;
  "/nodes/{node}/qemu/{vmid}/status/reboot": EndpointWith<PathNodeVmid & PostNodesQemuStatusRebootParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/status/reset": EndpointWith<PathNodeVmid & PostNodesQemuStatusResetParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/status/resume": EndpointWith<PathNodeVmid & PostNodesQemuStatusResumeParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/status/shutdown": EndpointWith<PathNodeVmid & PostNodesQemuStatusShutdownParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/status/start": EndpointWith<PathNodeVmid & PostNodesQemuStatusStartParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/status/stop": EndpointWith<PathNodeVmid & PostNodesQemuStatusStopParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/status/suspend": EndpointWith<PathNodeVmid & PostNodesQemuStatusSuspendParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/template": EndpointWith<PathNodeVmid & PostNodesQemuTemplateParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/termproxy": EndpointWith<PathNodeVmid & PostNodesQemuTermproxyParams, PostNodesQemuTermproxyResult>;
  "/nodes/{node}/qemu/{vmid}/vncproxy": EndpointWith<PathNodeVmid & PostNodesQemuVncproxyParams, PostNodesQemuVncproxyResult>;
  "/nodes/{node}/replication/{id}/schedule_now": EndpointWith<PathNodeId, string>;
  "/nodes/{node}/services/{service}/reload": EndpointWith<PathNodeService, Upid>;
  "/nodes/{node}/services/{service}/restart": EndpointWith<PathNodeService, Upid>;
  "/nodes/{node}/services/{service}/start": EndpointWith<PathNodeService, Upid>;
  "/nodes/{node}/services/{service}/stop": EndpointWith<PathNodeService, Upid>;
  "/nodes/{node}/spiceshell": EndpointWith<PathNode & PostNodesSpiceshellParams, PostNodesSpiceshellResult>;
  "/nodes/{node}/startall": EndpointWith<PathNode & PostNodesStartallParams, Upid>;
  "/nodes/{node}/status": EndpointWith<PathNode & PostNodesStatusParams, null>;
  "/nodes/{node}/stopall": EndpointWith<PathNode & PostNodesStopallParams, Upid>;
  "/nodes/{node}/storage/{storage}/content": EndpointWith<PathNodeStorage & PostNodesStorageContentParams, string>;
  "/nodes/{node}/storage/{storage}/content/{volume}": EndpointWith<PathNodeStorageVolume & PostNodesStorageContentVolumeParams, Upid>;
  "/nodes/{node}/storage/{storage}/download-url": EndpointWith<PathNodeStorage & PostNodesStorageDownloadUrlParams, Upid>;
  "/nodes/{node}/storage/{storage}/oci-registry-pull": EndpointWith<PathNodeStorage & PostNodesStorageOciRegistryPullParams, Upid>;
  "/nodes/{node}/storage/{storage}/upload": UploadEndpointWith<PathNodeStorage & PostNodesStorageUploadParams, Upid>;
  "/nodes/{node}/subscription": EndpointWith<PathNode & PostNodesSubscriptionParams, null>;
  "/nodes/{node}/suspendall": EndpointWith<PathNode & PostNodesSuspendallParams, Upid>;
  "/nodes/{node}/termproxy": EndpointWith<PathNode & PostNodesTermproxyParams, PostNodesTermproxyResult>;
  "/nodes/{node}/vncshell": EndpointWith<PathNode & PostNodesVncshellParams, PostNodesVncshellResult>;
  "/nodes/{node}/vzdump": EndpointWith<PathNode & PostNodesVzdumpParams, Upid | "OK">;
  "/nodes/{node}/wakeonlan": EndpointWith<PathNode, string>;
  "/pools": EndpointWith<PostPoolsParams, null>;
  "/storage": EndpointWith<PostStorageParams, PostStorageResult>;
}

/** Templates that can be called with PUT. */
export interface PutRoutes {
  "/access/acl": EndpointWith<PutAccessAclParams, null>;
  "/access/domains/{realm}": EndpointWith<PathRealm & PutAccessDomainsRealmParams, null>;
  "/access/groups/{groupid}": EndpointWith<PathGroupid & PutAccessGroupsGroupidParams, null>;
  "/access/password": EndpointWith<PutAccessPasswordParams, null>;
  "/access/roles/{roleid}": EndpointWith<PathRoleid & PutAccessRolesRoleidParams, null>;
  "/access/tfa/{userid}/{id}": EndpointWith<PathUseridId & PutAccessTfaIdParams, null>;
  "/access/users/{userid}": EndpointWith<PathUserid & PutAccessUsersUseridParams, null>;
  "/access/users/{userid}/token/{tokenid}": EndpointWith<PathUseridTokenid & PutAccessUsersTokenTokenidParams, PutAccessUsersTokenTokenidResult>;
  "/access/users/{userid}/unlock-tfa": EndpointWith<PathUserid, boolean>;
  "/cluster/acme/account/{name}": EndpointWith<PathName & PutClusterAcmeAccountNameParams, Upid>;
  "/cluster/acme/plugins/{id}": EndpointWith<PathId & PutClusterAcmePluginsIdParams, null>;
  "/cluster/backup/{id}": EndpointWith<PathId & PutClusterBackupIdParams, null>;
  "/cluster/ceph/flags": Endpoint<PutClusterCephFlagsParams, Upid>;
  "/cluster/ceph/flags/{flag}": EndpointWith<PathFlag & PutClusterCephFlagsFlagParams, null>;
  "/cluster/firewall/aliases/{name}": EndpointWith<PathName & PutClusterFirewallAliasesNameParams, null>;
  "/cluster/firewall/groups/{group}/{pos}": EndpointWith<PathGroupPos & PutClusterFirewallGroupsPosParams, null>;
  "/cluster/firewall/ipset/{name}/{cidr}": EndpointWith<PathNameCidr & PutClusterFirewallIpsetCidrParams, null>;
  "/cluster/firewall/options": Endpoint<PutClusterFirewallOptionsParams, null>;
  "/cluster/firewall/rules/{pos}": EndpointWith<PathPos & PutClusterFirewallRulesPosParams, null>;
  "/cluster/ha/groups/{group}": EndpointWith<PathGroup & PutClusterHaGroupsGroupParams, null>;
  "/cluster/ha/resources/{sid}": EndpointWith<PathSid & PutClusterHaResourcesSidParams, null>;
  "/cluster/ha/rules/{rule}": EndpointWith<PathRule & PutClusterHaRulesRuleParams, null>;
  "/cluster/jobs/realm-sync/{id}": EndpointWith<PathId & PutClusterJobsRealmSyncIdParams, null>;
  "/cluster/mapping/dir/{id}": EndpointWith<PathId & PutClusterMappingDirIdParams, null>;
  "/cluster/mapping/pci/{id}": EndpointWith<PathId & PutClusterMappingPciIdParams, null>;
  "/cluster/mapping/usb/{id}": EndpointWith<PathId & PutClusterMappingUsbIdParams, null>;
  "/cluster/metrics/server/{id}": EndpointWith<PathId & PutClusterMetricsServerIdParams, null>;
  "/cluster/notifications/endpoints/gotify/{name}": EndpointWith<PathName & PutClusterNotificationsEndpointsGotifyNameParams, null>;
  "/cluster/notifications/endpoints/sendmail/{name}": EndpointWith<PathName & PutClusterNotificationsEndpointsSendmailNameParams, null>;
  "/cluster/notifications/endpoints/smtp/{name}": EndpointWith<PathName & PutClusterNotificationsEndpointsSmtpNameParams, null>;
  "/cluster/notifications/endpoints/webhook/{name}": EndpointWith<PathName & PutClusterNotificationsEndpointsWebhookNameParams, null>;
  "/cluster/notifications/matchers/{name}": EndpointWith<PathName & PutClusterNotificationsMatchersNameParams, null>;
  "/cluster/options": Endpoint<PutClusterOptionsParams, null>;
  "/cluster/qemu/custom-cpu-models/{cputype}": EndpointWith<PathCputype & PutClusterQemuCustomCpuModelsCputypeParams, null>;
  "/cluster/replication/{id}": EndpointWith<PathId & PutClusterReplicationIdParams, null>;
  "/cluster/sdn": Endpoint<PutClusterSdnParams, Upid>;
  "/cluster/sdn/controllers/{controller}": EndpointWith<PathController & PutClusterSdnControllersControllerParams, null>;
  "/cluster/sdn/dns/{dns}": EndpointWith<PathDns & PutClusterSdnDnsDnsParams, null>;
  "/cluster/sdn/fabrics/fabric/{id}": EndpointWith<PathId & PutClusterSdnFabricsFabricIdParams, null>;
  "/cluster/sdn/fabrics/node/{fabric_id}/{node_id}": EndpointWith<PathFabricIdNodeId & PutClusterSdnFabricsNodeNodeIdParams, null>;
  "/cluster/sdn/ipams/{ipam}": EndpointWith<PathIpam & PutClusterSdnIpamsIpamParams, null>;
  "/cluster/sdn/prefix-lists/{id}": EndpointWith<PathId & PutClusterSdnPrefixListsIdParams, null>;
  "/cluster/sdn/prefix-lists/{id}/entries/{url_seq}": EndpointWith<PathIdUrlSeq & PutClusterSdnPrefixListsEntriesUrlSeqParams, null>;
  "/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}": EndpointWith<PathRouteMapIdOrder & PutClusterSdnRouteMapsEntriesEntryOrderParams, null>;
  "/cluster/sdn/vnets/{vnet}": EndpointWith<PathVnet & PutClusterSdnVnetsVnetParams, null>;
  "/cluster/sdn/vnets/{vnet}/firewall/options": EndpointWith<PathVnet & PutClusterSdnVnetsFirewallOptionsParams, null>;
  "/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}": EndpointWith<PathVnetPos & PutClusterSdnVnetsFirewallRulesPosParams, null>;
  "/cluster/sdn/vnets/{vnet}/ips": EndpointWith<PathVnet & PutClusterSdnVnetsIpsParams, null>;
  "/cluster/sdn/vnets/{vnet}/subnets/{subnet}": EndpointWith<PathVnetSubnet & PutClusterSdnVnetsSubnetsSubnetParams, null>;
  "/cluster/sdn/zones/{zone}": EndpointWith<PathZone & PutClusterSdnZonesZoneParams, null>;
  "/nodes/{node}/apt/repositories": EndpointWith<PathNode & PutNodesAptRepositoriesParams, null>;
  "/nodes/{node}/ceph/pool/{name}": EndpointWith<PathNodeName & PutNodesCephPoolNameParams, Upid>;
  "/nodes/{node}/certificates/acme/certificate": EndpointWith<PathNode & PutNodesCertificatesAcmeCertificateParams, Upid>;
  "/nodes/{node}/config": EndpointWith<PathNode & PutNodesConfigParams, null>;
  "/nodes/{node}/disks/wipedisk": EndpointWith<PathNode & PutNodesDisksWipediskParams, Upid>;
  "/nodes/{node}/dns": EndpointWith<PathNode & PutNodesDnsParams, null>;
  "/nodes/{node}/firewall/options": EndpointWith<PathNode & PutNodesFirewallOptionsParams, null>;
  "/nodes/{node}/firewall/rules/{pos}": EndpointWith<PathNodePos & PutNodesFirewallRulesPosParams, null>;
  "/nodes/{node}/lxc/{vmid}/config": EndpointWith<PathNodeVmid & PutNodesLxcConfigParams, null>;
  "/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}": EndpointWith<PathNodeVmidName & PutNodesLxcFirewallAliasesNameParams, null>;
  "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}": EndpointWith<PathNodeVmidNameCidr & PutNodesLxcFirewallIpsetCidrParams, null>;
  "/nodes/{node}/lxc/{vmid}/firewall/options": EndpointWith<PathNodeVmid & PutNodesLxcFirewallOptionsParams, null>;
  "/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}": EndpointWith<PathNodeVmidPos & PutNodesLxcFirewallRulesPosParams, null>;
  "/nodes/{node}/lxc/{vmid}/resize": EndpointWith<PathNodeVmid & PutNodesLxcResizeParams, Upid>;
  "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config": EndpointWith<PathNodeVmidSnapname & PutNodesLxcSnapshotConfigParams, null>;
  "/nodes/{node}/network": EndpointWith<PathNode & PutNodesNetworkParams, Upid>;
  "/nodes/{node}/network/{iface}": EndpointWith<PathNodeIface & PutNodesNetworkIfaceParams, null>;
  "/nodes/{node}/qemu/{vmid}/cloudinit": EndpointWith<PathNodeVmid, null>;
  "/nodes/{node}/qemu/{vmid}/config": EndpointWith<PathNodeVmid & PutNodesQemuConfigParams, null>;
  "/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}": EndpointWith<PathNodeVmidName & PutNodesQemuFirewallAliasesNameParams, null>;
  "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}": EndpointWith<PathNodeVmidNameCidr & PutNodesQemuFirewallIpsetCidrParams, null>;
  "/nodes/{node}/qemu/{vmid}/firewall/options": EndpointWith<PathNodeVmid & PutNodesQemuFirewallOptionsParams, null>;
  "/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}": EndpointWith<PathNodeVmidPos & PutNodesQemuFirewallRulesPosParams, null>;
  "/nodes/{node}/qemu/{vmid}/resize": EndpointWith<PathNodeVmid & PutNodesQemuResizeParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/sendkey": EndpointWith<PathNodeVmid & PutNodesQemuSendkeyParams, null>;
  "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config": EndpointWith<PathNodeVmidSnapname & PutNodesQemuSnapshotConfigParams, null>;
  "/nodes/{node}/qemu/{vmid}/unlink": EndpointWith<PathNodeVmid & PutNodesQemuUnlinkParams, null>;
  "/nodes/{node}/storage/{storage}/content/{volume}": EndpointWith<PathNodeStorageVolume & PutNodesStorageContentVolumeParams, null>;
  "/nodes/{node}/subscription": EndpointWith<PathNode & PutNodesSubscriptionParams, null>;
  "/nodes/{node}/time": EndpointWith<PathNode & PutNodesTimeParams, null>;
  "/pools": EndpointWith<PutPoolsParams, null>;
  "/pools/{poolid}": EndpointWith<PathPoolid & PutPoolsPoolidParams, null>;
  "/storage/{storage}": EndpointWith<PathStorage & PutStorageStorageParams, PutStorageStorageResult>;
}

/** Templates that can be called with DELETE. */
export interface DeleteRoutes {
  "/access/domains/{realm}": EndpointWith<PathRealm, null>;
  "/access/groups/{groupid}": EndpointWith<PathGroupid, null>;
  "/access/roles/{roleid}": EndpointWith<PathRoleid, null>;
  "/access/tfa/{userid}/{id}": EndpointWith<PathUseridId & DeleteAccessTfaIdParams, null>;
  "/access/users/{userid}": EndpointWith<PathUserid, null>;
  "/access/users/{userid}/token/{tokenid}": EndpointWith<PathUseridTokenid, null>;
  "/cluster/acme/account/{name}": EndpointWith<PathName, Upid>;
  "/cluster/acme/plugins/{id}": EndpointWith<PathId, null>;
  "/cluster/backup/{id}": EndpointWith<PathId, null>;
  "/cluster/config/nodes/{node}": EndpointWith<PathNode, null>;
  "/cluster/firewall/aliases/{name}": EndpointWith<PathName & DeleteClusterFirewallAliasesNameParams, null>;
  "/cluster/firewall/groups/{group}": EndpointWith<PathGroup, null>;
  "/cluster/firewall/groups/{group}/{pos}": EndpointWith<PathGroupPos & DeleteClusterFirewallGroupsPosParams, null>;
  "/cluster/firewall/ipset/{name}": EndpointWith<PathName & DeleteClusterFirewallIpsetNameParams, null>;
  "/cluster/firewall/ipset/{name}/{cidr}": EndpointWith<PathNameCidr & DeleteClusterFirewallIpsetCidrParams, null>;
  "/cluster/firewall/rules/{pos}": EndpointWith<PathPos & DeleteClusterFirewallRulesPosParams, null>;
  "/cluster/ha/groups/{group}": EndpointWith<PathGroup, null>;
  "/cluster/ha/resources/{sid}": EndpointWith<PathSid & DeleteClusterHaResourcesSidParams, null>;
  "/cluster/ha/rules/{rule}": EndpointWith<PathRule, null>;
  "/cluster/jobs/realm-sync/{id}": EndpointWith<PathId, null>;
  "/cluster/mapping/dir/{id}": EndpointWith<PathId, null>;
  "/cluster/mapping/pci/{id}": EndpointWith<PathId, null>;
  "/cluster/mapping/usb/{id}": EndpointWith<PathId, null>;
  "/cluster/metrics/server/{id}": EndpointWith<PathId, null>;
  "/cluster/notifications/endpoints/gotify/{name}": EndpointWith<PathName, null>;
  "/cluster/notifications/endpoints/sendmail/{name}": EndpointWith<PathName, null>;
  "/cluster/notifications/endpoints/smtp/{name}": EndpointWith<PathName, null>;
  "/cluster/notifications/endpoints/webhook/{name}": EndpointWith<PathName, null>;
  "/cluster/notifications/matchers/{name}": EndpointWith<PathName, null>;
  "/cluster/qemu/custom-cpu-models/{cputype}": EndpointWith<PathCputype, null>;
  "/cluster/replication/{id}": EndpointWith<PathId & DeleteClusterReplicationIdParams, null>;
  "/cluster/sdn/controllers/{controller}": EndpointWith<PathController & DeleteClusterSdnControllersControllerParams, null>;
  "/cluster/sdn/dns/{dns}": EndpointWith<PathDns & DeleteClusterSdnDnsDnsParams, null>;
  "/cluster/sdn/fabrics/fabric/{id}": EndpointWith<PathId, null>;
  "/cluster/sdn/fabrics/node/{fabric_id}/{node_id}": EndpointWith<PathFabricIdNodeId, null>;
  "/cluster/sdn/ipams/{ipam}": EndpointWith<PathIpam & DeleteClusterSdnIpamsIpamParams, null>;
  "/cluster/sdn/lock": Endpoint<DeleteClusterSdnLockParams, null>;
  "/cluster/sdn/prefix-lists/{id}": EndpointWith<PathId & DeleteClusterSdnPrefixListsIdParams, null>;
  "/cluster/sdn/prefix-lists/{id}/entries/{url_seq}": EndpointWith<PathIdUrlSeq & DeleteClusterSdnPrefixListsEntriesUrlSeqParams, null>;
  "/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}": EndpointWith<PathRouteMapIdOrder & DeleteClusterSdnRouteMapsEntriesEntryOrderParams, null>;
  "/cluster/sdn/vnets/{vnet}": EndpointWith<PathVnet & DeleteClusterSdnVnetsVnetParams, null>;
  "/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}": EndpointWith<PathVnetPos & DeleteClusterSdnVnetsFirewallRulesPosParams, null>;
  "/cluster/sdn/vnets/{vnet}/ips": EndpointWith<PathVnet & DeleteClusterSdnVnetsIpsParams, null>;
  "/cluster/sdn/vnets/{vnet}/subnets/{subnet}": EndpointWith<PathVnetSubnet & DeleteClusterSdnVnetsSubnetsSubnetParams, null>;
  "/cluster/sdn/zones/{zone}": EndpointWith<PathZone & DeleteClusterSdnZonesZoneParams, null>;
  "/nodes/{node}/ceph/fs/{name}": EndpointWith<PathNodeName & DeleteNodesCephFsNameParams, Upid>;
  "/nodes/{node}/ceph/mds/{name}": EndpointWith<PathNodeName, Upid>;
  "/nodes/{node}/ceph/mgr/{id}": EndpointWith<PathNodeId, Upid>;
  "/nodes/{node}/ceph/mon/{monid}": EndpointWith<PathNodeMonid, Upid>;
  "/nodes/{node}/ceph/osd/{osdid}": EndpointWith<PathNodeOsdid & DeleteNodesCephOsdOsdidParams, Upid>;
  "/nodes/{node}/ceph/pool/{name}": EndpointWith<PathNodeName & DeleteNodesCephPoolNameParams, Upid>;
  "/nodes/{node}/certificates/acme/certificate": EndpointWith<PathNode, Upid>;
  "/nodes/{node}/certificates/custom": EndpointWith<PathNode & DeleteNodesCertificatesCustomParams, null>;
  "/nodes/{node}/disks/directory/{name}": EndpointWith<PathNodeName & DeleteNodesDisksDirectoryNameParams, Upid>;
  "/nodes/{node}/disks/lvm/{name}": EndpointWith<PathNodeName & DeleteNodesDisksLvmNameParams, Upid>;
  "/nodes/{node}/disks/lvmthin/{name}": EndpointWith<PathNodeName & DeleteNodesDisksLvmthinNameParams, Upid>;
  "/nodes/{node}/disks/zfs/{name}": EndpointWith<PathNodeName & DeleteNodesDisksZfsNameParams, Upid>;
  "/nodes/{node}/firewall/rules/{pos}": EndpointWith<PathNodePos & DeleteNodesFirewallRulesPosParams, null>;
  "/nodes/{node}/lxc/{vmid}": EndpointWith<PathNodeVmid & DeleteNodesLxcVmidParams, Upid>;
  "/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}": EndpointWith<PathNodeVmidName & DeleteNodesLxcFirewallAliasesNameParams, null>;
  "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}": EndpointWith<PathNodeVmidName & DeleteNodesLxcFirewallIpsetNameParams, null>;
  "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}": EndpointWith<PathNodeVmidNameCidr & DeleteNodesLxcFirewallIpsetCidrParams, null>;
  "/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}": EndpointWith<PathNodeVmidPos & DeleteNodesLxcFirewallRulesPosParams, null>;
  "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}": EndpointWith<PathNodeVmidSnapname & DeleteNodesLxcSnapshotSnapnameParams, Upid>;
  "/nodes/{node}/network": EndpointWith<PathNode, null>;
  "/nodes/{node}/network/{iface}": EndpointWith<PathNodeIface, null>;
  "/nodes/{node}/qemu/{vmid}": EndpointWith<PathNodeVmid & DeleteNodesQemuVmidParams, Upid>;
  "/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}": EndpointWith<PathNodeVmidName & DeleteNodesQemuFirewallAliasesNameParams, null>;
  "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}": EndpointWith<PathNodeVmidName & DeleteNodesQemuFirewallIpsetNameParams, null>;
  "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}": EndpointWith<PathNodeVmidNameCidr & DeleteNodesQemuFirewallIpsetCidrParams, null>;
  "/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}": EndpointWith<PathNodeVmidPos & DeleteNodesQemuFirewallRulesPosParams, null>;
  "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}": EndpointWith<PathNodeVmidSnapname & DeleteNodesQemuSnapshotSnapnameParams, Upid>;
  "/nodes/{node}/storage/{storage}/content/{volume}": EndpointWith<PathNodeStorageVolume & DeleteNodesStorageContentVolumeParams, Upid | null>;
  "/nodes/{node}/storage/{storage}/prunebackups": EndpointWith<PathNodeStorage & DeleteNodesStoragePrunebackupsParams, Upid>;
  "/nodes/{node}/subscription": EndpointWith<PathNode, null>;
  "/nodes/{node}/tasks/{upid}": EndpointWith<PathNodeUpid, null>;
  "/pools": EndpointWith<DeletePoolsParams, null>;
  "/pools/{poolid}": EndpointWith<PathPoolid, null>;
  "/storage/{storage}": EndpointWith<PathStorage, null>;
}

/** Every call there is. */
export interface Routes {
  GET: GetRoutes;
  POST: PostRoutes;
  PUT: PutRoutes;
  DELETE: DeleteRoutes;
}
