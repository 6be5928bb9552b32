// Generated, do not edit: npm run generate.
import type {
  Upid,
} from "../codecs/upid.ts";
import type {
  UploadFile,
} from "../transfer.ts";
import type {
  BackupFleecing,
  BackupPerformance,
  BackupPruneBackups,
  CephErasureCoding,
  ClusterLink,
  DatacenterBwlimit,
  DatacenterCrs,
  DatacenterHa,
  DatacenterLocation,
  DatacenterMigration,
  DatacenterNextId,
  DatacenterNotify,
  DatacenterReplication,
  DatacenterTagStyle,
  DatacenterU2f,
  DatacenterUserTagAccess,
  DatacenterWebauthn,
  FabricNodePeers,
  FirewallLogRatelimit,
  LxcDev,
  LxcFeatures,
  LxcMp,
  LxcNet,
  LxcRootfs,
  LxcStartup,
  LxcTargetEndpoint,
  LxcUnused,
  MappingDirMap,
  MappingPciMap,
  MappingUsbMap,
  NodeAcme,
  NodeAcmedomain,
  NodeLocation,
  NodeWakeonlan,
  PrefixListEntries,
  QemuAgent,
  QemuAmdSev,
  QemuAudio0,
  QemuBoot,
  QemuCdrom,
  QemuCicustom,
  QemuCpu,
  QemuEfidisk0,
  QemuHostpci,
  QemuIde,
  QemuIntelTdx,
  QemuIpconfig,
  QemuIvshmem,
  QemuMachine,
  QemuMemory,
  QemuNet,
  QemuNuma,
  QemuRng0,
  QemuSata,
  QemuScsi,
  QemuSmbios1,
  QemuSpiceEnhancements,
  QemuStartup,
  QemuTargetEndpoint,
  QemuTpmstate0,
  QemuUnused,
  QemuUsb,
  QemuVga,
  QemuVirtio,
  QemuVirtiofs,
  QemuWatchdog,
  RealmSyncDefaultsOptions,
  RealmTfa,
  RouteMapExitAction,
  RouteMapMatch,
  RouteMapSet,
  StorageBwlimit,
  StoragePruneBackups,
  SubnetDhcpRange,
  ZfsDraidConfig,
} from "./formats.ts";

/** `acmedomain0` to `acmedomain5`. */
export interface AcmedomainFamily<T> {
  acmedomain0?: T | undefined;
  acmedomain1?: T | undefined;
  acmedomain2?: T | undefined;
  acmedomain3?: T | undefined;
  acmedomain4?: T | undefined;
  acmedomain5?: T | undefined;
}

/** `dev0` to `dev255`. */
export interface DevFamily<T> {
  dev0?: T | undefined;
  dev1?: T | undefined;
  dev2?: T | undefined;
  dev3?: T | undefined;
  dev4?: T | undefined;
  dev5?: T | undefined;
  dev6?: T | undefined;
  dev7?: T | undefined;
  dev8?: T | undefined;
  dev9?: T | undefined;
  dev10?: T | undefined;
  dev11?: T | undefined;
  dev12?: T | undefined;
  dev13?: T | undefined;
  dev14?: T | undefined;
  dev15?: T | undefined;
  dev16?: T | undefined;
  dev17?: T | undefined;
  dev18?: T | undefined;
  dev19?: T | undefined;
  dev20?: T | undefined;
  dev21?: T | undefined;
  dev22?: T | undefined;
  dev23?: T | undefined;
  dev24?: T | undefined;
  dev25?: T | undefined;
  dev26?: T | undefined;
  dev27?: T | undefined;
  dev28?: T | undefined;
  dev29?: T | undefined;
  dev30?: T | undefined;
  dev31?: T | undefined;
  dev32?: T | undefined;
  dev33?: T | undefined;
  dev34?: T | undefined;
  dev35?: T | undefined;
  dev36?: T | undefined;
  dev37?: T | undefined;
  dev38?: T | undefined;
  dev39?: T | undefined;
  dev40?: T | undefined;
  dev41?: T | undefined;
  dev42?: T | undefined;
  dev43?: T | undefined;
  dev44?: T | undefined;
  dev45?: T | undefined;
  dev46?: T | undefined;
  dev47?: T | undefined;
  dev48?: T | undefined;
  dev49?: T | undefined;
  dev50?: T | undefined;
  dev51?: T | undefined;
  dev52?: T | undefined;
  dev53?: T | undefined;
  dev54?: T | undefined;
  dev55?: T | undefined;
  dev56?: T | undefined;
  dev57?: T | undefined;
  dev58?: T | undefined;
  dev59?: T | undefined;
  dev60?: T | undefined;
  dev61?: T | undefined;
  dev62?: T | undefined;
  dev63?: T | undefined;
  dev64?: T | undefined;
  dev65?: T | undefined;
  dev66?: T | undefined;
  dev67?: T | undefined;
  dev68?: T | undefined;
  dev69?: T | undefined;
  dev70?: T | undefined;
  dev71?: T | undefined;
  dev72?: T | undefined;
  dev73?: T | undefined;
  dev74?: T | undefined;
  dev75?: T | undefined;
  dev76?: T | undefined;
  dev77?: T | undefined;
  dev78?: T | undefined;
  dev79?: T | undefined;
  dev80?: T | undefined;
  dev81?: T | undefined;
  dev82?: T | undefined;
  dev83?: T | undefined;
  dev84?: T | undefined;
  dev85?: T | undefined;
  dev86?: T | undefined;
  dev87?: T | undefined;
  dev88?: T | undefined;
  dev89?: T | undefined;
  dev90?: T | undefined;
  dev91?: T | undefined;
  dev92?: T | undefined;
  dev93?: T | undefined;
  dev94?: T | undefined;
  dev95?: T | undefined;
  dev96?: T | undefined;
  dev97?: T | undefined;
  dev98?: T | undefined;
  dev99?: T | undefined;
  dev100?: T | undefined;
  dev101?: T | undefined;
  dev102?: T | undefined;
  dev103?: T | undefined;
  dev104?: T | undefined;
  dev105?: T | undefined;
  dev106?: T | undefined;
  dev107?: T | undefined;
  dev108?: T | undefined;
  dev109?: T | undefined;
  dev110?: T | undefined;
  dev111?: T | undefined;
  dev112?: T | undefined;
  dev113?: T | undefined;
  dev114?: T | undefined;
  dev115?: T | undefined;
  dev116?: T | undefined;
  dev117?: T | undefined;
  dev118?: T | undefined;
  dev119?: T | undefined;
  dev120?: T | undefined;
  dev121?: T | undefined;
  dev122?: T | undefined;
  dev123?: T | undefined;
  dev124?: T | undefined;
  dev125?: T | undefined;
  dev126?: T | undefined;
  dev127?: T | undefined;
  dev128?: T | undefined;
  dev129?: T | undefined;
  dev130?: T | undefined;
  dev131?: T | undefined;
  dev132?: T | undefined;
  dev133?: T | undefined;
  dev134?: T | undefined;
  dev135?: T | undefined;
  dev136?: T | undefined;
  dev137?: T | undefined;
  dev138?: T | undefined;
  dev139?: T | undefined;
  dev140?: T | undefined;
  dev141?: T | undefined;
  dev142?: T | undefined;
  dev143?: T | undefined;
  dev144?: T | undefined;
  dev145?: T | undefined;
  dev146?: T | undefined;
  dev147?: T | undefined;
  dev148?: T | undefined;
  dev149?: T | undefined;
  dev150?: T | undefined;
  dev151?: T | undefined;
  dev152?: T | undefined;
  dev153?: T | undefined;
  dev154?: T | undefined;
  dev155?: T | undefined;
  dev156?: T | undefined;
  dev157?: T | undefined;
  dev158?: T | undefined;
  dev159?: T | undefined;
  dev160?: T | undefined;
  dev161?: T | undefined;
  dev162?: T | undefined;
  dev163?: T | undefined;
  dev164?: T | undefined;
  dev165?: T | undefined;
  dev166?: T | undefined;
  dev167?: T | undefined;
  dev168?: T | undefined;
  dev169?: T | undefined;
  dev170?: T | undefined;
  dev171?: T | undefined;
  dev172?: T | undefined;
  dev173?: T | undefined;
  dev174?: T | undefined;
  dev175?: T | undefined;
  dev176?: T | undefined;
  dev177?: T | undefined;
  dev178?: T | undefined;
  dev179?: T | undefined;
  dev180?: T | undefined;
  dev181?: T | undefined;
  dev182?: T | undefined;
  dev183?: T | undefined;
  dev184?: T | undefined;
  dev185?: T | undefined;
  dev186?: T | undefined;
  dev187?: T | undefined;
  dev188?: T | undefined;
  dev189?: T | undefined;
  dev190?: T | undefined;
  dev191?: T | undefined;
  dev192?: T | undefined;
  dev193?: T | undefined;
  dev194?: T | undefined;
  dev195?: T | undefined;
  dev196?: T | undefined;
  dev197?: T | undefined;
  dev198?: T | undefined;
  dev199?: T | undefined;
  dev200?: T | undefined;
  dev201?: T | undefined;
  dev202?: T | undefined;
  dev203?: T | undefined;
  dev204?: T | undefined;
  dev205?: T | undefined;
  dev206?: T | undefined;
  dev207?: T | undefined;
  dev208?: T | undefined;
  dev209?: T | undefined;
  dev210?: T | undefined;
  dev211?: T | undefined;
  dev212?: T | undefined;
  dev213?: T | undefined;
  dev214?: T | undefined;
  dev215?: T | undefined;
  dev216?: T | undefined;
  dev217?: T | undefined;
  dev218?: T | undefined;
  dev219?: T | undefined;
  dev220?: T | undefined;
  dev221?: T | undefined;
  dev222?: T | undefined;
  dev223?: T | undefined;
  dev224?: T | undefined;
  dev225?: T | undefined;
  dev226?: T | undefined;
  dev227?: T | undefined;
  dev228?: T | undefined;
  dev229?: T | undefined;
  dev230?: T | undefined;
  dev231?: T | undefined;
  dev232?: T | undefined;
  dev233?: T | undefined;
  dev234?: T | undefined;
  dev235?: T | undefined;
  dev236?: T | undefined;
  dev237?: T | undefined;
  dev238?: T | undefined;
  dev239?: T | undefined;
  dev240?: T | undefined;
  dev241?: T | undefined;
  dev242?: T | undefined;
  dev243?: T | undefined;
  dev244?: T | undefined;
  dev245?: T | undefined;
  dev246?: T | undefined;
  dev247?: T | undefined;
  dev248?: T | undefined;
  dev249?: T | undefined;
  dev250?: T | undefined;
  dev251?: T | undefined;
  dev252?: T | undefined;
  dev253?: T | undefined;
  dev254?: T | undefined;
  dev255?: T | undefined;
}

/** `hostpci0` to `hostpci15`. */
export interface HostpciFamily<T> {
  hostpci0?: T | undefined;
  hostpci1?: T | undefined;
  hostpci2?: T | undefined;
  hostpci3?: T | undefined;
  hostpci4?: T | undefined;
  hostpci5?: T | undefined;
  hostpci6?: T | undefined;
  hostpci7?: T | undefined;
  hostpci8?: T | undefined;
  hostpci9?: T | undefined;
  hostpci10?: T | undefined;
  hostpci11?: T | undefined;
  hostpci12?: T | undefined;
  hostpci13?: T | undefined;
  hostpci14?: T | undefined;
  hostpci15?: T | undefined;
}

/** `ide0` to `ide3`. */
export interface IdeFamily<T> {
  ide0?: T | undefined;
  ide1?: T | undefined;
  ide2?: T | undefined;
  ide3?: T | undefined;
}

/** `ipconfig0` to `ipconfig31`. */
export interface IpconfigFamily<T> {
  ipconfig0?: T | undefined;
  ipconfig1?: T | undefined;
  ipconfig2?: T | undefined;
  ipconfig3?: T | undefined;
  ipconfig4?: T | undefined;
  ipconfig5?: T | undefined;
  ipconfig6?: T | undefined;
  ipconfig7?: T | undefined;
  ipconfig8?: T | undefined;
  ipconfig9?: T | undefined;
  ipconfig10?: T | undefined;
  ipconfig11?: T | undefined;
  ipconfig12?: T | undefined;
  ipconfig13?: T | undefined;
  ipconfig14?: T | undefined;
  ipconfig15?: T | undefined;
  ipconfig16?: T | undefined;
  ipconfig17?: T | undefined;
  ipconfig18?: T | undefined;
  ipconfig19?: T | undefined;
  ipconfig20?: T | undefined;
  ipconfig21?: T | undefined;
  ipconfig22?: T | undefined;
  ipconfig23?: T | undefined;
  ipconfig24?: T | undefined;
  ipconfig25?: T | undefined;
  ipconfig26?: T | undefined;
  ipconfig27?: T | undefined;
  ipconfig28?: T | undefined;
  ipconfig29?: T | undefined;
  ipconfig30?: T | undefined;
  ipconfig31?: T | undefined;
}

/** `link0` to `link7`. */
export interface LinkFamily<T> {
  link0?: T | undefined;
  link1?: T | undefined;
  link2?: T | undefined;
  link3?: T | undefined;
  link4?: T | undefined;
  link5?: T | undefined;
  link6?: T | undefined;
  link7?: T | undefined;
}

/** `mp0` to `mp255`. */
export interface MpFamily<T> {
  mp0?: T | undefined;
  mp1?: T | undefined;
  mp2?: T | undefined;
  mp3?: T | undefined;
  mp4?: T | undefined;
  mp5?: T | undefined;
  mp6?: T | undefined;
  mp7?: T | undefined;
  mp8?: T | undefined;
  mp9?: T | undefined;
  mp10?: T | undefined;
  mp11?: T | undefined;
  mp12?: T | undefined;
  mp13?: T | undefined;
  mp14?: T | undefined;
  mp15?: T | undefined;
  mp16?: T | undefined;
  mp17?: T | undefined;
  mp18?: T | undefined;
  mp19?: T | undefined;
  mp20?: T | undefined;
  mp21?: T | undefined;
  mp22?: T | undefined;
  mp23?: T | undefined;
  mp24?: T | undefined;
  mp25?: T | undefined;
  mp26?: T | undefined;
  mp27?: T | undefined;
  mp28?: T | undefined;
  mp29?: T | undefined;
  mp30?: T | undefined;
  mp31?: T | undefined;
  mp32?: T | undefined;
  mp33?: T | undefined;
  mp34?: T | undefined;
  mp35?: T | undefined;
  mp36?: T | undefined;
  mp37?: T | undefined;
  mp38?: T | undefined;
  mp39?: T | undefined;
  mp40?: T | undefined;
  mp41?: T | undefined;
  mp42?: T | undefined;
  mp43?: T | undefined;
  mp44?: T | undefined;
  mp45?: T | undefined;
  mp46?: T | undefined;
  mp47?: T | undefined;
  mp48?: T | undefined;
  mp49?: T | undefined;
  mp50?: T | undefined;
  mp51?: T | undefined;
  mp52?: T | undefined;
  mp53?: T | undefined;
  mp54?: T | undefined;
  mp55?: T | undefined;
  mp56?: T | undefined;
  mp57?: T | undefined;
  mp58?: T | undefined;
  mp59?: T | undefined;
  mp60?: T | undefined;
  mp61?: T | undefined;
  mp62?: T | undefined;
  mp63?: T | undefined;
  mp64?: T | undefined;
  mp65?: T | undefined;
  mp66?: T | undefined;
  mp67?: T | undefined;
  mp68?: T | undefined;
  mp69?: T | undefined;
  mp70?: T | undefined;
  mp71?: T | undefined;
  mp72?: T | undefined;
  mp73?: T | undefined;
  mp74?: T | undefined;
  mp75?: T | undefined;
  mp76?: T | undefined;
  mp77?: T | undefined;
  mp78?: T | undefined;
  mp79?: T | undefined;
  mp80?: T | undefined;
  mp81?: T | undefined;
  mp82?: T | undefined;
  mp83?: T | undefined;
  mp84?: T | undefined;
  mp85?: T | undefined;
  mp86?: T | undefined;
  mp87?: T | undefined;
  mp88?: T | undefined;
  mp89?: T | undefined;
  mp90?: T | undefined;
  mp91?: T | undefined;
  mp92?: T | undefined;
  mp93?: T | undefined;
  mp94?: T | undefined;
  mp95?: T | undefined;
  mp96?: T | undefined;
  mp97?: T | undefined;
  mp98?: T | undefined;
  mp99?: T | undefined;
  mp100?: T | undefined;
  mp101?: T | undefined;
  mp102?: T | undefined;
  mp103?: T | undefined;
  mp104?: T | undefined;
  mp105?: T | undefined;
  mp106?: T | undefined;
  mp107?: T | undefined;
  mp108?: T | undefined;
  mp109?: T | undefined;
  mp110?: T | undefined;
  mp111?: T | undefined;
  mp112?: T | undefined;
  mp113?: T | undefined;
  mp114?: T | undefined;
  mp115?: T | undefined;
  mp116?: T | undefined;
  mp117?: T | undefined;
  mp118?: T | undefined;
  mp119?: T | undefined;
  mp120?: T | undefined;
  mp121?: T | undefined;
  mp122?: T | undefined;
  mp123?: T | undefined;
  mp124?: T | undefined;
  mp125?: T | undefined;
  mp126?: T | undefined;
  mp127?: T | undefined;
  mp128?: T | undefined;
  mp129?: T | undefined;
  mp130?: T | undefined;
  mp131?: T | undefined;
  mp132?: T | undefined;
  mp133?: T | undefined;
  mp134?: T | undefined;
  mp135?: T | undefined;
  mp136?: T | undefined;
  mp137?: T | undefined;
  mp138?: T | undefined;
  mp139?: T | undefined;
  mp140?: T | undefined;
  mp141?: T | undefined;
  mp142?: T | undefined;
  mp143?: T | undefined;
  mp144?: T | undefined;
  mp145?: T | undefined;
  mp146?: T | undefined;
  mp147?: T | undefined;
  mp148?: T | undefined;
  mp149?: T | undefined;
  mp150?: T | undefined;
  mp151?: T | undefined;
  mp152?: T | undefined;
  mp153?: T | undefined;
  mp154?: T | undefined;
  mp155?: T | undefined;
  mp156?: T | undefined;
  mp157?: T | undefined;
  mp158?: T | undefined;
  mp159?: T | undefined;
  mp160?: T | undefined;
  mp161?: T | undefined;
  mp162?: T | undefined;
  mp163?: T | undefined;
  mp164?: T | undefined;
  mp165?: T | undefined;
  mp166?: T | undefined;
  mp167?: T | undefined;
  mp168?: T | undefined;
  mp169?: T | undefined;
  mp170?: T | undefined;
  mp171?: T | undefined;
  mp172?: T | undefined;
  mp173?: T | undefined;
  mp174?: T | undefined;
  mp175?: T | undefined;
  mp176?: T | undefined;
  mp177?: T | undefined;
  mp178?: T | undefined;
  mp179?: T | undefined;
  mp180?: T | undefined;
  mp181?: T | undefined;
  mp182?: T | undefined;
  mp183?: T | undefined;
  mp184?: T | undefined;
  mp185?: T | undefined;
  mp186?: T | undefined;
  mp187?: T | undefined;
  mp188?: T | undefined;
  mp189?: T | undefined;
  mp190?: T | undefined;
  mp191?: T | undefined;
  mp192?: T | undefined;
  mp193?: T | undefined;
  mp194?: T | undefined;
  mp195?: T | undefined;
  mp196?: T | undefined;
  mp197?: T | undefined;
  mp198?: T | undefined;
  mp199?: T | undefined;
  mp200?: T | undefined;
  mp201?: T | undefined;
  mp202?: T | undefined;
  mp203?: T | undefined;
  mp204?: T | undefined;
  mp205?: T | undefined;
  mp206?: T | undefined;
  mp207?: T | undefined;
  mp208?: T | undefined;
  mp209?: T | undefined;
  mp210?: T | undefined;
  mp211?: T | undefined;
  mp212?: T | undefined;
  mp213?: T | undefined;
  mp214?: T | undefined;
  mp215?: T | undefined;
  mp216?: T | undefined;
  mp217?: T | undefined;
  mp218?: T | undefined;
  mp219?: T | undefined;
  mp220?: T | undefined;
  mp221?: T | undefined;
  mp222?: T | undefined;
  mp223?: T | undefined;
  mp224?: T | undefined;
  mp225?: T | undefined;
  mp226?: T | undefined;
  mp227?: T | undefined;
  mp228?: T | undefined;
  mp229?: T | undefined;
  mp230?: T | undefined;
  mp231?: T | undefined;
  mp232?: T | undefined;
  mp233?: T | undefined;
  mp234?: T | undefined;
  mp235?: T | undefined;
  mp236?: T | undefined;
  mp237?: T | undefined;
  mp238?: T | undefined;
  mp239?: T | undefined;
  mp240?: T | undefined;
  mp241?: T | undefined;
  mp242?: T | undefined;
  mp243?: T | undefined;
  mp244?: T | undefined;
  mp245?: T | undefined;
  mp246?: T | undefined;
  mp247?: T | undefined;
  mp248?: T | undefined;
  mp249?: T | undefined;
  mp250?: T | undefined;
  mp251?: T | undefined;
  mp252?: T | undefined;
  mp253?: T | undefined;
  mp254?: T | undefined;
  mp255?: T | undefined;
}

/** `net0` to `net31`. */
export interface NetFamily<T> {
  net0?: T | undefined;
  net1?: T | undefined;
  net2?: T | undefined;
  net3?: T | undefined;
  net4?: T | undefined;
  net5?: T | undefined;
  net6?: T | undefined;
  net7?: T | undefined;
  net8?: T | undefined;
  net9?: T | undefined;
  net10?: T | undefined;
  net11?: T | undefined;
  net12?: T | undefined;
  net13?: T | undefined;
  net14?: T | undefined;
  net15?: T | undefined;
  net16?: T | undefined;
  net17?: T | undefined;
  net18?: T | undefined;
  net19?: T | undefined;
  net20?: T | undefined;
  net21?: T | undefined;
  net22?: T | undefined;
  net23?: T | undefined;
  net24?: T | undefined;
  net25?: T | undefined;
  net26?: T | undefined;
  net27?: T | undefined;
  net28?: T | undefined;
  net29?: T | undefined;
  net30?: T | undefined;
  net31?: T | undefined;
}

/** `numa0` to `numa7`. */
export interface NumaFamily<T> {
  numa0?: T | undefined;
  numa1?: T | undefined;
  numa2?: T | undefined;
  numa3?: T | undefined;
  numa4?: T | undefined;
  numa5?: T | undefined;
  numa6?: T | undefined;
  numa7?: T | undefined;
}

/** `parallel0` to `parallel2`. */
export interface ParallelFamily<T> {
  parallel0?: T | undefined;
  parallel1?: T | undefined;
  parallel2?: T | undefined;
}

/** `sata0` to `sata5`. */
export interface SataFamily<T> {
  sata0?: T | undefined;
  sata1?: T | undefined;
  sata2?: T | undefined;
  sata3?: T | undefined;
  sata4?: T | undefined;
  sata5?: T | undefined;
}

/** `scsi0` to `scsi30`. */
export interface ScsiFamily<T> {
  scsi0?: T | undefined;
  scsi1?: T | undefined;
  scsi2?: T | undefined;
  scsi3?: T | undefined;
  scsi4?: T | undefined;
  scsi5?: T | undefined;
  scsi6?: T | undefined;
  scsi7?: T | undefined;
  scsi8?: T | undefined;
  scsi9?: T | undefined;
  scsi10?: T | undefined;
  scsi11?: T | undefined;
  scsi12?: T | undefined;
  scsi13?: T | undefined;
  scsi14?: T | undefined;
  scsi15?: T | undefined;
  scsi16?: T | undefined;
  scsi17?: T | undefined;
  scsi18?: T | undefined;
  scsi19?: T | undefined;
  scsi20?: T | undefined;
  scsi21?: T | undefined;
  scsi22?: T | undefined;
  scsi23?: T | undefined;
  scsi24?: T | undefined;
  scsi25?: T | undefined;
  scsi26?: T | undefined;
  scsi27?: T | undefined;
  scsi28?: T | undefined;
  scsi29?: T | undefined;
  scsi30?: T | undefined;
}

/** `serial0` to `serial3`. */
export interface SerialFamily<T> {
  serial0?: T | undefined;
  serial1?: T | undefined;
  serial2?: T | undefined;
  serial3?: T | undefined;
}

/** `unused0` to `unused255`. */
export interface UnusedFamily<T> {
  unused0?: T | undefined;
  unused1?: T | undefined;
  unused2?: T | undefined;
  unused3?: T | undefined;
  unused4?: T | undefined;
  unused5?: T | undefined;
  unused6?: T | undefined;
  unused7?: T | undefined;
  unused8?: T | undefined;
  unused9?: T | undefined;
  unused10?: T | undefined;
  unused11?: T | undefined;
  unused12?: T | undefined;
  unused13?: T | undefined;
  unused14?: T | undefined;
  unused15?: T | undefined;
  unused16?: T | undefined;
  unused17?: T | undefined;
  unused18?: T | undefined;
  unused19?: T | undefined;
  unused20?: T | undefined;
  unused21?: T | undefined;
  unused22?: T | undefined;
  unused23?: T | undefined;
  unused24?: T | undefined;
  unused25?: T | undefined;
  unused26?: T | undefined;
  unused27?: T | undefined;
  unused28?: T | undefined;
  unused29?: T | undefined;
  unused30?: T | undefined;
  unused31?: T | undefined;
  unused32?: T | undefined;
  unused33?: T | undefined;
  unused34?: T | undefined;
  unused35?: T | undefined;
  unused36?: T | undefined;
  unused37?: T | undefined;
  unused38?: T | undefined;
  unused39?: T | undefined;
  unused40?: T | undefined;
  unused41?: T | undefined;
  unused42?: T | undefined;
  unused43?: T | undefined;
  unused44?: T | undefined;
  unused45?: T | undefined;
  unused46?: T | undefined;
  unused47?: T | undefined;
  unused48?: T | undefined;
  unused49?: T | undefined;
  unused50?: T | undefined;
  unused51?: T | undefined;
  unused52?: T | undefined;
  unused53?: T | undefined;
  unused54?: T | undefined;
  unused55?: T | undefined;
  unused56?: T | undefined;
  unused57?: T | undefined;
  unused58?: T | undefined;
  unused59?: T | undefined;
  unused60?: T | undefined;
  unused61?: T | undefined;
  unused62?: T | undefined;
  unused63?: T | undefined;
  unused64?: T | undefined;
  unused65?: T | undefined;
  unused66?: T | undefined;
  unused67?: T | undefined;
  unused68?: T | undefined;
  unused69?: T | undefined;
  unused70?: T | undefined;
  unused71?: T | undefined;
  unused72?: T | undefined;
  unused73?: T | undefined;
  unused74?: T | undefined;
  unused75?: T | undefined;
  unused76?: T | undefined;
  unused77?: T | undefined;
  unused78?: T | undefined;
  unused79?: T | undefined;
  unused80?: T | undefined;
  unused81?: T | undefined;
  unused82?: T | undefined;
  unused83?: T | undefined;
  unused84?: T | undefined;
  unused85?: T | undefined;
  unused86?: T | undefined;
  unused87?: T | undefined;
  unused88?: T | undefined;
  unused89?: T | undefined;
  unused90?: T | undefined;
  unused91?: T | undefined;
  unused92?: T | undefined;
  unused93?: T | undefined;
  unused94?: T | undefined;
  unused95?: T | undefined;
  unused96?: T | undefined;
  unused97?: T | undefined;
  unused98?: T | undefined;
  unused99?: T | undefined;
  unused100?: T | undefined;
  unused101?: T | undefined;
  unused102?: T | undefined;
  unused103?: T | undefined;
  unused104?: T | undefined;
  unused105?: T | undefined;
  unused106?: T | undefined;
  unused107?: T | undefined;
  unused108?: T | undefined;
  unused109?: T | undefined;
  unused110?: T | undefined;
  unused111?: T | undefined;
  unused112?: T | undefined;
  unused113?: T | undefined;
  unused114?: T | undefined;
  unused115?: T | undefined;
  unused116?: T | undefined;
  unused117?: T | undefined;
  unused118?: T | undefined;
  unused119?: T | undefined;
  unused120?: T | undefined;
  unused121?: T | undefined;
  unused122?: T | undefined;
  unused123?: T | undefined;
  unused124?: T | undefined;
  unused125?: T | undefined;
  unused126?: T | undefined;
  unused127?: T | undefined;
  unused128?: T | undefined;
  unused129?: T | undefined;
  unused130?: T | undefined;
  unused131?: T | undefined;
  unused132?: T | undefined;
  unused133?: T | undefined;
  unused134?: T | undefined;
  unused135?: T | undefined;
  unused136?: T | undefined;
  unused137?: T | undefined;
  unused138?: T | undefined;
  unused139?: T | undefined;
  unused140?: T | undefined;
  unused141?: T | undefined;
  unused142?: T | undefined;
  unused143?: T | undefined;
  unused144?: T | undefined;
  unused145?: T | undefined;
  unused146?: T | undefined;
  unused147?: T | undefined;
  unused148?: T | undefined;
  unused149?: T | undefined;
  unused150?: T | undefined;
  unused151?: T | undefined;
  unused152?: T | undefined;
  unused153?: T | undefined;
  unused154?: T | undefined;
  unused155?: T | undefined;
  unused156?: T | undefined;
  unused157?: T | undefined;
  unused158?: T | undefined;
  unused159?: T | undefined;
  unused160?: T | undefined;
  unused161?: T | undefined;
  unused162?: T | undefined;
  unused163?: T | undefined;
  unused164?: T | undefined;
  unused165?: T | undefined;
  unused166?: T | undefined;
  unused167?: T | undefined;
  unused168?: T | undefined;
  unused169?: T | undefined;
  unused170?: T | undefined;
  unused171?: T | undefined;
  unused172?: T | undefined;
  unused173?: T | undefined;
  unused174?: T | undefined;
  unused175?: T | undefined;
  unused176?: T | undefined;
  unused177?: T | undefined;
  unused178?: T | undefined;
  unused179?: T | undefined;
  unused180?: T | undefined;
  unused181?: T | undefined;
  unused182?: T | undefined;
  unused183?: T | undefined;
  unused184?: T | undefined;
  unused185?: T | undefined;
  unused186?: T | undefined;
  unused187?: T | undefined;
  unused188?: T | undefined;
  unused189?: T | undefined;
  unused190?: T | undefined;
  unused191?: T | undefined;
  unused192?: T | undefined;
  unused193?: T | undefined;
  unused194?: T | undefined;
  unused195?: T | undefined;
  unused196?: T | undefined;
  unused197?: T | undefined;
  unused198?: T | undefined;
  unused199?: T | undefined;
  unused200?: T | undefined;
  unused201?: T | undefined;
  unused202?: T | undefined;
  unused203?: T | undefined;
  unused204?: T | undefined;
  unused205?: T | undefined;
  unused206?: T | undefined;
  unused207?: T | undefined;
  unused208?: T | undefined;
  unused209?: T | undefined;
  unused210?: T | undefined;
  unused211?: T | undefined;
  unused212?: T | undefined;
  unused213?: T | undefined;
  unused214?: T | undefined;
  unused215?: T | undefined;
  unused216?: T | undefined;
  unused217?: T | undefined;
  unused218?: T | undefined;
  unused219?: T | undefined;
  unused220?: T | undefined;
  unused221?: T | undefined;
  unused222?: T | undefined;
  unused223?: T | undefined;
  unused224?: T | undefined;
  unused225?: T | undefined;
  unused226?: T | undefined;
  unused227?: T | undefined;
  unused228?: T | undefined;
  unused229?: T | undefined;
  unused230?: T | undefined;
  unused231?: T | undefined;
  unused232?: T | undefined;
  unused233?: T | undefined;
  unused234?: T | undefined;
  unused235?: T | undefined;
  unused236?: T | undefined;
  unused237?: T | undefined;
  unused238?: T | undefined;
  unused239?: T | undefined;
  unused240?: T | undefined;
  unused241?: T | undefined;
  unused242?: T | undefined;
  unused243?: T | undefined;
  unused244?: T | undefined;
  unused245?: T | undefined;
  unused246?: T | undefined;
  unused247?: T | undefined;
  unused248?: T | undefined;
  unused249?: T | undefined;
  unused250?: T | undefined;
  unused251?: T | undefined;
  unused252?: T | undefined;
  unused253?: T | undefined;
  unused254?: T | undefined;
  unused255?: T | undefined;
}

/** `usb0` to `usb13`. */
export interface UsbFamily<T> {
  usb0?: T | undefined;
  usb1?: T | undefined;
  usb2?: T | undefined;
  usb3?: T | undefined;
  usb4?: T | undefined;
  usb5?: T | undefined;
  usb6?: T | undefined;
  usb7?: T | undefined;
  usb8?: T | undefined;
  usb9?: T | undefined;
  usb10?: T | undefined;
  usb11?: T | undefined;
  usb12?: T | undefined;
  usb13?: T | undefined;
}

/** `virtio0` to `virtio15`. */
export interface VirtioFamily<T> {
  virtio0?: T | undefined;
  virtio1?: T | undefined;
  virtio2?: T | undefined;
  virtio3?: T | undefined;
  virtio4?: T | undefined;
  virtio5?: T | undefined;
  virtio6?: T | undefined;
  virtio7?: T | undefined;
  virtio8?: T | undefined;
  virtio9?: T | undefined;
  virtio10?: T | undefined;
  virtio11?: T | undefined;
  virtio12?: T | undefined;
  virtio13?: T | undefined;
  virtio14?: T | undefined;
  virtio15?: T | undefined;
}

/** `virtiofs0` to `virtiofs9`. */
export interface VirtiofsFamily<T> {
  virtiofs0?: T | undefined;
  virtiofs1?: T | undefined;
  virtiofs2?: T | undefined;
  virtiofs3?: T | undefined;
  virtiofs4?: T | undefined;
  virtiofs5?: T | undefined;
  virtiofs6?: T | undefined;
  virtiofs7?: T | undefined;
  virtiofs8?: T | undefined;
  virtiofs9?: T | undefined;
}

export interface GetAccessItem {
  subdir: string;
}

export interface GetAccessAclItem {
  path: string;
  /** Default true. */
  propagate?: boolean;
  roleid: string;
  type: "user" | "group" | "token";
  ugid: string;
}

export interface PutAccessAclParams {
  delete?: boolean | undefined;
  /** Format pve-groupid-list. */
  groups?: string | readonly string[] | undefined;
  path: string;
  /** Default true. */
  propagate?: boolean | undefined;
  /** Format pve-roleid-list. */
  roles: string | readonly string[];
  /** Format pve-tokenid-list. */
  tokens?: string | readonly string[] | undefined;
  /** Format pve-userid-list. */
  users?: string | readonly string[] | undefined;
}

export interface GetAccessDomainsItem {
  comment?: string;
  realm: string;
  tfa?: "yubico" | "oath";
  type: string;
}

export interface PostAccessDomainsParams {
  "acr-values"?: string | undefined;
  /** New after 9.0. */
  audiences?: string | undefined;
  /** Default false. */
  autocreate?: boolean | undefined;
  /** At most 256 characters. */
  base_dn?: string | undefined;
  /** At most 256 characters. */
  bind_dn?: string | undefined;
  /** Default /etc/ssl/certs. */
  capath?: string | undefined;
  /** Default true. */
  "case-sensitive"?: boolean | undefined;
  cert?: string | undefined;
  certkey?: string | undefined;
  /** Default false. */
  "check-connection"?: boolean | undefined;
  /** At most 256 characters. */
  "client-id"?: string | undefined;
  /** At most 256 characters. */
  "client-key"?: string | undefined;
  /** At most 4096 characters. */
  comment?: string | undefined;
  default?: boolean | undefined;
  /** At most 256 characters. */
  domain?: string | undefined;
  /** At most 2048 characters. */
  filter?: string | undefined;
  /** Format ldap-simple-attr-list. */
  group_classes?: string | readonly string[] | undefined;
  /** At most 256 characters. */
  group_dn?: string | undefined;
  /** At most 2048 characters. */
  group_filter?: string | undefined;
  /** At most 256 characters. Format ldap-simple-attr. */
  group_name_attr?: string | undefined;
  /** Default false. */
  "groups-autocreate"?: boolean | undefined;
  /** At most 256 characters. */
  "groups-claim"?: string | undefined;
  /** Default false. */
  "groups-overwrite"?: boolean | undefined;
  /** At most 256 characters. */
  "issuer-url"?: string | undefined;
  /** Default ldap. */
  mode?: "ldap" | "ldaps" | "ldap+starttls" | undefined;
  password?: string | undefined;
  /** 1 to 65535. */
  port?: number | undefined;
  prompt?: string | undefined;
  /** Default true. */
  "query-userinfo"?: boolean | undefined;
  /** At most 32 characters. Format pve-realm. */
  realm: string;
  /** Default email profile. */
  scopes?: string | undefined;
  secure?: boolean | undefined;
  /** At most 256 characters. Format address. */
  server1?: string | undefined;
  /** At most 256 characters. Format address. */
  server2?: string | undefined;
  sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3" | undefined;
  /** Format realm-sync-options. */
  "sync-defaults-options"?: string | RealmSyncDefaultsOptions | undefined;
  sync_attributes?: string | undefined;
  /** At most 128 characters. Format pve-tfa-config. */
  tfa?: string | RealmTfa | undefined;
  type: "ad" | "ldap" | "openid" | "pam" | "pve";
  /** At most 256 characters. */
  user_attr?: string | undefined;
  /** Format ldap-simple-attr-list. */
  user_classes?: string | readonly string[] | undefined;
  "username-claim"?: string | undefined;
  /** Default false. */
  verify?: boolean | undefined;
}

