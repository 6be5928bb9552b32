import { ConfigurationError } from "../../errors/index.ts";
import { kindOf } from "../../errors/kind-of.ts";

/** An API token: `{ tokenId: "root@pam!ci", secret: "…" }`. */
export interface TokenCredentials {
  readonly tokenId: string;
  readonly secret: string;
}

/** What the server offers as a second factor (FACTS 42a). */
export interface TfaChallenge {
  readonly userid: string;
  /** Kinds the server accepts now, for instance `["totp", "recovery"]`. */
  readonly kinds: readonly string[];
}

/** A TOTP code as text, or one of the other kinds by name. */
export type TfaAnswer =
  | string
  | { readonly totp: string }
  | { readonly recovery: string }
  | { readonly yubico: string };

/** A password login. `username` may carry the realm (`root@pam`) or `realm` does. */
export interface PasswordCredentials {
  readonly username: string;
  readonly password: string;
  readonly realm?: string | undefined;
  /** Asked for each login that the server wants a second factor for; a code is never used twice. */
  readonly totp?: ((challenge: TfaChallenge) => TfaAnswer | Promise<TfaAnswer>) | undefined;
}

/** A ticket that was obtained elsewhere; it is renewed as long as the client lives. */
export interface TicketCredentials {
  readonly ticket: string;
  readonly csrfToken: string;
}

export type Credentials = TokenCredentials | PasswordCredentials | TicketCredentials;

/** Credentials, or a function that fetches them: asked at the first call and whenever they were refused. */
export type AuthOption = Credentials | (() => Credentials | Promise<Credentials>);

// oxlint-disable-next-line no-control-regex -- that is what is looked for
const hasControl = /[\u0000-\u0020\u007f]/;

/** Checks the shape; never puts a secret into a message. Throws ConfigurationError. */
export function checkCredentials(given: unknown): Credentials {
  if (typeof given !== "object" || given === null) {
    throw new ConfigurationError(
      `auth: expected { tokenId, secret }, { username, password }, { ticket, csrfToken } or a function returning one, got ${kindOf(given)}`,
    );
  }
  const fields: Record<string, unknown> = { ...given };
  for (const [marker, check] of Object.entries(checks)) if (marker in fields) return check(fields);
  throw new ConfigurationError(
    `auth: expected { tokenId, secret }, { username, password } or { ticket, csrfToken }, got an object with ${Object.keys(fields).join(", ") || "nothing"}`,
  );
}

const checks: Readonly<Record<string, (fields: Record<string, unknown>) => Credentials>> = {
  tokenId(fields) {
    only(fields, ["tokenId", "secret"]);
    return { tokenId: tokenId(text(fields, "tokenId")), secret: tokenSecret(fields) };
  },
  username(fields) {
    only(fields, ["username", "password", "realm", "totp"]);
    const { totp, realm } = fields;
    if (totp !== undefined && typeof totp !== "function")
      throw new ConfigurationError(
        `auth.totp: expected a function that returns a code, got ${kindOf(totp)} (a code can be used only once)`,
      );
    const isRealm = realm === undefined || typeof realm === "string";
    if (!isRealm)
      throw new ConfigurationError(`auth.realm: expected a string such as "pam", got ${kindOf(realm)}`);
    return {
      username: username(text(fields, "username"), realm),
      password: password(fields),
      totp: totp as PasswordCredentials["totp"],
    };
  },
  ticket(fields) {
    only(fields, ["ticket", "csrfToken"]);
    return { ticket: ticket(fields), csrfToken: secret(fields, "csrfToken") };
  },
};

function only(fields: Record<string, unknown>, allowed: readonly string[]): void {
  const unknown = Object.keys(fields).filter((name) => !allowed.includes(name));
  if (unknown.length > 0)
    throw new ConfigurationError(
      `auth: unknown ${unknown.join(", ")}; with ${allowed[0]} these are allowed: ${allowed.join(", ")}`,
    );
}

function text(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  if (typeof value === "string" && value !== "") return value;
  throw new ConfigurationError(
    `auth.${name}: expected a non-empty string, got ${value === "" ? "an empty one" : kindOf(value)}`,
  );
}

/** A header value: a newline in it (a secret read from a file) would be refused far from here. */
function secret(fields: Record<string, unknown>, name: string): string {
  const value = text(fields, name);
  if (!hasControl.test(value)) return value;
  throw new ConfigurationError(
    `auth.${name}: contains a blank, a newline or a control character (was it read from a file? use .trim()); the value is not shown`,
  );
}

/** Secrets are UUIDs, and a header takes no other letters either. */
function tokenSecret(fields: Record<string, unknown>): string {
  const value = secret(fields, "secret");
  if (/^[!-~]+$/.test(value)) return value;
  throw new ConfigurationError(
    "auth.secret: contains a character that no token's secret has (is it copied from an example?); the value is not shown",
  );
}

function ticket(fields: Record<string, unknown>): string {
  const value = secret(fields, "ticket");
  if (value.includes("!tfa!"))
    throw new ConfigurationError(
      "auth.ticket: this is the first half of a login with a second factor, not a ticket",
    );
  return value;
}

function password(fields: Record<string, unknown>): string {
  return text(fields, "password");
}

function tokenId(value: string): string {
  if (/^[^\s!@=]+@[^\s!@=]+![^\s!=]+$/.test(value)) return value;
  if (value.includes("="))
    throw new ConfigurationError(
      'auth.tokenId: contains "=": give the id ("user@realm!name") and the secret separately; the value is not shown',
    );
  if (!value.includes("!"))
    throw new ConfigurationError(
      `auth.tokenId: ${JSON.stringify(value)} has no "!": expected "user@realm!name", for instance "root@pam!ci"`,
    );
  throw new ConfigurationError(
    `auth.tokenId: ${JSON.stringify(value)} is not of the form "user@realm!name", for instance "root@pam!ci"`,
  );
}

function username(value: string, realm: string | undefined): string {
  if (value.includes("!"))
    throw new ConfigurationError(
      `auth.username: ${JSON.stringify(value)} is a token id; use { tokenId, secret }`,
    );
  if (realm === undefined && !value.includes("@"))
    throw new ConfigurationError(
      `auth.username: ${JSON.stringify(value)} names no realm: expected "user@realm" such as "root@pam", or give auth.realm`,
    );
  const full = realm === undefined || value.endsWith(`@${realm}`) ? value : `${value}@${realm}`;
  if (/\s|:/.test(full))
    throw new ConfigurationError(`auth.username: ${JSON.stringify(full)} may not contain blanks or ":"`);
  return full;
}
