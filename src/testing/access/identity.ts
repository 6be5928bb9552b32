/** Who makes a call. */
export interface Identity {
  /** `root@pam` */
  readonly userid: string;
  /** The whole token id, for instance `root@pam!ci`, where a token was used. */
  readonly tokenId: string | undefined;
}

/** The name permissions and tasks go by: the token where there is one, else the user. */
export const loginOf = (identity: Identity): string => identity.tokenId ?? identity.userid;

/** The one login that may do everything: root@pam itself, by ticket (FACTS 39). */
export const isRoot = (identity: Identity): boolean =>
  identity.tokenId === undefined && identity.userid === "root@pam";