export interface GetAccessDomainsRealmResult {
  "acr-values"?: string;
  audiences?: string;
  /** Default false. */
  autocreate?: boolean;
  /** At most 256 characters. */
  base_dn?: string;
  /** At most 256 characters. */
  bind_dn?: string;
  /** Default /etc/ssl/certs. */
  capath?: string;
  /** Default true. */
  "case-sensitive"?: boolean;
  cert?: string;
  certkey?: string;
  /** Default false. */
  "check-connection"?: boolean;
  /** At most 256 characters. */
  "client-id"?: string;
  /** At most 256 characters. */
  "client-key"?: string;
  /** At most 4096 characters. */
  comment?: string;
  default?: boolean;
  digest?: string;
  /** At most 256 characters. */
  domain?: string;
  /** At most 2048 characters. */
  filter?: string;
  /** Format ldap-simple-attr-list. */
  group_classes?: string;
  /** At most 256 characters. */
  group_dn?: string;
  /** At most 2048 characters. */
  group_filter?: string;
  /** At most 256 characters. Format ldap-simple-attr. */
  group_name_attr?: string;
  /** Default false. */
  "groups-autocreate"?: boolean;
  /** At most 256 characters. */
  "groups-claim"?: string;
  /** Default false. */
  "groups-overwrite"?: boolean;
  /** At most 256 characters. */
  "issuer-url"?: string;
  /** Default ldap. */
  mode?: "ldap" | "ldaps" | "ldap+starttls";
  /** 1 to 65535. */
  port?: number;
  prompt?: string;
  /** Default true. */
  "query-userinfo"?: boolean;
  /** At most 32 characters. Format pve-realm. */
  realm?: string;
  /** Default email profile. */
  scopes?: string;
  secure?: boolean;
  /** At most 256 characters. Format address. */
  server1?: string;
  /** At most 256 characters. Format address. */
  server2?: string;
  sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3";
  /** Format realm-sync-options. */
  "sync-defaults-options"?: string;
  sync_attributes?: string;
  /** At most 128 characters. Format pve-tfa-config. */
  tfa?: string;
  type?: "ad" | "ldap" | "openid" | "pam" | "pve";
  /** At most 256 characters. */
  user_attr?: string;
  /** Format ldap-simple-attr-list. */
  user_classes?: string;
  "username-claim"?: string;
  /** Default false. */
  verify?: boolean;
}

export interface PutAccessDomainsRealmParams {
  "acr-values"?: string | null | undefined;
  /** New after 9.0. */
  audiences?: string | null | undefined;
  /** Default false. */
  autocreate?: boolean | null | undefined;
  /** At most 256 characters. */
  base_dn?: string | null | undefined;
  /** At most 256 characters. */
  bind_dn?: string | null | undefined;
  /** Default /etc/ssl/certs. */
  capath?: string | null | undefined;
  /** Default true. */
  "case-sensitive"?: boolean | null | undefined;
  cert?: string | null | undefined;
  certkey?: string | null | undefined;
  /** Default false. */
  "check-connection"?: boolean | null | undefined;
  /** At most 256 characters. */
  "client-id"?: string | null | undefined;
  /** At most 256 characters. */
  "client-key"?: string | null | undefined;
  /** At most 4096 characters. */
  comment?: string | null | undefined;
  default?: boolean | null | undefined;
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** At most 256 characters. */
  domain?: string | null | undefined;
  /** At most 2048 characters. */
  filter?: string | null | undefined;
  /** Format ldap-simple-attr-list. */
  group_classes?: string | readonly string[] | null | undefined;
  /** At most 256 characters. */
  group_dn?: string | null | undefined;
  /** At most 2048 characters. */
  group_filter?: string | null | undefined;
  /** At most 256 characters. Format ldap-simple-attr. */
  group_name_attr?: string | null | undefined;
  /** Default false. */
  "groups-autocreate"?: boolean | null | undefined;
  /** At most 256 characters. */
  "groups-claim"?: string | null | undefined;
  /** Default false. */
  "groups-overwrite"?: boolean | null | undefined;
  /** At most 256 characters. */
  "issuer-url"?: string | null | undefined;
  /** Default ldap. */
  mode?: "ldap" | "ldaps" | "ldap+starttls" | null | undefined;
  password?: string | null | undefined;
  /** 1 to 65535. */
  port?: number | null | undefined;
  prompt?: string | null | undefined;
  /** Default true. */
  "query-userinfo"?: boolean | null | undefined;
  /** Default email profile. */
  scopes?: string | null | undefined;
  secure?: boolean | null | undefined;
  /** At most 256 characters. Format address. */
  server1?: string | null | undefined;
  /** At most 256 characters. Format address. */
  server2?: string | null | undefined;
  sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3" | null | undefined;
  /** Format realm-sync-options. */
  "sync-defaults-options"?: string | RealmSyncDefaultsOptions | null | undefined;
  sync_attributes?: string | null | undefined;
  /** At most 128 characters. Format pve-tfa-config. */
  tfa?: string | RealmTfa | null | undefined;
  /** At most 256 characters. */
  user_attr?: string | null | undefined;
  /** Format ldap-simple-attr-list. */
  user_classes?: string | readonly string[] | null | undefined;
  /** Default false. */
  verify?: boolean | null | undefined;
}

export interface PostAccessDomainsSyncParams {
  /** Default false. */
  "dry-run"?: boolean | undefined;
  /** Default true. */
  "enable-new"?: boolean | undefined;
  full?: boolean | undefined;
  purge?: boolean | undefined;
  /** Default none. */
  "remove-vanished"?: string | undefined;
  scope?: "users" | "groups" | "both" | undefined;
}

export interface GetAccessGroupsItem {
  comment?: string;
  /** Format pve-groupid. */
  groupid: string;
  /** Format pve-userid-list. */
  users?: string;
}

export interface PostAccessGroupsParams {
  comment?: string | undefined;
  /** Format pve-groupid. */
  groupid: string;
}

export interface GetAccessGroupsGroupidResult {
  comment?: string;
  members?: string[];
}

export interface PutAccessGroupsGroupidParams {
  comment?: string | undefined;
}

export type GetAccessOpenidItem = GetAccessItem;

export interface PostAccessOpenidAuthUrlParams {
  /** At most 32 characters. Format pve-realm. */
  realm: string;
  /** At most 255 characters. */
  "redirect-url": string;
}

export interface PostAccessOpenidLoginParams {
  /** At most 4096 characters. */
  code: string;
  /** At most 255 characters. */
  "redirect-url": string;
  /** At most 1024 characters. */
  state: string;
}

export interface PostAccessOpenidLoginResult {
  CSRFPreventionToken?: string;
  cap?: Record<string, unknown>;
  clustername?: string;
  ticket?: string;
  username?: string;
}

export interface PutAccessPasswordParams {
  /** 5 to 64 characters. */
  "confirmation-password"?: string | undefined;
  /** 8 to 64 characters. */
  password: string;
  /** At most 64 characters. Format pve-userid. */
  userid: string;
}

export interface GetAccessPermissionsParams {
  path?: string | undefined;
  userid?: string | undefined;
}

export interface GetAccessRolesItem {
  /** Format pve-priv-list. */
  privs?: string;
  /** Format pve-roleid. */
  roleid: string;
  /** Default false. */
  special?: boolean;
}

export interface PostAccessRolesParams {
  /** Format pve-priv-list. */
  privs?: string | readonly string[] | undefined;
  /** Format pve-roleid. */
  roleid: string;
}

export interface GetAccessRolesRoleidResult {
  "Datastore.Allocate"?: boolean;
  "Datastore.AllocateSpace"?: boolean;
  "Datastore.AllocateTemplate"?: boolean;
  "Datastore.Audit"?: boolean;
  "Group.Allocate"?: boolean;
  "Mapping.Audit"?: boolean;
  "Mapping.Modify"?: boolean;
  "Mapping.Use"?: boolean;
  "Permissions.Modify"?: boolean;
  "Pool.Allocate"?: boolean;
  "Pool.Audit"?: boolean;
  "Realm.Allocate"?: boolean;
  "Realm.AllocateUser"?: boolean;
  "SDN.Allocate"?: boolean;
  "SDN.Audit"?: boolean;
  "SDN.Use"?: boolean;
  "Sys.AccessNetwork"?: boolean;
  "Sys.Audit"?: boolean;
  "Sys.Console"?: boolean;
  "Sys.Incoming"?: boolean;
  "Sys.Modify"?: boolean;
  "Sys.PowerMgmt"?: boolean;
  "Sys.Syslog"?: boolean;
  "User.Modify"?: boolean;
  "VM.Allocate"?: boolean;
  "VM.Audit"?: boolean;
  "VM.Backup"?: boolean;
  "VM.Clone"?: boolean;
  "VM.Config.CDROM"?: boolean;
  "VM.Config.CPU"?: boolean;
  "VM.Config.Cloudinit"?: boolean;
  "VM.Config.Disk"?: boolean;
  "VM.Config.HWType"?: boolean;
  "VM.Config.Memory"?: boolean;
  "VM.Config.Network"?: boolean;
  "VM.Config.Options"?: boolean;
  "VM.Console"?: boolean;
  "VM.GuestAgent.Audit"?: boolean;
  "VM.GuestAgent.FileRead"?: boolean;
  "VM.GuestAgent.FileSystemMgmt"?: boolean;
  "VM.GuestAgent.FileWrite"?: boolean;
  "VM.GuestAgent.Unrestricted"?: boolean;
  "VM.Migrate"?: boolean;
  "VM.PowerMgmt"?: boolean;
  "VM.Replicate"?: boolean;
  "VM.Snapshot"?: boolean;
  "VM.Snapshot.Rollback"?: boolean;
}

export interface PutAccessRolesRoleidParams {
  /** Needs privs. */
  append?: boolean | undefined;
  /** Format pve-priv-list. */
  privs?: string | readonly string[] | undefined;
}

export interface GetAccessTfaItem {
  entries?: {
    created?: number;
    description?: string;
    /** Default true. */
    enable?: boolean;
    id?: string;
    type?: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
  }[];
  "tfa-locked-until"?: number;
  "totp-locked"?: boolean;
  userid: string;
}

export interface GetAccessTfaUseridItem {
  created?: number;
  description?: string;
  /** Default true. */
  enable?: boolean;
  id: string;
  type?: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
}

export interface PostAccessTfaUseridParams {
  challenge?: string | undefined;
  /** At most 255 characters. */
  description?: string | undefined;
  /** 5 to 64 characters. */
  password?: string | undefined;
  totp?: string | undefined;
  type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
  value?: string | undefined;
}

export interface PostAccessTfaUseridResult {
  challenge?: string;
  id?: string;
  recovery?: string[];
}

export interface DeleteAccessTfaIdParams {
  /** 5 to 64 characters. */
  password?: string | undefined;
}

export interface GetAccessTfaIdResult {
  created?: number;
  description?: string;
  /** Default true. */
  enable?: boolean;
  id?: string;
  type?: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
}

export interface PutAccessTfaIdParams {
  /** At most 255 characters. */
  description?: string | undefined;
  enable?: boolean | undefined;
  /** 5 to 64 characters. */
  password?: string | undefined;
}

export interface PostAccessTicketParams {
  /** Default true. */
  "new-format"?: boolean | undefined;
  otp?: string | undefined;
  password: string;
  /** At most 64 characters. Needs privs. */
  path?: string | undefined;
  /** At most 64 characters. Format pve-priv-list. Needs path. */
  privs?: string | readonly string[] | undefined;
  /** At most 32 characters. Format pve-realm. */
  realm?: string | undefined;
  "tfa-challenge"?: string | undefined;
  /** At most 64 characters. */
  username: string;
}

export interface PostAccessTicketResult {
  CSRFPreventionToken?: string;
  NeedTFA?: boolean;
  cap?: Record<string, Record<string, boolean>>;
  clustername?: string;
  ticket?: string;
  username: string;
}

export interface GetAccessUsersParams {
  enabled?: boolean | undefined;
  /** Default false. */
  full?: boolean | undefined;
}

export interface GetAccessUsersItem {
  /** At most 2048 characters. */
  comment?: string;
  /** At most 254 characters. Format email-opt. */
  email?: string;
  /** Default true. */
  enable?: boolean;
  /** At least 0. */
  expire?: number;
  /** At most 1024 characters. */
  firstname?: string;
  /** Format pve-groupid-list. */
  groups?: string;
  keys?: string;
  /** At most 1024 characters. */
  lastname?: string;
  /** Format pve-realm. */
  "realm-type"?: string;
  "tfa-locked-until"?: number;
  tokens?: {
    comment?: string;
    /** Seconds since 1970. */
    expire?: number;
    privsep?: boolean;
    tokenid: string;
  }[] | null;
  "totp-locked"?: boolean;
  /** At most 64 characters. Format pve-userid. */
  userid: string;
}

export interface PostAccessUsersParams {
  /** At most 2048 characters. */
  comment?: string | undefined;
  /** At most 254 characters. Format email-opt. */
  email?: string | undefined;
  /** Default true. */
  enable?: boolean | undefined;
  /** At least 0. */
  expire?: number | undefined;
  /** At most 1024 characters. */
  firstname?: string | undefined;
  /** Format pve-groupid-list. */
  groups?: string | readonly string[] | undefined;
  keys?: string | undefined;
  /** At most 1024 characters. */
  lastname?: string | undefined;
  /** 8 to 64 characters. */
  password?: string | undefined;
  /** At most 64 characters. Format pve-userid. */
  userid: string;
}

export interface GetAccessUsersUseridResult {
  /** At most 2048 characters. */
  comment?: string;
  /** At most 254 characters. Format email-opt. */
  email?: string;
  /** Default true. */
  enable?: boolean;
  /** At least 0. */
  expire?: number;
  /** At most 1024 characters. */
  firstname?: string;
  groups?: string[];
  keys?: string;
  /** At most 1024 characters. */
  lastname?: string;
  tokens?: Record<string, {
      comment?: string;
      /** Seconds since 1970. */
      expire?: number;
      privsep?: boolean;
    }> | null;
}

export interface PutAccessUsersUseridParams {
  /** Needs groups. */
  append?: boolean | undefined;
  /** At most 2048 characters. */
  comment?: string | undefined;
  /** At most 254 characters. Format email-opt. */
  email?: string | undefined;
  /** Default true. */
  enable?: boolean | undefined;
  /** At least 0. */
  expire?: number | undefined;
  /** At most 1024 characters. */
  firstname?: string | undefined;
  /** Format pve-groupid-list. */
  groups?: string | readonly string[] | undefined;
  keys?: string | undefined;
  /** At most 1024 characters. */
  lastname?: string | undefined;
}

export interface GetAccessUsersTfaParams {
  /** Default false. */
  multiple?: boolean | undefined;
}

export interface GetAccessUsersTfaResult {
  realm?: "oath" | "yubico";
  types?: ("totp" | "u2f" | "yubico" | "webauthn" | "recovedry")[];
  user?: "oath" | "u2f";
}

export interface GetAccessUsersTokenItem {
  comment?: string;
  /** At least 0. */
  expire?: number;
  /** Default true. */
  privsep?: boolean;
  tokenid: string;
}

export interface GetAccessUsersTokenTokenidResult {
  comment?: string;
  /** At least 0. */
  expire?: number;
  /** Default true. */
  privsep?: boolean;
}

export interface PostAccessUsersTokenTokenidParams {
  comment?: string | undefined;
  /** At least 0. */
  expire?: number | undefined;
  /** Default true. */
  privsep?: boolean | undefined;
}

export interface PostAccessUsersTokenTokenidResult {
  "full-tokenid": string;
  info: {
    comment?: string;
    /** At least 0. */
    expire?: number;
    /** Default true. */
    privsep?: boolean;
  };
  value: string;
}

export interface PutAccessUsersTokenTokenidParams {
  comment?: string | null | undefined;
  /** Format pve-configid-list. New after 9.0. */
  delete?: string | readonly string[] | undefined;
  /** At least 0. */
  expire?: number | null | undefined;
  /** Default true. */
  privsep?: boolean | null | undefined;
  /** Default false. New after 9.0. */
  regenerate?: boolean | null | undefined;
}

export interface PutAccessUsersTokenTokenidResult {
  comment?: string;
  /** At least 0. */
  expire?: number;
  "full-tokenid"?: string;
  /** Default true. */
  privsep?: boolean;
  value?: string;
}

export interface PostAccessVncticketParams {
  /** At most 64 characters. */
  authid: string;
  /** At most 64 characters. */
  path: string;
  port?: number | undefined;
  /** At most 64 characters. Format pve-priv-list. */
  privs: string | readonly string[];
  vncticket: string;
}

export interface GetClusterItem {
  name: string;
}

export type GetClusterAcmeItem = GetClusterItem;

export type GetClusterAcmeAccountItem = GetClusterItem;

export interface PostClusterAcmeAccountParams {
  /** Format email-list. */
  contact: string | readonly string[];
  /** Default https://acme-v02.api.letsencrypt.org/directory. */
  directory?: string | undefined;
  /** Needs eab-kid. */
  "eab-hmac-key"?: string | undefined;
  /** Needs eab-hmac-key. */
  "eab-kid"?: string | undefined;
  /** Format pve-configid. Default default. */
  name?: string | undefined;
  tos_url?: string | undefined;
}

export interface GetClusterAcmeAccountNameResult {
  account?: Record<string, unknown>;
  directory?: string;
  location?: string;
  tos?: string;
}

export interface PutClusterAcmeAccountNameParams {
  /** Format email-list. */
  contact?: string | readonly string[] | undefined;
}

export interface GetClusterAcmeChallengeSchemaItem {
  id: string;
  name: string;
  schema: Record<string, unknown>;
  type: string;
}

export interface GetClusterAcmeDirectoriesItem {
  name: string;
  url: string;
}

export interface GetClusterAcmeMetaParams {
  /** Default https://acme-v02.api.letsencrypt.org/directory. */
  directory?: string | undefined;
}

export interface GetClusterAcmeMetaResult {
  caaIdentities?: string[];
  externalAccountRequired?: boolean;
  termsOfService?: string;
  website?: string;
}

export interface GetClusterAcmePluginsParams {
  type?: "dns" | "standalone" | undefined;
}

export interface GetClusterAcmePluginsItem {
  api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi";
  data?: string;
  /** At most 64 characters. */
  digest?: string;
  disable?: boolean;
  /** Format pve-node-list. */
  nodes?: string;
  /** Format pve-configid. */
  plugin: string;
  type: "dns" | "standalone";
  /** 0 to 172800. Default 30. */
  "validation-delay"?: number;
}

export interface PostClusterAcmePluginsParams {
  api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi" | undefined;
  data?: string | undefined;
  disable?: boolean | undefined;
  /** Format pve-configid. */
  id: string;
  /** Format pve-node-list. */
  nodes?: string | readonly string[] | undefined;
  type: "dns" | "standalone";
  /** 0 to 172800. Default 30. */
  "validation-delay"?: number | undefined;
}

export type GetClusterAcmePluginsIdResult = GetClusterAcmePluginsItem;

export interface PutClusterAcmePluginsIdParams {
  api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi" | null | undefined;
  data?: string | null | undefined;
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  disable?: boolean | null | undefined;
  /** Format pve-node-list. */
  nodes?: string | readonly string[] | null | undefined;
  /** 0 to 172800. Default 30. */
  "validation-delay"?: number | null | undefined;
}

export type GetClusterAcmeTosParams = GetClusterAcmeMetaParams;

export interface GetClusterBackupItem {
  /** Default false. */
  all?: boolean;
  /** At least 0. Default 0. */
  bwlimit?: number;
  /** At most 512 characters. */
  comment?: string;
  /** Default 0. */
  compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
  dumpdir?: string;
  /** Default true. */
  enabled?: boolean;
  /** Format pve-vmid-list. */
  exclude?: string;
  "exclude-path"?: string[];
  fleecing?: {
    /** Default false. */
    enabled?: boolean;
    /** Format pve-storage-id. */
    storage?: string;
  };
  /** At most 50 characters. */
  id: string;
  /** 0 to 8. Default 7. */
  ionice?: number;
  /** At least 0. Default 180. */
  lockwait?: number;
  /** Default always. */
  mailnotification?: "always" | "failure";
  /** Format email-or-username-list. */
  mailto?: string;
  /** Default snapshot. */
  mode?: "snapshot" | "suspend" | "stop";
  "next-run"?: number;
  /** Format pve-node. */
  node?: string;
  /** At most 1024 characters. Needs storage. */
  "notes-template"?: string;
  /** Default auto. */
  "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
  "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
  performance?: {
    /** 1 to 256. Default 16. */
    "max-workers"?: number;
    /** At least 1. Default 1048576. */
    "pbs-entries-max"?: number;
  };
  /** Default 0. */
  pigz?: number;
  pool?: string;
  /** Needs storage. */
  protected?: boolean;
  "prune-backups"?: {
    "keep-all"?: boolean;
    /** At least 0. */
    "keep-daily"?: number;
    /** At least 0. */
    "keep-hourly"?: number;
    /** At least 0. */
    "keep-last"?: number;
    /** At least 0. */
    "keep-monthly"?: number;
    /** At least 0. */
    "keep-weekly"?: number;
    /** At least 0. */
    "keep-yearly"?: number;
  };
  /** Default false. */
  quiet?: boolean;
  /** Default true. */
  remove?: boolean;
  /** Default false. */
  "repeat-missed"?: boolean;
  /** At most 128 characters. Format pve-calendar-event. */
  schedule?: string;
  script?: string;
  /** Default true. */
  stdexcludes?: boolean;
  /** Default false. */
  stop?: boolean;
  /** At least 0. Default 10. */
  stopwait?: number;
  /** Format pve-storage-id. */
  storage?: string;
  tmpdir?: string;
  /** Format pve-vmid-list. */
  vmid?: string;
  /** Default 1. */
  zstd?: number;
}

export interface PostClusterBackupParams {
  /** Default false. */
  all?: boolean | undefined;
  /** At least 0. Default 0. */
  bwlimit?: number | undefined;
  /** At most 512 characters. */
  comment?: string | undefined;
  /** Default 0. */
  compress?: "0" | "1" | "gzip" | "lzo" | "zstd" | undefined;
  /** Format pve-day-of-week-list. Default mon,tue,wed,thu,fri,sat,sun. Needs starttime. */
  dow?: string | readonly string[] | undefined;
  dumpdir?: string | undefined;
  /** Default true. */
  enabled?: boolean | undefined;
  /** Format pve-vmid-list. */
  exclude?: string | readonly string[] | undefined;
  "exclude-path"?: readonly string[] | undefined;
  /** Format backup-fleecing. */
  fleecing?: string | BackupFleecing | undefined;
  /** Format pve-configid. */
  id?: string | undefined;
  /** 0 to 8. Default 7. */
  ionice?: number | undefined;
  /** At least 0. Default 180. */
  lockwait?: number | undefined;
  /** Default always. */
  mailnotification?: "always" | "failure" | undefined;
  /** Format email-or-username-list. */
  mailto?: string | readonly string[] | undefined;
  /** Default snapshot. */
  mode?: "snapshot" | "suspend" | "stop" | undefined;
  /** Format pve-node. */
  node?: string | undefined;
  /** At most 1024 characters. Needs storage. */
  "notes-template"?: string | undefined;
  /** Default auto. */
  "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system" | undefined;
  "pbs-change-detection-mode"?: "legacy" | "data" | "metadata" | undefined;
  /** Format backup-performance. */
  performance?: string | BackupPerformance | undefined;
  /** Default 0. */
  pigz?: number | undefined;
  pool?: string | undefined;
  /** Needs storage. */
  protected?: boolean | undefined;
  /** Format prune-backups. Default keep-all=1. */
  "prune-backups"?: string | BackupPruneBackups | undefined;
  /** Default false. */
  quiet?: boolean | undefined;
  /** Default true. */
  remove?: boolean | undefined;
  /** Default false. */
  "repeat-missed"?: boolean | undefined;
  /** At most 128 characters. Format pve-calendar-event. */
  schedule?: string | undefined;
  script?: string | undefined;
  starttime?: string | undefined;
  /** Default true. */
  stdexcludes?: boolean | undefined;
  /** Default false. */
  stop?: boolean | undefined;
  /** At least 0. Default 10. */
  stopwait?: number | undefined;
  /** Format pve-storage-id. */
  storage?: string | undefined;
  tmpdir?: string | undefined;
  /** Format pve-vmid-list. */
  vmid?: string | readonly string[] | undefined;
  /** Default 1. */
  zstd?: number | undefined;
}

export type GetClusterBackupInfoItem = GetAccessItem;

export interface GetClusterBackupInfoNotBackedUpItem {
  name?: string;
  type: "qemu" | "lxc";
  vmid: number;
}

export interface GetClusterBackupIdResult {
  /** Default false. */
  all?: boolean;
  /** At least 0. Default 0. */
  bwlimit?: number;
  /** At most 512 characters. */
  comment?: string;
  /** Default 0. */
  compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
  dumpdir?: string;
  /** Default true. */
  enabled?: boolean;
  /** Format pve-vmid-list. */
  exclude?: string;
  "exclude-path"?: string[];
  fleecing?: {
    /** Default false. */
    enabled?: boolean;
    /** Format pve-storage-id. */
    storage?: string;
  };
  /** At most 50 characters. */
  id: string;
  /** 0 to 8. Default 7. */
  ionice?: number;
  /** At least 0. Default 180. */
  lockwait?: number;
  /** Default always. */
  mailnotification?: "always" | "failure";
  /** Format email-or-username-list. */
  mailto?: string;
  /** Default snapshot. */
  mode?: "snapshot" | "suspend" | "stop";
  "next-run"?: number;
  /** Format pve-node. */
  node?: string;
  /** At most 1024 characters. Needs storage. */
  "notes-template"?: string;
  /** Default auto. */
  "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
  "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
  performance?: {
    /** 1 to 256. Default 16. */
    "max-workers"?: number;
    /** At least 1. Default 1048576. */
    "pbs-entries-max"?: number;
  };
  /** Default 0. */
  pigz?: number;
  pool?: string;
  /** Needs storage. */
  protected?: boolean;
  "prune-backups"?: {
    "keep-all"?: boolean;
    /** At least 0. */
    "keep-daily"?: number;
    /** At least 0. */
    "keep-hourly"?: number;
    /** At least 0. */
    "keep-last"?: number;
    /** At least 0. */
    "keep-monthly"?: number;
    /** At least 0. */
    "keep-weekly"?: number;
    /** At least 0. */
    "keep-yearly"?: number;
  };
  /** Default false. */
  quiet?: boolean;
  /** Default true. */
  remove?: boolean;
  /** Default false. */
  "repeat-missed"?: boolean;
  /** At most 128 characters. Format pve-calendar-event. */
  schedule?: string;
  script?: string;
  /** Default true. */
  stdexcludes?: boolean;
  /** Default false. */
  stop?: boolean;
  /** At least 0. Default 10. */
  stopwait?: number;
  /** Format pve-storage-id. */
  storage?: string;
  tmpdir?: string;
  type?: string;
  /** Format pve-vmid-list. */
  vmid?: string;
  /** Default 1. */
  zstd?: number;
}

export interface PutClusterBackupIdParams {
  /** Default false. */
  all?: boolean | null | undefined;
  /** At least 0. Default 0. */
  bwlimit?: number | null | undefined;
  /** At most 512 characters. */
  comment?: string | null | undefined;
  /** Default 0. */
  compress?: "0" | "1" | "gzip" | "lzo" | "zstd" | null | undefined;
  /** Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** Format pve-day-of-week-list. Needs starttime. */
  dow?: string | readonly string[] | null | undefined;
  dumpdir?: string | null | undefined;
  /** Default true. */
  enabled?: boolean | null | undefined;
  /** Format pve-vmid-list. */
  exclude?: string | readonly string[] | null | undefined;
  "exclude-path"?: readonly string[] | null | undefined;
  /** Format backup-fleecing. */
  fleecing?: string | BackupFleecing | null | undefined;
  /** 0 to 8. Default 7. */
  ionice?: number | null | undefined;
  /** At least 0. Default 180. */
  lockwait?: number | null | undefined;
  /** Default always. */
  mailnotification?: "always" | "failure" | null | undefined;
  /** Format email-or-username-list. */
  mailto?: string | readonly string[] | null | undefined;
  /** Default snapshot. */
  mode?: "snapshot" | "suspend" | "stop" | null | undefined;
  /** Format pve-node. */
  node?: string | null | undefined;
  /** At most 1024 characters. Needs storage. */
  "notes-template"?: string | null | undefined;
  /** Default auto. */
  "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system" | null | undefined;
  "pbs-change-detection-mode"?: "legacy" | "data" | "metadata" | null | undefined;
  /** Format backup-performance. */
  performance?: string | BackupPerformance | null | undefined;
  /** Default 0. */
  pigz?: number | null | undefined;
  pool?: string | null | undefined;
  /** Needs storage. */
  protected?: boolean | null | undefined;
  /** Format prune-backups. Default keep-all=1. */
  "prune-backups"?: string | BackupPruneBackups | null | undefined;
  /** Default false. */
  quiet?: boolean | null | undefined;
  /** Default true. */
  remove?: boolean | null | undefined;
  /** Default false. */
  "repeat-missed"?: boolean | null | undefined;
  /** At most 128 characters. Format pve-calendar-event. */
  schedule?: string | null | undefined;
  script?: string | null | undefined;
  starttime?: string | null | undefined;
  /** Default true. */
  stdexcludes?: boolean | null | undefined;
  /** Default false. */
  stop?: boolean | null | undefined;
  /** At least 0. Default 10. */
  stopwait?: number | null | undefined;
  /** Format pve-storage-id. */
  storage?: string | null | undefined;
  tmpdir?: string | null | undefined;
  /** Format pve-vmid-list. */
  vmid?: string | readonly string[] | null | undefined;
  /** Default 1. */
  zstd?: number | null | undefined;
}

export interface GetClusterBackupIncludedVolumesResult {
  children: {
    children?: {
      id: string;
      included: boolean;
      leaf?: boolean;
      name: string;
      reason: string;
    }[];
    id: number;
    leaf?: boolean;
    name?: string;
    type: "qemu" | "lxc" | "unknown";
  }[];
}

export type GetClusterBulkActionItem = GetClusterItem;

export type GetClusterBulkActionGuestItem = GetClusterItem;

export interface PostClusterBulkActionGuestMigrateParams {
  /** 1 to 64. Default 1. */
  "max-workers"?: number | undefined;
  /** 1 to 64. Default 1. */
  maxworkers?: number | undefined;
  online?: boolean | undefined;
  /** Format pve-node. */
  target: string;
  vms?: readonly number[] | undefined;
  "with-local-disks"?: boolean | undefined;
}

export interface PostClusterBulkActionGuestShutdownParams {
  /** Default true. */
  "force-stop"?: boolean | undefined;
  /** 1 to 64. Default 4. */
  "max-workers"?: number | undefined;
  /** 1 to 64. Default 4. */
  maxworkers?: number | undefined;
  /** Default 180. */
  timeout?: number | undefined;
  vms?: readonly number[] | undefined;
}

export interface PostClusterBulkActionGuestStartParams {
  /** 1 to 64. Default 4. */
  "max-workers"?: number | undefined;
  /** 1 to 64. Default 4. */
  maxworkers?: number | undefined;
  timeout?: number | undefined;
  vms?: readonly number[] | undefined;
}

export interface PostClusterBulkActionGuestSuspendParams {
  /** 1 to 64. Default 4. */
  "max-workers"?: number | undefined;
  /** 1 to 64. Default 4. */
  maxworkers?: number | undefined;
  /** Format pve-storage-id. Needs to-disk. */
  statestorage?: string | undefined;
  /** Default false. */
  "to-disk"?: boolean | undefined;
  vms?: readonly number[] | undefined;
}

export type GetClusterCephItem = GetClusterItem;

export interface GetClusterCephFlagsItem {
  description?: string;
  name: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause";
  value?: boolean;
}

export interface PutClusterCephFlagsParams {
  nobackfill?: boolean | undefined;
  "nodeep-scrub"?: boolean | undefined;
  nodown?: boolean | undefined;
  noin?: boolean | undefined;
  noout?: boolean | undefined;
  norebalance?: boolean | undefined;
  norecover?: boolean | undefined;
  noscrub?: boolean | undefined;
  notieragent?: boolean | undefined;
  noup?: boolean | undefined;
  pause?: boolean | undefined;
}

export interface PutClusterCephFlagsFlagParams {
  value: boolean;
}

export interface GetClusterCephMetadataParams {
  /** Default all. */
  scope?: "all" | "versions" | undefined;
}

export interface GetClusterCephMetadataResult {
  mds?: Record<string, {
      addr?: string;
      ceph_release: string;
      ceph_version: string;
      ceph_version_short: string;
      hostname: string;
      mem_swap_kb: number;
      mem_total_kb: number;
      name?: string;
    }>;
  mgr?: Record<string, {
      addr?: string;
      ceph_release: string;
      ceph_version: string;
      ceph_version_short: string;
      hostname: string;
      mem_swap_kb: number;
      mem_total_kb: number;
      name?: string;
    }>;
  mon?: Record<string, {
      addrs?: string;
      ceph_release: string;
      ceph_version: string;
      ceph_version_short: string;
      hostname: string;
      mem_swap_kb: number;
      mem_total_kb: number;
      name?: string;
    }>;
  node?: Record<string, {
      buildcommit: string;
      version: {
        parts: string[];
        str: string;
      };
    }>;
  osd?: {
    back_addr?: string;
    ceph_release?: string;
    ceph_version?: string;
    ceph_version_short?: string;
    device_ids?: string;
    device_paths?: string;
    devices?: string;
    front_addr?: string;
    hostname?: string;
    id?: number;
    mem_swap_kb?: number;
    mem_total_kb?: number;
    osd_data?: string;
    osd_objectstore?: string;
  }[];
}

export interface PostClusterCephRestartBulkParams {
  /** Default false. */
  "dry-run"?: boolean | undefined;
  /** Default false. */
  force?: boolean | undefined;
  /** Default false. */
  "only-outdated"?: boolean | undefined;
  "service-type": "mon" | "mgr" | "mds" | "osd";
  /** 30 to 1800. Default 600. */
  timeout?: number | undefined;
}

export interface GetClusterCephStatusResult {
  fsid?: string;
  fsmap?: Record<string, unknown>;
  health?: {
    checks?: Record<string, {
        detail?: {
          message?: string;
        }[];
        muted?: boolean;
        severity?: string;
        summary?: {
          count?: number;
          message?: string;
        };
      }>;
    mutes?: unknown[];
    status?: string;
  };
  mgrmap?: Record<string, unknown>;
  monmap?: {
    epoch?: number;
    mons?: {
      addr?: string;
      name?: string;
      public_addr?: string;
      rank?: number;
    }[];
  };
  osdmap?: {
    epoch?: number;
    num_in_osds?: number;
    num_osds?: number;
    num_remapped_pgs?: number;
    num_up_osds?: number;
  };
  pgmap?: {
    /** In bytes. */
    bytes_avail?: number;
    /** In bytes. */
    bytes_total?: number;
    /** In bytes. */
    bytes_used?: number;
    /** In bytes. */
    data_bytes?: number;
    degraded_ratio?: number;
    misplaced_ratio?: number;
    num_objects?: number;
    num_pgs?: number;
    num_pools?: number;
    pgs_by_state?: {
      count?: number;
      state_name?: string;
    }[];
    /** In bytes. */
    read_bytes_sec?: number;
    read_op_per_sec?: number;
    /** In bytes. */
    recovering_bytes_per_sec?: number;
    /** In bytes. */
    write_bytes_sec?: number;
    write_op_per_sec?: number;
  };
  progress_events?: Record<string, unknown>;
  quorum?: number[];
  quorum_age?: number;
  quorum_names?: string[];
  servicemap?: Record<string, unknown>;
}

export type GetClusterConfigItem = GetClusterItem;

export interface PostClusterConfigParams extends LinkFamily<string | ClusterLink> {
  /** At most 15 characters. Format pve-node. */
  clustername: string;
  /** At least 1. */
  nodeid?: number | undefined;
  /** At least 0. Default 125. New after 9.0. */
  "token-coefficient"?: number | undefined;
  /** At least 1. */
  votes?: number | undefined;
}

export interface GetClusterConfigJoinParams {
  /** Format pve-node. */
  node?: string | undefined;
}

export interface GetClusterConfigJoinResult {
  config_digest: string;
  nodelist: {
    /** Format pve-node. */
    name: string;
    /** At least 1. */
    nodeid?: number;
    /** Format ip. */
    pve_addr: string;
    pve_fp: string;
    /** At least 0. */
    quorum_votes: number;
    ring0_addr?: string;
  }[];
  /** Format pve-node. */
  preferred_node: string;
  totem: Record<string, unknown>;
}

