import { ConfigurationError } from "../errors/index.ts";
import { kindOf } from "../errors/kind-of.ts";
import type { EventListener } from "../events.ts";

/**
 * How the server proves who it is. Without any of it, the system's authorities decide.
 * `fingerprint`: SHA-256 of the certificate, one for all hosts or a map from host name to fingerprint.
 */
export interface TlsOption {
  readonly fingerprint?: string | Readonly<Record<string, string>> | undefined;
  /** Authorities in PEM form, for instance the cluster's own `/etc/pve/pve-root-ca.pem`. */
  readonly ca?: string | readonly string[] | undefined;
  /** Accept any certificate. Anybody between here and the server can read the credentials. */
  readonly insecure?: boolean | undefined;
}

/** The option in the form the transport takes. */
export interface CheckedTls extends TlsOption {
  readonly ca?: readonly string[] | undefined;
}

/** What one host's connections are checked against. */
export interface TlsCheck {
  readonly fingerprint?: string | undefined;
  readonly ca?: readonly string[] | undefined;
  readonly insecure?: boolean | undefined;
}

/** Checks the option; throws ConfigurationError. */
export function checkTls(given: unknown): CheckedTls {
  if (typeof given !== "object" || given === null)
    throw new ConfigurationError(
      `tls: expected { fingerprint }, { ca } or { insecure: true }, got ${kindOf(given)}`,
    );
  const { fingerprint, ca, insecure, ...rest }: Record<string, unknown> = { ...given };
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new ConfigurationError(`tls.${unknown}: unknown; allowed are fingerprint, ca, insecure`);
  if (insecure !== undefined && typeof insecure !== "boolean")
    throw new ConfigurationError(`tls.insecure: expected true or false, got ${kindOf(insecure)}`);
  if (insecure === true && (fingerprint !== undefined || ca !== undefined))
    throw new ConfigurationError(
      "tls.insecure: cannot be combined with fingerprint or ca, which it would switch off",
    );
  return {
    insecure: insecure === true,
    ...(fingerprint !== undefined && { fingerprint: checkFingerprints(fingerprint) }),
    ...(ca !== undefined && { ca: checkCa(ca) }),
  };
}

function checkFingerprints(given: unknown): string | Record<string, string> {
  if (typeof given === "string") return normalizeFingerprint("tls.fingerprint", given);
  if (typeof given !== "object" || given === null)
    throw new ConfigurationError(
      `tls.fingerprint: expected text or a map from host to fingerprint, got ${kindOf(given)}`,
    );
  const entries = Object.entries(given).map(([host, text]) => [
    host.toLowerCase(),
    normalizeFingerprint(`tls.fingerprint[${host}]`, String(text)),
  ]);
  return Object.fromEntries(entries);
}

/** 32 bytes in hex, with or without colons, as the web interface and `openssl x509 -fingerprint -sha256` show them. */
function normalizeFingerprint(name: string, text: string): string {
  const hex = text
    .replace(/^sha-?256[:= ]?(fingerprint=)?/i, "")
    .replaceAll(/[:\s]/g, "")
    .toUpperCase();
  if (/^[0-9A-F]{64}$/.test(hex)) return (hex.match(/../g) ?? []).join(":");
  const hint = /^[0-9A-F]{40}$/.test(hex) ? " (that is a SHA-1 fingerprint)" : "";
  throw new ConfigurationError(
    `${name}: ${JSON.stringify(text)} is not a SHA-256 fingerprint of 32 bytes such as "AA:BB:…"${hint}`,
  );
}

function checkCa(given: unknown): readonly string[] {
  const parts: unknown[] = Array.isArray(given) ? given : [given];
  const isPem =
    parts.length > 0 &&
    parts.every((part) => typeof part === "string" && part.includes("-----BEGIN CERTIFICATE-----"));
  if (isPem) return parts.map(String);
  throw new ConfigurationError(
    "tls.ca: expected certificates in PEM form (-----BEGIN CERTIFICATE-----), not a file name",
  );
}

let hasWarned = false;

/** Says once in this process that nothing is checked, and each time as an event. */
export function warnOfInsecure(emit: EventListener): void {
  const message = "tls.insecure: no certificate is checked; anybody on the way can read the credentials";
  emit({ type: "warning", message });
  if (!hasWarned) console.warn(`proxkit: ${message}`);
  hasWarned = true;
}

/** The check for one host of the client. */
export function tlsCheckFor(tls: CheckedTls | undefined, origin: string): TlsCheck | undefined {
  if (tls === undefined) return undefined;
  const { fingerprint, ca, insecure } = tls;
  if (fingerprint === undefined || typeof fingerprint === "string") return { fingerprint, ca, insecure };
  const pinned = entryFor(fingerprint, origin);
  if (pinned === undefined && ca === undefined) {
    throw new ConfigurationError(
      `tls.fingerprint: has no entry for ${new URL(origin).host}; it names ${Object.keys(fingerprint).join(", ")}`,
    );
  }
  return { fingerprint: pinned, ca, insecure };
}

/** The check for a host that was found: its own fingerprint, unless the options name one for it. */
export function tlsCheckForFound(tls: CheckedTls | undefined, origin: string, fingerprint: string): TlsCheck {
  const given = typeof tls?.fingerprint === "object" ? entryFor(tls.fingerprint, origin) : undefined;
  return { fingerprint: given ?? fingerprint };
}

function entryFor(fingerprints: Readonly<Record<string, string>>, origin: string): string | undefined {
  const { host, hostname } = new URL(origin);
  return fingerprints[host.toLowerCase()] ?? fingerprints[hostname.toLowerCase()];
}
