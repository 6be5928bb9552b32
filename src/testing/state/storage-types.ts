/** What each kind of storage must have and may have; upstream: pve-storage src/PVE/Storage/*Plugin.pm. */
export interface StorageType {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly shared: boolean;
  readonly content: readonly string[];
}

const everywhere = ["content", "nodes", "disable", "bwlimit", "format", "content-dirs"];
const files = [
  "shared",
  "prune-backups",
  "max-protected-backups",
  "maxfiles",
  "preallocation",
  "mkdir",
  "create-base-path",
  "create-subdirs",
  "is_mountpoint",
  "snapshot-as-volume-chain",
];

const type = (
  required: string,
  optional: string,
  options: { shared?: boolean; files?: boolean; content?: string } = {},
): StorageType => ({
  required: required.split(" ").filter(Boolean),
  optional: [...everywhere, ...(options.files === true ? files : []), ...optional.split(" ").filter(Boolean)],
  shared: options.shared ?? false,
  content: (options.content ?? "images rootdir").split(" "),
});

const types: Readonly<Record<string, StorageType>> = {
  dir: type("path", "", { files: true, content: "images rootdir vztmpl iso backup snippets" }),
  btrfs: type("path", "nocow", { files: true }),
  nfs: type("server export", "path options", { shared: true, files: true, content: "images" }),
  cifs: type("server share", "path username password domain smbversion subdir options", {
    shared: true,
    files: true,
    content: "images",
  }),
  cephfs: type("", "monhost path username fuse subdir options keyring fs-name", {
    shared: true,
    files: true,
    content: "backup",
  }),
  lvm: type(
    "vgname",
    "base saferemove saferemove-stepsize saferemove_throughput tagged_only shared snapshot-as-volume-chain",
  ),
  lvmthin: type("vgname thinpool", ""),
  zfspool: type("pool", "blocksize sparse mountpoint"),
  zfs: type(
    "iscsiprovider pool portal target",
    "blocksize comstar_hg comstar_tg lio_tpg nowritecache sparse zfs-base-path",
  ),
  rbd: type("", "pool monhost username krbd keyring namespace data-pool", { shared: true }),
  iscsi: type("portal target", "", { shared: true, content: "images" }),
  iscsidirect: type("portal target", "", { shared: true, content: "images" }),
  pbs: type(
    "server datastore username",
    "password fingerprint port namespace encryption-key master-pubkey prune-backups max-protected-backups",
    { shared: true, content: "backup" },
  ),
  esxi: type("server username password", "skip-cert-verification port", { content: "import" }),
};

/** Undefined for a kind nobody knows. */
export const storageType = (name: string): StorageType | undefined => types[name];

/** What is written to a file of its own and never shown. */
export const secretOptions = new Set(["password", "encryption-key", "keyring", "master-pubkey"]);