export interface PostClusterConfigJoinParams extends LinkFamily<string | ClusterLink> {
  fingerprint: string;
  force?: boolean | undefined;
  hostname: string;
  /** At least 1. */
  nodeid?: number | undefined;
  /** At most 128 characters. */
  password: string;
  /** At least 0. */
  votes?: number | undefined;
}

export interface GetClusterConfigNodesItem {
  name?: string;
  node: string;
  nodeid?: string;
  quorum_votes?: string;
  ring0_addr?: string;
  ring1_addr?: string;
}

export interface PostClusterConfigNodesNodeParams extends LinkFamily<string | ClusterLink> {
  apiversion?: number | undefined;
  force?: boolean | undefined;
  /** Format ip. */
  new_node_ip?: string | undefined;
  /** At least 1. */
  nodeid?: number | undefined;
  /** At least 0. */
  votes?: number | undefined;
}

export interface PostClusterConfigNodesNodeResult {
  corosync_authkey?: string;
  corosync_conf?: string;
  warnings?: string[];
}

export interface GetClusterConfigTotemResult {
  cluster_name?: string;
  config_version?: string;
  interface?: Record<string, {
      bindnetaddr?: string;
      linknumber?: string;
    }>;
  ip_version?: string;
  link_mode?: string;
  secauth?: string;
  version?: string;
}

export type GetClusterFirewallItem = GetClusterItem;

export interface GetClusterFirewallAliasesItem {
  cidr: string;
  comment?: string;
  /** At most 64 characters. */
  digest: string;
  ipversion?: number;
  name: string;
}

export interface PostClusterFirewallAliasesParams {
  /** Format IPorCIDR. */
  cidr: string;
  comment?: string | undefined;
  /** 2 to 64 characters. */
  name: string;
}

export interface DeleteClusterFirewallAliasesNameParams {
  /** At most 64 characters. */
  digest?: string | undefined;
}

export interface GetClusterFirewallAliasesNameResult {
  cidr?: string;
  comment?: string;
  digest?: string;
  ipversion?: number;
  name: string;
}

export interface PutClusterFirewallAliasesNameParams {
  /** Format IPorCIDR. */
  cidr: string;
  comment?: string | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** 2 to 64 characters. */
  rename?: string | undefined;
}

export interface GetClusterFirewallGroupsItem {
  comment?: string;
  /** At most 64 characters. */
  digest: string;
  /** 2 to 18 characters. */
  group: string;
}

export interface PostClusterFirewallGroupsParams {
  comment?: string | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** 2 to 18 characters. */
  group: string;
  /** 2 to 18 characters. */
  rename?: string | undefined;
}

export interface GetClusterFirewallGroupsGroupItem {
  action: string;
  comment?: string;
  dest?: string;
  digest?: string;
  dport?: string;
  enable?: number;
  errors?: Record<string, string>;
  "icmp-type"?: string;
  iface?: string;
  ipversion?: number;
  log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  macro?: string;
  pos: number;
  proto?: string;
  source?: string;
  sport?: string;
  type: string;
}

export interface PostClusterFirewallGroupsGroupParams {
  /** 2 to 20 characters. */
  action: string;
  comment?: string | undefined;
  /** At most 512 characters. Format pve-fw-addr-spec. */
  dest?: string | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Format pve-fw-dport-spec. */
  dport?: string | undefined;
  /** At least 0. */
  enable?: number | undefined;
  /** Format pve-fw-icmp-type-spec. */
  "icmp-type"?: string | undefined;
  /** 2 to 20 characters. Format pve-iface. */
  iface?: string | undefined;
  log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog" | undefined;
  /** At most 128 characters. */
  macro?: string | undefined;
  /** At least 0. */
  pos?: number | undefined;
  /** Format pve-fw-protocol-spec. */
  proto?: string | undefined;
  /** At most 512 characters. Format pve-fw-addr-spec. */
  source?: string | undefined;
  /** Format pve-fw-sport-spec. */
  sport?: string | undefined;
  type: "in" | "out" | "forward" | "group";
}

export type DeleteClusterFirewallGroupsPosParams = DeleteClusterFirewallAliasesNameParams;

export type GetClusterFirewallGroupsPosResult = GetClusterFirewallGroupsGroupItem;

export interface PutClusterFirewallGroupsPosParams {
  /** 2 to 20 characters. */
  action?: string | null | undefined;
  comment?: string | null | undefined;
  /** Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 512 characters. Format pve-fw-addr-spec. */
  dest?: string | null | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Format pve-fw-dport-spec. */
  dport?: string | null | undefined;
  /** At least 0. */
  enable?: number | null | undefined;
  /** Format pve-fw-icmp-type-spec. */
  "icmp-type"?: string | null | undefined;
  /** 2 to 20 characters. Format pve-iface. */
  iface?: string | null | undefined;
  log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog" | null | undefined;
  /** At most 128 characters. */
  macro?: string | null | undefined;
  /** At least 0. */
  moveto?: number | null | undefined;
  /** Format pve-fw-protocol-spec. */
  proto?: string | null | undefined;
  /** At most 512 characters. Format pve-fw-addr-spec. */
  source?: string | null | undefined;
  /** Format pve-fw-sport-spec. */
  sport?: string | null | undefined;
  type?: "in" | "out" | "forward" | "group" | null | undefined;
}

export interface GetClusterFirewallIpsetItem {
  comment?: string;
  /** At most 64 characters. */
  digest: string;
  /** 2 to 64 characters. */
  name: string;
}

export interface PostClusterFirewallIpsetParams {
  comment?: string | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** 2 to 64 characters. */
  name: string;
  /** 2 to 64 characters. */
  rename?: string | undefined;
}

export interface DeleteClusterFirewallIpsetNameParams {
  force?: boolean | undefined;
}

export interface GetClusterFirewallIpsetNameItem {
  cidr: string;
  comment?: string;
  /** At most 64 characters. */
  digest: string;
  nomatch?: boolean;
}

export interface PostClusterFirewallIpsetNameParams {
  /** Format IPorCIDRorAlias. */
  cidr: string;
  comment?: string | undefined;
  nomatch?: boolean | undefined;
}

export type DeleteClusterFirewallIpsetCidrParams = DeleteClusterFirewallAliasesNameParams;

export interface GetClusterFirewallIpsetCidrResult {
  cidr: string;
  comment?: string;
  digest?: string;
  nomatch?: boolean;
}

export interface PutClusterFirewallIpsetCidrParams {
  comment?: string | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  nomatch?: boolean | undefined;
}

export interface GetClusterFirewallMacrosItem {
  descr?: string;
  macro?: string;
}

export interface GetClusterFirewallOptionsResult {
  digest?: string;
  /** Default true. */
  ebtables?: boolean;
  /** At least 0. Default 0. */
  enable?: number;
  log_ratelimit?: string;
  policy_forward?: "ACCEPT" | "DROP";
  policy_in?: "ACCEPT" | "REJECT" | "DROP";
  policy_out?: "ACCEPT" | "REJECT" | "DROP";
}

export interface PutClusterFirewallOptionsParams {
  /** Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Default true. */
  ebtables?: boolean | null | undefined;
  /** At least 0. Default 0. */
  enable?: number | null | undefined;
  log_ratelimit?: string | FirewallLogRatelimit | null | undefined;
  policy_forward?: "ACCEPT" | "DROP" | null | undefined;
  policy_in?: "ACCEPT" | "REJECT" | "DROP" | null | undefined;
  policy_out?: "ACCEPT" | "REJECT" | "DROP" | null | undefined;
}

export interface GetClusterFirewallRefsParams {
  type?: "alias" | "ipset" | undefined;
}

export interface GetClusterFirewallRefsItem {
  comment?: string;
  name: string;
  ref: string;
  scope: string;
  type: "alias" | "ipset";
}

export type GetClusterFirewallRulesItem = GetClusterFirewallGroupsGroupItem;

export type PostClusterFirewallRulesParams = PostClusterFirewallGroupsGroupParams;

export type DeleteClusterFirewallRulesPosParams = DeleteClusterFirewallAliasesNameParams;

export type GetClusterFirewallRulesPosResult = GetClusterFirewallGroupsGroupItem;

export type PutClusterFirewallRulesPosParams = PutClusterFirewallGroupsPosParams;

export interface GetClusterHaItem {
  id: string;
}

export interface GetClusterHaGroupsItem {
  group: string;
}

export interface PostClusterHaGroupsParams {
  /** At most 4096 characters. */
  comment?: string | undefined;
  /** Format pve-configid. */
  group: string;
  /** Format pve-ha-node-list. */
  nodes: string | readonly string[];
  /** Default false. */
  nofailback?: boolean | undefined;
  /** Default false. */
  restricted?: boolean | undefined;
  type?: "group" | undefined;
}

export interface GetClusterHaGroupsGroupResult {
  /** At most 4096 characters. */
  comment?: string;
  digest?: string;
  /** Format pve-configid. */
  group?: string;
  /** Format pve-ha-node-list. */
  nodes?: string;
  /** Default false. */
  nofailback?: boolean;
  /** Default false. */
  restricted?: boolean;
  type?: string;
}

export interface PutClusterHaGroupsGroupParams {
  /** At most 4096 characters. */
  comment?: string | null | undefined;
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Format pve-ha-node-list. */
  nodes?: string | readonly string[] | null | undefined;
  /** Default false. */
  nofailback?: boolean | null | undefined;
  /** Default false. */
  restricted?: boolean | null | undefined;
}

export interface GetClusterHaResourcesParams {
  type?: "ct" | "vm" | undefined;
}

export interface GetClusterHaResourcesItem {
  /** Default true. */
  "auto-rebalance"?: boolean;
  comment?: string;
  digest?: string;
  /** Default true. */
  failback?: boolean;
  /** Format pve-configid. */
  group?: string;
  max_relocate?: number;
  max_restart?: number;
  sid: string;
  state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
  type?: string;
}

export interface PostClusterHaResourcesParams {
  /** Default true. New after 9.0. */
  "auto-rebalance"?: boolean | undefined;
  /** At most 4096 characters. */
  comment?: string | undefined;
  /** Default true. New in 9.0. */
  failback?: boolean | undefined;
  /** Format pve-configid. */
  group?: string | undefined;
  /** At least 0. Default 1. */
  max_relocate?: number | undefined;
  /** At least 0. Default 1. */
  max_restart?: number | undefined;
  /** Format pve-ha-resource-or-vm-id. */
  sid: string;
  /** Default started. */
  state?: "started" | "stopped" | "enabled" | "disabled" | "ignored" | undefined;
  type?: "ct" | "vm" | undefined;
}

export interface DeleteClusterHaResourcesSidParams {
  /** Default true. New after 9.0. */
  purge?: boolean | undefined;
}

export interface GetClusterHaResourcesSidResult {
  /** Default true. */
  "auto-rebalance"?: boolean;
  comment?: string;
  digest: string;
  /** Default true. */
  failback?: boolean;
  /** Format pve-configid. */
  group?: string;
  max_relocate?: number;
  max_restart?: number;
  /** Format pve-ha-resource-or-vm-id. */
  sid: string;
  state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
  type: string;
}

export interface PutClusterHaResourcesSidParams {
  /** Default true. New after 9.0. */
  "auto-rebalance"?: boolean | null | undefined;
  /** At most 4096 characters. */
  comment?: string | null | undefined;
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Default true. New in 9.0. */
  failback?: boolean | null | undefined;
  /** Format pve-configid. */
  group?: string | null | undefined;
  /** At least 0. Default 1. */
  max_relocate?: number | null | undefined;
  /** At least 0. Default 1. */
  max_restart?: number | null | undefined;
  /** Default started. */
  state?: "started" | "stopped" | "enabled" | "disabled" | "ignored" | null | undefined;
}

export interface PostClusterHaResourcesMigrateParams {
  /** Format pve-node. */
  node: string;
}

export interface PostClusterHaResourcesMigrateResult {
  "blocking-resources"?: {
    cause?: "node-affinity" | "resource-affinity";
    sid?: string;
  }[];
  "comigrated-resources"?: unknown[];
  "requested-node"?: string;
  sid?: string;
}

export type PostClusterHaResourcesRelocateParams = PostClusterHaResourcesMigrateParams;

export interface PostClusterHaResourcesRelocateResult {
  "blocking-resources"?: {
    cause?: "node-affinity" | "resource-affinity";
    sid?: string;
  }[];
  "comigrated-resources"?: string[];
  "requested-node"?: string;
  sid?: string;
}

export interface GetClusterHaRulesParams {
  resource?: string | undefined;
  type?: "node-affinity" | "resource-affinity" | undefined;
}

export interface GetClusterHaRulesItem {
  affinity?: "positive" | "negative";
  /** At most 4096 characters. */
  comment?: string;
  digest?: string;
  disable?: boolean;
  /** Format pve-ha-node-list. */
  nodes?: string;
  order?: number;
  /** Format pve-ha-resource-id-list. */
  resources?: string;
  rule: string;
  /** Default false. */
  strict?: boolean;
  type?: string;
}

export interface PostClusterHaRulesParams {
  affinity?: "positive" | "negative" | undefined;
  /** At most 4096 characters. */
  comment?: string | undefined;
  disable?: boolean | undefined;
  /** Format pve-ha-node-list. */
  nodes?: string | readonly string[] | undefined;
  /** Format pve-ha-resource-id-list. */
  resources: string | readonly string[];
  /** Format pve-configid. */
  rule: string;
  /** Default false. */
  strict?: boolean | undefined;
  type: "node-affinity" | "resource-affinity";
}

export interface GetClusterHaRulesRuleResult {
  affinity?: "positive" | "negative";
  /** At most 4096 characters. */
  comment?: string;
  digest?: string;
  disable?: boolean;
  /** Format pve-ha-node-list. */
  nodes?: string;
  order?: number;
  /** Format pve-ha-resource-id-list. */
  resources?: string;
  rule: string;
  /** Default false. */
  strict?: boolean;
  type: string;
}

export interface PutClusterHaRulesRuleParams {
  affinity?: "positive" | "negative" | null | undefined;
  /** At most 4096 characters. */
  comment?: string | null | undefined;
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  disable?: boolean | null | undefined;
  /** Format pve-ha-node-list. */
  nodes?: string | readonly string[] | null | undefined;
  /** Format pve-ha-resource-id-list. */
  resources?: string | readonly string[] | null | undefined;
  /** Default false. */
  strict?: boolean | null | undefined;
  type: "node-affinity" | "resource-affinity";
}

export type GetClusterHaStatusItem = GetClusterItem;

export interface GetClusterHaStatusCurrentItem {
  "armed-state"?: "armed" | "standby" | "disarming" | "disarmed";
  /** Default true. */
  "auto-rebalance"?: boolean;
  comment?: string;
  crm_state?: string;
  /** Default true. */
  failback?: boolean;
  id: string;
  max_relocate?: number;
  max_restart?: number;
  node: string;
  quorate?: boolean;
  request_state?: string;
  resource_mode?: "freeze" | "ignore";
  sid?: string;
  state?: string;
  status: string;
  timestamp?: number;
  type: unknown;
}

export interface PostClusterHaStatusDisarmHaParams {
  "resource-mode": "freeze" | "ignore";
}

export interface GetClusterHaStatusManagerStatusResult {
  lrm_status?: Record<string, Record<string, unknown>>;
  manager_status?: {
    master_node?: string;
    node_status?: Record<string, string>;
    service_status?: Record<string, Record<string, unknown>>;
    /** Seconds since 1970. */
    timestamp?: number;
  };
  quorum?: {
    node?: string;
    quorate?: boolean;
  };
}

export type GetClusterJobsItem = GetAccessItem;

export interface GetClusterJobsRealmSyncItem {
  comment?: string;
  enabled?: boolean;
  id: string;
  "last-run"?: number;
  "next-run"?: number;
  /** At most 32 characters. Format pve-realm. */
  realm?: string;
  /** Default none. */
  "remove-vanished"?: string;
  schedule?: string;
  scope?: "users" | "groups" | "both";
}

export interface GetClusterJobsRealmSyncIdResult {
  /** At most 512 characters. */
  comment?: string;
  digest?: string;
  /** Default true. */
  "enable-new"?: boolean;
  /** Default true. */
  enabled?: boolean;
  /** At most 32 characters. Format pve-realm. */
  realm?: string;
  /** Default none. */
  "remove-vanished"?: string;
  /** At most 128 characters. Format pve-calendar-event. */
  schedule?: string;
  scope?: "users" | "groups" | "both";
  type?: string;
}

export interface PostClusterJobsRealmSyncIdParams {
  /** At most 512 characters. */
  comment?: string | undefined;
  /** Default true. */
  "enable-new"?: boolean | undefined;
  /** Default true. */
  enabled?: boolean | undefined;
  /** At most 32 characters. Format pve-realm. */
  realm?: string | undefined;
  /** Default none. */
  "remove-vanished"?: string | undefined;
  /** At most 128 characters. Format pve-calendar-event. */
  schedule: string;
  scope?: "users" | "groups" | "both" | undefined;
}

export interface PutClusterJobsRealmSyncIdParams {
  /** At most 512 characters. */
  comment?: string | null | undefined;
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** Default true. */
  "enable-new"?: boolean | null | undefined;
  /** Default true. */
  enabled?: boolean | null | undefined;
  /** Default none. */
  "remove-vanished"?: string | null | undefined;
  /** At most 128 characters. Format pve-calendar-event. */
  schedule: string;
  scope?: "users" | "groups" | "both" | null | undefined;
}

export interface GetClusterJobsScheduleAnalyzeParams {
  /** 1 to 100. Default 10. */
  iterations?: number | undefined;
  /** At most 128 characters. Format pve-calendar-event. */
  schedule: string;
  starttime?: number | undefined;
}

export interface GetClusterJobsScheduleAnalyzeItem {
  timestamp?: number;
  utc?: string;
}

export interface GetClusterLogParams {
  /** At least 1. */
  max?: number | undefined;
}

export interface GetClusterLogItem {
  id?: string;
  msg?: string;
  node?: string;
  pid?: number;
  pri?: number;
  tag?: string;
  /** Seconds since 1970. */
  time?: number;
  uid?: string;
  user?: string;
}

export type GetClusterMappingItem = GetClusterItem;

export interface GetClusterMappingDirParams {
  /** Format pve-node. */
  "check-node"?: string | undefined;
}

export interface GetClusterMappingDirItem {
  checks?: {
    message?: string;
    severity?: "warning" | "error";
  }[];
  description: string;
  digest?: string;
  id: string;
  "live-migration-capable"?: boolean;
  map: string[];
  mdev?: boolean;
  type?: string;
}

export interface PostClusterMappingDirParams {
  /** At most 4096 characters. */
  description?: string | undefined;
  /** Format pve-configid. */
  id: string;
  map: readonly (string | MappingDirMap)[];
}

export interface GetClusterMappingDirIdResult {
  description?: string;
  digest?: string;
  "live-migration-capable"?: boolean;
  map?: string[];
  mdev?: boolean;
  type?: string;
}

export interface PutClusterMappingDirIdParams {
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 4096 characters. */
  description?: string | null | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  map?: readonly (string | MappingDirMap)[] | null | undefined;
}

export type GetClusterMappingPciParams = GetClusterMappingDirParams;

export interface GetClusterMappingPciItem {
  checks?: {
    message: string;
    severity: "warning" | "error";
  }[];
  description: string;
  digest?: string;
  id: string;
  "live-migration-capable"?: boolean;
  map: string[];
  mdev?: boolean;
  type?: string;
}

export interface PostClusterMappingPciParams {
  /** At most 4096 characters. */
  description?: string | undefined;
  /** Format pve-configid. */
  id: string;
  /** Default false. */
  "live-migration-capable"?: boolean | undefined;
  map: readonly (string | MappingPciMap)[];
  /** Default false. */
  mdev?: boolean | undefined;
}

export type GetClusterMappingPciIdResult = GetClusterMappingDirIdResult;

export interface PutClusterMappingPciIdParams {
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 4096 characters. */
  description?: string | null | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Default false. */
  "live-migration-capable"?: boolean | null | undefined;
  map?: readonly (string | MappingPciMap)[] | null | undefined;
  /** Default false. */
  mdev?: boolean | null | undefined;
}

export type GetClusterMappingUsbParams = GetClusterMappingDirParams;

export interface GetClusterMappingUsbItem {
  description?: string;
  digest?: string;
  error?: unknown;
  errors?: {
    message?: string;
    severity?: string;
  }[];
  id: string;
  map: string[];
  type?: string;
}

export interface PostClusterMappingUsbParams {
  /** At most 4096 characters. */
  description?: string | undefined;
  /** Format pve-configid. */
  id: string;
  map: readonly (string | MappingUsbMap)[];
}

export type GetClusterMappingUsbIdResult = GetClusterMappingDirIdResult;

export interface PutClusterMappingUsbIdParams {
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 4096 characters. */
  description?: string | null | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  map: readonly (string | MappingUsbMap)[];
}

export type GetClusterMetricsItem = GetClusterItem;

export interface GetClusterMetricsExportParams {
  /** Default false. */
  history?: boolean | undefined;
  /** Default false. */
  "local-only"?: boolean | undefined;
  /** New after 9.0. */
  "node-list"?: string | undefined;
  /** Default 0. */
  "start-time"?: number | undefined;
}

export interface GetClusterMetricsExportResult {
  data: {
    id: string;
    metric: string;
    timestamp: number;
    type: "gauge" | "counter" | "derive";
    value: number;
  }[];
}

export interface GetClusterMetricsServerItem {
  disable?: boolean;
  id: string;
  port?: number;
  server?: string;
  type?: string;
}

export interface GetClusterMetricsServerIdResult {
  "api-path-prefix"?: string;
  bucket?: string;
  disable?: boolean;
  /** Default udp. */
  influxdbproto?: "udp" | "http" | "https";
  /** At least 1. Default 25000000. */
  "max-body-size"?: number;
  /** 512 to 65536. Default 1500. */
  mtu?: number;
  organization?: string;
  /** Default gzip. */
  "otel-compression"?: "none" | "gzip";
  /** At most 1024 characters. */
  "otel-headers"?: string;
  /** At least 1024. Default 10000000. */
  "otel-max-body-size"?: number;
  /** Default /v1/metrics. */
  "otel-path"?: string;
  /** Default https. */
  "otel-protocol"?: "http" | "https";
  /** At most 1024 characters. */
  "otel-resource-attributes"?: string;
  /** 1 to 10. Default 5. */
  "otel-timeout"?: number;
  /** Default true. */
  "otel-verify-ssl"?: boolean;
  /** Format graphite-path. */
  path?: string;
  /** 1 to 65536. */
  port?: number;
  proto?: "udp" | "tcp";
  /** Format address. */
  server?: string;
  /** At least 0. Default 1. */
  timeout?: number;
  type?: "graphite" | "influxdb" | "opentelemetry";
  /** Default true. */
  "verify-certificate"?: boolean;
}

export interface PostClusterMetricsServerIdParams {
  "api-path-prefix"?: string | undefined;
  bucket?: string | undefined;
  disable?: boolean | undefined;
  /** Default udp. */
  influxdbproto?: "udp" | "http" | "https" | undefined;
  /** At least 1. Default 25000000. */
  "max-body-size"?: number | undefined;
  /** 512 to 65536. Default 1500. */
  mtu?: number | undefined;
  organization?: string | undefined;
  /** Default gzip. New in 9.0. */
  "otel-compression"?: "none" | "gzip" | undefined;
  /** At most 1024 characters. New in 9.0. */
  "otel-headers"?: string | undefined;
  /** At least 1024. Default 10000000. New in 9.0. */
  "otel-max-body-size"?: number | undefined;
  /** Default /v1/metrics. New in 9.0. */
  "otel-path"?: string | undefined;
  /** Default https. New in 9.0. */
  "otel-protocol"?: "http" | "https" | undefined;
  /** At most 1024 characters. New in 9.0. */
  "otel-resource-attributes"?: string | undefined;
  /** 1 to 10. Default 5. New in 9.0. */
  "otel-timeout"?: number | undefined;
  /** Default true. New in 9.0. */
  "otel-verify-ssl"?: boolean | undefined;
  /** Format graphite-path. */
  path?: string | undefined;
  /** 1 to 65536. */
  port: number;
  proto?: "udp" | "tcp" | undefined;
  /** Format address. */
  server: string;
  /** At least 0. Default 1. */
  timeout?: number | undefined;
  token?: string | undefined;
  type: "graphite" | "influxdb" | "opentelemetry";
  /** Default true. */
  "verify-certificate"?: boolean | undefined;
}

export interface PutClusterMetricsServerIdParams {
  "api-path-prefix"?: string | null | undefined;
  bucket?: string | null | undefined;
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  disable?: boolean | null | undefined;
  /** Default udp. */
  influxdbproto?: "udp" | "http" | "https" | null | undefined;
  /** At least 1. Default 25000000. */
  "max-body-size"?: number | null | undefined;
  /** 512 to 65536. Default 1500. */
  mtu?: number | null | undefined;
  organization?: string | null | undefined;
  /** Default gzip. New in 9.0. */
  "otel-compression"?: "none" | "gzip" | null | undefined;
  /** At most 1024 characters. New in 9.0. */
  "otel-headers"?: string | null | undefined;
  /** At least 1024. Default 10000000. New in 9.0. */
  "otel-max-body-size"?: number | null | undefined;
  /** Default /v1/metrics. New in 9.0. */
  "otel-path"?: string | null | undefined;
  /** Default https. New in 9.0. */
  "otel-protocol"?: "http" | "https" | null | undefined;
  /** At most 1024 characters. New in 9.0. */
  "otel-resource-attributes"?: string | null | undefined;
  /** 1 to 10. Default 5. New in 9.0. */
  "otel-timeout"?: number | null | undefined;
  /** Default true. New in 9.0. */
  "otel-verify-ssl"?: boolean | null | undefined;
  /** Format graphite-path. */
  path?: string | null | undefined;
  /** 1 to 65536. */
  port: number;
  proto?: "udp" | "tcp" | null | undefined;
  /** Format address. */
  server: string;
  /** At least 0. Default 1. */
  timeout?: number | null | undefined;
  token?: string | null | undefined;
  /** Default true. */
  "verify-certificate"?: boolean | null | undefined;
}

export interface GetClusterNextidParams {
  /** 100 to 999999999. */
  vmid?: number | undefined;
}

export type GetClusterNotificationsItem = GetClusterItem;

export type GetClusterNotificationsEndpointsItem = GetClusterItem;

export interface GetClusterNotificationsEndpointsGotifyItem {
  comment?: string;
  /** Default false. */
  disable?: boolean;
  /** Format pve-configid. */
  name: string;
  origin?: "user-created" | "builtin" | "modified-builtin";
  server?: string;
}

export interface PostClusterNotificationsEndpointsGotifyParams {
  comment?: string | undefined;
  /** Default false. */
  disable?: boolean | undefined;
  /** Format pve-configid. */
  name: string;
  server: string;
  token: string;
}

export interface GetClusterNotificationsEndpointsGotifyNameResult {
  comment?: string;
  /** At most 64 characters. */
  digest?: string;
  /** Default false. */
  disable?: boolean;
  /** Format pve-configid. */
  name?: string;
  server?: string;
}

export interface PutClusterNotificationsEndpointsGotifyNameParams {
  comment?: string | null | undefined;
  delete?: readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Default false. */
  disable?: boolean | null | undefined;
  server?: string | null | undefined;
  token?: string | null | undefined;
}

export interface GetClusterNotificationsEndpointsSendmailItem {
  author?: string;
  comment?: string;
  /** Default false. */
  disable?: boolean;
  "from-address"?: string;
  mailto?: string[];
  "mailto-user"?: string[];
  /** Format pve-configid. */
  name: string;
  origin: "user-created" | "builtin" | "modified-builtin";
}

export interface PostClusterNotificationsEndpointsSendmailParams {
  author?: string | undefined;
  comment?: string | undefined;
  /** Default false. */
  disable?: boolean | undefined;
  "from-address"?: string | undefined;
  mailto?: readonly string[] | undefined;
  "mailto-user"?: readonly string[] | undefined;
  /** Format pve-configid. */
  name: string;
}

export interface GetClusterNotificationsEndpointsSendmailNameResult {
  author?: string;
  comment?: string;
  /** At most 64 characters. */
  digest?: string;
  /** Default false. */
  disable?: boolean;
  "from-address"?: string;
  mailto?: string[];
  "mailto-user"?: string[];
  /** Format pve-configid. */
  name?: string;
}

export interface PutClusterNotificationsEndpointsSendmailNameParams {
  author?: string | null | undefined;
  comment?: string | null | undefined;
  delete?: readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Default false. */
  disable?: boolean | null | undefined;
  "from-address"?: string | null | undefined;
  mailto?: readonly string[] | null | undefined;
  "mailto-user"?: readonly string[] | null | undefined;
}

export interface GetClusterNotificationsEndpointsSmtpItem {
  author?: string;
  comment?: string;
  /** Default false. */
  disable?: boolean;
  "from-address"?: string;
  mailto?: string[];
  "mailto-user"?: string[];
  /** Default tls. */
  mode?: "insecure" | "starttls" | "tls";
  /** Format pve-configid. */
  name: string;
  origin?: "user-created" | "builtin" | "modified-builtin";
  port?: number;
  server?: string;
  username?: string;
}

export interface PostClusterNotificationsEndpointsSmtpParams {
  author?: string | undefined;
  comment?: string | undefined;
  /** Default false. */
  disable?: boolean | undefined;
  "from-address": string;
  mailto?: readonly string[] | undefined;
  "mailto-user"?: readonly string[] | undefined;
  /** Default tls. */
  mode?: "insecure" | "starttls" | "tls" | undefined;
  /** Format pve-configid. */
  name: string;
  password?: string | undefined;
  port?: number | undefined;
  server: string;
  username?: string | undefined;
}

export interface GetClusterNotificationsEndpointsSmtpNameResult {
  author?: string;
  comment?: string;
  /** At most 64 characters. */
  digest?: string;
  /** Default false. */
  disable?: boolean;
  "from-address"?: string;
  mailto?: string[];
  "mailto-user"?: string[];
  /** Default tls. */
  mode?: "insecure" | "starttls" | "tls";
  /** Format pve-configid. */
  name?: string;
  port?: number;
  server?: string;
  username?: string;
}

export interface PutClusterNotificationsEndpointsSmtpNameParams {
  author?: string | null | undefined;
  comment?: string | null | undefined;
  delete?: readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Default false. */
  disable?: boolean | null | undefined;
  "from-address"?: string | null | undefined;
  mailto?: readonly string[] | null | undefined;
  "mailto-user"?: readonly string[] | null | undefined;
  /** Default tls. */
  mode?: "insecure" | "starttls" | "tls" | null | undefined;
  password?: string | null | undefined;
  port?: number | null | undefined;
  server?: string | null | undefined;
  username?: string | null | undefined;
}

export interface GetClusterNotificationsEndpointsWebhookItem {
  body?: string;
  comment?: string;
  /** Default false. */
  disable?: boolean;
  header?: string[];
  method?: "post" | "put" | "get";
  /** Format pve-configid. */
  name: string;
  origin?: "user-created" | "builtin" | "modified-builtin";
  secret?: string[];
  url?: string;
}

export interface PostClusterNotificationsEndpointsWebhookParams {
  body?: string | undefined;
  comment?: string | undefined;
  /** Default false. */
  disable?: boolean | undefined;
  header?: readonly string[] | undefined;
  method: "post" | "put" | "get";
  /** Format pve-configid. */
  name: string;
  secret?: readonly string[] | undefined;
  url: string;
}

export interface GetClusterNotificationsEndpointsWebhookNameResult {
  body?: string;
  comment?: string;
  /** At most 64 characters. */
  digest?: string;
  /** Default false. */
  disable?: boolean;
  header?: string[];
  method?: "post" | "put" | "get";
  /** Format pve-configid. */
  name?: string;
  secret?: string[];
  url?: string;
}

export interface PutClusterNotificationsEndpointsWebhookNameParams {
  body?: string | null | undefined;
  comment?: string | null | undefined;
  delete?: readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Default false. */
  disable?: boolean | null | undefined;
  header?: readonly string[] | null | undefined;
  method?: "post" | "put" | "get" | null | undefined;
  secret?: readonly string[] | null | undefined;
  url?: string | null | undefined;
}

export interface GetClusterNotificationsMatcherFieldValuesItem {
  comment?: string;
  field?: string;
  value?: string;
}

export type GetClusterNotificationsMatcherFieldsItem = GetClusterItem;

export interface GetClusterNotificationsMatchersItem {
  comment?: string;
  /** Default false. */
  disable?: boolean;
  "invert-match"?: boolean;
  "match-calendar"?: string[];
  "match-field"?: string[];
  "match-severity"?: string[];
  /** Default all. */
  mode?: "all" | "any";
  /** Format pve-configid. */
  name: string;
  origin?: "user-created" | "builtin" | "modified-builtin";
  target?: string[];
}

export interface PostClusterNotificationsMatchersParams {
  comment?: string | undefined;
  /** Default false. */
  disable?: boolean | undefined;
  "invert-match"?: boolean | undefined;
  "match-calendar"?: readonly string[] | undefined;
  "match-field"?: readonly string[] | undefined;
  "match-severity"?: readonly string[] | undefined;
  /** Default all. */
  mode?: "all" | "any" | undefined;
  /** Format pve-configid. */
  name: string;
  target?: readonly string[] | undefined;
}

export interface GetClusterNotificationsMatchersNameResult {
  comment?: string;
  /** At most 64 characters. */
  digest?: string;
  /** Default false. */
  disable?: boolean;
  "invert-match"?: boolean;
  "match-calendar"?: string[];
  "match-field"?: string[];
  "match-severity"?: string[];
  /** Default all. */
  mode?: "all" | "any";
  /** Format pve-configid. */
  name?: string;
  target?: string[];
}

export interface PutClusterNotificationsMatchersNameParams {
  comment?: string | null | undefined;
  delete?: readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Default false. */
  disable?: boolean | null | undefined;
  "invert-match"?: boolean | null | undefined;
  "match-calendar"?: readonly string[] | null | undefined;
  "match-field"?: readonly string[] | null | undefined;
  "match-severity"?: readonly string[] | null | undefined;
  /** Default all. */
  mode?: "all" | "any" | null | undefined;
  target?: readonly string[] | null | undefined;
}

export interface GetClusterNotificationsTargetsItem {
  comment?: string;
  /** Default false. */
  disable?: boolean;
  /** Format pve-configid. */
  name: string;
  origin?: "user-created" | "builtin" | "modified-builtin";
  type?: "sendmail" | "gotify" | "smtp" | "webhook";
}

export interface GetClusterOptionsResult {
  "allowed-tags"?: string[];
  bwlimit?: string;
  /** At most 65536 characters. */
  "consent-text"?: string;
  console?: "applet" | "vv" | "html5" | "xtermjs";
  crs?: {
    /** Default basic. */
    ha?: "basic" | "static" | "dynamic";
    /** Default false. */
    "ha-auto-rebalance"?: boolean;
    /** At least 0. Default 3. Needs ha-auto-rebalance. */
    "ha-auto-rebalance-hold-duration"?: number;
    /** 0 to 100. Default 10. Needs ha-auto-rebalance. */
    "ha-auto-rebalance-margin"?: number;
    /** Default bruteforce. Needs ha-auto-rebalance. */
    "ha-auto-rebalance-method"?: "bruteforce" | "topsis";
    /** 0 to 100. Default 30. Needs ha-auto-rebalance. */
    "ha-auto-rebalance-threshold"?: number;
    /** Default false. */
    "ha-rebalance-on-start"?: boolean;
  };
  /** At most 65536 characters. */
  description?: string;
  /** Format email-opt. */
  email_from?: string;
  /** Default watchdog. */
  fencing?: "watchdog" | "hardware" | "both";
  ha?: {
    /** Default conditional. */
    shutdown_policy: "freeze" | "failover" | "conditional" | "migrate";
  };
  http_proxy?: string;
  keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  language?: "ar" | "ca" | "da" | "de" | "en" | "es" | "eu" | "fa" | "fr" | "hr" | "he" | "it" | "ja" | "ka" | "kr" | "nb" | "nl" | "nn" | "pl" | "pt_BR" | "ru" | "sl" | "sv" | "tr" | "ukr" | "zh_CN" | "zh_TW";
  location?: string;
  /** Format mac-prefix. Default BC:24:11. */
  mac_prefix?: string;
  /** At least 1. */
  max_workers?: number;
  migration?: {
    /** Format CIDR. */
    network?: string;
    /** Default secure. */
    type: "secure" | "insecure";
  };
  migration_unsecure?: boolean;
  "next-id"?: {
    /** Default 100. */
    lower?: number;
    /** Default 1000000. */
    upper?: number;
  };
  notify?: {
    fencing?: "always" | "never";
    /** Default auto. */
    "package-updates"?: "auto" | "always" | "never";
    replication?: "always" | "never";
    "target-fencing"?: string;
    "target-package-updates"?: string;
    "target-replication"?: string;
  };
  "registered-tags"?: string[];
  replication?: string;
  "tag-style"?: {
    /** Default false. */
    "case-sensitive"?: boolean;
    "color-map"?: string;
    /** Default alphabetical. */
    ordering?: "config" | "alphabetical";
    /** Default circle. */
    shape?: "full" | "circle" | "dense" | "none";
  };
  u2f?: {
    appid?: string;
    origin?: string;
  };
  "user-tag-access"?: {
    /** Default free. */
    "user-allow"?: "none" | "list" | "existing" | "free";
    "user-allow-list"?: string[];
  };
  webauthn?: {
    /** Default true. */
    "allow-subdomains"?: boolean;
    id?: string;
    origin?: string;
    rp?: string;
  };
}

