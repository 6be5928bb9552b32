import { commandsComplaint } from "./commands.ts";

/** What the server says against a value of a registered format; undefined when it is fine. */
type FormatCheck = (value: string) => string | undefined;

const matching =
  (pattern: RegExp, complaint: string | ((value: string) => string)): FormatCheck =>
  (value) => {
    if (pattern.test(value)) return undefined;
    return typeof complaint === "string" ? complaint : complaint(value);
  };

const octet = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const ipv4 = new RegExp(`^(?:${octet}\\.){3}${octet}$`);
const ipv6 = /^(?=.*:)(?:[0-9a-f]{0,4}:){2,7}(?:[0-9a-f]{0,4}|\d+\.\d+\.\d+\.\d+)$/i;
const dnsName =
  /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.?$/i;

const isIp = (value: string): boolean => ipv4.test(value) || ipv6.test(value);

function isCidr(value: string, version?: 4 | 6): boolean {
  const [address = "", bits = "", more] = value.split("/");
  if (more !== undefined || !/^\d{1,3}$/.test(bits)) return false;
  const isV4 = ipv4.test(address);
  if (!isV4 && !ipv6.test(address)) return false;
  if (version !== undefined && isV4 !== (version === 4)) return false;
  return Number(bits) <= (isV4 ? 32 : 128);
}

const cidr =
  (complaint: string, version?: 4 | 6): FormatCheck =>
  (value) =>
    isCidr(value, version) ? undefined : complaint;

const contents = ["images", "rootdir", "vztmpl", "iso", "backup", "snippets", "import", "none"];

function storageId(value: string): string | undefined {
  if (value.length < 2) return `storage ID '${value}' cannot be shorter than 2 characters\n`;
  return /^[a-z][a-z0-9._-]*[a-z0-9]$/i.test(value)
    ? undefined
    : `storage ID '${value}' contains illegal characters\n`;
}

function portSpec(value: string): string | undefined {
  for (const part of value.split(/[,:]/)) {
    if (/^\d+$/.test(part) && Number(part) > 65_535) return `invalid port '${part}'\n`;
    if (!/^(?:\d+|[a-z][\w-]*)$/i.test(part)) return `invalid port '${part}'\n`;
  }
  return undefined;
}

function addressSpec(value: string): string | undefined {
  if (/^\+|^[a-z]/i.test(value)) return undefined;
  const parts = value.split(",");
  if (parts.length > 1 && parts.some((part) => part.includes("-")))
    return "you can't use a range in a list\n";
  const bad = parts.find((part) => !part.split("-").every((end) => isIp(end) || isCidr(end)));
  return bad === undefined ? undefined : "value does not look like a valid IP address or network\n";
}

function startupOrder(value: string): string | undefined {
  const isFine = value.split(",").every((part) => /^(?:order=)?\d+$|^(?:up|down)=\d+$/.test(part.trim()));
  return isFine ? undefined : "unable to parse startup options\n";
}

const checks: Readonly<Record<string, FormatCheck>> = {
  CIDR: cidr("value does not look like a valid CIDR network\n"),
  CIDRv4: cidr("value does not look like a valid IPv4 CIDR network\n", 4),
  CIDRv6: cidr("value does not look like a valid IPv6 CIDR network\n", 6),
  IPorCIDR: (value) =>
    isIp(value) || isCidr(value)
      ? undefined
      : "value does not look like a valid IP address or CIDR network\n",
  address: (value) =>
    isIp(value) || dnsName.test(value) ? undefined : `value does not look like a valid address: ${value}\n`,
  "dns-name": matching(dnsName, "value does not look like a valid DNS name\n"),
  email: matching(/^[^\s@]+@[^\s@]+$/, "value does not look like a valid email address\n"),
  ip: (value) => (isIp(value) ? undefined : "value does not look like a valid IP address\n"),
  ipv4: matching(ipv4, "value does not look like a valid IPv4 address\n"),
  ipv6: matching(ipv6, "value does not look like a valid IPv6 address\n"),
  "mac-addr": matching(
    /^[a-f0-9][02468ace](?::[a-f0-9]{2}){5}$/i,
    "value does not look like a valid unicast MAC address\n",
  ),
  "mac-prefix": matching(
    /^[a-f0-9][02468ace](?::[a-f0-9]{2}){0,2}:?$/i,
    "value does not look like a valid unicast MAC address prefix\n",
  ),
  "pve-command-batch": commandsComplaint,
  "pve-configid": matching(/^[a-z][a-z0-9_-]+$/i, (value) => `invalid configuration ID '${value}'\n`),
  "pve-fw-addr-spec": addressSpec,
  "pve-fw-dport-spec": portSpec,
  "pve-fw-sport-spec": portSpec,
  "pve-groupid": matching(
    /^[A-Za-z0-9._-]+$/,
    (value) => `group name '${value}' contains invalid characters\n`,
  ),
  "pve-node": matching(
    /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/,
    "value does not look like a valid node name\n",
  ),
  "pve-roleid": matching(
    /^[A-Za-z0-9._-]+$/,
    (value) => `role name '${value}' contains invalid characters\n`,
  ),
  "pve-startup-order": startupOrder,
  "pve-storage-content": (value) =>
    contents.includes(value) ? undefined : `invalid content type '${value}'\n`,
  "pve-storage-id": storageId,
  "pve-tag": matching(/^[a-z0-9_][a-z0-9_\-+.]*$/i, "invalid characters in tag\n"),
  "pve-vmid": matching(/^[1-9][0-9]{2,8}$/, "value does not look like a valid VM ID\n"),
  urlencoded: matching(/^(?:[-%a-zA-Z0-9_.!~*'()])*$/, (value) => `invalid urlencoded string: ${value}\n`),
};

/** `-list` formats are checked item by item, `-opt` formats may be empty. */
export function checkFormat(format: string, value: string): string | undefined {
  const known = checks[format];
  if (known !== undefined) return known(value);
  const [, base = "", kind] = /^(.*)-(list|opt)$/.exec(format) ?? [];
  const check = checks[base];
  if (check === undefined) return undefined;
  if (kind === "opt") return value === "" ? undefined : check(value);
  return value
    .split(/[\s,;\0]+/)
    .filter((item) => item !== "")
    .map(check)
    .find((complaint) => complaint !== undefined);
}
