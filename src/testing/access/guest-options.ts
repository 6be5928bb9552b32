import { failure } from "../refusal.ts";
import type { World } from "../state/world.ts";
import { demand } from "./permissions.ts";

/** Which privilege on the guest an option takes; upstream: qemu-server API2/Qemu.pm, pve-container LXC.pm. */
const privileges: readonly (readonly [pattern: RegExp, privilege: string])[] = [
  [/^(?:cores|cpu|cpulimit|cpuunits|numa|smp|sockets|vcpus|affinity|numa\d+|arch)$/, "VM.Config.CPU"],
  [/^(?:memory|balloon|shares|swap|hugepages|keephugepages|allow-ksm)$/, "VM.Config.Memory"],
  [
    /^(?:acpi|hotplug|kvm|machine|scsihw|smbios1|tablet|vga|watchdog|audio0|rng0|serial\d+|usb\d+|virtiofs\d+|tdf|ivshmem|vmgenid|efidisk0|tpmstate0|localtime|startdate|bios)$/,
    "VM.Config.HWType",
  ],
  [/^(?:net\d+|nameserver|searchdomain|hostname|ipconfig\d+)$/, "VM.Config.Network"],
  [/^(?:cicustom|cipassword|citype|ciuser|ciupgrade|sshkeys)$/, "VM.Config.Cloudinit"],
  [/^(?:boot|bootdisk|vmstatestorage|(?:ide|sata|scsi|virtio|unused)\d+|rootfs|mp\d+)$/, "VM.Config.Disk"],
  [/^cdrom$/, "VM.Config.CDROM"],
  [
    /^(?:agent|autostart|description|freeze|keyboard|migrate_downtime|migrate_speed|name|onboot|ostype|protection|reboot|startup|tags|template|cmode|console|tty|timezone|unprivileged|features|env|entrypoint|debug)$/,
    "VM.Config.Options",
  ],
];

const isCdrom = (value: unknown): boolean => String(value).includes("media=cdrom");

/**
 * What nobody may set but root@pam itself, not even a token of it: `args`, `lock`, `hookscript`, `hostpci0` (FACTS 39).
 * @throws Refusal 500 for those, 403 for a privilege that is missing.
 */
export function demandOptions(
  world: World,
  login: string,
  vmid: number,
  options: Readonly<Record<string, unknown>>,
): void {
  if (login === "root@pam") return;
  for (const [key, value] of Object.entries(options)) {
    const privilege = isCdrom(value)
      ? "VM.Config.CDROM"
      : privileges.find(([pattern]) => pattern.test(key))?.[1];
    if (privilege === undefined) throw failure(`only root can set '${key}' config`);
    demand(world, login, `/vms/${vmid}`, [privilege]);
  }
}