export interface PutClusterOptionsParams {
  bwlimit?: string | DatacenterBwlimit | null | undefined;
  /** At most 65536 characters. */
  "consent-text"?: string | null | undefined;
  console?: "applet" | "vv" | "html5" | "xtermjs" | null | undefined;
  crs?: string | DatacenterCrs | null | undefined;
  /** Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 65536 characters. */
  description?: string | null | undefined;
  /** Format email-opt. */
  email_from?: string | null | undefined;
  /** Default watchdog. */
  fencing?: "watchdog" | "hardware" | "both" | null | undefined;
  ha?: string | DatacenterHa | null | undefined;
  http_proxy?: string | null | undefined;
  keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr" | null | undefined;
  language?: "ar" | "ca" | "da" | "de" | "en" | "es" | "eu" | "fa" | "fr" | "hr" | "he" | "it" | "ja" | "ka" | "kr" | "nb" | "nl" | "nn" | "pl" | "pt_BR" | "ru" | "sl" | "sv" | "tr" | "ukr" | "zh_CN" | "zh_TW" | null | undefined;
  /** New after 9.0. */
  location?: string | DatacenterLocation | null | undefined;
  /** Format mac-prefix. Default BC:24:11. */
  mac_prefix?: string | null | undefined;
  /** At least 1. */
  max_workers?: number | null | undefined;
  migration?: string | DatacenterMigration | null | undefined;
  migration_unsecure?: boolean | null | undefined;
  "next-id"?: string | DatacenterNextId | null | undefined;
  notify?: string | DatacenterNotify | null | undefined;
  "registered-tags"?: string | null | undefined;
  /** New in 9.0. */
  replication?: string | DatacenterReplication | null | undefined;
  "tag-style"?: string | DatacenterTagStyle | null | undefined;
  u2f?: string | DatacenterU2f | null | undefined;
  "user-tag-access"?: string | DatacenterUserTagAccess | null | undefined;
  webauthn?: string | DatacenterWebauthn | null | undefined;
}

export type GetClusterQemuItem = GetClusterItem;

export interface GetClusterQemuCpuFlagsParams {
  /** Default kvm. */
  accel?: "kvm" | "tcg" | undefined;
  arch?: "x86_64" | "aarch64" | undefined;
}

export interface GetClusterQemuCpuFlagsItem {
  description?: string;
  name?: string;
  "supported-on"?: string[];
}

export interface GetClusterQemuCustomCpuModelsItem {
  /** Default kvm64. */
  cputype: string;
  /** At most 64 characters. */
  digest?: string;
  flags?: string;
  /** 32 to 64. */
  "guest-phys-bits"?: number;
  /** Default false. */
  hidden?: boolean;
  "hv-vendor-id"?: string;
  /** 0 to 4294967295. */
  level?: number;
  /** Format pve-phys-bits. */
  "phys-bits"?: string;
  /** Default kvm64. */
  "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
}

export interface PostClusterQemuCustomCpuModelsParams {
  /** At most 40 characters. Format pve-configid. */
  cputype: string;
  flags?: string | undefined;
  /** 32 to 64. */
  "guest-phys-bits"?: number | undefined;
  /** Default false. */
  hidden?: boolean | undefined;
  "hv-vendor-id"?: string | undefined;
  /** 0 to 4294967295. */
  level?: number | undefined;
  /** Format pve-phys-bits. */
  "phys-bits"?: string | undefined;
  /** Default kvm64. */
  "reported-model": "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
}

export interface GetClusterQemuCustomCpuModelsCputypeResult {
  /** Default kvm64. */
  cputype?: string;
  /** At most 64 characters. */
  digest?: string;
  flags?: string;
  /** 32 to 64. */
  "guest-phys-bits"?: number;
  /** Default false. */
  hidden?: boolean;
  "hv-vendor-id"?: string;
  /** 0 to 4294967295. */
  level?: number;
  /** Format pve-phys-bits. */
  "phys-bits"?: string;
  /** Default kvm64. */
  "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
}

export interface PutClusterQemuCustomCpuModelsCputypeParams {
  /** Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  flags?: string | null | undefined;
  /** 32 to 64. */
  "guest-phys-bits"?: number | null | undefined;
  /** Default false. */
  hidden?: boolean | null | undefined;
  "hv-vendor-id"?: string | null | undefined;
  /** 0 to 4294967295. */
  level?: number | null | undefined;
  /** Format pve-phys-bits. */
  "phys-bits"?: string | null | undefined;
  /** Default kvm64. */
  "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS" | null | undefined;
}

export interface GetClusterReplicationItem {
  /** At most 4096 characters. */
  comment?: string;
  disable?: boolean;
  guest: number;
  /** Format pve-replication-job-id. */
  id: string;
  jobnum: number;
  /** At least 1. */
  rate?: number;
  remove_job?: "local" | "full";
  /** At most 128 characters. Format pve-calendar-event. Default *\/15. */
  schedule?: string;
  /** Format pve-node. */
  source?: string;
  /** Format pve-node. */
  target: string;
  type: "local";
}

export interface PostClusterReplicationParams {
  /** At most 4096 characters. */
  comment?: string | undefined;
  disable?: boolean | undefined;
  /** Format pve-replication-job-id. */
  id: string;
  /** At least 1. */
  rate?: number | undefined;
  remove_job?: "local" | "full" | undefined;
  /** At most 128 characters. Format pve-calendar-event. Default *\/15. */
  schedule?: string | undefined;
  /** Format pve-node. */
  source?: string | undefined;
  /** Format pve-node. */
  target: string;
  type: "local";
}

export interface DeleteClusterReplicationIdParams {
  /** Default false. */
  force?: boolean | undefined;
  /** Default false. */
  keep?: boolean | undefined;
}

export interface GetClusterReplicationIdResult {
  /** At most 4096 characters. */
  comment?: string;
  /** At most 64 characters. */
  digest?: string;
  disable?: boolean;
  guest?: number;
  /** Format pve-replication-job-id. */
  id?: string;
  jobnum?: number;
  /** At least 1. */
  rate?: number;
  remove_job?: "local" | "full";
  /** At most 128 characters. Format pve-calendar-event. Default *\/15. */
  schedule?: string;
  /** Format pve-node. */
  source?: string;
  /** Format pve-node. */
  target?: string;
  type?: "local";
}

export interface PutClusterReplicationIdParams {
  /** At most 4096 characters. */
  comment?: string | null | undefined;
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  disable?: boolean | null | undefined;
  /** At least 1. */
  rate?: number | null | undefined;
  remove_job?: "local" | "full" | null | undefined;
  /** At most 128 characters. Format pve-calendar-event. Default *\/15. */
  schedule?: string | null | undefined;
  /** Format pve-node. */
  source?: string | null | undefined;
}

export interface GetClusterResourcesParams {
  type?: "vm" | "storage" | "node" | "sdn" | undefined;
}

export interface GetClusterResourcesItem {
  "cgroup-mode"?: number;
  /** Format pve-storage-content-list. */
  content?: string;
  /** At least 0. From 0 to 1. */
  cpu?: number;
  /** At least 0. In bytes. */
  disk?: number;
  /** In bytes. */
  diskread?: number;
  /** In bytes. */
  diskwrite?: number;
  hastate?: string;
  /** Default x86_64. */
  "host-arch"?: "x86_64" | "aarch64";
  id: string;
  level?: string;
  lock?: string;
  /** At least 0. */
  maxcpu?: number;
  /** At least 0. In bytes. */
  maxdisk?: number;
  /** In bytes. */
  maxmem?: number;
  /** At least 0. In bytes. */
  mem?: number;
  /** At least 0. In bytes. */
  memhost?: number;
  name?: string;
  /** In bytes. */
  netin?: number;
  /** In bytes. */
  netout?: number;
  network?: string;
  "network-type"?: "fabric" | "zone";
  /** Format pve-node. */
  node?: string;
  plugintype?: string;
  pool?: string;
  protocol?: string;
  sdn?: string;
  shared?: boolean;
  status?: string;
  /** Format pve-storage-id. */
  storage?: string;
  tags?: string;
  /** Default false. */
  template?: boolean;
  type: "node" | "storage" | "pool" | "qemu" | "lxc" | "openvz" | "sdn" | "network";
  /** In seconds. */
  uptime?: number;
  /** 100 to 999999999. */
  vmid?: number;
  "zone-type"?: string;
}

export type GetClusterSdnItem = GetClusterHaItem;

export interface PutClusterSdnParams {
  /** New in 9.0. */
  "lock-token"?: string | undefined;
  /** Default true. New in 9.0. */
  "release-lock"?: boolean | undefined;
}

export interface GetClusterSdnControllersParams {
  pending?: boolean | undefined;
  running?: boolean | undefined;
  type?: "bgp" | "evpn" | "faucet" | "isis" | undefined;
}

export interface GetClusterSdnControllersItem {
  /** 0 to 4294967295. */
  asn?: number;
  /** Default auto. */
  "bgp-mode"?: "auto" | "external" | "internal";
  "bgp-multipath-as-relax"?: boolean;
  controller: string;
  digest?: string;
  ebgp?: boolean;
  "ebgp-multihop"?: number;
  "isis-domain"?: string;
  /** Format pve-iface-list. */
  "isis-ifaces"?: string;
  /** Format pve-sdn-isis-net. */
  "isis-net"?: string;
  loopback?: string;
  node?: string;
  /** Format pve-node-list. */
  nodes?: string;
  "peer-group-name"?: string;
  peers?: string;
  pending?: {
    /** 0 to 4294967295. */
    asn?: number;
    /** Default auto. */
    "bgp-mode"?: "auto" | "external" | "internal";
    "bgp-multipath-as-relax"?: boolean;
    ebgp?: boolean;
    "ebgp-multihop"?: number;
    "isis-domain"?: string;
    /** Format pve-iface-list. */
    "isis-ifaces"?: string;
    /** Format pve-sdn-isis-net. */
    "isis-net"?: string;
    loopback?: string;
    node?: string;
    /** Format pve-node-list. */
    nodes?: string;
    "peer-group-name"?: string;
    peers?: string;
  };
  state?: "new" | "changed" | "deleted";
  type: "bgp" | "evpn" | "faucet" | "isis";
}

export interface PostClusterSdnControllersParams {
  /** 0 to 4294967295. */
  asn?: number | undefined;
  /** Default auto. New after 9.0. */
  "bgp-mode"?: "auto" | "external" | "internal" | undefined;
  "bgp-multipath-as-path-relax"?: boolean | undefined;
  /** 2 to 64 characters. */
  controller: string;
  ebgp?: boolean | undefined;
  "ebgp-multihop"?: number | undefined;
  /** Format pve-sdn-fabric-id. New in 9.0. */
  fabric?: string | undefined;
  "isis-domain"?: string | undefined;
  /** Format pve-iface-list. */
  "isis-ifaces"?: string | readonly string[] | undefined;
  /** 20 to 50 characters. Format pve-sdn-isis-net. */
  "isis-net"?: string | undefined;
  /** New in 9.0. */
  "lock-token"?: string | undefined;
  loopback?: string | undefined;
  /** Format pve-node. */
  node?: string | undefined;
  /** Format pve-node-list. New after 9.0. */
  nodes?: string | readonly string[] | undefined;
  /** Format pve-configid. Default VTEP. New after 9.0. */
  "peer-group-name"?: string | undefined;
  /** Format ip-list. */
  peers?: string | readonly string[] | undefined;
  /** Format pve-sdn-route-map-id. New after 9.0. */
  "route-map-in"?: string | undefined;
  /** Format pve-sdn-route-map-id. New after 9.0. */
  "route-map-out"?: string | undefined;
  type: "bgp" | "evpn" | "faucet" | "isis";
}

export interface DeleteClusterSdnControllersControllerParams {
  /** New in 9.0. */
  "lock-token"?: string | undefined;
}

export interface GetClusterSdnControllersControllerParams {
  pending?: boolean | undefined;
  running?: boolean | undefined;
}

export type GetClusterSdnControllersControllerResult = GetClusterSdnControllersItem;

export interface PutClusterSdnControllersControllerParams {
  /** 0 to 4294967295. */
  asn?: number | null | undefined;
  /** Default auto. New after 9.0. */
  "bgp-mode"?: "auto" | "external" | "internal" | null | undefined;
  "bgp-multipath-as-path-relax"?: boolean | null | undefined;
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  ebgp?: boolean | null | undefined;
  "ebgp-multihop"?: number | null | undefined;
  /** Format pve-sdn-fabric-id. New in 9.0. */
  fabric?: string | null | undefined;
  "isis-domain"?: string | null | undefined;
  /** Format pve-iface-list. */
  "isis-ifaces"?: string | readonly string[] | null | undefined;
  /** 20 to 50 characters. Format pve-sdn-isis-net. */
  "isis-net"?: string | null | undefined;
  /** New in 9.0. */
  "lock-token"?: string | null | undefined;
  loopback?: string | null | undefined;
  /** Format pve-node. */
  node?: string | null | undefined;
  /** Format pve-node-list. New after 9.0. */
  nodes?: string | readonly string[] | null | undefined;
  /** Format pve-configid. Default VTEP. New after 9.0. */
  "peer-group-name"?: string | null | undefined;
  /** Format ip-list. */
  peers?: string | readonly string[] | null | undefined;
  /** Format pve-sdn-route-map-id. New after 9.0. */
  "route-map-in"?: string | null | undefined;
  /** Format pve-sdn-route-map-id. New after 9.0. */
  "route-map-out"?: string | null | undefined;
}

export interface GetClusterSdnDnsParams {
  type?: "powerdns" | undefined;
}

export interface GetClusterSdnDnsItem {
  dns: string;
  type?: string;
}

export interface PostClusterSdnDnsParams {
  /** At least 2 characters. */
  dns: string;
  fingerprint?: string | undefined;
  key: string;
  /** New in 9.0. */
  "lock-token"?: string | undefined;
  reversemaskv6?: number | undefined;
  reversev6mask?: number | undefined;
  ttl?: number | undefined;
  type: "powerdns";
  url: string;
}

export type DeleteClusterSdnDnsDnsParams = DeleteClusterSdnControllersControllerParams;

export interface GetClusterSdnDnsDnsResult {
  digest?: string;
  /** At least 2 characters. */
  dns?: string;
  fingerprint?: string;
  key?: string;
  reversemaskv6?: number;
  reversev6mask?: number;
  ttl?: number;
  type?: "powerdns";
  url?: string;
}

export interface PutClusterSdnDnsDnsParams {
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  fingerprint?: string | null | undefined;
  key?: string | null | undefined;
  /** New in 9.0. */
  "lock-token"?: string | null | undefined;
  reversemaskv6?: number | null | undefined;
  ttl?: number | null | undefined;
  url?: string | null | undefined;
}

export type GetClusterSdnDryRunParams = PostClusterHaResourcesMigrateParams;

export interface GetClusterSdnDryRunResult {
  "frr-diff"?: string;
  "interfaces-diff"?: string;
}

export type GetClusterSdnFabricsItem = GetAccessItem;

export type GetClusterSdnFabricsAllParams = GetClusterSdnControllersControllerParams;

export interface GetClusterSdnFabricsAllResult {
  fabrics: {
    area?: string;
    /** 1 to 600. */
    csnp_interval?: number;
    /** At most 64 characters. */
    digest?: string;
    /** 1 to 600. */
    hello_interval?: number;
    /** 2 to 8 characters. Format pve-sdn-fabric-id. */
    id?: string;
    /** Format CIDR. */
    ip6_prefix?: string;
    /** Format CIDR. */
    ip_prefix?: string;
    "lock-token"?: string;
    /** 0 to 65535. */
    persistent_keepalive?: number;
    protocol?: "openfabric" | "ospf" | "wireguard" | "bgp";
    redistribute?: string[];
    /** Format pve-sdn-prefix-list-id. */
    route_filter?: string;
  }[];
  nodes: {
    allowed_ips?: string[];
    /** At most 64 characters. */
    digest?: string;
    endpoint?: string;
    /** 2 to 8 characters. Format pve-sdn-fabric-id. */
    fabric_id?: string;
    interfaces?: string[];
    /** Format ipv4. */
    ip?: string;
    /** Format ipv6. */
    ip6?: string;
    "lock-token"?: string;
    /** Format pve-node. */
    node_id?: string;
    peers?: string[];
    protocol?: "openfabric" | "ospf" | "wireguard" | "bgp";
    public_key?: string;
    role?: "internal" | "external";
  }[];
}

export type GetClusterSdnFabricsFabricParams = GetClusterSdnControllersControllerParams;

export interface GetClusterSdnFabricsFabricItem {
  area?: string;
  /** 1 to 600. */
  csnp_interval?: number;
  /** At most 64 characters. */
  digest?: string;
  /** 1 to 600. */
  hello_interval?: number;
  /** 2 to 8 characters. Format pve-sdn-fabric-id. */
  id: string;
  /** Format CIDR. */
  ip6_prefix?: string;
  /** Format CIDR. */
  ip_prefix?: string;
  "lock-token"?: string;
  /** 0 to 65535. */
  persistent_keepalive?: number;
  protocol?: "openfabric" | "ospf" | "wireguard" | "bgp";
  redistribute?: string[];
  /** Format pve-sdn-prefix-list-id. */
  route_filter?: string;
}

export interface PostClusterSdnFabricsFabricParams {
  area?: string | undefined;
  /** 1 to 600. */
  csnp_interval?: number | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** 1 to 600. */
  hello_interval?: number | undefined;
  /** 2 to 8 characters. Format pve-sdn-fabric-id. */
  id: string;
  /** Format CIDR. */
  ip6_prefix?: string | undefined;
  /** Format CIDR. */
  ip_prefix?: string | undefined;
  "lock-token"?: string | undefined;
  /** 0 to 65535. New after 9.0. */
  persistent_keepalive?: number | undefined;
  protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  /** New after 9.0. */
  redistribute?: readonly string[] | undefined;
  /** Format pve-sdn-prefix-list-id. New after 9.0. */
  route_filter?: string | undefined;
}

export interface GetClusterSdnFabricsFabricIdResult {
  area?: string;
  /** 1 to 600. */
  csnp_interval?: number;
  /** At most 64 characters. */
  digest?: string;
  /** 1 to 600. */
  hello_interval?: number;
  /** 2 to 8 characters. Format pve-sdn-fabric-id. */
  id?: string;
  /** Format CIDR. */
  ip6_prefix?: string;
  /** Format CIDR. */
  ip_prefix?: string;
  "lock-token"?: string;
  /** 0 to 65535. */
  persistent_keepalive?: number;
  protocol?: "openfabric" | "ospf" | "wireguard" | "bgp";
  redistribute?: string[];
  /** Format pve-sdn-prefix-list-id. */
  route_filter?: string;
}

