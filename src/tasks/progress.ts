const units = ["", "K", "M", "G", "T", "P"];

const bytesOf = (number: string, unit = ""): number =>
  Number(number) * 1024 ** Math.max(0, units.indexOf(unit.toUpperCase()));

/** How much of how much, in the log of a live migration, which states no percentage. */
const amounts = /transferred ([\d.]+) ([KMGTP]?)i?B of ([\d.]+) ([KMGTP]?)i?B/i;

/**
 * The forms in which tasks tell how far they are: clone and disk move (`transferred 1.2 GiB of 32.0 GiB (3.75%)`),
 * backup (`INFO:  12% (4.0 GiB of 32.0 GiB) in 3s`), restore (`progress 12% (read 4294967296 bytes, …)`),
 * download (`… ........ 42% 92.6M 7s`).
 * S: PVE/QemuServer.pm, PVE/QemuMigrate.pm, PVE/VZDump/QemuServer.pm, pve-qemu vma restore, wget dot style.
 */
const percentages = [
  /transferred .* \(([\d.]+)\s*%\)/i,
  /^(?:INFO:\s+)?(?:status:\s+)?(\d+(?:\.\d+)?)% \(/,
  /^progress (\d+)%/,
  /(?:\.{8}\s+)(\d+)%/,
];

/** The percentage a line of a task's log states, 0 to 100; undefined for a line that states none. */
export function progressIn(line: string): number | undefined {
  const stated = percentages.map((form) => form.exec(line)?.[1]).find((text) => text !== undefined);
  const percent = stated === undefined ? share(line) : Number(stated);
  return percent !== undefined && percent >= 0 && percent <= 100 ? percent : undefined;
}

function share(line: string): number | undefined {
  const [, done = "", doneUnit, all = "", allUnit] = amounts.exec(line) ?? [];
  const total = bytesOf(all, allUnit);
  // What changes while it is copied is copied again, so that more than all may be transferred.
  return total > 0 ? Math.min(100, (bytesOf(done, doneUnit) / total) * 100) : undefined;
}
