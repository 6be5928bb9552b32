import type { Params } from "../call.ts";
import type { ToolSettings } from "../options.ts";
import { ToolError } from "../tool-error.ts";

/** Parameters of calls about guests that reach out of the guest: commands, scripts and devices of the host, locks. */
const reaching =
  /^(args|hookscript|lock|skiplock|script|dumpdir|tmpdir|ivshmem|(hostpci|usb|serial|parallel|virtiofs|dev)\d+)$/;
/** Parameters that name a volume; a path in its place is a file or device of the host. */
const volumes =
  /^((ide|sata|scsi|virtio|efidisk|tpmstate|mp|unused)\d+|rootfs|cdrom|archive|ostemplate|volume|import-working-storage|vmstatestorage)$/;
const pathInVolume = /^(?:(?:file|volume|import-from)=)?\/|,(?:file|volume|import-from)=\//;

/**
 * Refuses parameters that reach the host from a call about a guest, unless host changes are allowed.
 * The server refuses most of them to tokens; root@pam by ticket could do anything with them.
 * @throws ToolError DENIED.
 */
export function checkHostParameters(
  params: Params,
  { allowHostChanges }: Pick<ToolSettings, "allowHostChanges">,
): void {
  if (allowHostChanges) return;
  const found = Object.entries(params).find(
    ([name, value]) => reaching.test(name) || isHostPath(name, value),
  );
  if (found !== undefined)
    throw new ToolError("DENIED", `${found[0]}: reaches the host, which the operator has not allowed`);
}

function isHostPath(name: string, value: unknown): boolean {
  if (!volumes.test(name)) return false;
  if (typeof value === "string") return pathInVolume.test(value.trim());
  if (typeof value !== "object" || value === null) return false;
  return (
    Object.values(value).some((part) => typeof part === "string" && /^\s*\//.test(part)) &&
    !onlyMountPoint(value)
  );
}

/** In a container's mount point `mp` is the path inside of the container. */
function onlyMountPoint(value: object): boolean {
  return Object.entries(value).every(
    ([key, part]) => key === "mp" || typeof part !== "string" || !/^\s*\//.test(part),
  );
}
