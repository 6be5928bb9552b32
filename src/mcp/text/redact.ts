const secretName =
  /(^|[-_])(ci)?(password|passwd|secret|token|ticket|csrfpreventiontoken|keyring|sshkeys|ssh-public-keys|otp)$|^(client-key|private-key|keys|encryption-key)$/i;
/** The same names inside property strings and option lists: `password=…`. */
const secretInText = /\b((?:ci)?password|passwd|secret|token|ticket|apitoken|keyring)=([^,;\s]+)/gi;
/** What can be told by its looks: API tokens, tickets, subscription keys, private keys. */
const secretByLooks =
  /PVEAPIToken[= ]\S+|\bPVE(?:VNC|TERM)?:[^\s:]+:[0-9A-F]{8}::\S+|\bpve\d[a-z]-[0-9a-f]{10}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/** `http://user:password@proxy` */
const passwordInUrl = /(:\/\/[^\s/:@]+:)[^\s/@]+@/g;

const redacted = "[redacted]";

const isSecretName = (name: string): boolean => secretName.test(name);

/** The text without what looks like a secret. */
export function redactText(text: string): string {
  return text
    .replace(secretInText, `$1=${redacted}`)
    .replace(passwordInUrl, `$1${redacted}@`)
    .replace(secretByLooks, redacted);
}

/** A copy without secrets: by the name of a member, and by the looks of a text. */
export function redact(value: unknown): unknown {
  if (typeof value === "string") return redactText(value);
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== "object" || value === null) return value;
  return redactMembers(value as Record<string, unknown>);
}

function redactMembers(row: Record<string, unknown>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  // Pending changes are rows of a name and its values.
  const isSecretRow = typeof row["key"] === "string" && isSecretName(row["key"]);
  for (const [name, value] of Object.entries(row)) {
    const isSecret = isSecretName(name) || (isSecretRow && name !== "key");
    copy[name] = isSecret && isFilled(value) ? redacted : redact(value);
  }
  return copy;
}

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== "" && typeof value !== "boolean";
