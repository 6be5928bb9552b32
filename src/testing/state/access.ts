export interface Token {
  readonly tokenid: string;
  secret: string;
  privsep: boolean;
  /** Seconds since 1970; 0 never expires. */
  expire: number;
  comment?: string | undefined;
}

/** A second factor of a user (FACTS 42a). */
export interface Factor {
  readonly id: string;
  readonly type: "totp" | "recovery";
  /** The base32 secret of a TOTP factor. */
  readonly secret?: string | undefined;
  /** The codes of a recovery factor; a used one is empty. */
  readonly codes?: string[] | undefined;
  readonly description: string;
  readonly created: number;
}

export interface User {
  /** `name@realm` */
  readonly userid: string;
  password: string | undefined;
  enable: boolean;
  /** Seconds since 1970; 0 never expires. */
  expire: number;
  readonly groups: Set<string>;
  readonly tokens: Map<string, Token>;
  readonly factors: Factor[];
  /** Wrong answers in a row; too many lock the factor. */
  failedFactors: number;
  /** comment, email, firstname, lastname, keys: whatever was set. */
  readonly details: Map<string, string>;
}

export interface Group {
  readonly groupid: string;
  comment?: string | undefined;
}

export interface AclEntry {
  readonly path: string;
  readonly type: "user" | "group" | "token";
  readonly ugid: string;
  readonly roleid: string;
  readonly propagate: boolean;
}

export interface Realm {
  readonly realm: string;
  readonly type: string;
  readonly config: Map<string, string | number>;
}

export interface AccessState {
  readonly users: Map<string, User>;
  readonly groups: Map<string, Group>;
  /** Roles that were made; the built-in ones are in `access/roles.ts`. */
  readonly roles: Map<string, Set<string>>;
  readonly realms: Map<string, Realm>;
  acl: AclEntry[];
}