export interface PutClusterSdnFabricsFabricIdParams {
  area?: string | null | undefined;
  /** 1 to 600. */
  csnp_interval?: number | null | undefined;
  delete?: readonly ("ip_prefix" | "ip6_prefix" | "hello_interval" | "csnp_interval" | "route_filter" | "redistribute" | "route_map_in" | "route_map_out" | "area" | "persistent_keepalive")[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** 1 to 600. */
  hello_interval?: number | null | undefined;
  /** Format CIDR. */
  ip6_prefix?: string | null | undefined;
  /** Format CIDR. */
  ip_prefix?: string | null | undefined;
  "lock-token"?: string | null | undefined;
  /** 0 to 65535. New after 9.0. */
  persistent_keepalive?: number | null | undefined;
  protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  /** New after 9.0. */
  redistribute?: readonly string[] | null | undefined;
  /** Format pve-sdn-prefix-list-id. New after 9.0. */
  route_filter?: string | null | undefined;
}

export type GetClusterSdnFabricsNodeParams = GetClusterSdnControllersControllerParams;

export interface GetClusterSdnFabricsNodeItem {
  allowed_ips?: string[];
  /** At most 64 characters. */
  digest?: string;
  endpoint?: string;
  /** 2 to 8 characters. Format pve-sdn-fabric-id. */
  fabric_id: string;
  interfaces?: string[];
  /** Format ipv4. */
  ip?: string;
  /** Format ipv6. */
  ip6?: string;
  "lock-token"?: string;
  /** Format pve-node. */
  node_id?: string;
  peers?: string[];
  protocol?: "openfabric" | "ospf" | "wireguard" | "bgp";
  public_key?: string;
  role?: "internal" | "external";
}

export type GetClusterSdnFabricsNodeFabricIdParams = GetClusterSdnControllersControllerParams;

export interface GetClusterSdnFabricsNodeFabricIdItem {
  allowed_ips?: string[];
  /** At most 64 characters. */
  digest?: string;
  endpoint?: string;
  /** 2 to 8 characters. Format pve-sdn-fabric-id. */
  fabric_id?: string;
  interfaces?: string[];
  /** Format ipv4. */
  ip?: string;
  /** Format ipv6. */
  ip6?: string;
  "lock-token"?: string;
  /** Format pve-node. */
  node_id: string;
  peers?: string[];
  protocol?: "openfabric" | "ospf" | "wireguard" | "bgp";
  public_key?: string;
  role?: "internal" | "external";
}

export interface PostClusterSdnFabricsNodeFabricIdParams {
  /** New after 9.0. */
  allowed_ips?: readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** New after 9.0. */
  endpoint?: string | undefined;
  interfaces?: readonly string[] | undefined;
  /** Format ipv4. */
  ip?: string | undefined;
  /** Format ipv6. */
  ip6?: string | undefined;
  "lock-token"?: string | undefined;
  /** Format pve-node. */
  node_id: string;
  /** New after 9.0. */
  peers?: readonly (string | FabricNodePeers)[] | undefined;
  protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  /** New after 9.0. */
  public_key?: string | undefined;
  /** New after 9.0. */
  role?: "internal" | "external" | undefined;
}

export interface GetClusterSdnFabricsNodeNodeIdResult {
  allowed_ips?: string[];
  /** At most 64 characters. */
  digest?: string;
  endpoint?: string;
  /** 2 to 8 characters. Format pve-sdn-fabric-id. */
  fabric_id?: string;
  interfaces?: string[];
  /** Format ipv4. */
  ip?: string;
  /** Format ipv6. */
  ip6?: string;
  "lock-token"?: string;
  /** Format pve-node. */
  node_id?: string;
  peers?: string[];
  protocol?: "openfabric" | "ospf" | "wireguard" | "bgp";
  public_key?: string;
  role?: "internal" | "external";
}

export interface PutClusterSdnFabricsNodeNodeIdParams {
  /** New after 9.0. */
  allowed_ips?: readonly string[] | null | undefined;
  delete?: readonly ("interfaces" | "ip" | "ip6" | "allowed_ips" | "endpoint" | "peers")[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** New after 9.0. */
  endpoint?: string | null | undefined;
  interfaces?: readonly string[] | null | undefined;
  /** Format ipv4. */
  ip?: string | null | undefined;
  /** Format ipv6. */
  ip6?: string | null | undefined;
  "lock-token"?: string | null | undefined;
  /** New after 9.0. */
  peers?: readonly (string | FabricNodePeers)[] | null | undefined;
  protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  /** New after 9.0. */
  public_key?: string | null | undefined;
  /** New after 9.0. */
  role?: "internal" | "external" | null | undefined;
}

export interface GetClusterSdnIpamsParams {
  type?: "netbox" | "phpipam" | "pve" | undefined;
}

export interface GetClusterSdnIpamsItem {
  digest?: string;
  ipam: string;
  type: string;
}

export interface PostClusterSdnIpamsParams {
  fingerprint?: string | undefined;
  /** At least 2 characters. */
  ipam: string;
  /** New in 9.0. */
  "lock-token"?: string | undefined;
  section?: number | undefined;
  token?: string | undefined;
  type: "netbox" | "phpipam" | "pve";
  url?: string | undefined;
}

export type DeleteClusterSdnIpamsIpamParams = DeleteClusterSdnControllersControllerParams;

export interface GetClusterSdnIpamsIpamResult {
  digest?: string;
  fingerprint?: string;
  /** At least 2 characters. */
  ipam?: string;
  section?: number;
  type?: "netbox" | "phpipam" | "pve";
  url?: string;
}

export interface PutClusterSdnIpamsIpamParams {
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  fingerprint?: string | null | undefined;
  /** New in 9.0. */
  "lock-token"?: string | null | undefined;
  section?: number | null | undefined;
  token?: string | null | undefined;
  url?: string | null | undefined;
}

export interface GetClusterSdnIpamsStatusItem {
  gateway?: boolean;
  hostname?: string;
  ip?: string;
  mac?: string;
  subnet?: string;
  vmid?: string;
  vnet?: string;
  zone?: string;
}

export interface DeleteClusterSdnLockParams {
  /** Default false. */
  force?: boolean | undefined;
  "lock-token"?: string | undefined;
}

export interface PostClusterSdnLockParams {
  /** Default false. */
  "allow-pending"?: boolean | undefined;
}

export interface GetClusterSdnPrefixListsParams {
  pending?: boolean | undefined;
  running?: boolean | undefined;
  verbose?: boolean | undefined;
}

export interface GetClusterSdnPrefixListsItem {
  digest?: string;
  entries?: string[];
  /** Format pve-sdn-prefix-list-id. */
  id: string;
  pending?: Record<string, unknown>;
  state?: string;
}

export interface PostClusterSdnPrefixListsParams {
  /** At most 64 characters. */
  digest?: string | undefined;
  entries?: readonly (string | PrefixListEntries)[] | undefined;
  /** Format pve-sdn-prefix-list-id. */
  id: string;
  "lock-token"?: string | undefined;
}

export interface DeleteClusterSdnPrefixListsIdParams {
  "lock-token"?: string | undefined;
}

export interface GetClusterSdnPrefixListsIdResult {
  digest?: string;
  entries?: string[];
  /** Format pve-sdn-prefix-list-id. */
  id?: string;
  pending?: Record<string, unknown>;
  state?: string;
}

export interface PutClusterSdnPrefixListsIdParams {
  delete?: readonly "entries"[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  entries?: readonly (string | PrefixListEntries)[] | null | undefined;
  "lock-token"?: string | null | undefined;
}

export interface GetClusterSdnPrefixListsEntriesItem {
  action?: "permit" | "deny";
  /** 0 to 128. */
  ge?: number;
  /** 0 to 128. */
  le?: number;
  /** Format FullRangeCIDR. */
  prefix?: string;
  /** 1 to 4294967295. */
  seq: number;
}

export interface PostClusterSdnPrefixListsEntriesParams {
  action: "permit" | "deny";
  /** 0 to 128. */
  ge?: number | undefined;
  /** 0 to 128. */
  le?: number | undefined;
  "lock-token"?: string | undefined;
  /** Format FullRangeCIDR. */
  prefix: string;
  /** 1 to 4294967295. */
  seq?: number | undefined;
}

export type DeleteClusterSdnPrefixListsEntriesUrlSeqParams = DeleteClusterSdnPrefixListsIdParams;

export interface GetClusterSdnPrefixListsEntriesUrlSeqResult {
  action?: "permit" | "deny";
  /** 0 to 128. */
  ge?: number;
  /** 0 to 128. */
  le?: number;
  /** Format FullRangeCIDR. */
  prefix?: string;
  /** 1 to 4294967295. */
  seq?: number;
}

export interface PutClusterSdnPrefixListsEntriesUrlSeqParams {
  action?: "permit" | "deny" | null | undefined;
  delete?: readonly ("le" | "ge" | "seq")[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** 0 to 128. */
  ge?: number | null | undefined;
  /** 0 to 128. */
  le?: number | null | undefined;
  "lock-token"?: string | null | undefined;
  /** Format FullRangeCIDR. */
  prefix?: string | null | undefined;
  /** 1 to 4294967295. */
  seq?: number | null | undefined;
}

export interface PostClusterSdnRollbackParams {
  "lock-token"?: string | undefined;
  /** Default true. */
  "release-lock"?: boolean | undefined;
}

export interface GetClusterSdnRouteMapsParams {
  running?: boolean | undefined;
}

export interface GetClusterSdnRouteMapsItem {
  /** Format pve-sdn-route-map-id. */
  id: string;
}

export type GetClusterSdnRouteMapsEntriesParams = GetClusterSdnControllersControllerParams;

export interface GetClusterSdnRouteMapsEntriesItem {
  action?: "permit" | "deny";
  /** Format pve-sdn-route-map-id. */
  call?: string;
  /** At most 64 characters. */
  digest?: string;
  "exit-action"?: string;
  match?: string[];
  /** 0 to 65535. */
  order?: number;
  /** Format pve-sdn-route-map-id. */
  "route-map-id": string;
  set?: string[];
}

export interface PostClusterSdnRouteMapsEntriesParams {
  action: "permit" | "deny";
  /** Format pve-sdn-route-map-id. */
  call?: string | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  "exit-action"?: string | RouteMapExitAction | undefined;
  "lock-token"?: string | undefined;
  match?: readonly (string | RouteMapMatch)[] | undefined;
  /** 0 to 65535. */
  order: number;
  /** Format pve-sdn-route-map-id. */
  "route-map-id": string;
  set?: readonly (string | RouteMapSet)[] | undefined;
}

export type GetClusterSdnRouteMapsEntriesRouteMapIdParams = GetClusterSdnControllersControllerParams;

export interface GetClusterSdnRouteMapsEntriesRouteMapIdItem {
  action?: "permit" | "deny";
  /** Format pve-sdn-route-map-id. */
  call?: string;
  /** At most 64 characters. */
  digest?: string;
  "exit-action"?: string;
  match?: string[];
  /** 0 to 65535. */
  order: number;
  /** Format pve-sdn-route-map-id. */
  "route-map-id"?: string;
  set?: string[];
}

export type DeleteClusterSdnRouteMapsEntriesEntryOrderParams = DeleteClusterSdnPrefixListsIdParams;

export interface GetClusterSdnRouteMapsEntriesEntryOrderResult {
  action?: "permit" | "deny";
  /** Format pve-sdn-route-map-id. */
  call?: string;
  /** At most 64 characters. */
  digest?: string;
  "exit-action"?: string;
  match?: string[];
  /** 0 to 65535. */
  order?: number;
  /** Format pve-sdn-route-map-id. */
  "route-map-id"?: string;
  set?: string[];
}

export interface PutClusterSdnRouteMapsEntriesEntryOrderParams {
  action?: "permit" | "deny" | null | undefined;
  /** Format pve-sdn-route-map-id. */
  call?: string | null | undefined;
  delete?: readonly ("set" | "match" | "call" | "exit-action")[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  "exit-action"?: string | RouteMapExitAction | null | undefined;
  "lock-token"?: string | null | undefined;
  match?: readonly (string | RouteMapMatch)[] | null | undefined;
  set?: readonly (string | RouteMapSet)[] | null | undefined;
}

export type GetClusterSdnVnetsParams = GetClusterSdnControllersControllerParams;

export interface GetClusterSdnVnetsItem {
  /** At most 256 characters. */
  alias?: string;
  digest?: string | null;
  "isolate-ports"?: boolean;
  pending?: {
    /** At most 256 characters. */
    alias?: string;
    "isolate-ports"?: boolean;
    /** 1 to 16777215. */
    tag?: number;
    vlanaware?: boolean;
    zone?: string;
  };
  state?: "new" | "changed" | "deleted";
  /** 1 to 16777215. */
  tag?: number;
  type: "vnet";
  vlanaware?: boolean;
  vnet: string;
  zone?: string;
}

export interface PostClusterSdnVnetsParams {
  /** At most 256 characters. */
  alias?: string | undefined;
  "isolate-ports"?: boolean | undefined;
  /** New in 9.0. */
  "lock-token"?: string | undefined;
  /** 1 to 16777215. */
  tag?: number | undefined;
  type?: "vnet" | undefined;
  vlanaware?: boolean | undefined;
  /** 2 to 8 characters. */
  vnet: string;
  zone: string;
}

export type DeleteClusterSdnVnetsVnetParams = DeleteClusterSdnControllersControllerParams;

export type GetClusterSdnVnetsVnetParams = GetClusterSdnControllersControllerParams;

export interface GetClusterSdnVnetsVnetResult {
  /** At most 256 characters. */
  alias?: string;
  digest?: string | null;
  "isolate-ports"?: boolean;
  pending?: {
    /** At most 256 characters. */
    alias?: string;
    "isolate-ports"?: boolean;
    /** 1 to 16777215. */
    tag?: number;
    vlanaware?: boolean;
    zone?: string;
  };
  state?: "new" | "changed" | "deleted";
  /** 1 to 16777215. */
  tag?: number;
  type?: "vnet";
  vlanaware?: boolean;
  vnet?: string;
  zone?: string;
}

export interface PutClusterSdnVnetsVnetParams {
  /** At most 256 characters. */
  alias?: string | null | undefined;
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  "isolate-ports"?: boolean | null | undefined;
  /** New in 9.0. */
  "lock-token"?: string | null | undefined;
  /** 1 to 16777215. */
  tag?: number | null | undefined;
  vlanaware?: boolean | null | undefined;
  zone?: string | null | undefined;
}

export type GetClusterSdnVnetsFirewallItem = GetClusterItem;

export interface GetClusterSdnVnetsFirewallOptionsResult {
  /** Default false. */
  enable?: boolean;
  log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  policy_forward?: "ACCEPT" | "DROP";
}

export interface PutClusterSdnVnetsFirewallOptionsParams {
  /** Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Default false. */
  enable?: boolean | null | undefined;
  log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog" | null | undefined;
  policy_forward?: "ACCEPT" | "DROP" | null | undefined;
}

export type GetClusterSdnVnetsFirewallRulesItem = GetClusterFirewallGroupsGroupItem;

export type PostClusterSdnVnetsFirewallRulesParams = PostClusterFirewallGroupsGroupParams;

export type DeleteClusterSdnVnetsFirewallRulesPosParams = DeleteClusterFirewallAliasesNameParams;

export type GetClusterSdnVnetsFirewallRulesPosResult = GetClusterFirewallGroupsGroupItem;

export type PutClusterSdnVnetsFirewallRulesPosParams = PutClusterFirewallGroupsPosParams;

export interface DeleteClusterSdnVnetsIpsParams {
  /** Format ip. */
  ip: string;
  /** Format mac-addr. */
  mac?: string | undefined;
  /** 2 to 8 characters. */
  zone: string;
}

export type PostClusterSdnVnetsIpsParams = DeleteClusterSdnVnetsIpsParams;

export interface PutClusterSdnVnetsIpsParams {
  /** Format ip. */
  ip: string;
  /** Format mac-addr. */
  mac?: string | undefined;
  /** 100 to 999999999. */
  vmid?: number | undefined;
  /** 2 to 8 characters. */
  zone: string;
}

export type GetClusterSdnVnetsSubnetsParams = GetClusterSdnControllersControllerParams;

export interface GetClusterSdnVnetsSubnetsItem {
  cidr?: string;
  "dhcp-dns-server"?: string;
  "dhcp-range"?: {
    "end-address"?: string;
    "start-address"?: string;
  }[];
  digest?: string | null;
  dnszoneprefix?: string;
  gateway?: string;
  id?: string;
  mask?: string;
  network?: string;
  pending?: Record<string, unknown>;
  snat?: boolean;
  state?: string;
  subnet: string;
  type?: string;
  vnet?: string;
  zone?: string;
}

export interface PostClusterSdnVnetsSubnetsParams {
  /** Format ip. */
  "dhcp-dns-server"?: string | undefined;
  "dhcp-range"?: readonly (string | SubnetDhcpRange)[] | undefined;
  /** Format dns-name. */
  dnszoneprefix?: string | undefined;
  /** Format ip. */
  gateway?: string | undefined;
  /** New in 9.0. */
  "lock-token"?: string | undefined;
  snat?: boolean | undefined;
  /** Format pve-sdn-subnet-id. */
  subnet: string;
  type: "subnet";
}

export type DeleteClusterSdnVnetsSubnetsSubnetParams = DeleteClusterSdnControllersControllerParams;

export type GetClusterSdnVnetsSubnetsSubnetParams = GetClusterSdnControllersControllerParams;

export interface GetClusterSdnVnetsSubnetsSubnetResult {
  cidr?: string;
  "dhcp-dns-server"?: string;
  "dhcp-range"?: {
    "end-address"?: string;
    "start-address"?: string;
  }[];
  digest?: string | null;
  dnszoneprefix?: string;
  gateway?: string;
  id?: string;
  mask?: string;
  network?: string;
  pending?: Record<string, unknown>;
  snat?: boolean;
  state?: string;
  subnet?: string;
  type?: string;
  vnet?: string;
  zone?: string;
}

export interface PutClusterSdnVnetsSubnetsSubnetParams {
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** Format ip. */
  "dhcp-dns-server"?: string | null | undefined;
  "dhcp-range"?: readonly (string | SubnetDhcpRange)[] | null | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Format dns-name. */
  dnszoneprefix?: string | null | undefined;
  /** Format ip. */
  gateway?: string | null | undefined;
  /** New in 9.0. */
  "lock-token"?: string | null | undefined;
  snat?: boolean | null | undefined;
}

export interface GetClusterSdnZonesParams {
  pending?: boolean | undefined;
  running?: boolean | undefined;
  type?: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan" | undefined;
}

export interface GetClusterSdnZonesItem {
  "advertise-subnets"?: boolean;
  bridge?: string;
  "bridge-disable-mac-learning"?: boolean;
  controller?: string;
  dhcp?: "dnsmasq";
  digest?: string;
  "disable-arp-nd-suppression"?: boolean;
  dns?: string;
  dnszone?: string;
  /** Format pve-node-list. */
  exitnodes?: string;
  "exitnodes-local-routing"?: boolean;
  /** Format pve-node. */
  "exitnodes-primary"?: string;
  ipam?: string;
  mac?: string;
  mtu?: number;
  nodes?: string;
  /** Format ip-list. */
  peers?: string;
  pending?: {
    "advertise-subnets"?: boolean;
    bridge?: string;
    "bridge-disable-mac-learning"?: boolean;
    controller?: string;
    dhcp?: "dnsmasq";
    "disable-arp-nd-suppression"?: boolean;
    dns?: string;
    dnszone?: string;
    /** Format pve-node-list. */
    exitnodes?: string;
    "exitnodes-local-routing"?: boolean;
    /** Format pve-node. */
    "exitnodes-primary"?: string;
    ipam?: string;
    mac?: string;
    mtu?: number;
    nodes?: string;
    /** Format ip-list. */
    peers?: string;
    reversedns?: string;
    /** Format pve-sdn-bgp-rt-list. */
    "rt-import"?: string;
    "secondary-controllers"?: string[];
    /** At least 0. */
    tag?: number;
    /** Default 802.1q. */
    "vlan-protocol"?: "802.1q" | "802.1ad";
    /** 1 to 16777215. */
    "vrf-vxlan"?: number;
    /** 1 to 65536. Default 4789. */
    "vxlan-port"?: number;
  };
  reversedns?: string;
  /** Format pve-sdn-bgp-rt-list. */
  "rt-import"?: string;
  "secondary-controllers"?: string[];
  state?: "new" | "changed" | "deleted";
  /** At least 0. */
  tag?: number;
  type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
  /** Default 802.1q. */
  "vlan-protocol"?: "802.1q" | "802.1ad";
  /** 1 to 16777215. */
  "vrf-vxlan"?: number;
  /** 1 to 65536. Default 4789. */
  "vxlan-port"?: number;
  zone: string;
}

export interface PostClusterSdnZonesParams {
  "advertise-subnets"?: boolean | undefined;
  bridge?: string | undefined;
  "bridge-disable-mac-learning"?: boolean | undefined;
  controller?: string | undefined;
  dhcp?: "dnsmasq" | undefined;
  "disable-arp-nd-suppression"?: boolean | undefined;
  dns?: string | undefined;
  /** Format dns-name. */
  dnszone?: string | undefined;
  "dp-id"?: number | undefined;
  /** Format pve-node-list. */
  exitnodes?: string | readonly string[] | undefined;
  "exitnodes-local-routing"?: boolean | undefined;
  /** Format pve-node. */
  "exitnodes-primary"?: string | undefined;
  /** Format pve-sdn-fabric-id. New in 9.0. */
  fabric?: string | undefined;
  ipam?: string | undefined;
  /** New in 9.0. */
  "lock-token"?: string | undefined;
  /** Format mac-addr. */
  mac?: string | undefined;
  mtu?: number | undefined;
  /** Format pve-node-list. */
  nodes?: string | readonly string[] | undefined;
  /** Format ip-list. */
  peers?: string | readonly string[] | undefined;
  reversedns?: string | undefined;
  /** Format pve-sdn-bgp-rt-list. */
  "rt-import"?: string | readonly string[] | undefined;
  /** New after 9.0. */
  "secondary-controllers"?: readonly string[] | undefined;
  /** At least 0. */
  tag?: number | undefined;
  type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
  /** Default 802.1q. */
  "vlan-protocol"?: "802.1q" | "802.1ad" | undefined;
  /** 1 to 16777215. */
  "vrf-vxlan"?: number | undefined;
  /** 1 to 65536. Default 4789. */
  "vxlan-port"?: number | undefined;
  /** 2 to 8 characters. */
  zone: string;
}

export type DeleteClusterSdnZonesZoneParams = DeleteClusterSdnControllersControllerParams;

export type GetClusterSdnZonesZoneParams = GetClusterSdnControllersControllerParams;

export type GetClusterSdnZonesZoneResult = GetClusterSdnZonesItem;

export interface PutClusterSdnZonesZoneParams {
  "advertise-subnets"?: boolean | null | undefined;
  bridge?: string | null | undefined;
  "bridge-disable-mac-learning"?: boolean | null | undefined;
  controller?: string | null | undefined;
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  dhcp?: "dnsmasq" | null | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  "disable-arp-nd-suppression"?: boolean | null | undefined;
  dns?: string | null | undefined;
  /** Format dns-name. */
  dnszone?: string | null | undefined;
  "dp-id"?: number | null | undefined;
  /** Format pve-node-list. */
  exitnodes?: string | readonly string[] | null | undefined;
  "exitnodes-local-routing"?: boolean | null | undefined;
  /** Format pve-node. */
  "exitnodes-primary"?: string | null | undefined;
  /** Format pve-sdn-fabric-id. New in 9.0. */
  fabric?: string | null | undefined;
  ipam?: string | null | undefined;
  /** New in 9.0. */
  "lock-token"?: string | null | undefined;
  /** Format mac-addr. */
  mac?: string | null | undefined;
  mtu?: number | null | undefined;
  /** Format pve-node-list. */
  nodes?: string | readonly string[] | null | undefined;
  /** Format ip-list. */
  peers?: string | readonly string[] | null | undefined;
  reversedns?: string | null | undefined;
  /** Format pve-sdn-bgp-rt-list. */
  "rt-import"?: string | readonly string[] | null | undefined;
  /** New after 9.0. */
  "secondary-controllers"?: readonly string[] | null | undefined;
  /** At least 0. */
  tag?: number | null | undefined;
  /** Default 802.1q. */
  "vlan-protocol"?: "802.1q" | "802.1ad" | null | undefined;
  /** 1 to 16777215. */
  "vrf-vxlan"?: number | null | undefined;
  /** 1 to 65536. Default 4789. */
  "vxlan-port"?: number | null | undefined;
}

export interface GetClusterStatusItem {
  id: string;
  ip?: string;
  level?: string;
  local?: boolean;
  name: string;
  nodeid?: number;
  nodes?: number;
  online?: boolean;
  quorate?: boolean;
  type: "cluster" | "node";
  version?: number;
}

export interface GetClusterTasksItem {
  /** Seconds since 1970. */
  endtime?: number;
  id?: string;
  node?: string;
  pid?: number;
  saved?: boolean;
  /** Seconds since 1970. */
  starttime?: number;
  status?: string;
  tokenid?: string;
  type?: string;
  upid: Upid;
  user?: string;
}

export interface GetNodesItem {
  /** From 0 to 1. */
  cpu?: number;
  /** In bytes. */
  disk?: number;
  id?: string;
  level?: string;
  maxcpu?: number;
  /** In bytes. */
  maxdisk?: number;
  /** In bytes. */
  maxmem?: number;
  /** In bytes. */
  mem?: number;
  /** Format pve-node. */
  node: string;
  ssl_fingerprint?: string | null;
  status: "unknown" | "online" | "offline";
  type?: string;
  /** In seconds. */
  uptime?: number;
}

export type GetNodesNodeItem = GetClusterItem;

export interface GetNodesAplinfoItem {
  architecture?: string;
  description?: string;
  headline?: string;
  infopage?: string;
  location?: string;
  maintainer?: string;
  manageurl?: string;
  md5sum?: string;
  os?: string;
  package?: string;
  section?: string;
  sha512sum?: string;
  source?: string;
  template?: string;
  type?: string;
  version?: string;
}

export interface PostNodesAplinfoParams {
  /** Format pve-storage-id. */
  storage: string;
  /** At most 255 characters. */
  template: string;
}

export type GetNodesAptItem = GetClusterHaItem;

export interface GetNodesAptChangelogParams {
  name: string;
  version?: string | undefined;
}

export interface GetNodesAptRepositoriesResult {
  digest?: string;
  errors?: {
    error?: string;
    path?: string;
  }[];
  files?: {
    digest?: number[];
    "file-type"?: "list" | "sources";
    path?: string;
    repositories?: {
      Comment?: string;
      Components?: string[];
      Enabled?: boolean;
      FileType?: "list" | "sources";
      Options?: {
        Key?: string;
        Values?: string[];
      }[];
      Suites?: string[];
      Types?: ("deb" | "deb-src")[];
      URIs?: string[];
    }[];
  }[];
  infos?: {
    index?: string;
    kind?: string;
    message?: string;
    path?: string;
    property?: string;
  }[];
  "standard-repos"?: {
    handle?: string;
    name?: string;
    status?: boolean;
  }[];
}

export interface PostNodesAptRepositoriesParams {
  /** At most 80 characters. */
  digest?: string | undefined;
  enabled?: boolean | undefined;
  index: number;
  path: string;
}

export interface PutNodesAptRepositoriesParams {
  /** At most 80 characters. */
  digest?: string | undefined;
  handle: string;
}

export interface GetNodesAptUpdateItem {
  Arch: "armhf" | "arm64" | "amd64" | "ppc64el" | "risc64" | "s390x" | "all";
  Description: string;
  NotifyStatus?: string;
  OldVersion?: string;
  Origin: string;
  Package: string;
  Priority: string;
  Section: string;
  Title: string;
  Version: string;
}

export interface PostNodesAptUpdateParams {
  /** Default false. */
  notify?: boolean | undefined;
  /** Default false. */
  quiet?: boolean | undefined;
}

export interface GetNodesAptVersionsItem {
  Arch: "armhf" | "arm64" | "amd64" | "ppc64el" | "risc64" | "s390x" | "all";
  CurrentState: "Installed" | "NotInstalled" | "UnPacked" | "HalfConfigured" | "HalfInstalled" | "ConfigFiles";
  Description: string;
  ManagerVersion?: string;
  NotifyStatus?: string;
  OldVersion?: string;
  Origin: string;
  Package: string;
  Priority: string;
  RunningKernel?: string;
  Section: string;
  Title: string;
  Version: string;
}

export type GetNodesCapabilitiesItem = GetClusterItem;

export type GetNodesCapabilitiesQemuItem = GetClusterItem;

export interface GetNodesCapabilitiesQemuCpuParams {
  /** New after 9.0. */
  arch?: "x86_64" | "aarch64" | undefined;
}

export interface GetNodesCapabilitiesQemuCpuItem {
  abstract?: boolean;
  custom?: boolean;
  name: string;
  vendor?: string;
}

export type GetNodesCapabilitiesQemuCpuFlagsParams = GetClusterQemuCpuFlagsParams;

export type GetNodesCapabilitiesQemuCpuFlagsItem = GetClusterQemuCpuFlagsItem;

export type GetNodesCapabilitiesQemuMachinesParams = GetNodesCapabilitiesQemuCpuParams;

export interface GetNodesCapabilitiesQemuMachinesItem {
  changes?: string;
  id: string;
  type: "q35" | "i440fx";
  version: string;
}

export interface GetNodesCapabilitiesQemuMigrationResult {
  "has-dbus-vmstate": boolean;
}

export type GetNodesCephItem = GetClusterItem;

export type GetNodesCephCfgItem = GetClusterItem;

export interface GetNodesCephCfgDbItem {
  can_update_at_runtime?: boolean;
  level?: "basic" | "advanced" | "dev";
  mask?: string;
  name?: string;
  section?: string;
  value?: string;
}

export interface GetNodesCephCfgValueParams {
  /** At most 4096 characters. */
  "config-keys": string;
}

export interface GetNodesCephCmdSafetyParams {
  action: "stop" | "destroy";
  id: string;
  service: "osd" | "mon" | "mds";
}

export interface GetNodesCephCmdSafetyResult {
  safe?: boolean;
  status?: string;
}

export interface GetNodesCephFsItem {
  data_pool?: string;
  data_pool_ids?: number[];
  data_pools?: string[];
  metadata_pool?: string;
  metadata_pool_id?: number;
  name: string;
}

export interface DeleteNodesCephFsNameParams {
  /** Default false. */
  "remove-pools"?: boolean | undefined;
  /** Default false. */
  "remove-storages"?: boolean | undefined;
}

export interface PostNodesCephFsNameParams {
  /** Default false. */
  "add-storage"?: boolean | undefined;
  /** 8 to 32768. Default 128. */
  pg_num?: number | undefined;
}

export interface PostNodesCephInitParams {
  /** At most 128 characters. Format CIDR. Needs network. */
  "cluster-network"?: string | undefined;
  /** Default false. */
  disable_cephx?: boolean | undefined;
  /** 1 to 7. Default 2. */
  min_size?: number | undefined;
  /** At most 128 characters. Format CIDR. */
  network?: string | undefined;
  /** 6 to 14. Default 6. */
  pg_bits?: number | undefined;
  /** 1 to 7. Default 3. */
  size?: number | undefined;
}

export interface GetNodesCephLogParams {
  /** At least 0. */
  limit?: number | undefined;
  /** At least 0. */
  start?: number | undefined;
}

export interface GetNodesCephLogItem {
  n?: number;
  t?: string;
}

export interface GetNodesCephMdsItem {
  addr?: string;
  ceph_version?: string;
  ceph_version_short?: string;
  direxists?: boolean;
  fs_name?: string;
  host?: string;
  name: string;
  rank?: number;
  service?: boolean;
  standby_replay?: boolean;
  state?: string;
}

export interface PostNodesCephMdsNameParams {
  /** Default false. */
  hotstandby?: boolean | undefined;
}

export interface GetNodesCephMgrItem {
  addr?: string;
  ceph_version?: string;
  ceph_version_short?: string;
  direxists?: boolean;
  host?: string;
  name: string;
  service?: boolean;
  state?: string;
}

export interface GetNodesCephMonItem {
  addr?: string;
  ceph_version?: string;
  ceph_version_short?: string;
  direxists?: boolean;
  host?: string;
  name: string;
  quorum?: boolean;
  rank?: number;
  service?: boolean;
  state?: string;
}

export interface PostNodesCephMonMonidParams {
  /** Format ip-list. */
  "mon-address"?: string | readonly string[] | undefined;
}

export interface GetNodesCephOsdResult {
  flags?: string;
  root?: Record<string, unknown>;
}

export interface PostNodesCephOsdParams {
  "crush-device-class"?: string | undefined;
  db_dev?: string | undefined;
  /** At least 1. Needs db_dev. */
  db_dev_size?: number | undefined;
  dev: string;
  /** Default false. */
  encrypted?: boolean | undefined;
  /** At least 1. */
  "osds-per-device"?: number | undefined;
  wal_dev?: string | undefined;
  /** At least 0.5. Needs wal_dev. */
  wal_dev_size?: number | undefined;
}

export interface DeleteNodesCephOsdOsdidParams {
  /** Default false. */
  cleanup?: boolean | undefined;
}

export type GetNodesCephOsdOsdidItem = GetClusterItem;

export interface GetNodesCephOsdLvInfoParams {
  /** Default block. */
  type?: "block" | "db" | "wal" | undefined;
}

export interface GetNodesCephOsdLvInfoResult {
  creation_time?: string;
  lv_name?: string;
  lv_path?: string;
  lv_size?: number;
  lv_uuid?: string;
  vg_name?: string;
}

export interface GetNodesCephOsdMetadataResult {
  devices?: {
    dev_node?: string;
    device?: "block" | "db" | "wal";
    physical_device?: string;
    size?: number;
    support_discard?: boolean;
    type?: string;
  }[];
  osd?: {
    back_addr?: string;
    encrypted?: boolean;
    front_addr?: string;
    hb_back_addr?: string;
    hb_front_addr?: string;
    hostname?: string;
    id?: number;
    mem_usage?: number;
    osd_data?: string;
    osd_objectstore?: string;
    pid?: number;
    version?: string;
  };
}

export interface PostNodesCephOsdScrubParams {
  /** Default false. */
  deep?: boolean | undefined;
}

export interface GetNodesCephPoolItem {
  application_metadata?: Record<string, unknown>;
  autoscale_status?: Record<string, unknown>;
  /** In bytes. */
  bytes_used?: number;
  crush_rule?: number;
  crush_rule_name?: string;
  min_size?: number;
  percent_used?: number;
  pg_autoscale_mode?: string;
  pg_num?: number;
  pg_num_final?: number;
  pg_num_min?: number;
  pool?: number;
  pool_name: string;
  size?: number;
  target_size?: number;
  target_size_ratio?: number;
  type?: "replicated" | "erasure" | "unknown";
}

export interface PostNodesCephPoolParams {
  /** Default false. */
  add_storages?: boolean | undefined;
  /** Default rbd. */
  application?: "rbd" | "cephfs" | "rgw" | undefined;
  crush_rule?: string | undefined;
  "erasure-coding"?: string | CephErasureCoding | undefined;
  /** 1 to 7. Default 2. */
  min_size?: number | undefined;
  name: string;
  /** Default warn. */
  pg_autoscale_mode?: "on" | "off" | "warn" | undefined;
  /** 1 to 32768. Default 128. */
  pg_num?: number | undefined;
  /** At most 32768. */
  pg_num_min?: number | undefined;
  /** 1 to 7. Default 3. */
  size?: number | undefined;
  target_size?: string | undefined;
  target_size_ratio?: number | undefined;
}

export interface DeleteNodesCephPoolNameParams {
  /** Default false. */
  force?: boolean | undefined;
  /** Default true. */
  remove_ecprofile?: boolean | undefined;
  /** Default false. */
  remove_storages?: boolean | undefined;
}

export type GetNodesCephPoolNameItem = GetClusterItem;

export interface PutNodesCephPoolNameParams {
  application?: "rbd" | "cephfs" | "rgw" | undefined;
  crush_rule?: string | undefined;
  /** 1 to 7. */
  min_size?: number | undefined;
  pg_autoscale_mode?: "on" | "off" | "warn" | undefined;
  /** 1 to 32768. */
  pg_num?: number | undefined;
  /** At most 32768. */
  pg_num_min?: number | undefined;
  /** 1 to 7. */
  size?: number | undefined;
  target_size?: string | undefined;
  target_size_ratio?: number | undefined;
}

export interface GetNodesCephPoolStatusParams {
  /** Default false. */
  verbose?: boolean | undefined;
}

export interface GetNodesCephPoolStatusResult {
  /** Default rbd. */
  application?: "rbd" | "cephfs" | "rgw";
  application_list?: string[];
  autoscale_status?: Record<string, unknown>;
  crush_rule?: string;
  fast_read?: boolean;
  hashpspool?: boolean;
  id?: number;
  /** 1 to 7. Default 2. */
  min_size?: number;
  name?: string;
  "nodeep-scrub"?: boolean;
  nodelete?: boolean;
  nopgchange?: boolean;
  noscrub?: boolean;
  nosizechange?: boolean;
  /** Default warn. */
  pg_autoscale_mode?: "on" | "off" | "warn";
  /** 1 to 32768. Default 128. */
  pg_num?: number;
  /** At most 32768. */
  pg_num_min?: number;
  pgp_num?: number;
  /** 1 to 7. Default 3. */
  size?: number;
  statistics?: Record<string, unknown>;
  target_size?: string;
  target_size_ratio?: number;
  use_gmt_hitset?: boolean;
  write_fadvise_dontneed?: boolean;
}

export interface GetNodesCephReleasesItem {
  available?: boolean;
  "is-default"?: boolean;
  release?: string;
  unsupported?: boolean;
  version?: string;
}

export interface PostNodesCephRestartParams {
  /** Default ceph.target. */
  service?: string | undefined;
}

export interface PostNodesCephRestartBulkParams {
  /** Default false. */
  "dry-run"?: boolean | undefined;
  /** Default false. */
  force?: boolean | undefined;
  /** Default false. */
  "only-outdated"?: boolean | undefined;
  /** Default false. */
  resume?: boolean | undefined;
  "service-type": "osd";
  /** Default true. */
  "set-noout"?: boolean | undefined;
  /** 30 to 1800. Default 600. */
  timeout?: number | undefined;
}

export type GetNodesCephRulesItem = GetClusterItem;

export type PostNodesCephStartParams = PostNodesCephRestartParams;

export type GetNodesCephStatusResult = GetClusterCephStatusResult;

export type PostNodesCephStopParams = PostNodesCephRestartParams;

export type GetNodesCertificatesItem = GetClusterItem;

export type GetNodesCertificatesAcmeItem = GetClusterItem;

export interface PostNodesCertificatesAcmeCertificateParams {
  /** Default false. */
  force?: boolean | undefined;
}

export type PutNodesCertificatesAcmeCertificateParams = PostNodesCertificatesAcmeCertificateParams;

export interface DeleteNodesCertificatesCustomParams {
  /** Default false. */
  restart?: boolean | undefined;
}

export interface PostNodesCertificatesCustomParams {
  /** Format pem-certificate-chain. */
  certificates: string;
  /** Default false. */
  force?: boolean | undefined;
  /** Format pem-string. */
  key?: string | undefined;
  /** Default false. */
  restart?: boolean | undefined;
}

export interface PostNodesCertificatesCustomResult {
  filename?: string;
  fingerprint?: string;
  issuer?: string;
  /** Seconds since 1970. */
  notafter?: number;
  /** Seconds since 1970. */
  notbefore?: number;
  /** Format pem-certificate. */
  pem?: string;
  "public-key-bits"?: number;
  "public-key-type"?: string;
  san?: string[];
  subject?: string;
}

export type GetNodesCertificatesInfoItem = PostNodesCertificatesCustomResult;

export interface GetNodesConfigParams {
  /** Default all. */
  property?: "acme" | "acmedomain0" | "acmedomain1" | "acmedomain2" | "acmedomain3" | "acmedomain4" | "acmedomain5" | "ballooning-target" | "description" | "location" | "startall-onboot-delay" | "wakeonlan" | undefined;
}

export interface GetNodesConfigResult extends AcmedomainFamily<string> {
  acme?: string;
  /** 0 to 100. Default 80. */
  "ballooning-target"?: number;
  /** At most 65536 characters. */
  description?: string;
  /** At most 40 characters. */
  digest?: string;
  location?: string;
  /** 0 to 300. Default 0. */
  "startall-onboot-delay"?: number;
  wakeonlan?: string;
}

export interface PutNodesConfigParams extends AcmedomainFamily<string | NodeAcmedomain | null> {
  acme?: string | NodeAcme | null | undefined;
  /** 0 to 100. Default 80. */
  "ballooning-target"?: number | null | undefined;
  /** Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 65536 characters. */
  description?: string | null | undefined;
  /** At most 40 characters. */
  digest?: string | undefined;
  /** New after 9.0. */
  location?: string | NodeLocation | null | undefined;
  /** 0 to 300. Default 0. */
  "startall-onboot-delay"?: number | null | undefined;
  wakeonlan?: string | NodeWakeonlan | null | undefined;
}

export type GetNodesDisksItem = GetClusterItem;

export interface GetNodesDisksDirectoryItem {
  device?: string;
  options?: string;
  path?: string;
  type?: string;
  unitfile?: string;
}

export interface PostNodesDisksDirectoryParams {
  /** Default false. */
  add_storage?: boolean | undefined;
  device: string;
  /** Default ext4. */
  filesystem?: "ext4" | "xfs" | undefined;
  /** Format pve-storage-id. */
  name: string;
}

export interface DeleteNodesDisksDirectoryNameParams {
  /** Default false. */
  "cleanup-config"?: boolean | undefined;
  /** Default false. */
  "cleanup-disks"?: boolean | undefined;
}

export interface PostNodesDisksInitgptParams {
  disk: string;
  /** At most 36 characters. */
  uuid?: string | undefined;
}

export interface GetNodesDisksListParams {
  /** Default false. */
  "include-partitions"?: boolean | undefined;
  /** Default false. */
  skipsmart?: boolean | undefined;
  type?: "unused" | "journal_disks" | undefined;
}

export interface GetNodesDisksListItem {
  devpath?: string;
  gpt?: boolean;
  health?: string;
  model?: string;
  mounted?: boolean;
  osdid?: number;
  "osdid-list"?: number[];
  parent?: string;
  serial?: string;
  size?: number;
  used?: string;
  vendor?: string;
  wwn?: string;
}

export interface GetNodesDisksLvmResult {
  children?: {
    children?: {
      free?: number;
      leaf?: boolean;
      name?: string;
      size?: number;
    }[];
    free?: number;
    leaf?: boolean;
    name?: string;
    size?: number;
  }[];
  leaf?: boolean;
}

export interface PostNodesDisksLvmParams {
  /** Default false. */
  add_storage?: boolean | undefined;
  device: string;
  /** Format pve-storage-id. */
  name: string;
}

export type DeleteNodesDisksLvmNameParams = DeleteNodesDisksDirectoryNameParams;

export interface GetNodesDisksLvmthinItem {
  lv?: string;
  lv_size?: number;
  metadata_size?: number;
  metadata_used?: number;
  used?: number;
  vg?: string;
}

export type PostNodesDisksLvmthinParams = PostNodesDisksLvmParams;

export interface DeleteNodesDisksLvmthinNameParams {
  /** Default false. */
  "cleanup-config"?: boolean | undefined;
  /** Default false. */
  "cleanup-disks"?: boolean | undefined;
  /** Format pve-storage-id. */
  "volume-group": string;
}

export interface GetNodesDisksSmartParams {
  disk: string;
  healthonly?: boolean | undefined;
}

export interface GetNodesDisksSmartResult {
  attributes?: unknown[];
  health?: string;
  text?: string;
  type?: string;
}

export interface PutNodesDisksWipediskParams {
  disk: string;
}

export interface GetNodesDisksZfsItem {
  alloc?: number;
  dedup?: number;
  frag?: number;
  free?: number;
  health?: string;
  name: string;
  size?: number;
}

export interface PostNodesDisksZfsParams {
  /** Default false. */
  add_storage?: boolean | undefined;
  /** 9 to 16. Default 12. */
  ashift?: number | undefined;
  /** Default on. */
  compression?: "on" | "off" | "gzip" | "lz4" | "lzjb" | "zle" | "zstd" | undefined;
  /** Format string-list. */
  devices: string | readonly string[];
  "draid-config"?: string | ZfsDraidConfig | undefined;
  /** Format pve-storage-id. */
  name: string;
  raidlevel: "single" | "mirror" | "raid10" | "raidz" | "raidz2" | "raidz3" | "draid" | "draid2" | "draid3";
}

export type DeleteNodesDisksZfsNameParams = DeleteNodesDisksDirectoryNameParams;

export interface GetNodesDisksZfsNameResult {
  action?: string;
  children?: {
    cksum?: number;
    msg?: string;
    name?: string;
    read?: number;
    state?: string;
    write?: number;
  }[];
  errors?: string;
  name?: string;
  scan?: string;
  state?: string;
  status?: string;
}

export interface GetNodesDnsResult {
  dns1?: string;
  dns2?: string;
  dns3?: string;
  search?: string;
}

export interface PutNodesDnsParams {
  /** Format ip. */
  dns1?: string | undefined;
  /** Format ip. */
  dns2?: string | undefined;
  /** Format ip. */
  dns3?: string | undefined;
  search: string;
}

export interface PostNodesExecuteParams {
  /** Format pve-command-batch. */
  commands: string;
}

export interface PostNodesExecuteItem {
  data?: unknown;
  errors?: Record<string, string>;
  message?: string;
  status: number;
}

export type GetNodesFirewallItem = GetClusterItem;

export interface GetNodesFirewallLogParams {
  /** At least 0. */
  limit?: number | undefined;
  /** At least 0. */
  since?: number | undefined;
  /** At least 0. */
  start?: number | undefined;
  /** At least 0. */
  until?: number | undefined;
}

export interface GetNodesFirewallLogItem {
  n: number;
  t: string;
}

export interface GetNodesFirewallOptionsResult {
  digest?: string;
  /** Default true. */
  enable?: boolean;
  log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Default false. */
  log_nf_conntrack?: boolean;
  /** Default true. */
  ndp?: boolean;
  /** Default false. */
  nf_conntrack_allow_invalid?: boolean;
  /** Format pve-fw-conntrack-helper. */
  nf_conntrack_helpers?: string;
  /** At least 32768. Default 262144. */
  nf_conntrack_max?: number;
  /** At least 7875. Default 432000. */
  nf_conntrack_tcp_timeout_established?: number;
  /** 30 to 60. Default 60. */
  nf_conntrack_tcp_timeout_syn_recv?: number;
  /** Default false. */
  nftables?: boolean;
  nosmurfs?: boolean;
  /** Default false. */
  protection_synflood?: boolean;
  /** Default 1000. */
  protection_synflood_burst?: number;
  /** Default 200. */
  protection_synflood_rate?: number;
  smurf_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  tcp_flags_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Default false. */
  tcpflags?: boolean;
}

export interface PutNodesFirewallOptionsParams {
  /** Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Default true. */
  enable?: boolean | null | undefined;
  log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog" | null | undefined;
  log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog" | null | undefined;
  log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog" | null | undefined;
  /** Default false. */
  log_nf_conntrack?: boolean | null | undefined;
  /** Default true. */
  ndp?: boolean | null | undefined;
  /** Default false. */
  nf_conntrack_allow_invalid?: boolean | null | undefined;
  /** Format pve-fw-conntrack-helper. */
  nf_conntrack_helpers?: string | null | undefined;
  /** At least 32768. Default 262144. */
  nf_conntrack_max?: number | null | undefined;
  /** At least 7875. Default 432000. */
  nf_conntrack_tcp_timeout_established?: number | null | undefined;
  /** 30 to 60. Default 60. */
  nf_conntrack_tcp_timeout_syn_recv?: number | null | undefined;
  /** Default false. */
  nftables?: boolean | null | undefined;
  nosmurfs?: boolean | null | undefined;
  /** Default false. */
  protection_synflood?: boolean | null | undefined;
  /** Default 1000. */
  protection_synflood_burst?: number | null | undefined;
  /** Default 200. */
  protection_synflood_rate?: number | null | undefined;
  smurf_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog" | null | undefined;
  tcp_flags_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog" | null | undefined;
  /** Default false. */
  tcpflags?: boolean | null | undefined;
}

export interface GetNodesFirewallRulesItem {
  action?: string;
  comment?: string;
  dest?: string;
  digest?: string;
  dport?: string;
  enable?: number;
  errors?: Record<string, string>;
  "icmp-type"?: string;
  iface?: string;
  ipversion?: number;
  log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  macro?: string;
  pos: number;
  proto?: string;
  source?: string;
  sport?: string;
  type?: string;
}

export type PostNodesFirewallRulesParams = PostClusterFirewallGroupsGroupParams;

export type DeleteNodesFirewallRulesPosParams = DeleteClusterFirewallAliasesNameParams;

export type GetNodesFirewallRulesPosResult = GetClusterFirewallGroupsGroupItem;

export type PutNodesFirewallRulesPosParams = PutClusterFirewallGroupsPosParams;

export interface GetNodesHardwareItem {
  type: string;
}

export interface GetNodesHardwarePciParams {
  /** Format string-list. Default 05;06;0b. */
  "pci-class-blacklist"?: string | readonly string[] | undefined;
  /** Default true. */
  verbose?: boolean | undefined;
}

export interface GetNodesHardwarePciItem {
  class?: string;
  device?: string;
  device_name?: string;
  id: string;
  iommugroup?: number;
  mdev?: boolean;
  subsystem_device?: string;
  subsystem_device_name?: string;
  subsystem_vendor?: string;
  subsystem_vendor_name?: string;
  vendor?: string;
  vendor_name?: string;
}

export interface GetNodesHardwarePciPciIdOrMappingItem {
  method: string;
}

export interface GetNodesHardwarePciMdevItem {
  available?: number;
  description?: string;
  name?: string;
  type?: string;
}

export interface GetNodesHardwareUsbItem {
  busnum?: number;
  class?: number;
  devnum?: number;
  level?: number;
  manufacturer?: string;
  port?: number;
  prodid?: string;
  product?: string;
  serial?: string;
  speed?: string;
  usbpath?: string;
  vendid?: string;
}

export interface GetNodesHostsResult {
  data: string;
  /** At most 64 characters. */
  digest?: string;
}

export interface PostNodesHostsParams {
  data: string;
  /** At most 64 characters. */
  digest?: string | undefined;
}

export interface GetNodesJournalParams {
  endcursor?: string | undefined;
  /** Default false. New after 9.0. */
  identifiers?: boolean | undefined;
  /** Default false. New after 9.0. */
  kernel?: boolean | undefined;
  /** At least 0. */
  lastentries?: number | undefined;
  /** New after 9.0. */
  priority?: string | undefined;
  /** At most 128 characters. New after 9.0. */
  service?: string | undefined;
  /** At least 0. */
  since?: number | undefined;
  startcursor?: string | undefined;
  /** Default false. New after 9.0. */
  structured?: boolean | undefined;
  /** At most 256 characters. New after 9.0. */
  unit?: string | undefined;
  /** Default false. New after 9.0. */
  units?: boolean | undefined;
  /** At least 0. */
  until?: number | undefined;
}

export interface GetNodesLxcItem {
  cpu?: number;
  cpus?: number;
  /** At least 0. In bytes. */
  disk?: number;
  /** In bytes. */
  diskread?: number;
  /** In bytes. */
  diskwrite?: number;
  lock?: string;
  /** In bytes. */
  maxdisk?: number;
  /** In bytes. */
  maxmem?: number;
  /** In bytes. */
  maxswap?: number;
  /** In bytes. */
  mem?: number;
  name?: string;
  /** In bytes. */
  netin?: number;
  /** In bytes. */
  netout?: number;
  pressurecpusome?: number;
  pressureiofull?: number;
  pressureiosome?: number;
  pressurememoryfull?: number;
  pressurememorysome?: number;
  status: "stopped" | "running";
  /** In bytes. */
  swap?: number;
  tags?: string;
  /** Default false. */
  template?: boolean;
  type?: string;
  /** In seconds. */
  uptime?: number;
  /** 100 to 999999999. */
  vmid: number;
}

export interface PostNodesLxcParams extends DevFamily<string | LxcDev>, MpFamily<string | LxcMp>, NetFamily<string | LxcNet>, UnusedFamily<string | LxcUnused> {
  /** Default amd64. */
  arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64" | undefined;
  /** At least 0. */
  bwlimit?: number | undefined;
  /** Default tty. */
  cmode?: "shell" | "console" | "tty" | undefined;
  /** Default true. */
  console?: boolean | undefined;
  /** 1 to 8192. */
  cores?: number | undefined;
  /** 0 to 8192. Default 0. */
  cpulimit?: number | undefined;
  /** 0 to 500000. */
  cpuunits?: number | undefined;
  /** Default false. */
  debug?: boolean | undefined;
  /** At most 8192 characters. */
  description?: string | undefined;
  /** Default /sbin/init. New after 9.0. */
  entrypoint?: string | undefined;
  /** New after 9.0. */
  env?: string | undefined;
  features?: string | LxcFeatures | undefined;
  force?: boolean | undefined;
  /** Default false. New after 9.0. */
  "ha-managed"?: boolean | undefined;
  /** Format pve-volume-id. */
  hookscript?: string | undefined;
  /** At most 255 characters. Format dns-name. */
  hostname?: string | undefined;
  "ignore-unpack-errors"?: boolean | undefined;
  lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete" | undefined;
  /** At least 16. Default 512. */
  memory?: number | undefined;
  /** Format lxc-ip-with-ll-iface-list. */
  nameserver?: string | readonly string[] | undefined;
  /** Default false. */
  onboot?: boolean | undefined;
  /** At most 255 characters. */
  ostemplate: string;
  ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged" | undefined;
  /** At least 5 characters. */
  password?: string | undefined;
  /** Format pve-poolid. */
  pool?: string | undefined;
  /** Default false. */
  protection?: boolean | undefined;
  restore?: boolean | undefined;
  rootfs?: string | LxcRootfs | undefined;
  /** Format dns-name-list. */
  searchdomain?: string | readonly string[] | undefined;
  "ssh-public-keys"?: string | undefined;
  /** Default false. */
  start?: boolean | undefined;
  /** Format pve-startup-order. */
  startup?: string | LxcStartup | undefined;
  /** Format pve-storage-id. Default local. */
  storage?: string | undefined;
  /** At least 0. Default 512. */
  swap?: number | undefined;
  /** Format pve-tag-list. */
  tags?: string | readonly string[] | undefined;
  /** Default false. */
  template?: boolean | undefined;
  /** Format pve-ct-timezone. */
  timezone?: string | undefined;
  /** 0 to 6. Default 2. */
  tty?: number | undefined;
  /** Needs restore. */
  unique?: boolean | undefined;
  /** Default false. */
  unprivileged?: boolean | undefined;
  /** 100 to 999999999. */
  vmid: number;
}

export interface DeleteNodesLxcVmidParams {
  "destroy-unreferenced-disks"?: boolean | undefined;
  /** Default false. */
  force?: boolean | undefined;
  /** Default false. */
  purge?: boolean | undefined;
}

export type GetNodesLxcVmidItem = GetAccessItem;

export interface PostNodesLxcCloneParams {
  /** At least 0. */
  bwlimit?: number | undefined;
  description?: string | undefined;
  full?: boolean | undefined;
  /** Format dns-name. */
  hostname?: string | undefined;
  /** 100 to 999999999. */
  newid: number;
  /** Format pve-poolid. */
  pool?: string | undefined;
  /** At most 40 characters. Format pve-configid. */
  snapname?: string | undefined;
  /** Format pve-storage-id. */
  storage?: string | undefined;
  /** Format pve-node. */
  target?: string | undefined;
}

export interface GetNodesLxcConfigParams {
  /** Default false. */
  current?: boolean | undefined;
  /** At most 40 characters. Format pve-configid. */
  snapshot?: string | undefined;
}

export interface GetNodesLxcConfigResult extends DevFamily<string>, MpFamily<string>, NetFamily<string>, UnusedFamily<string> {
  /** Default amd64. */
  arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
  /** Default tty. */
  cmode?: "shell" | "console" | "tty";
  /** Default true. */
  console?: boolean;
  /** 1 to 8192. */
  cores?: number;
  /** 0 to 8192. Default 0. */
  cpulimit?: number;
  /** 0 to 500000. */
  cpuunits?: number;
  /** Default false. */
  debug?: boolean;
  /** At most 8192 characters. */
  description?: string;
  digest: string;
  /** Default /sbin/init. */
  entrypoint?: string;
  env?: string;
  features?: string;
  /** Format pve-volume-id. */
  hookscript?: string;
  /** At most 255 characters. Format dns-name. */
  hostname?: string;
  lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
  lxc?: string[][];
  /** At least 16. Default 512. */
  memory?: number;
  /** Format lxc-ip-with-ll-iface-list. */
  nameserver?: string;
  /** Default false. */
  onboot?: boolean;
  ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
  /** Default false. */
  protection?: boolean;
  rootfs?: string;
  /** Format dns-name-list. */
  searchdomain?: string;
  /** Format pve-startup-order. */
  startup?: string;
  /** At least 0. Default 512. */
  swap?: number;
  /** Format pve-tag-list. */
  tags?: string;
  /** Default false. */
  template?: boolean;
  /** Format pve-ct-timezone. */
  timezone?: string;
  /** 0 to 6. Default 2. */
  tty?: number;
  /** Default false. */
  unprivileged?: boolean;
}

export interface PutNodesLxcConfigParams extends DevFamily<string | LxcDev | null>, MpFamily<string | LxcMp | null>, NetFamily<string | LxcNet | null>, UnusedFamily<string | LxcUnused | null> {
  /** Default amd64. */
  arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64" | null | undefined;
  /** Default tty. */
  cmode?: "shell" | "console" | "tty" | null | undefined;
  /** Default true. */
  console?: boolean | null | undefined;
  /** 1 to 8192. */
  cores?: number | null | undefined;
  /** 0 to 8192. Default 0. */
  cpulimit?: number | null | undefined;
  /** 0 to 500000. */
  cpuunits?: number | null | undefined;
  /** Default false. */
  debug?: boolean | null | undefined;
  /** Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 8192 characters. */
  description?: string | null | undefined;
  /** At most 40 characters. */
  digest?: string | undefined;
  /** Default /sbin/init. New after 9.0. */
  entrypoint?: string | null | undefined;
  /** New after 9.0. */
  env?: string | null | undefined;
  features?: string | LxcFeatures | null | undefined;
  /** Format pve-volume-id. */
  hookscript?: string | null | undefined;
  /** At most 255 characters. Format dns-name. */
  hostname?: string | null | undefined;
  lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete" | null | undefined;
  /** At least 16. Default 512. */
  memory?: number | null | undefined;
  /** Format lxc-ip-with-ll-iface-list. */
  nameserver?: string | readonly string[] | null | undefined;
  /** Default false. */
  onboot?: boolean | null | undefined;
  ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged" | null | undefined;
  /** Default false. */
  protection?: boolean | null | undefined;
  /** Format pve-configid-list. */
  revert?: string | readonly string[] | null | undefined;
  rootfs?: string | LxcRootfs | null | undefined;
  /** Format dns-name-list. */
  searchdomain?: string | readonly string[] | null | undefined;
  /** Format pve-startup-order. */
  startup?: string | LxcStartup | null | undefined;
  /** At least 0. Default 512. */
  swap?: number | null | undefined;
  /** Format pve-tag-list. */
  tags?: string | readonly string[] | null | undefined;
  /** Default false. */
  template?: boolean | null | undefined;
  /** Format pve-ct-timezone. */
  timezone?: string | null | undefined;
  /** 0 to 6. Default 2. */
  tty?: number | null | undefined;
  /** Default false. */
  unprivileged?: boolean | null | undefined;
}

export interface GetNodesLxcFeatureParams {
  feature: "snapshot" | "clone" | "copy";
  /** At most 40 characters. Format pve-configid. */
  snapname?: string | undefined;
}

export interface GetNodesLxcFeatureResult {
  hasFeature: boolean;
}

export type GetNodesLxcFirewallItem = GetClusterItem;

export type GetNodesLxcFirewallAliasesItem = GetClusterFirewallAliasesItem;

export type PostNodesLxcFirewallAliasesParams = PostClusterFirewallAliasesParams;

export type DeleteNodesLxcFirewallAliasesNameParams = DeleteClusterFirewallAliasesNameParams;

export type GetNodesLxcFirewallAliasesNameResult = GetClusterFirewallAliasesNameResult;

export type PutNodesLxcFirewallAliasesNameParams = PutClusterFirewallAliasesNameParams;

export type GetNodesLxcFirewallIpsetItem = GetClusterFirewallIpsetItem;

export type PostNodesLxcFirewallIpsetParams = PostClusterFirewallIpsetParams;

export type DeleteNodesLxcFirewallIpsetNameParams = DeleteClusterFirewallIpsetNameParams;

export type GetNodesLxcFirewallIpsetNameItem = GetClusterFirewallIpsetNameItem;

export type PostNodesLxcFirewallIpsetNameParams = PostClusterFirewallIpsetNameParams;

export type DeleteNodesLxcFirewallIpsetCidrParams = DeleteClusterFirewallAliasesNameParams;

export type GetNodesLxcFirewallIpsetCidrResult = GetClusterFirewallIpsetCidrResult;

export type PutNodesLxcFirewallIpsetCidrParams = PutClusterFirewallIpsetCidrParams;

export type GetNodesLxcFirewallLogParams = GetNodesFirewallLogParams;

export type GetNodesLxcFirewallLogItem = GetNodesFirewallLogItem;

export interface GetNodesLxcFirewallOptionsResult {
  /** Default false. */
  dhcp?: boolean;
  digest?: string;
  /** Default false. */
  enable?: boolean;
  ipfilter?: boolean;
  log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Default true. */
  macfilter?: boolean;
  /** Default true. */
  ndp?: boolean;
  policy_in?: "ACCEPT" | "REJECT" | "DROP";
  policy_out?: "ACCEPT" | "REJECT" | "DROP";
  radv?: boolean;
}

export interface PutNodesLxcFirewallOptionsParams {
  /** Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** Default false. */
  dhcp?: boolean | null | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  /** Default false. */
  enable?: boolean | null | undefined;
  ipfilter?: boolean | null | undefined;
  log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog" | null | undefined;
  log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog" | null | undefined;
  /** Default true. */
  macfilter?: boolean | null | undefined;
  /** Default true. */
  ndp?: boolean | null | undefined;
  policy_in?: "ACCEPT" | "REJECT" | "DROP" | null | undefined;
  policy_out?: "ACCEPT" | "REJECT" | "DROP" | null | undefined;
  radv?: boolean | null | undefined;
}

export type GetNodesLxcFirewallRefsParams = GetClusterFirewallRefsParams;

export interface GetNodesLxcFirewallRefsItem {
  comment?: string;
  name?: string;
  ref?: string;
  scope?: string;
  type?: "alias" | "ipset";
}

export type GetNodesLxcFirewallRulesItem = GetClusterFirewallGroupsGroupItem;

export type PostNodesLxcFirewallRulesParams = PostClusterFirewallGroupsGroupParams;

export type DeleteNodesLxcFirewallRulesPosParams = DeleteClusterFirewallAliasesNameParams;

export interface GetNodesLxcFirewallRulesPosResult {
  action?: string;
  comment?: string;
  dest?: string;
  digest?: string;
  dport?: string;
  enable?: number;
  errors?: Record<string, string>;
  "icmp-type"?: string;
  iface?: string;
  ipversion?: number;
  log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  macro?: string;
  pos?: number;
  proto?: string;
  source?: string;
  sport?: string;
  type?: string;
}

export type PutNodesLxcFirewallRulesPosParams = PutClusterFirewallGroupsPosParams;

export interface GetNodesLxcMigrateParams {
  /** Format pve-node. */
  target?: string | undefined;
}

export interface GetNodesLxcMigrateResult {
  "allowed-nodes"?: string[];
  "dependent-ha-resources"?: string[];
  "not-allowed-nodes"?: {
    "blocking-ha-resources"?: {
      cause?: "node-affinity" | "resource-affinity";
      sid?: string;
    }[];
  };
  running: boolean;
}

export interface PostNodesLxcMigrateParams {
  /** At least 0. */
  bwlimit?: number | undefined;
  online?: boolean | undefined;
  restart?: boolean | undefined;
  /** Format pve-node. */
  target: string;
  /** Format storage-pair-list. */
  "target-storage"?: string | readonly string[] | undefined;
  /** Default 180. */
  timeout?: number | undefined;
}

export interface PostNodesLxcMoveVolumeParams {
  /** At least 0. */
  bwlimit?: number | undefined;
  /** Default false. */
  delete?: boolean | undefined;
  /** At most 40 characters. */
  digest?: string | undefined;
  /** Format pve-storage-id. */
  storage?: string | undefined;
  /** At most 40 characters. */
  "target-digest"?: string | undefined;
  /** 100 to 999999999. */
  "target-vmid"?: number | undefined;
  "target-volume"?: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255" | undefined;
  volume: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
}

export interface PostNodesLxcMtunnelParams {
  /** Format pve-bridge-id-list. */
  bridges?: string | readonly string[] | undefined;
  /** Format pve-storage-id-list. */
  storages?: string | readonly string[] | undefined;
}

export interface PostNodesLxcMtunnelResult {
  socket?: string;
  ticket?: string;
  upid?: Upid;
}

export interface GetNodesLxcMtunnelwebsocketParams {
  socket: string;
  ticket: string;
}

export interface GetNodesLxcMtunnelwebsocketResult {
  port?: string;
  socket?: string;
}

export interface GetNodesLxcPendingItem {
  /** 0 to 2. */
  delete?: number;
  key: string;
  pending?: string | number;
  value?: string | number;
}

export interface PostNodesLxcRemoteMigrateParams {
  /** At least 0. */
  bwlimit?: number | undefined;
  /** Default false. */
  delete?: boolean | undefined;
  online?: boolean | undefined;
  restart?: boolean | undefined;
  /** Format bridge-pair-list. */
  "target-bridge": string | readonly string[];
  /** Format proxmox-remote. */
  "target-endpoint": string | LxcTargetEndpoint;
  /** Format storage-pair-list. */
  "target-storage": string | readonly string[];
  /** 100 to 999999999. */
  "target-vmid"?: number | undefined;
  /** Default 180. */
  timeout?: number | undefined;
}

export interface PutNodesLxcResizeParams {
  /** At most 40 characters. */
  digest?: string | undefined;
  disk: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255";
  size: string;
}

export interface GetNodesLxcRrdParams {
  cf?: "AVERAGE" | "MAX" | undefined;
  /** Format pve-configid-list. */
  ds: string | readonly string[];
  timeframe: "hour" | "day" | "week" | "month" | "year";
}

export interface GetNodesLxcRrdResult {
  filename?: string;
  image?: string;
}

export interface GetNodesLxcRrddataParams {
  cf?: "AVERAGE" | "MAX" | undefined;
  timeframe: "hour" | "day" | "week" | "month" | "year";
}

export interface GetNodesLxcRrddataItem {
  cpu?: number;
  disk?: number;
  diskread?: number;
  diskwrite?: number;
  maxcpu?: number;
  maxdisk?: number;
  maxmem?: number;
  mem?: number;
  memhost?: number;
  netin?: number;
  netout?: number;
  pressurecpufull?: number;
  pressurecpusome?: number;
  pressureiofull?: number;
  pressureiosome?: number;
  pressurememoryfull?: number;
  pressurememorysome?: number;
  /** Seconds since 1970. */
  time: number;
}

export interface GetNodesLxcSnapshotItem {
  description?: string;
  digest?: string;
  name: string;
  parent?: string;
  running?: boolean;
  /** Seconds since 1970. */
  snaptime?: number;
}

export interface PostNodesLxcSnapshotParams {
  description?: string | undefined;
  /** At most 40 characters. Format pve-configid. */
  snapname: string;
}

export type DeleteNodesLxcSnapshotSnapnameParams = DeleteClusterFirewallIpsetNameParams;

export interface GetNodesLxcSnapshotSnapnameItem {
  cmd: string;
}

export interface GetNodesLxcSnapshotConfigResult extends DevFamily<string>, MpFamily<string>, NetFamily<string>, UnusedFamily<string> {
  /** Default amd64. */
  arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
  /** Default tty. */
  cmode?: "shell" | "console" | "tty";
  /** Default true. */
  console?: boolean;
  /** 1 to 8192. */
  cores?: number;
  /** 0 to 8192. Default 0. */
  cpulimit?: number;
  /** 0 to 500000. */
  cpuunits?: number;
  /** Default false. */
  debug?: boolean;
  /** At most 8192 characters. */
  description?: string;
  digest?: string;
  /** Default /sbin/init. */
  entrypoint?: string;
  env?: string;
  features?: string;
  /** Format pve-volume-id. */
  hookscript?: string;
  /** At most 255 characters. Format dns-name. */
  hostname?: string;
  lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
  lxc?: string[][];
  /** At least 16. Default 512. */
  memory?: number;
  /** Format lxc-ip-with-ll-iface-list. */
  nameserver?: string;
  /** Default false. */
  onboot?: boolean;
  ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
  /** Default false. */
  protection?: boolean;
  rootfs?: string;
  /** Format dns-name-list. */
  searchdomain?: string;
  snapstate?: string;
  /** Seconds since 1970. */
  snaptime?: number;
  /** Format pve-startup-order. */
  startup?: string;
  /** At least 0. Default 512. */
  swap?: number;
  /** Format pve-tag-list. */
  tags?: string;
  /** Default false. */
  template?: boolean;
  /** Format pve-ct-timezone. */
  timezone?: string;
  /** 0 to 6. Default 2. */
  tty?: number;
  /** Default false. */
  unprivileged?: boolean;
}

export interface PutNodesLxcSnapshotConfigParams {
  description?: string | undefined;
}

export interface PostNodesLxcSnapshotRollbackParams {
  /** Default false. */
  start?: boolean | undefined;
}

export interface PostNodesLxcSpiceproxyParams {
  /** Format address. */
  proxy?: string | undefined;
}

export interface PostNodesLxcSpiceproxyResult {
  host?: string;
  password?: string;
  proxy?: string;
  "tls-port"?: number;
  type?: string;
}

export type GetNodesLxcStatusItem = GetAccessItem;

export interface GetNodesLxcStatusCurrentResult {
  cpu?: number;
  cpus?: number;
  /** At least 0. In bytes. */
  disk?: number;
  /** In bytes. */
  diskread?: number;
  /** In bytes. */
  diskwrite?: number;
  ha: Record<string, unknown>;
  lock?: string;
  /** In bytes. */
  maxdisk?: number;
  /** In bytes. */
  maxmem?: number;
  /** In bytes. */
  maxswap?: number;
  /** In bytes. */
  mem?: number;
  name?: string;
  /** In bytes. */
  netin?: number;
  /** In bytes. */
  netout?: number;
  pressurecpusome?: number;
  pressureiofull?: number;
  pressureiosome?: number;
  pressurememoryfull?: number;
  pressurememorysome?: number;
  status: "stopped" | "running";
  /** In bytes. */
  swap?: number;
  tags?: string;
  /** Default false. */
  template?: boolean;
  type?: string;
  /** In seconds. */
  uptime?: number;
  /** 100 to 999999999. */
  vmid: number;
}

export interface PostNodesLxcStatusRebootParams {
  /** At least 0. */
  timeout?: number | undefined;
}

export interface PostNodesLxcStatusShutdownParams {
  /** Default false. */
  forceStop?: boolean | undefined;
  /** At least 0. Default 60. */
  timeout?: number | undefined;
}

export interface PostNodesLxcStatusStartParams {
  /** Default false. */
  debug?: boolean | undefined;
  skiplock?: boolean | undefined;
}

export interface PostNodesLxcStatusStopParams {
  /** Default false. */
  "overrule-shutdown"?: boolean | undefined;
  skiplock?: boolean | undefined;
}

export interface PostNodesLxcTermproxyResult {
  port?: number;
  ticket?: string;
  upid?: Upid;
  user?: string;
}

export interface PostNodesLxcVncproxyParams {
  /** 16 to 2160. */
  height?: number | undefined;
  websocket?: boolean | undefined;
  /** 16 to 4096. */
  width?: number | undefined;
}

export interface PostNodesLxcVncproxyResult {
  cert?: string;
  password?: string;
  port?: number;
  ticket?: string;
  upid?: Upid;
  user?: string;
}

export interface GetNodesLxcVncwebsocketParams {
  /** 5900 to 5999. */
  port: number;
  /** At most 512 characters. */
  vncticket: string;
}

export interface GetNodesLxcVncwebsocketResult {
  port?: string;
}

export interface PostNodesMigrateallParams {
  /** 1 to 64. New after 9.0. */
  "max-workers"?: number | undefined;
  /** 1 to 64. */
  maxworkers?: number | undefined;
  /** Format pve-node. */
  target: string;
  /** Format pve-vmid-list. */
  vms?: string | readonly string[] | undefined;
  "with-local-disks"?: boolean | undefined;
}

export interface GetNodesNetstatItem {
  dev?: string;
  in?: number;
  out?: number;
  vmid?: number;
}

export interface GetNodesNetworkParams {
  type?: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "any_bridge" | "any_local_bridge" | "include_sdn" | undefined;
}

export interface GetNodesNetworkItem {
  active?: boolean;
  /** Format ipv4. Needs netmask. */
  address?: string;
  /** Format ipv6. Needs netmask6. */
  address6?: string;
  autostart?: boolean;
  /** Format pve-iface. */
  "bond-primary"?: string;
  bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
  bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
  "bridge-access"?: number;
  "bridge-arp-nd-suppress"?: boolean;
  "bridge-learning"?: boolean;
  "bridge-multicast-flood"?: boolean;
  "bridge-unicast-flood"?: boolean;
  bridge_fd?: string;
  /** Format pve-iface-list. */
  bridge_ports?: string;
  bridge_stp?: string;
  /** Format pve-vlan-id-or-range-list. */
  bridge_vids?: string;
  bridge_vlan_aware?: boolean;
  /** Format CIDRv4. */
  cidr?: string;
  /** Format CIDRv6. */
  cidr6?: string;
  comments?: string;
  comments6?: string;
  exists?: boolean | null;
  families?: ("inet" | "inet6")[];
  /** Format ipv4. */
  gateway?: string;
  /** Format ipv6. */
  gateway6?: string;
  /** 2 to 20 characters. Format pve-iface. */
  iface: string;
  "link-type"?: string;
  method?: "loopback" | "dhcp" | "manual" | "static" | "auto";
  method6?: "loopback" | "dhcp" | "manual" | "static" | "auto";
  /** 1280 to 65520. */
  mtu?: number;
  /** Format ipv4mask. Needs address. */
  netmask?: string;
  /** 0 to 128. Needs address6. */
  netmask6?: number;
  options?: string[];
  options6?: string[];
  /** Format pve-iface-list. */
  ovs_bonds?: string;
  /** Format pve-iface. */
  ovs_bridge?: string;
  /** At most 1024 characters. */
  ovs_options?: string;
  /** Format pve-iface-list. */
  ovs_ports?: string;
  /** 1 to 4094. */
  ovs_tag?: number;
  priority?: number;
  /** Format pve-iface-list. */
  slaves?: string;
  type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
  "uplink-id"?: string;
  /** 1 to 4094. */
  "vlan-id"?: number;
  "vlan-protocol"?: "802.1ad" | "802.1q";
  /** Format pve-iface. */
  "vlan-raw-device"?: string;
  "vxlan-id"?: number;
  "vxlan-local-tunnelip"?: string;
  "vxlan-physdev"?: string;
  "vxlan-svcnodeip"?: string;
}

export interface PostNodesNetworkParams {
  /** Format ipv4. Needs netmask. */
  address?: string | undefined;
  /** Format ipv6. Needs netmask6. */
  address6?: string | undefined;
  autostart?: boolean | undefined;
  /** Format pve-iface. */
  "bond-primary"?: string | undefined;
  bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp" | undefined;
  bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4" | undefined;
  /** Format pve-iface-list. */
  bridge_ports?: string | readonly string[] | undefined;
  /** Format pve-vlan-id-or-range-list. */
  bridge_vids?: string | readonly string[] | undefined;
  bridge_vlan_aware?: boolean | undefined;
  /** Format CIDRv4. */
  cidr?: string | undefined;
  /** Format CIDRv6. */
  cidr6?: string | undefined;
  comments?: string | undefined;
  comments6?: string | undefined;
  /** Format ipv4. */
  gateway?: string | undefined;
  /** Format ipv6. */
  gateway6?: string | undefined;
  /** 2 to 20 characters. Format pve-iface. */
  iface: string;
  /** 1280 to 65520. */
  mtu?: number | undefined;
  /** Format ipv4mask. Needs address. */
  netmask?: string | undefined;
  /** 0 to 128. Needs address6. */
  netmask6?: number | undefined;
  /** Format pve-iface-list. */
  ovs_bonds?: string | readonly string[] | undefined;
  /** Format pve-iface. */
  ovs_bridge?: string | undefined;
  /** At most 1024 characters. */
  ovs_options?: string | undefined;
  /** Format pve-iface-list. */
  ovs_ports?: string | readonly string[] | undefined;
  /** 1 to 4094. */
  ovs_tag?: number | undefined;
  /** Format pve-iface-list. */
  slaves?: string | readonly string[] | undefined;
  type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
  /** 1 to 4094. */
  "vlan-id"?: number | undefined;
  /** Format pve-iface. */
  "vlan-raw-device"?: string | undefined;
}

export interface PutNodesNetworkParams {
  /** Default false. New in 9.0. */
  "regenerate-frr"?: boolean | undefined;
}

export interface GetNodesNetworkIfaceResult {
  active?: boolean;
  /** Format ipv4. Needs netmask. */
  address?: string;
  /** Format ipv6. Needs netmask6. */
  address6?: string;
  autostart?: boolean;
  /** Format pve-iface. */
  "bond-primary"?: string;
  bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
  bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
  "bridge-access"?: number;
  "bridge-arp-nd-suppress"?: boolean;
  "bridge-learning"?: boolean;
  "bridge-multicast-flood"?: boolean;
  "bridge-unicast-flood"?: boolean;
  bridge_fd?: string;
  /** Format pve-iface-list. */
  bridge_ports?: string;
  bridge_stp?: string;
  /** Format pve-vlan-id-or-range-list. */
  bridge_vids?: string;
  bridge_vlan_aware?: boolean;
  /** Format CIDRv4. */
  cidr?: string;
  /** Format CIDRv6. */
  cidr6?: string;
  comments?: string;
  comments6?: string;
  exists?: boolean | null;
  families?: ("inet" | "inet6")[];
  /** Format ipv4. */
  gateway?: string;
  /** Format ipv6. */
  gateway6?: string;
  /** 2 to 20 characters. Format pve-iface. */
  iface?: string;
  "link-type"?: string;
  method: "loopback" | "dhcp" | "manual" | "static" | "auto";
  method6?: "loopback" | "dhcp" | "manual" | "static" | "auto";
  /** 1280 to 65520. */
  mtu?: number;
  /** Format ipv4mask. Needs address. */
  netmask?: string;
  /** 0 to 128. Needs address6. */
  netmask6?: number;
  options?: string[];
  options6?: string[];
  /** Format pve-iface-list. */
  ovs_bonds?: string;
  /** Format pve-iface. */
  ovs_bridge?: string;
  /** At most 1024 characters. */
  ovs_options?: string;
  /** Format pve-iface-list. */
  ovs_ports?: string;
  /** 1 to 4094. */
  ovs_tag?: number;
  priority?: number;
  /** Format pve-iface-list. */
  slaves?: string;
  type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
  "uplink-id"?: string;
  /** 1 to 4094. */
  "vlan-id"?: number;
  "vlan-protocol"?: "802.1ad" | "802.1q";
  /** Format pve-iface. */
  "vlan-raw-device"?: string;
  "vxlan-id"?: number;
  "vxlan-local-tunnelip"?: string;
  "vxlan-physdev"?: string;
  "vxlan-svcnodeip"?: string;
}

export interface PutNodesNetworkIfaceParams {
  /** Format ipv4. Needs netmask. */
  address?: string | null | undefined;
  /** Format ipv6. Needs netmask6. */
  address6?: string | null | undefined;
  autostart?: boolean | null | undefined;
  /** Format pve-iface. */
  "bond-primary"?: string | null | undefined;
  bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp" | null | undefined;
  bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4" | null | undefined;
  /** Format pve-iface-list. */
  bridge_ports?: string | readonly string[] | null | undefined;
  /** Format pve-vlan-id-or-range-list. */
  bridge_vids?: string | readonly string[] | null | undefined;
  bridge_vlan_aware?: boolean | null | undefined;
  /** Format CIDRv4. */
  cidr?: string | null | undefined;
  /** Format CIDRv6. */
  cidr6?: string | null | undefined;
  comments?: string | null | undefined;
  comments6?: string | null | undefined;
  /** Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** Format ipv4. */
  gateway?: string | null | undefined;
  /** Format ipv6. */
  gateway6?: string | null | undefined;
  /** 1280 to 65520. */
  mtu?: number | null | undefined;
  /** Format ipv4mask. Needs address. */
  netmask?: string | null | undefined;
  /** 0 to 128. Needs address6. */
  netmask6?: number | null | undefined;
  /** Format pve-iface-list. */
  ovs_bonds?: string | readonly string[] | null | undefined;
  /** Format pve-iface. */
  ovs_bridge?: string | null | undefined;
  /** At most 1024 characters. */
  ovs_options?: string | null | undefined;
  /** Format pve-iface-list. */
  ovs_ports?: string | readonly string[] | null | undefined;
  /** 1 to 4094. */
  ovs_tag?: number | null | undefined;
  /** Format pve-iface-list. */
  slaves?: string | readonly string[] | null | undefined;
  type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
  /** 1 to 4094. */
  "vlan-id"?: number | null | undefined;
  /** Format pve-iface. */
  "vlan-raw-device"?: string | null | undefined;
}

export interface GetNodesQemuParams {
  full?: boolean | undefined;
}

export interface GetNodesQemuItem {
  cpu?: number;
  cpus?: number;
  /** In bytes. */
  disk?: number;
  /** In bytes. */
  diskread?: number;
  /** In bytes. */
  diskwrite?: number;
  lock?: string;
  /** In bytes. */
  maxdisk?: number;
  /** In bytes. */
  maxmem?: number;
  /** In bytes. */
  mem?: number;
  /** In bytes. */
  memhost?: number;
  name?: string;
  /** In bytes. */
  netin?: number;
  /** In bytes. */
  netout?: number;
  pid?: number;
  pressurecpufull?: number;
  pressurecpusome?: number;
  pressureiofull?: number;
  pressureiosome?: number;
  pressurememoryfull?: number;
  pressurememorysome?: number;
  qmpstatus?: string;
  "running-machine"?: string;
  "running-qemu"?: string;
  serial?: boolean;
  status: "stopped" | "running";
  tags?: string;
  /** Default false. */
  template?: boolean;
  /** In seconds. */
  uptime?: number;
  /** 100 to 999999999. */
  vmid: number;
}

export interface PostNodesQemuParams extends HostpciFamily<string | QemuHostpci>, IdeFamily<string | QemuIde>, IpconfigFamily<string | QemuIpconfig>, NetFamily<string | QemuNet>, NumaFamily<string | QemuNuma>, ParallelFamily<string>, SataFamily<string | QemuSata>, ScsiFamily<string | QemuScsi>, SerialFamily<string>, UnusedFamily<string | QemuUnused>, UsbFamily<string | QemuUsb>, VirtioFamily<string | QemuVirtio>, VirtiofsFamily<string | QemuVirtiofs> {
  /** Default true. */
  acpi?: boolean | undefined;
  /** Format pve-cpuset. */
  affinity?: string | undefined;
  agent?: string | QemuAgent | undefined;
  /** Default true. New after 9.0. */
  "allow-ksm"?: boolean | undefined;
  /** Format pve-qemu-sev-fmt. */
  "amd-sev"?: string | QemuAmdSev | undefined;
  arch?: "x86_64" | "aarch64" | undefined;
  /** At most 255 characters. */
  archive?: string | undefined;
  args?: string | undefined;
  audio0?: string | QemuAudio0 | undefined;
  /** Default false. */
  autostart?: boolean | undefined;
  /** At least 0. */
  balloon?: number | undefined;
  /** Default seabios. */
  bios?: "seabios" | "ovmf" | undefined;
  /** Format pve-qm-boot. */
  boot?: string | QemuBoot | undefined;
  /** Format pve-qm-bootdisk. */
  bootdisk?: string | undefined;
  /** At least 0. */
  bwlimit?: number | undefined;
  /** Format pve-qm-ide. */
  cdrom?: string | QemuCdrom | undefined;
  /** Format pve-qm-cicustom. */
  cicustom?: string | QemuCicustom | undefined;
  cipassword?: string | undefined;
  citype?: "configdrive2" | "nocloud" | "opennebula" | undefined;
  /** Default true. */
  ciupgrade?: boolean | undefined;
  ciuser?: string | undefined;
  /** At least 1. Default 1. */
  cores?: number | undefined;
  /** Format pve-vm-cpu-conf. */
  cpu?: string | QemuCpu | undefined;
  /** 0 to 128. Default 0. */
  cpulimit?: number | undefined;
  /** 1 to 262144. */
  cpuunits?: number | undefined;
  /** At most 8192 characters. */
  description?: string | undefined;
  efidisk0?: string | QemuEfidisk0 | undefined;
  /** Needs archive. */
  force?: boolean | undefined;
  freeze?: boolean | undefined;
  /** Default false. New after 9.0. */
  "ha-managed"?: boolean | undefined;
  /** Format pve-volume-id. */
  hookscript?: string | undefined;
  /** Format pve-hotplug-features. Default network,disk,usb. */
  hotplug?: string | undefined;
  hugepages?: "any" | "2" | "1024" | undefined;
  /** Format pve-storage-id. */
  "import-working-storage"?: string | undefined;
  /** Format pve-qemu-tdx-fmt. New after 9.0. */
  "intel-tdx"?: string | QemuIntelTdx | undefined;
  ivshmem?: string | QemuIvshmem | undefined;
  /** Default false. */
  keephugepages?: boolean | undefined;
  keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr" | undefined;
  /** Default true. */
  kvm?: boolean | undefined;
  "live-restore"?: boolean | undefined;
  localtime?: boolean | undefined;
  lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended" | undefined;
  machine?: string | QemuMachine | undefined;
  memory?: string | QemuMemory | undefined;
  /** At least 0. Default 0.1. */
  migrate_downtime?: number | undefined;
  /** At least 0. Default 0. */
  migrate_speed?: number | undefined;
  /** Format dns-name. */
  name?: string | undefined;
  /** Format address-list. */
  nameserver?: string | readonly string[] | undefined;
  /** Default false. */
  numa?: boolean | undefined;
  /** Default false. */
  onboot?: boolean | undefined;
  /** Default other. */
  ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris" | undefined;
  /** Format pve-poolid. */
  pool?: string | undefined;
  /** Default false. */
  protection?: boolean | undefined;
  /** Default true. */
  reboot?: boolean | undefined;
  /** Format pve-qm-rng. */
  rng0?: string | QemuRng0 | undefined;
  /** Default lsi. */
  scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi" | undefined;
  searchdomain?: string | undefined;
  /** 0 to 50000. Default 1000. */
  shares?: number | undefined;
  /** At most 512 characters. Format pve-qm-smbios1. */
  smbios1?: string | QemuSmbios1 | undefined;
  /** At least 1. Default 1. */
  smp?: number | undefined;
  /** At least 1. Default 1. */
  sockets?: number | undefined;
  spice_enhancements?: string | QemuSpiceEnhancements | undefined;
  /** Format urlencoded. */
  sshkeys?: string | undefined;
  /** Default false. */
  start?: boolean | undefined;
  /** Default now. */
  startdate?: string | undefined;
  /** Format pve-startup-order. */
  startup?: string | QemuStartup | undefined;
  /** Format pve-storage-id. */
  storage?: string | undefined;
  /** Default true. */
  tablet?: boolean | undefined;
  /** Format pve-tag-list. */
  tags?: string | readonly string[] | undefined;
  /** Default false. */
  tdf?: boolean | undefined;
  /** Default false. */
  template?: boolean | undefined;
  tpmstate0?: string | QemuTpmstate0 | undefined;
  /** Needs archive. */
  unique?: boolean | undefined;
  /** At least 1. Default 0. */
  vcpus?: number | undefined;
  vga?: string | QemuVga | undefined;
  vmgenid?: string | undefined;
  /** 100 to 999999999. */
  vmid: number;
  /** Format pve-storage-id. */
  vmstatestorage?: string | undefined;
  /** Format pve-qm-watchdog. */
  watchdog?: string | QemuWatchdog | undefined;
}

export interface DeleteNodesQemuVmidParams {
  /** Default false. */
  "destroy-unreferenced-disks"?: boolean | undefined;
  purge?: boolean | undefined;
  skiplock?: boolean | undefined;
}

export type GetNodesQemuVmidItem = GetAccessItem;

export type GetNodesQemuAgentItem = GetClusterItem;

export interface PostNodesQemuAgentParams {
  command: "fsfreeze-freeze" | "fsfreeze-status" | "fsfreeze-thaw" | "fstrim" | "get-fsinfo" | "get-host-name" | "get-memory-block-info" | "get-memory-blocks" | "get-osinfo" | "get-time" | "get-timezone" | "get-users" | "get-vcpus" | "info" | "network-get-interfaces" | "ping" | "shutdown" | "suspend-disk" | "suspend-hybrid" | "suspend-ram";
}

export interface PostNodesQemuAgentExecParams {
  command: readonly string[];
  /** At most 65536 characters. */
  "input-data"?: string | undefined;
}

export interface PostNodesQemuAgentExecResult {
  pid?: number;
}

export interface GetNodesQemuAgentExecStatusParams {
  pid: number;
}

export interface GetNodesQemuAgentExecStatusResult {
  "err-data"?: string;
  "err-truncated"?: boolean;
  exitcode?: number;
  exited?: boolean;
  "out-data"?: string;
  "out-truncated"?: boolean;
  signal?: number;
}

export interface GetNodesQemuAgentFileReadParams {
  /** 1 to 16777216. Default 16777216. New after 9.0. */
  count?: number | undefined;
  /** Default true. New after 9.0. */
  decode?: boolean | undefined;
  file: string;
  /** At least 0. Default 0. New after 9.0. */
  offset?: number | undefined;
}

export interface GetNodesQemuAgentFileReadResult {
  /** In bytes. */
  "bytes-read"?: number;
  content: string;
  truncated?: boolean;
}

export interface PostNodesQemuAgentFileWriteParams {
  /** At most 61440 characters. */
  content: string;
  /** Default true. */
  encode?: boolean | undefined;
  file: string;
}

export interface PostNodesQemuAgentFsfreezeFreezeResult {
  result?: number | {
    error?: {
      class?: string;
      desc?: string;
    };
  };
}

export interface PostNodesQemuAgentFsfreezeStatusResult {
  result?: "thawed" | "frozen" | {
    error?: {
      class?: string;
      desc?: string;
    };
  };
}

export type PostNodesQemuAgentFsfreezeThawResult = PostNodesQemuAgentFsfreezeFreezeResult;

export interface PostNodesQemuAgentFstrimResult {
  result?: {
    error?: {
      class?: string;
      desc?: string;
    };
    paths?: {
      error?: string;
      /** In bytes. */
      minimum?: number;
      path?: string;
      /** In bytes. */
      trimmed?: number;
    }[];
  };
}

export interface GetNodesQemuAgentGetFsinfoResult {
  result?: {
    disk?: {
      bus?: number;
      "bus-type"?: string;
      dev?: string;
      "pci-controller"?: {
        bus?: number;
        domain?: number;
        function?: number;
        slot?: number;
      };
      serial?: string;
      target?: number;
      unit?: number;
    }[];
    mountpoint?: string;
    name?: string;
    /** In bytes. */
    "total-bytes"?: number;
    /** In bytes. */
    "total-bytes-privileged"?: number;
    type?: string;
    /** In bytes. */
    "used-bytes"?: number;
  }[] | {
    error?: {
      class?: string;
      desc?: string;
    };
  };
}

export interface GetNodesQemuAgentGetHostNameResult {
  result?: {
    error?: {
      class?: string;
      desc?: string;
    };
    "host-name"?: string;
  };
}

export interface GetNodesQemuAgentGetMemoryBlockInfoResult {
  result?: {
    error?: {
      class?: string;
      desc?: string;
    };
    /** In bytes. */
    size?: number;
  };
}

export interface GetNodesQemuAgentGetMemoryBlocksResult {
  result?: {
    "can-offline"?: boolean;
    online?: boolean;
    "phys-index"?: number;
  }[] | {
    error?: {
      class?: string;
      desc?: string;
    };
  };
}

export interface GetNodesQemuAgentGetOsinfoResult {
  result?: {
    error?: {
      class?: string;
      desc?: string;
    };
    id?: string;
    "kernel-release"?: string;
    "kernel-version"?: string;
    machine?: string;
    name?: string;
    "pretty-name"?: string;
    variant?: string;
    "variant-id"?: string;
    version?: string;
    "version-id"?: string;
  };
}

export type GetNodesQemuAgentGetTimeResult = PostNodesQemuAgentFsfreezeFreezeResult;

export interface GetNodesQemuAgentGetTimezoneResult {
  result?: {
    error?: {
      class?: string;
      desc?: string;
    };
    offset?: number;
    zone?: string;
  };
}

export interface GetNodesQemuAgentGetUsersResult {
  result?: {
    domain?: string;
    "login-time"?: number;
    user?: string;
  }[] | {
    error?: {
      class?: string;
      desc?: string;
    };
  };
}

export interface GetNodesQemuAgentGetVcpusResult {
  result?: {
    "can-offline"?: boolean;
    "logical-id"?: number;
    online?: boolean;
  }[] | {
    error?: {
      class?: string;
      desc?: string;
    };
  };
}

export interface GetNodesQemuAgentInfoResult {
  result?: {
    error?: {
      class?: string;
      desc?: string;
    };
    supported_commands?: {
      enabled?: boolean;
      name?: string;
      "success-response"?: boolean;
    }[];
    version?: string;
  };
}

export interface GetNodesQemuAgentNetworkGetInterfacesResult {
  result?: {
    "hardware-address"?: string;
    "ip-addresses"?: {
      "ip-address"?: string;
      "ip-address-type"?: "ipv4" | "ipv6";
      prefix?: number;
    }[];
    name?: string;
    statistics?: {
      "rx-bytes"?: number;
      "rx-dropped"?: number;
      "rx-errs"?: number;
      "rx-packets"?: number;
      "tx-bytes"?: number;
      "tx-dropped"?: number;
      "tx-errs"?: number;
      "tx-packets"?: number;
    };
  }[] | {
    error?: {
      class?: string;
      desc?: string;
    };
  };
}

export interface PostNodesQemuAgentPingResult {
  result?: Record<string, unknown>;
}

export interface PostNodesQemuAgentSetUserPasswordParams {
  /** Default false. */
  crypted?: boolean | undefined;
  /** 5 to 1024 characters. */
  password: string;
  username: string;
}

export type PostNodesQemuAgentSetUserPasswordResult = PostNodesQemuAgentPingResult;

export type PostNodesQemuAgentShutdownResult = PostNodesQemuAgentPingResult;

export type PostNodesQemuAgentSuspendDiskResult = PostNodesQemuAgentPingResult;

export type PostNodesQemuAgentSuspendHybridResult = PostNodesQemuAgentPingResult;

export type PostNodesQemuAgentSuspendRamResult = PostNodesQemuAgentPingResult;

export interface PostNodesQemuCloneParams {
  /** At least 0. */
  bwlimit?: number | undefined;
  description?: string | undefined;
  format?: "raw" | "qcow2" | "vmdk" | undefined;
  full?: boolean | undefined;
  /** Format dns-name. */
  name?: string | undefined;
  /** 100 to 999999999. */
  newid: number;
  /** Format pve-poolid. */
  pool?: string | undefined;
  /** At most 40 characters. Format pve-configid. */
  snapname?: string | undefined;
  /** Format pve-storage-id. */
  storage?: string | undefined;
  /** Format pve-node. */
  target?: string | undefined;
}

export interface GetNodesQemuCloudinitItem {
  /** 0 to 1. */
  delete?: number;
  key: string;
  pending?: string;
  value?: string;
}

export interface GetNodesQemuCloudinitDumpParams {
  type: "user" | "network" | "meta";
}

export type GetNodesQemuConfigParams = GetNodesLxcConfigParams;

export interface GetNodesQemuConfigResult extends HostpciFamily<string>, IdeFamily<string>, IpconfigFamily<string>, NetFamily<string>, NumaFamily<string>, ParallelFamily<string>, SataFamily<string>, ScsiFamily<string>, SerialFamily<string>, UnusedFamily<string>, UsbFamily<string>, VirtioFamily<string>, VirtiofsFamily<string> {
  /** Default true. */
  acpi?: boolean;
  /** Format pve-cpuset. */
  affinity?: string;
  agent?: string;
  /** Default true. */
  "allow-ksm"?: boolean;
  /** Format pve-qemu-sev-fmt. */
  "amd-sev"?: string;
  arch?: "x86_64" | "aarch64";
  args?: string;
  audio0?: string;
  /** Default false. */
  autostart?: boolean;
  /** At least 0. */
  balloon?: number;
  /** Default seabios. */
  bios?: "seabios" | "ovmf";
  /** Format pve-qm-boot. */
  boot?: string;
  /** Format pve-qm-bootdisk. */
  bootdisk?: string;
  /** Format pve-qm-ide. */
  cdrom?: string;
  /** Format pve-qm-cicustom. */
  cicustom?: string;
  cipassword?: string;
  citype?: "configdrive2" | "nocloud" | "opennebula";
  /** Default true. */
  ciupgrade?: boolean;
  ciuser?: string;
  /** At least 1. Default 1. */
  cores?: number;
  /** Format pve-vm-cpu-conf. */
  cpu?: string;
  /** 0 to 128. Default 0. */
  cpulimit?: number;
  /** 1 to 262144. */
  cpuunits?: number;
  /** At most 8192 characters. */
  description?: string;
  digest: string;
  efidisk0?: string;
  freeze?: boolean;
  /** Format pve-volume-id. */
  hookscript?: string;
  /** Format pve-hotplug-features. Default network,disk,usb. */
  hotplug?: string;
  hugepages?: "any" | "2" | "1024";
  /** Format pve-qemu-tdx-fmt. */
  "intel-tdx"?: string;
  ivshmem?: string;
  /** Default false. */
  keephugepages?: boolean;
  keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  /** Default true. */
  kvm?: boolean;
  localtime?: boolean;
  lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
  machine?: string;
  memory?: string;
  meta?: string;
  /** At least 0. Default 0.1. */
  migrate_downtime?: number;
  /** At least 0. Default 0. */
  migrate_speed?: number;
  /** Format dns-name. */
  name?: string;
  /** Format address-list. */
  nameserver?: string;
  /** Default false. */
  numa?: boolean;
  /** Default false. */
  onboot?: boolean;
  /** Default other. */
  ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
  /** At most 40 characters. Format pve-configid. */
  parent?: string;
  /** Default false. */
  protection?: boolean;
  /** Default true. */
  reboot?: boolean;
  /** Format pve-qm-rng. */
  rng0?: string;
  "running-nets-host-mtu"?: string;
  runningcpu?: string;
  runningmachine?: string;
  /** Default lsi. */
  scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
  searchdomain?: string;
  /** 0 to 50000. Default 1000. */
  shares?: number;
  /** At most 512 characters. Format pve-qm-smbios1. */
  smbios1?: string;
  /** At least 1. Default 1. */
  smp?: number;
  /** At least 0. */
  snaptime?: number;
  /** At least 1. Default 1. */
  sockets?: number;
  spice_enhancements?: string;
  /** Format urlencoded. */
  sshkeys?: string;
  /** Default now. */
  startdate?: string;
  /** Format pve-startup-order. */
  startup?: string;
  /** Default true. */
  tablet?: boolean;
  /** Format pve-tag-list. */
  tags?: string;
  /** Default false. */
  tdf?: boolean;
  /** Default false. */
  template?: boolean;
  tpmstate0?: string;
  /** At least 1. Default 0. */
  vcpus?: number;
  vga?: string;
  vmgenid?: string;
  /** Format pve-volume-id. */
  vmstate?: string;
  /** Format pve-storage-id. */
  vmstatestorage?: string;
  /** Format pve-qm-watchdog. */
  watchdog?: string;
}

export interface PostNodesQemuConfigParams extends HostpciFamily<string | QemuHostpci | null>, IdeFamily<string | QemuIde | null>, IpconfigFamily<string | QemuIpconfig | null>, NetFamily<string | QemuNet | null>, NumaFamily<string | QemuNuma | null>, ParallelFamily<string | null>, SataFamily<string | QemuSata | null>, ScsiFamily<string | QemuScsi | null>, SerialFamily<string | null>, UnusedFamily<string | QemuUnused | null>, UsbFamily<string | QemuUsb | null>, VirtioFamily<string | QemuVirtio | null>, VirtiofsFamily<string | QemuVirtiofs | null> {
  /** Default true. */
  acpi?: boolean | null | undefined;
  /** Format pve-cpuset. */
  affinity?: string | null | undefined;
  agent?: string | QemuAgent | null | undefined;
  /** Default true. New after 9.0. */
  "allow-ksm"?: boolean | null | undefined;
  /** Format pve-qemu-sev-fmt. */
  "amd-sev"?: string | QemuAmdSev | null | undefined;
  arch?: "x86_64" | "aarch64" | null | undefined;
  args?: string | null | undefined;
  audio0?: string | QemuAudio0 | null | undefined;
  /** Default false. */
  autostart?: boolean | null | undefined;
  /** 1 to 30. */
  background_delay?: number | null | undefined;
  /** At least 0. */
  balloon?: number | null | undefined;
  /** Default seabios. */
  bios?: "seabios" | "ovmf" | null | undefined;
  /** Format pve-qm-boot. */
  boot?: string | QemuBoot | null | undefined;
  /** Format pve-qm-bootdisk. */
  bootdisk?: string | null | undefined;
  /** Format pve-qm-ide. */
  cdrom?: string | QemuCdrom | null | undefined;
  /** Format pve-qm-cicustom. */
  cicustom?: string | QemuCicustom | null | undefined;
  cipassword?: string | null | undefined;
  citype?: "configdrive2" | "nocloud" | "opennebula" | null | undefined;
  /** Default true. */
  ciupgrade?: boolean | null | undefined;
  ciuser?: string | null | undefined;
  /** At least 1. Default 1. */
  cores?: number | null | undefined;
  /** Format pve-vm-cpu-conf. */
  cpu?: string | QemuCpu | null | undefined;
  /** 0 to 128. Default 0. */
  cpulimit?: number | null | undefined;
  /** 1 to 262144. */
  cpuunits?: number | null | undefined;
  /** Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 8192 characters. */
  description?: string | null | undefined;
  /** At most 40 characters. */
  digest?: string | undefined;
  efidisk0?: string | QemuEfidisk0 | null | undefined;
  /** Needs delete. */
  force?: boolean | null | undefined;
  freeze?: boolean | null | undefined;
  /** Format pve-volume-id. */
  hookscript?: string | null | undefined;
  /** Format pve-hotplug-features. Default network,disk,usb. */
  hotplug?: string | null | undefined;
  hugepages?: "any" | "2" | "1024" | null | undefined;
  /** Format pve-storage-id. */
  "import-working-storage"?: string | null | undefined;
  /** Format pve-qemu-tdx-fmt. New after 9.0. */
  "intel-tdx"?: string | QemuIntelTdx | null | undefined;
  ivshmem?: string | QemuIvshmem | null | undefined;
  /** Default false. */
  keephugepages?: boolean | null | undefined;
  keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr" | null | undefined;
  /** Default true. */
  kvm?: boolean | null | undefined;
  localtime?: boolean | null | undefined;
  lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended" | null | undefined;
  machine?: string | QemuMachine | null | undefined;
  memory?: string | QemuMemory | null | undefined;
  /** At least 0. Default 0.1. */
  migrate_downtime?: number | null | undefined;
  /** At least 0. Default 0. */
  migrate_speed?: number | null | undefined;
  /** Format dns-name. */
  name?: string | null | undefined;
  /** Format address-list. */
  nameserver?: string | readonly string[] | null | undefined;
  /** Default false. */
  numa?: boolean | null | undefined;
  /** Default false. */
  onboot?: boolean | null | undefined;
  /** Default other. */
  ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris" | null | undefined;
  /** Default false. */
  protection?: boolean | null | undefined;
  /** Default true. */
  reboot?: boolean | null | undefined;
  /** Format pve-configid-list. */
  revert?: string | readonly string[] | null | undefined;
  /** Format pve-qm-rng. */
  rng0?: string | QemuRng0 | null | undefined;
  /** Default lsi. */
  scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi" | null | undefined;
  searchdomain?: string | null | undefined;
  /** 0 to 50000. Default 1000. */
  shares?: number | null | undefined;
  skiplock?: boolean | null | undefined;
  /** At most 512 characters. Format pve-qm-smbios1. */
  smbios1?: string | QemuSmbios1 | null | undefined;
  /** At least 1. Default 1. */
  smp?: number | null | undefined;
  /** At least 1. Default 1. */
  sockets?: number | null | undefined;
  spice_enhancements?: string | QemuSpiceEnhancements | null | undefined;
  /** Format urlencoded. */
  sshkeys?: string | null | undefined;
  /** Default now. */
  startdate?: string | null | undefined;
  /** Format pve-startup-order. */
  startup?: string | QemuStartup | null | undefined;
  /** Default true. */
  tablet?: boolean | null | undefined;
  /** Format pve-tag-list. */
  tags?: string | readonly string[] | null | undefined;
  /** Default false. */
  tdf?: boolean | null | undefined;
  /** Default false. */
  template?: boolean | null | undefined;
  tpmstate0?: string | QemuTpmstate0 | null | undefined;
  /** At least 1. Default 0. */
  vcpus?: number | null | undefined;
  vga?: string | QemuVga | null | undefined;
  vmgenid?: string | null | undefined;
  /** Format pve-storage-id. */
  vmstatestorage?: string | null | undefined;
  /** Format pve-qm-watchdog. */
  watchdog?: string | QemuWatchdog | null | undefined;
}

export interface PutNodesQemuConfigParams extends HostpciFamily<string | QemuHostpci | null>, IdeFamily<string | QemuIde | null>, IpconfigFamily<string | QemuIpconfig | null>, NetFamily<string | QemuNet | null>, NumaFamily<string | QemuNuma | null>, ParallelFamily<string | null>, SataFamily<string | QemuSata | null>, ScsiFamily<string | QemuScsi | null>, SerialFamily<string | null>, UnusedFamily<string | QemuUnused | null>, UsbFamily<string | QemuUsb | null>, VirtioFamily<string | QemuVirtio | null>, VirtiofsFamily<string | QemuVirtiofs | null> {
  /** Default true. */
  acpi?: boolean | null | undefined;
  /** Format pve-cpuset. */
  affinity?: string | null | undefined;
  agent?: string | QemuAgent | null | undefined;
  /** Default true. New after 9.0. */
  "allow-ksm"?: boolean | null | undefined;
  /** Format pve-qemu-sev-fmt. */
  "amd-sev"?: string | QemuAmdSev | null | undefined;
  arch?: "x86_64" | "aarch64" | null | undefined;
  args?: string | null | undefined;
  audio0?: string | QemuAudio0 | null | undefined;
  /** Default false. */
  autostart?: boolean | null | undefined;
  /** At least 0. */
  balloon?: number | null | undefined;
  /** Default seabios. */
  bios?: "seabios" | "ovmf" | null | undefined;
  /** Format pve-qm-boot. */
  boot?: string | QemuBoot | null | undefined;
  /** Format pve-qm-bootdisk. */
  bootdisk?: string | null | undefined;
  /** Format pve-qm-ide. */
  cdrom?: string | QemuCdrom | null | undefined;
  /** Format pve-qm-cicustom. */
  cicustom?: string | QemuCicustom | null | undefined;
  cipassword?: string | null | undefined;
  citype?: "configdrive2" | "nocloud" | "opennebula" | null | undefined;
  /** Default true. */
  ciupgrade?: boolean | null | undefined;
  ciuser?: string | null | undefined;
  /** At least 1. Default 1. */
  cores?: number | null | undefined;
  /** Format pve-vm-cpu-conf. */
  cpu?: string | QemuCpu | null | undefined;
  /** 0 to 128. Default 0. */
  cpulimit?: number | null | undefined;
  /** 1 to 262144. */
  cpuunits?: number | null | undefined;
  /** Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 8192 characters. */
  description?: string | null | undefined;
  /** At most 40 characters. */
  digest?: string | undefined;
  efidisk0?: string | QemuEfidisk0 | null | undefined;
  /** Needs delete. */
  force?: boolean | null | undefined;
  freeze?: boolean | null | undefined;
  /** Format pve-volume-id. */
  hookscript?: string | null | undefined;
  /** Format pve-hotplug-features. Default network,disk,usb. */
  hotplug?: string | null | undefined;
  hugepages?: "any" | "2" | "1024" | null | undefined;
  /** Format pve-qemu-tdx-fmt. New after 9.0. */
  "intel-tdx"?: string | QemuIntelTdx | null | undefined;
  ivshmem?: string | QemuIvshmem | null | undefined;
  /** Default false. */
  keephugepages?: boolean | null | undefined;
  keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr" | null | undefined;
  /** Default true. */
  kvm?: boolean | null | undefined;
  localtime?: boolean | null | undefined;
  lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended" | null | undefined;
  machine?: string | QemuMachine | null | undefined;
  memory?: string | QemuMemory | null | undefined;
  /** At least 0. Default 0.1. */
  migrate_downtime?: number | null | undefined;
  /** At least 0. Default 0. */
  migrate_speed?: number | null | undefined;
  /** Format dns-name. */
  name?: string | null | undefined;
  /** Format address-list. */
  nameserver?: string | readonly string[] | null | undefined;
  /** Default false. */
  numa?: boolean | null | undefined;
  /** Default false. */
  onboot?: boolean | null | undefined;
  /** Default other. */
  ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris" | null | undefined;
  /** Default false. */
  protection?: boolean | null | undefined;
  /** Default true. */
  reboot?: boolean | null | undefined;
  /** Format pve-configid-list. */
  revert?: string | readonly string[] | null | undefined;
  /** Format pve-qm-rng. */
  rng0?: string | QemuRng0 | null | undefined;
  /** Default lsi. */
  scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi" | null | undefined;
  searchdomain?: string | null | undefined;
  /** 0 to 50000. Default 1000. */
  shares?: number | null | undefined;
  skiplock?: boolean | null | undefined;
  /** At most 512 characters. Format pve-qm-smbios1. */
  smbios1?: string | QemuSmbios1 | null | undefined;
  /** At least 1. Default 1. */
  smp?: number | null | undefined;
  /** At least 1. Default 1. */
  sockets?: number | null | undefined;
  spice_enhancements?: string | QemuSpiceEnhancements | null | undefined;
  /** Format urlencoded. */
  sshkeys?: string | null | undefined;
  /** Default now. */
  startdate?: string | null | undefined;
  /** Format pve-startup-order. */
  startup?: string | QemuStartup | null | undefined;
  /** Default true. */
  tablet?: boolean | null | undefined;
  /** Format pve-tag-list. */
  tags?: string | readonly string[] | null | undefined;
  /** Default false. */
  tdf?: boolean | null | undefined;
  /** Default false. */
  template?: boolean | null | undefined;
  tpmstate0?: string | QemuTpmstate0 | null | undefined;
  /** At least 1. Default 0. */
  vcpus?: number | null | undefined;
  vga?: string | QemuVga | null | undefined;
  vmgenid?: string | null | undefined;
  /** Format pve-storage-id. */
  vmstatestorage?: string | null | undefined;
  /** Format pve-qm-watchdog. */
  watchdog?: string | QemuWatchdog | null | undefined;
}

export interface PostNodesQemuDbusVmstateParams {
  action: "start" | "stop";
}

export type GetNodesQemuFeatureParams = GetNodesLxcFeatureParams;

export interface GetNodesQemuFeatureResult {
  hasFeature: boolean;
  nodes: string[];
}

export type GetNodesQemuFirewallItem = GetClusterItem;

export type GetNodesQemuFirewallAliasesItem = GetClusterFirewallAliasesItem;

export type PostNodesQemuFirewallAliasesParams = PostClusterFirewallAliasesParams;

export type DeleteNodesQemuFirewallAliasesNameParams = DeleteClusterFirewallAliasesNameParams;

export type GetNodesQemuFirewallAliasesNameResult = GetClusterFirewallAliasesNameResult;

export type PutNodesQemuFirewallAliasesNameParams = PutClusterFirewallAliasesNameParams;

export type GetNodesQemuFirewallIpsetItem = GetClusterFirewallIpsetItem;

export type PostNodesQemuFirewallIpsetParams = PostClusterFirewallIpsetParams;

export type DeleteNodesQemuFirewallIpsetNameParams = DeleteClusterFirewallIpsetNameParams;

export type GetNodesQemuFirewallIpsetNameItem = GetClusterFirewallIpsetNameItem;

export type PostNodesQemuFirewallIpsetNameParams = PostClusterFirewallIpsetNameParams;

export type DeleteNodesQemuFirewallIpsetCidrParams = DeleteClusterFirewallAliasesNameParams;

export type GetNodesQemuFirewallIpsetCidrResult = GetClusterFirewallIpsetCidrResult;

export type PutNodesQemuFirewallIpsetCidrParams = PutClusterFirewallIpsetCidrParams;

export type GetNodesQemuFirewallLogParams = GetNodesFirewallLogParams;

export type GetNodesQemuFirewallLogItem = GetNodesFirewallLogItem;

export type GetNodesQemuFirewallOptionsResult = GetNodesLxcFirewallOptionsResult;

export type PutNodesQemuFirewallOptionsParams = PutNodesLxcFirewallOptionsParams;

export type GetNodesQemuFirewallRefsParams = GetClusterFirewallRefsParams;

export type GetNodesQemuFirewallRefsItem = GetClusterFirewallRefsItem;

export type GetNodesQemuFirewallRulesItem = GetClusterFirewallGroupsGroupItem;

export type PostNodesQemuFirewallRulesParams = PostClusterFirewallGroupsGroupParams;

export type DeleteNodesQemuFirewallRulesPosParams = DeleteClusterFirewallAliasesNameParams;

export type GetNodesQemuFirewallRulesPosResult = GetClusterFirewallGroupsGroupItem;

export type PutNodesQemuFirewallRulesPosParams = PutClusterFirewallGroupsPosParams;

export type GetNodesQemuMigrateParams = GetNodesLxcMigrateParams;

export interface GetNodesQemuMigrateResult {
  allowed_nodes?: string[];
  "dependent-ha-resources"?: string[];
  "has-dbus-vmstate": boolean;
  local_disks: {
    cdrom: boolean;
    drivename?: string;
    is_attached?: boolean;
    is_cloudinit?: boolean;
    is_tpmstate?: boolean;
    is_unused: boolean;
    is_vmstate?: boolean;
    replicate?: boolean;
    shared?: boolean;
    size: number;
    volid: string;
  }[];
  local_resources: string[];
  "mapped-resource-info": Record<string, unknown>;
  "mapped-resources": string[];
  not_allowed_nodes?: Record<string, {
      "blocking-ha-resources"?: {
        cause?: string;
        sid?: string;
      }[];
      "unavailable-resources"?: string[];
      unavailable_storages?: string[];
    }>;
  running: boolean;
}

export interface PostNodesQemuMigrateParams {
  /** At least 0. */
  bwlimit?: number | undefined;
  force?: boolean | undefined;
  /** Format CIDR. */
  migration_network?: string | undefined;
  migration_type?: "secure" | "insecure" | undefined;
  online?: boolean | undefined;
  /** Format pve-node. */
  target: string;
  /** Format storage-pair-list. */
  targetstorage?: string | readonly string[] | undefined;
  /** Default false. New in 9.0. */
  "with-conntrack-state"?: boolean | undefined;
  "with-local-disks"?: boolean | undefined;
}

export interface PostNodesQemuMonitorParams {
  command: string;
}

export interface PostNodesQemuMoveDiskParams {
  /** At least 0. */
  bwlimit?: number | undefined;
  /** Default false. */
  delete?: boolean | undefined;
  /** At most 40 characters. */
  digest?: string | undefined;
  disk: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
  format?: "raw" | "qcow2" | "vmdk" | undefined;
  /** Format pve-storage-id. */
  storage?: string | undefined;
  /** At most 40 characters. */
  "target-digest"?: string | undefined;
  "target-disk"?: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255" | undefined;
  /** 100 to 999999999. */
  "target-vmid"?: number | undefined;
}

export type PostNodesQemuMtunnelParams = PostNodesLxcMtunnelParams;

export type PostNodesQemuMtunnelResult = PostNodesLxcMtunnelResult;

export type GetNodesQemuMtunnelwebsocketParams = GetNodesLxcMtunnelwebsocketParams;

export type GetNodesQemuMtunnelwebsocketResult = GetNodesLxcMtunnelwebsocketResult;

export type GetNodesQemuPendingItem = GetNodesLxcPendingItem;

export interface PostNodesQemuRemoteMigrateParams {
  /** At least 0. */
  bwlimit?: number | undefined;
  /** Default false. */
  delete?: boolean | undefined;
  online?: boolean | undefined;
  /** Format bridge-pair-list. */
  "target-bridge": string | readonly string[];
  /** Format proxmox-remote. */
  "target-endpoint": string | QemuTargetEndpoint;
  /** Format storage-pair-list. */
  "target-storage": string | readonly string[];
  /** 100 to 999999999. */
  "target-vmid"?: number | undefined;
}

export interface PutNodesQemuResizeParams {
  /** At most 40 characters. */
  digest?: string | undefined;
  disk: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
  size: string;
  skiplock?: boolean | undefined;
}

export type GetNodesQemuRrdParams = GetNodesLxcRrdParams;

export type GetNodesQemuRrdResult = GetNodesLxcRrdResult;

export type GetNodesQemuRrddataParams = GetNodesLxcRrddataParams;

export type GetNodesQemuRrddataItem = GetNodesLxcRrddataItem;

export interface PutNodesQemuSendkeyParams {
  key: string;
  skiplock?: boolean | undefined;
}

export interface GetNodesQemuSnapshotItem {
  description: string;
  digest?: string;
  name: string;
  parent?: string;
  running?: boolean;
  /** Seconds since 1970. */
  snaptime?: number;
  vmstate?: boolean;
}

export interface PostNodesQemuSnapshotParams {
  description?: string | undefined;
  /** At most 40 characters. Format pve-configid. */
  snapname: string;
  vmstate?: boolean | undefined;
}

export type DeleteNodesQemuSnapshotSnapnameParams = DeleteClusterFirewallIpsetNameParams;

export type GetNodesQemuSnapshotSnapnameItem = GetNodesLxcSnapshotSnapnameItem;

export interface GetNodesQemuSnapshotConfigResult extends HostpciFamily<string>, IdeFamily<string>, IpconfigFamily<string>, NetFamily<string>, NumaFamily<string>, ParallelFamily<string>, SataFamily<string>, ScsiFamily<string>, SerialFamily<string>, UnusedFamily<string>, UsbFamily<string>, VirtioFamily<string>, VirtiofsFamily<string> {
  /** Default true. */
  acpi?: boolean;
  /** Format pve-cpuset. */
  affinity?: string;
  agent?: string;
  /** Default true. */
  "allow-ksm"?: boolean;
  /** Format pve-qemu-sev-fmt. */
  "amd-sev"?: string;
  arch?: "x86_64" | "aarch64";
  args?: string;
  audio0?: string;
  /** Default false. */
  autostart?: boolean;
  /** At least 0. */
  balloon?: number;
  /** Default seabios. */
  bios?: "seabios" | "ovmf";
  /** Format pve-qm-boot. */
  boot?: string;
  /** Format pve-qm-bootdisk. */
  bootdisk?: string;
  /** Format pve-qm-ide. */
  cdrom?: string;
  /** Format pve-qm-cicustom. */
  cicustom?: string;
  cipassword?: string;
  citype?: "configdrive2" | "nocloud" | "opennebula";
  /** Default true. */
  ciupgrade?: boolean;
  ciuser?: string;
  /** At least 1. Default 1. */
  cores?: number;
  /** Format pve-vm-cpu-conf. */
  cpu?: string;
  /** 0 to 128. Default 0. */
  cpulimit?: number;
  /** 1 to 262144. */
  cpuunits?: number;
  /** At most 8192 characters. */
  description?: string;
  digest?: string;
  efidisk0?: string;
  freeze?: boolean;
  /** Format pve-volume-id. */
  hookscript?: string;
  /** Format pve-hotplug-features. Default network,disk,usb. */
  hotplug?: string;
  hugepages?: "any" | "2" | "1024";
  /** Format pve-qemu-tdx-fmt. */
  "intel-tdx"?: string;
  ivshmem?: string;
  /** Default false. */
  keephugepages?: boolean;
  keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  /** Default true. */
  kvm?: boolean;
  localtime?: boolean;
  lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
  machine?: string;
  memory?: string;
  meta?: string;
  /** At least 0. Default 0.1. */
  migrate_downtime?: number;
  /** At least 0. Default 0. */
  migrate_speed?: number;
  /** Format dns-name. */
  name?: string;
  /** Format address-list. */
  nameserver?: string;
  /** Default false. */
  numa?: boolean;
  /** Default false. */
  onboot?: boolean;
  /** Default other. */
  ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
  /** At most 40 characters. Format pve-configid. */
  parent?: string;
  /** Default false. */
  protection?: boolean;
  /** Default true. */
  reboot?: boolean;
  /** Format pve-qm-rng. */
  rng0?: string;
  "running-nets-host-mtu"?: string;
  runningcpu?: string;
  runningmachine?: string;
  /** Default lsi. */
  scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
  searchdomain?: string;
  /** 0 to 50000. Default 1000. */
  shares?: number;
  /** At most 512 characters. Format pve-qm-smbios1. */
  smbios1?: string;
  /** At least 1. Default 1. */
  smp?: number;
  snapstate?: string;
  /** Seconds since 1970. */
  snaptime?: number;
  /** At least 1. Default 1. */
  sockets?: number;
  spice_enhancements?: string;
  /** Format urlencoded. */
  sshkeys?: string;
  /** Default now. */
  startdate?: string;
  /** Format pve-startup-order. */
  startup?: string;
  /** Default true. */
  tablet?: boolean;
  /** Format pve-tag-list. */
  tags?: string;
  /** Default false. */
  tdf?: boolean;
  /** Default false. */
  template?: boolean;
  tpmstate0?: string;
  /** At least 1. Default 0. */
  vcpus?: number;
  vga?: string;
  vmgenid?: string;
  vmstate?: string;
  /** Format pve-storage-id. */
  vmstatestorage?: string;
  /** Format pve-qm-watchdog. */
  watchdog?: string;
}

export type PutNodesQemuSnapshotConfigParams = PutNodesLxcSnapshotConfigParams;

export type PostNodesQemuSnapshotRollbackParams = PostNodesLxcSnapshotRollbackParams;

export type PostNodesQemuSpiceproxyParams = PostNodesLxcSpiceproxyParams;

export type PostNodesQemuSpiceproxyResult = PostNodesLxcSpiceproxyResult;

export type GetNodesQemuStatusItem = GetAccessItem;

export interface GetNodesQemuStatusCurrentResult {
  agent?: boolean;
  clipboard?: "vnc";
  cpu?: number;
  cpus?: number;
  /** In bytes. */
  disk?: number;
  /** In bytes. */
  diskread?: number;
  /** In bytes. */
  diskwrite?: number;
  ha: Record<string, unknown>;
  lock?: string;
  /** In bytes. */
  maxdisk?: number;
  /** In bytes. */
  maxmem?: number;
  /** In bytes. */
  mem?: number;
  /** In bytes. */
  memhost?: number;
  name?: string;
  /** In bytes. */
  netin?: number;
  /** In bytes. */
  netout?: number;
  pid?: number;
  pressurecpufull?: number;
  pressurecpusome?: number;
  pressureiofull?: number;
  pressureiosome?: number;
  pressurememoryfull?: number;
  pressurememorysome?: number;
  qmpstatus?: string;
  "running-machine"?: string;
  "running-qemu"?: string;
  serial?: boolean;
  spice?: boolean;
  status: "stopped" | "running";
  tags?: string;
  /** Default false. */
  template?: boolean;
  /** In seconds. */
  uptime?: number;
  /** 100 to 999999999. */
  vmid: number;
}

export type PostNodesQemuStatusRebootParams = PostNodesLxcStatusRebootParams;

export interface PostNodesQemuStatusResetParams {
  skiplock?: boolean | undefined;
}

export interface PostNodesQemuStatusResumeParams {
  nocheck?: boolean | undefined;
  skiplock?: boolean | undefined;
}

export interface PostNodesQemuStatusShutdownParams {
  /** Default false. */
  forceStop?: boolean | undefined;
  /** Default false. */
  keepActive?: boolean | undefined;
  skiplock?: boolean | undefined;
  /** At least 0. */
  timeout?: number | undefined;
}

export interface PostNodesQemuStatusStartParams {
  "force-cpu"?: string | undefined;
  machine?: string | QemuMachine | undefined;
  /** Format pve-node. */
  migratedfrom?: string | undefined;
  /** Format CIDR. */
  migration_network?: string | undefined;
  migration_type?: "secure" | "insecure" | undefined;
  /** New after 9.0. */
  "nets-host-mtu"?: string | undefined;
  skiplock?: boolean | undefined;
  /** At most 128 characters. */
  stateuri?: string | undefined;
  /** Format storage-pair-list. */
  targetstorage?: string | readonly string[] | undefined;
  /** At least 0. */
  timeout?: number | undefined;
  /** Default false. New in 9.0. */
  "with-conntrack-state"?: boolean | undefined;
}

export interface PostNodesQemuStatusStopParams {
  /** Default false. */
  keepActive?: boolean | undefined;
  /** Format pve-node. */
  migratedfrom?: string | undefined;
  /** Default false. */
  "overrule-shutdown"?: boolean | undefined;
  skiplock?: boolean | undefined;
  /** At least 0. */
  timeout?: number | undefined;
}

export interface PostNodesQemuStatusSuspendParams {
  skiplock?: boolean | undefined;
  /** Format pve-storage-id. Needs todisk. */
  statestorage?: string | undefined;
  /** Default false. */
  todisk?: boolean | undefined;
}

export interface PostNodesQemuTemplateParams {
  disk?: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | undefined;
}

export interface PostNodesQemuTermproxyParams {
  serial?: "serial0" | "serial1" | "serial2" | "serial3" | undefined;
}

export type PostNodesQemuTermproxyResult = PostNodesLxcTermproxyResult;

export interface PutNodesQemuUnlinkParams {
  force?: boolean | undefined;
  /** Format pve-configid-list. */
  idlist: string | readonly string[];
}

export interface PostNodesQemuVncproxyParams {
  /** Default false. */
  "generate-password"?: boolean | undefined;
  websocket?: boolean | undefined;
}

export interface PostNodesQemuVncproxyResult {
  cert: string;
  password?: string;
  port: number;
  ticket: string;
  upid: Upid;
  user: string;
}

export type GetNodesQemuVncwebsocketParams = GetNodesLxcVncwebsocketParams;

export type GetNodesQemuVncwebsocketResult = GetNodesLxcVncwebsocketResult;

export interface GetNodesQueryOciRepoTagsParams {
  reference: string;
}

export interface GetNodesQueryUrlMetadataParams {
  url: string;
  /** Default true. */
  "verify-certificates"?: boolean | undefined;
}

export interface GetNodesQueryUrlMetadataResult {
  filename?: string;
  mimetype?: string;
  /** In bytes. */
  size?: number;
}

export interface GetNodesReplicationParams {
  /** 100 to 999999999. */
  guest?: number | undefined;
}

export interface GetNodesReplicationItem {
  comment?: string;
  disable?: boolean;
  duration?: number;
  error?: string;
  fail_count?: number;
  guest?: number;
  id: string;
  jobnum?: number;
  /** Seconds since 1970. */
  last_sync?: number;
  /** Seconds since 1970. */
  last_try?: number;
  /** Seconds since 1970. */
  next_sync?: number;
  pid?: number;
  rate?: number;
  remove_job?: string;
  schedule?: string;
  source?: string;
  target?: string;
  type?: string;
  vmtype?: string;
}

export type GetNodesReplicationIdItem = GetClusterItem;

export type GetNodesReplicationLogParams = GetNodesCephLogParams;

export type GetNodesReplicationLogItem = GetNodesFirewallLogItem;

export type GetNodesReplicationStatusResult = GetNodesReplicationItem;

export interface GetNodesRrdParams {
  cf?: "AVERAGE" | "MAX" | undefined;
  /** Format pve-configid-list. */
  ds: string | readonly string[];
  timeframe: "hour" | "day" | "week" | "month" | "year" | "decade";
}

export type GetNodesRrdResult = GetNodesLxcRrdResult;

export interface GetNodesRrddataParams {
  cf?: "AVERAGE" | "MAX" | undefined;
  timeframe: "hour" | "day" | "week" | "month" | "year" | "decade";
}

export interface GetNodesRrddataItem {
  arcsize?: number;
  cpu?: number;
  iowait?: number;
  loadavg?: number;
  maxcpu?: number;
  memavailable?: number;
  memtotal?: number;
  memused?: number;
  netin?: number;
  netout?: number;
  pressurecpusome?: number;
  pressureiofull?: number;
  pressureiosome?: number;
  pressurememoryfull?: number;
  pressurememorysome?: number;
  roottotal?: number;
  rootused?: number;
  swaptotal?: number;
  swapused?: number;
  /** Seconds since 1970. */
  time: number;
}

export type GetNodesScanItem = GetNodesHardwarePciPciIdOrMappingItem;

export interface GetNodesScanCifsParams {
  domain?: string | undefined;
  password?: string | undefined;
  /** Format pve-storage-server. */
  server: string;
  username?: string | undefined;
}

export interface GetNodesScanCifsItem {
  description?: string;
  share?: string;
}

export interface GetNodesScanIscsiParams {
  /** Format pve-storage-portal-dns. */
  portal: string;
}

export interface GetNodesScanIscsiItem {
  portal?: string;
  target?: string;
}

export interface GetNodesScanLvmItem {
  vg?: string;
}

export interface GetNodesScanLvmthinParams {
  /** At most 100 characters. */
  vg: string;
}

export interface GetNodesScanLvmthinItem {
  lv?: string;
}

export interface GetNodesScanNfsParams {
  /** Format pve-storage-server. */
  server: string;
}

export interface GetNodesScanNfsItem {
  options?: string;
  path?: string;
}

export interface GetNodesScanPbsParams {
  fingerprint?: string | undefined;
  password: string;
  /** 1 to 65535. Default 8007. */
  port?: number | undefined;
  /** Format pve-storage-server. */
  server: string;
  username: string;
}

export interface GetNodesScanPbsItem {
  comment?: string;
  store?: string;
}

export interface GetNodesScanZfsItem {
  pool?: string;
}

export type GetNodesSdnItem = GetClusterItem;

export type GetNodesSdnFabricsFabricItem = GetAccessItem;

export interface GetNodesSdnFabricsInterfacesItem {
  name?: string;
  state?: string;
  type?: string;
}

export interface GetNodesSdnFabricsNeighborsItem {
  neighbor?: string;
  status?: string;
  uptime?: string;
}

export interface GetNodesSdnFabricsRoutesItem {
  route?: string;
  via?: string[];
}

export type GetNodesSdnVnetsVnetItem = GetAccessItem;

export interface GetNodesSdnVnetsMacVrfItem {
  /** Format ip. */
  ip?: string;
  /** Format mac-addr. */
  mac?: string;
  /** Format ip. */
  nexthop?: string;
}

export interface GetNodesSdnZonesItem {
  status?: "available" | "pending" | "error";
  /** 2 to 8 characters. */
  zone: string;
}

export type GetNodesSdnZonesZoneItem = GetAccessItem;

export interface GetNodesSdnZonesBridgesItem {
  name?: string;
  ports?: {
    index?: string;
    name?: string;
    primary_vlan?: number;
    vlans?: string[];
    vmid?: number;
  }[];
  vlan_filtering?: string;
}

export interface GetNodesSdnZonesContentItem {
  status?: string;
  statusmsg?: string;
  vnet: string;
}

export interface GetNodesSdnZonesIpVrfItem {
  /** Format CIDR. */
  ip?: string;
  metric?: number;
  nexthops?: string[];
  protocol?: string;
}

export interface GetNodesServicesItem {
  "active-state"?: "active" | "inactive" | "failed" | "activating" | "deactivating" | "maintenance" | "reloading" | "refreshing" | "unknown";
  desc?: string;
  name?: string;
  service: string;
  state?: "dead" | "condition" | "start-pre" | "start" | "start-post" | "running" | "exited" | "reload" | "reload-signal" | "reload-notify" | "mounting" | "stop" | "stop-watchdog" | "stop-sigterm" | "stop-sigkill" | "stop-post" | "final-watchdog" | "final-sigterm" | "final-sigkill" | "failed" | "dead-before-auto-restart" | "failed-before-auto-restart" | "dead-resources-pinned" | "auto-restart" | "auto-restart-queued" | "cleaning" | "unknown";
  "unit-state"?: "enabled" | "enabled-runtime" | "linked" | "linked-runtime" | "alias" | "masked" | "masked-runtime" | "static" | "disabled" | "indirect" | "generated" | "transient" | "bad" | "not-found" | "unknown";
}

export type GetNodesServicesServiceItem = GetAccessItem;

export interface GetNodesServicesStateResult {
  "active-state"?: "active" | "inactive" | "failed" | "activating" | "deactivating" | "maintenance" | "reloading" | "refreshing" | "unknown";
  desc: string | null;
  name: string | null;
  service: string;
  state: "dead" | "condition" | "start-pre" | "start" | "start-post" | "running" | "exited" | "reload" | "reload-signal" | "reload-notify" | "mounting" | "stop" | "stop-watchdog" | "stop-sigterm" | "stop-sigkill" | "stop-post" | "final-watchdog" | "final-sigterm" | "final-sigkill" | "failed" | "dead-before-auto-restart" | "failed-before-auto-restart" | "dead-resources-pinned" | "auto-restart" | "auto-restart-queued" | "cleaning" | "unknown";
  "unit-state"?: "enabled" | "enabled-runtime" | "linked" | "linked-runtime" | "alias" | "masked" | "masked-runtime" | "static" | "disabled" | "indirect" | "generated" | "transient" | "bad" | "not-found" | "unknown";
}

export interface PostNodesSpiceshellParams {
  /** Default login. */
  cmd?: "ceph_install" | "login" | "upgrade" | undefined;
  /** Needs cmd. */
  "cmd-opts"?: string | undefined;
  /** Format address. */
  proxy?: string | undefined;
}

export type PostNodesSpiceshellResult = PostNodesLxcSpiceproxyResult;

export interface PostNodesStartallParams {
  /** Default false. */
  force?: boolean | undefined;
  /** 1 to 64. New after 9.0. */
  "max-workers"?: number | undefined;
  /** Format pve-vmid-list. */
  vms?: string | readonly string[] | undefined;
}

export interface GetNodesStatusResult {
  "boot-info": {
    mode: "efi" | "legacy-bios";
    secureboot?: boolean;
  };
  cpu: number;
  cpuinfo: {
    cores: number;
    cpus: number;
    family?: string;
    flags?: string;
    hvm?: string;
    mhz?: string;
    model: string;
    sockets: number;
    user_hz?: number;
    vendor?: string;
  };
  "current-kernel": {
    machine: string;
    release: string;
    sysname: string;
    version: string;
  };
  idle?: number;
  ksm?: {
    /** In bytes. */
    shared?: number;
  };
  kversion?: string;
  loadavg: string[];
  memory: {
    available: number;
    free: number;
    total: number;
    used: number;
  };
  pveversion: string;
  rootfs: {
    avail: number;
    free: number;
    total: number;
    used: number;
  };
  swap?: {
    /** In bytes. */
    free?: number;
    /** In bytes. */
    total?: number;
    /** In bytes. */
    used?: number;
  };
  /** In seconds. */
  uptime?: number;
  wait?: number;
}

export interface PostNodesStatusParams {
  command: "reboot" | "shutdown";
}

export interface PostNodesStopallParams {
  /** Default true. */
  "force-stop"?: boolean | undefined;
  /** 1 to 64. New after 9.0. */
  "max-workers"?: number | undefined;
  /** 0 to 7200. Default 180. */
  timeout?: number | undefined;
  /** Format pve-vmid-list. */
  vms?: string | readonly string[] | undefined;
}

export interface GetNodesStorageParams {
  /** Format pve-storage-content-list. */
  content?: string | readonly string[] | undefined;
  /** Default false. */
  enabled?: boolean | undefined;
  /** Default false. */
  format?: boolean | undefined;
  /** Format pve-storage-id. */
  storage?: string | undefined;
  /** Format pve-node. */
  target?: string | undefined;
}

export interface GetNodesStorageItem {
  active?: boolean;
  /** In bytes. */
  avail?: number;
  /** Format pve-storage-content-list. */
  content: string;
  enabled?: boolean;
  formats?: {
    default?: "qcow2" | "raw" | "subvol" | "vmdk";
    supported?: ("qcow2" | "raw" | "subvol" | "vmdk")[];
  };
  select_existing?: boolean;
  shared?: boolean;
  /** Format pve-storage-id. */
  storage: string;
  /** In bytes. */
  total?: number;
  type: string;
  /** In bytes. */
  used?: number;
  /** From 0 to 1. */
  used_fraction?: number;
}

export type GetNodesStorageStorageItem = GetAccessItem;

export interface GetNodesStorageContentParams {
  /** Format pve-storage-content. */
  content?: string | undefined;
  /** 100 to 999999999. */
  vmid?: number | undefined;
}

export interface GetNodesStorageContentItem {
  /** In bytes. */
  "approximate-size"?: number;
  content?: string;
  /** At least 0. */
  ctime?: number;
  encrypted?: string;
  format: string;
  notes?: string;
  parent?: string | null;
  protected?: boolean;
  /** In bytes. */
  size?: number;
  /** In bytes. */
  used?: number;
  verification?: {
    state?: string;
    upid?: Upid;
  };
  vmid?: number;
  volid: string;
}

export interface PostNodesStorageContentParams {
  filename: string;
  /** Needs size. */
  format?: "raw" | "qcow2" | "subvol" | "vmdk" | undefined;
  size: string;
  /** 100 to 999999999. */
  vmid: number;
}

export interface DeleteNodesStorageContentVolumeParams {
  /** 1 to 30. */
  delay?: number | undefined;
}

export interface GetNodesStorageContentVolumeResult {
  format: string;
  notes?: string;
  path: string;
  protected?: boolean;
  /** In bytes. */
  size: number;
  /** In bytes. */
  used: number;
}

export interface PostNodesStorageContentVolumeParams {
  target: string;
  /** Format pve-node. */
  target_node?: string | undefined;
}

export interface PutNodesStorageContentVolumeParams {
  notes?: string | undefined;
  protected?: boolean | undefined;
}

export interface PostNodesStorageDownloadUrlParams {
  /** Needs checksum-algorithm. */
  checksum?: string | undefined;
  /** Needs checksum. */
  "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512" | undefined;
  compression?: string | undefined;
  content: "iso" | "vztmpl" | "import";
  /** At most 255 characters. */
  filename: string;
  url: string;
  /** Default true. */
  "verify-certificates"?: boolean | undefined;
}

export interface GetNodesStorageFileRestoreDownloadParams {
  filepath: string;
  /** Default false. */
  tar?: boolean | undefined;
  volume: string;
}

export interface GetNodesStorageFileRestoreListParams {
  filepath: string;
  volume: string;
}

export interface GetNodesStorageFileRestoreListItem {
  filepath?: string;
  leaf?: boolean;
  mtime?: number;
  size?: number;
  text?: string;
  type?: string;
}

export interface GetNodesStorageIdentityResult {
  id?: string;
  type?: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
}

export interface GetNodesStorageImportMetadataParams {
  volume: string;
}

export interface GetNodesStorageImportMetadataResult {
  "create-args": Record<string, unknown>;
  disks?: Record<string, unknown>;
  net?: Record<string, unknown>;
  source: string;
  type: "vm";
  warnings?: {
    key?: string;
    type?: "cdrom-image-ignored" | "efi-state-lost" | "guest-is-running" | "nvme-unsupported" | "ova-needs-extracting" | "ovmf-with-lsi-unsupported" | "serial-port-socket-only";
    value?: string;
  }[];
}

export interface PostNodesStorageOciRegistryPullParams {
  /** 1 to 255 characters. */
  filename?: string | undefined;
  reference: string;
}

export interface DeleteNodesStoragePrunebackupsParams {
  /** Format prune-backups. */
  "prune-backups"?: string | StoragePruneBackups | undefined;
  type?: "qemu" | "lxc" | undefined;
  /** 100 to 999999999. */
  vmid?: number | undefined;
}

export type GetNodesStoragePrunebackupsParams = DeleteNodesStoragePrunebackupsParams;

export interface GetNodesStoragePrunebackupsItem {
  ctime: number;
  mark: "keep" | "remove" | "protected" | "renamed";
  type: string;
  vmid?: number;
  volid: string;
}

export type GetNodesStorageRrdParams = GetNodesLxcRrdParams;

export interface GetNodesStorageRrdResult {
  filename?: string;
}

export type GetNodesStorageRrddataParams = GetNodesLxcRrddataParams;

export interface GetNodesStorageRrddataItem {
  /** Seconds since 1970. */
  time: number;
  total?: number;
  used?: number;
}

export interface GetNodesStorageStatusResult {
  active?: boolean;
  /** In bytes. */
  avail?: number;
  /** Format pve-storage-content-list. */
  content: string;
  enabled?: boolean;
  shared?: boolean;
  /** In bytes. */
  total?: number;
  type: string;
  /** In bytes. */
  used?: number;
}

export interface PostNodesStorageUploadParams {
  /** Needs checksum-algorithm. */
  checksum?: string | undefined;
  /** Needs checksum. */
  "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512" | undefined;
  content: "iso" | "vztmpl" | "import";
  /** At most 255 characters. */
  filename?: string | undefined;
  /** What is sent; its own name counts where no filename is given. */
  file: UploadFile;
}

export interface GetNodesSubscriptionResult {
  checktime?: number;
  key?: string;
  level?: string;
  message?: string;
  nextduedate?: string;
  productname?: string;
  regdate?: string;
  serverid?: string;
  signature?: string;
  sockets?: number;
  status?: "new" | "notfound" | "active" | "invalid" | "expired" | "suspended";
  url?: string;
}

export type PostNodesSubscriptionParams = PostNodesCertificatesAcmeCertificateParams;

export interface PutNodesSubscriptionParams {
  /** At most 32 characters. */
  key: string;
}

export interface PostNodesSuspendallParams {
  /** 1 to 64. New after 9.0. */
  "max-workers"?: number | undefined;
  /** Format pve-vmid-list. */
  vms?: string | readonly string[] | undefined;
}

export interface GetNodesSyslogParams {
  /** At least 0. */
  limit?: number | undefined;
  /** At most 128 characters. */
  service?: string | undefined;
  since?: string | undefined;
  /** At least 0. */
  start?: number | undefined;
  until?: string | undefined;
}

export type GetNodesSyslogItem = GetNodesCephLogItem;

export interface GetNodesTasksParams {
  /** Default false. */
  errors?: boolean | undefined;
  /** At least 0. Default 50. */
  limit?: number | undefined;
  since?: number | undefined;
  /** Default archive. */
  source?: "archive" | "active" | "all" | undefined;
  /** At least 0. Default 0. */
  start?: number | undefined;
  /** Format pve-task-status-type-list. */
  statusfilter?: string | readonly string[] | undefined;
  typefilter?: string | undefined;
  until?: number | undefined;
  userfilter?: string | undefined;
  /** 100 to 999999999. */
  vmid?: number | undefined;
}

export interface GetNodesTasksItem {
  /** Seconds since 1970. */
  endtime?: number;
  id: string;
  node: string;
  pid: number;
  pstart: number;
  saved?: boolean;
  /** Seconds since 1970. */
  starttime: number;
  status?: string;
  tokenid?: string;
  type: string;
  upid: Upid;
  user: string;
}

export type GetNodesTasksUpidItem = GetClusterItem;

export interface GetNodesTasksLogParams {
  download?: boolean | undefined;
  /** At least 0. Default 50. */
  limit?: number | undefined;
  /** At least 0. Default 0. */
  start?: number | undefined;
}

export type GetNodesTasksLogItem = GetNodesFirewallLogItem;

export interface GetNodesTasksStatusResult {
  exitstatus?: string;
  id: string;
  node: string;
  pid: number;
  pstart: number;
  starttime: number;
  status: "running" | "stopped";
  tokenid?: string;
  type: string;
  upid: Upid;
  user: string;
}

export interface PostNodesTermproxyParams {
  /** Default login. */
  cmd?: "ceph_install" | "login" | "upgrade" | undefined;
  /** Needs cmd. */
  "cmd-opts"?: string | undefined;
}

export type PostNodesTermproxyResult = PostNodesLxcTermproxyResult;

export interface GetNodesTimeResult {
  /** At least 1297163644. Seconds since 1970. */
  localtime?: number;
  /** At least 1297163644. Seconds since 1970. */
  time?: number;
  timezone?: string;
}

export interface PutNodesTimeParams {
  timezone: string;
}

export interface GetNodesVersionResult {
  release: string;
  repoid: string;
  version: string;
}

export interface PostNodesVncshellParams {
  /** Default login. */
  cmd?: "ceph_install" | "login" | "upgrade" | undefined;
  /** Needs cmd. */
  "cmd-opts"?: string | undefined;
  /** 16 to 2160. */
  height?: number | undefined;
  websocket?: boolean | undefined;
  /** 16 to 4096. */
  width?: number | undefined;
}

export type PostNodesVncshellResult = PostNodesLxcVncproxyResult;

export type GetNodesVncwebsocketParams = GetNodesLxcVncwebsocketParams;

export type GetNodesVncwebsocketResult = GetNodesLxcVncwebsocketResult;

export interface PostNodesVzdumpParams {
  /** Default false. */
  all?: boolean | undefined;
  /** At least 0. Default 0. */
  bwlimit?: number | undefined;
  /** Default 0. */
  compress?: "0" | "1" | "gzip" | "lzo" | "zstd" | undefined;
  dumpdir?: string | undefined;
  /** Format pve-vmid-list. */
  exclude?: string | readonly string[] | undefined;
  "exclude-path"?: readonly string[] | undefined;
  /** Format backup-fleecing. */
  fleecing?: string | BackupFleecing | undefined;
  /** 0 to 8. Default 7. */
  ionice?: number | undefined;
  /** At most 50 characters. */
  "job-id"?: string | undefined;
  /** At least 0. Default 180. */
  lockwait?: number | undefined;
  /** Default always. */
  mailnotification?: "always" | "failure" | undefined;
  /** Format email-or-username-list. */
  mailto?: string | readonly string[] | undefined;
  /** Default snapshot. */
  mode?: "snapshot" | "suspend" | "stop" | undefined;
  /** At most 1024 characters. Needs storage. */
  "notes-template"?: string | undefined;
  /** Default auto. */
  "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system" | undefined;
  "pbs-change-detection-mode"?: "legacy" | "data" | "metadata" | undefined;
  /** Format backup-performance. */
  performance?: string | BackupPerformance | undefined;
  /** Default 0. */
  pigz?: number | undefined;
  pool?: string | undefined;
  /** Needs storage. */
  protected?: boolean | undefined;
  /** Format prune-backups. Default keep-all=1. */
  "prune-backups"?: string | BackupPruneBackups | undefined;
  /** Default false. */
  quiet?: boolean | undefined;
  /** Default true. */
  remove?: boolean | undefined;
  script?: string | undefined;
  /** Default true. */
  stdexcludes?: boolean | undefined;
  stdout?: boolean | undefined;
  /** Default false. */
  stop?: boolean | undefined;
  /** At least 0. Default 10. */
  stopwait?: number | undefined;
  /** Format pve-storage-id. */
  storage?: string | undefined;
  tmpdir?: string | undefined;
  /** Format pve-vmid-list. */
  vmid?: string | readonly string[] | undefined;
  /** Default 1. */
  zstd?: number | undefined;
}

export interface GetNodesVzdumpDefaultsParams {
  /** Format pve-storage-id. */
  storage?: string | undefined;
}

export interface GetNodesVzdumpDefaultsResult {
  /** Default false. */
  all?: boolean;
  /** At least 0. Default 0. */
  bwlimit?: number;
  /** Default 0. */
  compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
  dumpdir?: string;
  /** Format pve-vmid-list. */
  exclude?: string;
  "exclude-path"?: string[];
  fleecing?: {
    enabled?: boolean;
    storage?: string;
  };
  /** 0 to 8. Default 7. */
  ionice?: number;
  /** At least 0. Default 180. */
  lockwait?: number;
  /** Default always. */
  mailnotification?: "always" | "failure";
  /** Format email-or-username-list. */
  mailto?: string;
  /** Default snapshot. */
  mode?: "snapshot" | "suspend" | "stop";
  /** Format pve-node. */
  node?: string;
  /** At most 1024 characters. Needs storage. */
  "notes-template"?: string;
  /** Default auto. */
  "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
  "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
  performance?: {
    "max-workers"?: number;
    "pbs-entries-max"?: number;
  };
  /** Default 0. */
  pigz?: number;
  pool?: string;
  /** Needs storage. */
  protected?: boolean;
  /** Format prune-backups. Default keep-all=1. */
  "prune-backups"?: string;
  /** Default false. */
  quiet?: boolean;
  /** Default true. */
  remove?: boolean;
  script?: string;
  /** Default true. */
  stdexcludes?: boolean;
  /** Default false. */
  stop?: boolean;
  /** At least 0. Default 10. */
  stopwait?: number;
  /** Format pve-storage-id. */
  storage?: string;
  tmpdir?: string;
  /** Format pve-vmid-list. */
  vmid?: string;
  /** Default 1. */
  zstd?: number;
}

export type GetNodesVzdumpExtractconfigParams = GetNodesStorageImportMetadataParams;

export interface DeletePoolsParams {
  /** Format pve-poolid. */
  poolid: string;
}

export interface GetPoolsParams {
  /** Format pve-poolid. */
  poolid?: string | undefined;
  /** Needs poolid. */
  type?: "qemu" | "lxc" | "storage" | undefined;
}

export interface GetPoolsItem {
  comment?: string;
  members?: {
    cpu?: number;
    /** In bytes. */
    disk?: number;
    /** In bytes. */
    diskread?: number;
    /** In bytes. */
    diskwrite?: number;
    id: string;
    maxcpu?: number;
    /** In bytes. */
    maxdisk?: number;
    /** In bytes. */
    maxmem?: number;
    /** In bytes. */
    mem?: number;
    /** In bytes. */
    memhost?: number;
    name?: string;
    /** In bytes. */
    netin?: number;
    /** In bytes. */
    netout?: number;
    node: string;
    status?: string;
    storage?: string;
    template?: boolean;
    type: "qemu" | "lxc" | "openvz" | "storage";
    uptime?: number;
    vmid?: number;
  }[];
  poolid: string;
}

export interface PostPoolsParams {
  comment?: string | undefined;
  /** Format pve-poolid. */
  poolid: string;
}

export interface PutPoolsParams {
  /** Default false. */
  "allow-move"?: boolean | undefined;
  comment?: string | undefined;
  /** Default false. */
  delete?: boolean | undefined;
  /** Format pve-poolid. */
  poolid: string;
  /** Format pve-storage-id-list. */
  storage?: string | readonly string[] | undefined;
  /** Format pve-vmid-list. */
  vms?: string | readonly string[] | undefined;
}

export interface GetPoolsPoolidParams {
  type?: "qemu" | "lxc" | "storage" | undefined;
}

export interface GetPoolsPoolidResult {
  comment?: string;
  members: {
    cpu?: number;
    /** In bytes. */
    disk?: number;
    /** In bytes. */
    diskread?: number;
    /** In bytes. */
    diskwrite?: number;
    id: string;
    maxcpu?: number;
    /** In bytes. */
    maxdisk?: number;
    /** In bytes. */
    maxmem?: number;
    /** In bytes. */
    mem?: number;
    /** In bytes. */
    memhost?: number;
    name?: string;
    /** In bytes. */
    netin?: number;
    /** In bytes. */
    netout?: number;
    node: string;
    status?: string;
    storage?: string;
    template?: boolean;
    type: "qemu" | "lxc" | "openvz" | "storage";
    uptime?: number;
    vmid?: number;
  }[];
  poolid?: string;
}

export interface PutPoolsPoolidParams {
  /** Default false. */
  "allow-move"?: boolean | undefined;
  comment?: string | undefined;
  /** Default false. */
  delete?: boolean | undefined;
  /** Format pve-storage-id-list. */
  storage?: string | readonly string[] | undefined;
  /** Format pve-vmid-list. */
  vms?: string | readonly string[] | undefined;
}

export interface GetStorageParams {
  type?: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool" | undefined;
}

export interface GetStorageItem {
  authsupported?: string;
  /** Format pve-volume-id. */
  base?: string;
  /** Format pve-storage-zfs-blocksize. */
  blocksize?: string;
  bwlimit?: string;
  comstar_hg?: string;
  comstar_tg?: string;
  /** Format pve-storage-content-list. */
  content?: string;
  /** Format pve-dir-override-list. */
  "content-dirs"?: string;
  /** Default true. */
  "create-base-path"?: boolean;
  /** Default true. */
  "create-subdirs"?: boolean;
  "data-pool"?: string;
  datastore?: string;
  digest?: string;
  disable?: boolean;
  /** At most 256 characters. */
  domain?: string;
  /** Format pve-storage-path. */
  export?: string;
  fingerprint?: string;
  format?: "raw" | "qcow2" | "subvol" | "vmdk";
  /** Format pve-configid. */
  "fs-name"?: string;
  fuse?: boolean;
  /** Default no. */
  is_mountpoint?: string;
  iscsiprovider?: string;
  /** Default false. */
  krbd?: boolean;
  lio_tpg?: string;
  /** At least -1. */
  "max-protected-backups"?: number;
  /** Default true. */
  mkdir?: boolean;
  /** Format pve-storage-portal-dns-list. */
  monhost?: string;
  /** Format pve-storage-path. */
  mountpoint?: string;
  namespace?: string;
  /** Default false. */
  nocow?: boolean;
  /** Format pve-node-list. */
  nodes?: string;
  nowritecache?: boolean;
  /** Format pve-storage-options. */
  options?: string;
  /** Format pve-storage-path. */
  path?: string;
  pool?: string;
  /** 1 to 65535. */
  port?: number;
  /** Format pve-storage-portal-dns. */
  portal?: string;
  /** Default metadata. */
  preallocation?: "off" | "metadata" | "falloc" | "full";
  /** Format prune-backups. */
  "prune-backups"?: string;
  saferemove?: boolean;
  /** Default 32. */
  "saferemove-stepsize"?: number;
  saferemove_throughput?: string;
  /** Format pve-storage-server. */
  server?: string;
  share?: string;
  shared?: boolean;
  /** Default false. */
  "skip-cert-verification"?: boolean;
  /** Default default. */
  smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
  /** Default false. */
  "snapshot-as-volume-chain"?: boolean;
  sparse?: boolean;
  storage: string;
  /** Format pve-storage-path. */
  subdir?: string;
  tagged_only?: boolean;
  target?: string;
  /** Format pve-storage-vgname. */
  thinpool?: string;
  type?: string;
  username?: string;
  /** Format pve-storage-vgname. */
  vgname?: string;
  /** Format pve-storage-path. */
  "zfs-base-path"?: string;
}

export interface PostStorageParams {
  authsupported?: string | undefined;
  /** Format pve-volume-id. */
  base?: string | undefined;
  /** Format pve-storage-zfs-blocksize. */
  blocksize?: string | undefined;
  bwlimit?: string | StorageBwlimit | undefined;
  comstar_hg?: string | undefined;
  comstar_tg?: string | undefined;
  /** Format pve-storage-content-list. */
  content?: string | readonly string[] | undefined;
  /** Format pve-dir-override-list. */
  "content-dirs"?: string | readonly string[] | undefined;
  /** Default true. */
  "create-base-path"?: boolean | undefined;
  /** Default true. */
  "create-subdirs"?: boolean | undefined;
  "data-pool"?: string | undefined;
  datastore?: string | undefined;
  disable?: boolean | undefined;
  /** At most 256 characters. */
  domain?: string | undefined;
  "encryption-key"?: string | undefined;
  /** Format pve-storage-path. */
  export?: string | undefined;
  fingerprint?: string | undefined;
  format?: "raw" | "qcow2" | "subvol" | "vmdk" | undefined;
  /** Format pve-configid. */
  "fs-name"?: string | undefined;
  fuse?: boolean | undefined;
  /** Default no. */
  is_mountpoint?: string | undefined;
  iscsiprovider?: string | undefined;
  keyring?: string | undefined;
  /** Default false. */
  krbd?: boolean | undefined;
  lio_tpg?: string | undefined;
  "master-pubkey"?: string | undefined;
  /** At least -1. */
  "max-protected-backups"?: number | undefined;
  /** Default true. */
  mkdir?: boolean | undefined;
  /** Format pve-storage-portal-dns-list. */
  monhost?: string | readonly string[] | undefined;
  /** Format pve-storage-path. */
  mountpoint?: string | undefined;
  namespace?: string | undefined;
  /** Default false. */
  nocow?: boolean | undefined;
  /** Format pve-node-list. */
  nodes?: string | readonly string[] | undefined;
  nowritecache?: boolean | undefined;
  /** Format pve-storage-options. */
  options?: string | undefined;
  /** At most 256 characters. */
  password?: string | undefined;
  /** Format pve-storage-path. */
  path?: string | undefined;
  pool?: string | undefined;
  /** 1 to 65535. */
  port?: number | undefined;
  /** Format pve-storage-portal-dns. */
  portal?: string | undefined;
  /** Default metadata. */
  preallocation?: "off" | "metadata" | "falloc" | "full" | undefined;
  /** Format prune-backups. */
  "prune-backups"?: string | StoragePruneBackups | undefined;
  saferemove?: boolean | undefined;
  /** Default 32. New after 9.0. */
  "saferemove-stepsize"?: "1" | "2" | "4" | "8" | "16" | "32" | undefined;
  saferemove_throughput?: string | undefined;
  /** Format pve-storage-server. */
  server?: string | undefined;
  share?: string | undefined;
  shared?: boolean | undefined;
  /** Default false. */
  "skip-cert-verification"?: boolean | undefined;
  /** Default default. */
  smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11" | undefined;
  /** Default false. New in 9.0. */
  "snapshot-as-volume-chain"?: boolean | undefined;
  sparse?: boolean | undefined;
  /** Format pve-storage-id. */
  storage: string;
  /** Format pve-storage-path. */
  subdir?: string | undefined;
  tagged_only?: boolean | undefined;
  target?: string | undefined;
  /** Format pve-storage-vgname. */
  thinpool?: string | undefined;
  type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
  username?: string | undefined;
  /** Format pve-storage-vgname. */
  vgname?: string | undefined;
  /** Format pve-storage-path. New in 9.0. */
  "zfs-base-path"?: string | undefined;
}

export interface PostStorageResult {
  config?: {
    "encryption-key"?: string;
  };
  storage: string;
  type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
}

export interface GetStorageStorageResult {
  authsupported?: string;
  /** Format pve-volume-id. */
  base?: string;
  /** Format pve-storage-zfs-blocksize. */
  blocksize?: string;
  bwlimit?: string;
  comstar_hg?: string;
  comstar_tg?: string;
  /** Format pve-storage-content-list. */
  content?: string;
  /** Format pve-dir-override-list. */
  "content-dirs"?: string;
  /** Default true. */
  "create-base-path"?: boolean;
  /** Default true. */
  "create-subdirs"?: boolean;
  "data-pool"?: string;
  datastore?: string;
  digest?: string;
  disable?: boolean;
  /** At most 256 characters. */
  domain?: string;
  /** Format pve-storage-path. */
  export?: string;
  fingerprint?: string;
  format?: "raw" | "qcow2" | "subvol" | "vmdk";
  /** Format pve-configid. */
  "fs-name"?: string;
  fuse?: boolean;
  /** Default no. */
  is_mountpoint?: string;
  iscsiprovider?: string;
  /** Default false. */
  krbd?: boolean;
  lio_tpg?: string;
  /** At least -1. */
  "max-protected-backups"?: number;
  /** Default true. */
  mkdir?: boolean;
  /** Format pve-storage-portal-dns-list. */
  monhost?: string;
  /** Format pve-storage-path. */
  mountpoint?: string;
  namespace?: string;
  /** Default false. */
  nocow?: boolean;
  /** Format pve-node-list. */
  nodes?: string;
  nowritecache?: boolean;
  /** Format pve-storage-options. */
  options?: string;
  /** Format pve-storage-path. */
  path?: string;
  pool?: string;
  /** 1 to 65535. */
  port?: number;
  /** Format pve-storage-portal-dns. */
  portal?: string;
  /** Default metadata. */
  preallocation?: "off" | "metadata" | "falloc" | "full";
  /** Format prune-backups. */
  "prune-backups"?: string;
  saferemove?: boolean;
  /** Default 32. */
  "saferemove-stepsize"?: number;
  saferemove_throughput?: string;
  /** Format pve-storage-server. */
  server?: string;
  share?: string;
  shared?: boolean;
  /** Default false. */
  "skip-cert-verification"?: boolean;
  /** Default default. */
  smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
  /** Default false. */
  "snapshot-as-volume-chain"?: boolean;
  sparse?: boolean;
  storage?: string;
  /** Format pve-storage-path. */
  subdir?: string;
  tagged_only?: boolean;
  target?: string;
  /** Format pve-storage-vgname. */
  thinpool?: string;
  type?: string;
  username?: string;
  /** Format pve-storage-vgname. */
  vgname?: string;
  /** Format pve-storage-path. */
  "zfs-base-path"?: string;
}

export interface PutStorageStorageParams {
  /** Format pve-storage-zfs-blocksize. */
  blocksize?: string | null | undefined;
  bwlimit?: string | StorageBwlimit | null | undefined;
  comstar_hg?: string | null | undefined;
  comstar_tg?: string | null | undefined;
  /** Format pve-storage-content-list. */
  content?: string | readonly string[] | null | undefined;
  /** Format pve-dir-override-list. */
  "content-dirs"?: string | readonly string[] | null | undefined;
  /** Default true. */
  "create-base-path"?: boolean | null | undefined;
  /** Default true. */
  "create-subdirs"?: boolean | null | undefined;
  "data-pool"?: string | null | undefined;
  /** At most 4096 characters. Format pve-configid-list. */
  delete?: string | readonly string[] | undefined;
  /** At most 64 characters. */
  digest?: string | undefined;
  disable?: boolean | null | undefined;
  /** At most 256 characters. */
  domain?: string | null | undefined;
  "encryption-key"?: string | null | undefined;
  fingerprint?: string | null | undefined;
  format?: "raw" | "qcow2" | "subvol" | "vmdk" | null | undefined;
  /** Format pve-configid. */
  "fs-name"?: string | null | undefined;
  fuse?: boolean | null | undefined;
  /** Default no. */
  is_mountpoint?: string | null | undefined;
  keyring?: string | null | undefined;
  /** Default false. */
  krbd?: boolean | null | undefined;
  lio_tpg?: string | null | undefined;
  "master-pubkey"?: string | null | undefined;
  /** At least -1. */
  "max-protected-backups"?: number | null | undefined;
  /** Default true. */
  mkdir?: boolean | null | undefined;
  /** Format pve-storage-portal-dns-list. */
  monhost?: string | readonly string[] | null | undefined;
  /** Format pve-storage-path. */
  mountpoint?: string | null | undefined;
  namespace?: string | null | undefined;
  /** Default false. */
  nocow?: boolean | null | undefined;
  /** Format pve-node-list. */
  nodes?: string | readonly string[] | null | undefined;
  nowritecache?: boolean | null | undefined;
  /** Format pve-storage-options. */
  options?: string | null | undefined;
  /** At most 256 characters. */
  password?: string | null | undefined;
  pool?: string | null | undefined;
  /** 1 to 65535. */
  port?: number | null | undefined;
  /** Default metadata. */
  preallocation?: "off" | "metadata" | "falloc" | "full" | null | undefined;
  /** Format prune-backups. */
  "prune-backups"?: string | StoragePruneBackups | null | undefined;
  saferemove?: boolean | null | undefined;
  /** Default 32. New after 9.0. */
  "saferemove-stepsize"?: "1" | "2" | "4" | "8" | "16" | "32" | null | undefined;
  saferemove_throughput?: string | null | undefined;
  /** Format pve-storage-server. */
  server?: string | null | undefined;
  shared?: boolean | null | undefined;
  /** Default false. */
  "skip-cert-verification"?: boolean | null | undefined;
  /** Default default. */
  smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11" | null | undefined;
  /** Default false. New in 9.0. */
  "snapshot-as-volume-chain"?: boolean | null | undefined;
  sparse?: boolean | null | undefined;
  /** Format pve-storage-path. */
  subdir?: string | null | undefined;
  tagged_only?: boolean | null | undefined;
  username?: string | null | undefined;
  /** Format pve-storage-path. New in 9.0. */
  "zfs-base-path"?: string | null | undefined;
}

export type PutStorageStorageResult = PostStorageResult;

export interface GetVersionResult {
  console?: "applet" | "vv" | "html5" | "xtermjs";
  release: string;
  repoid: string;
  version: string;
}
