/**
 * What differs between Proxmox products, in one frozen value.
 * Transport, authentication and codecs read it; nothing else may ask which product it is.
 */
export interface Product {
  readonly name: "pve";
  readonly title: string;
  readonly port: number;
  /** Prefix of every API path. */
  readonly apiRoot: string;
  /** `Authorization: <tokenScheme>=<tokenId><tokenSeparator><secret>` (FACTS 32). */
  readonly tokenScheme: string;
  readonly tokenSeparator: string;
  /** Cookie that carries a ticket, and the header every write by ticket needs (FACTS 33, 34). */
  readonly ticketCookie: string;
  readonly csrfHeader: string;
  readonly ticketTemplate: string;
  /** A read that needs no login (FACTS 41): the cheapest sign of life. */
  readonly openTemplate: string;
  /** How long the server honours a ticket (FACTS 36). */
  readonly ticketLifetimeMs: number;
  /** The one read that lists everything. */
  readonly bulkTemplate: string;
}

export const pve: Product = Object.freeze({
  name: "pve",
  title: "Proxmox VE",
  port: 8006,
  apiRoot: "/api2/json",
  tokenScheme: "PVEAPIToken",
  tokenSeparator: "=",
  ticketCookie: "PVEAuthCookie",
  csrfHeader: "CSRFPreventionToken",
  ticketTemplate: "/access/ticket",
  openTemplate: "/access/domains",
  ticketLifetimeMs: 2 * 60 * 60 * 1000,
  bulkTemplate: "/cluster/resources",
});
