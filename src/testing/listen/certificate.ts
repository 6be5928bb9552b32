import type * as NodeCrypto from "node:crypto";
import { builtIn } from "./built-in.ts";
import {
  ascii,
  bits,
  concat,
  der,
  explicit,
  integer,
  octets,
  oid,
  sequence,
  set,
  utcTime,
  utf8String,
  yes,
} from "./der.ts";

type Crypto = typeof NodeCrypto;

export interface Certificate {
  /** PEM of the certificate of the listener. */
  readonly cert: string;
  /** PEM of its private key. */
  readonly key: string;
  /** PEM of the authority that signed it. */
  readonly ca: string;
  /** SHA-256 of the listener's certificate, `AA:BB:…`. */
  readonly fingerprint: string;
}

const ecdsaWithSha256 = sequence(oid("1.2.840.10045.4.3.2"));
const dayMs = 86_400_000;

const pem = (bytes: Uint8Array, label: string): string => {
  const lines = Buffer.from(bytes).toString("base64").replace(/.{64}/g, "$&\n").trimEnd();
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
};

const name = (commonName: string): Uint8Array =>
  sequence(set(sequence(oid("2.5.4.3"), utf8String(commonName))));

const extension = (id: string, isCritical: boolean, value: Uint8Array): Uint8Array =>
  sequence(oid(id), ...(isCritical ? [yes()] : []), octets(value));

const basicConstraints = (isAuthority: boolean): Uint8Array =>
  extension("2.5.29.19", true, sequence(...(isAuthority ? [yes()] : [])));

const serverAuth = extension("2.5.29.37", false, sequence(oid("1.3.6.1.5.5.7.3.1")));

const loopbackV4 = Uint8Array.of(127, 0, 0, 1);
const loopbackV6 = Uint8Array.from({ length: 16 }, (_, index) => (index === 15 ? 1 : 0));

/** Host names and the loopback addresses, as the alternatives a client compares with. */
const subjectAlternatives = (hosts: readonly string[]): Uint8Array =>
  extension(
    "2.5.29.17",
    false,
    sequence(...hosts.map((host) => ascii(0x82, host)), der(0x87, loopbackV4), der(0x87, loopbackV6)),
  );

const keyIdentifier = (crypto: Crypto, key: NodeCrypto.KeyObject): Uint8Array =>
  new Uint8Array(
    crypto
      .createHash("sha1")
      .update(key.export({ type: "spki", format: "der" }))
      .digest(),
  );

/** Which key a certificate is for and which one signed it; strict clients insist on them. */
const keyIdentifiers = (own: Uint8Array, signer: Uint8Array): Uint8Array[] => [
  extension("2.5.29.14", false, octets(own)),
  extension("2.5.29.35", false, sequence(der(0x80, signer))),
];

/** Bits of the key usage extension: digitalSignature; keyCertSign and cRLSign. */
const keyUsage = (bits: number, unused: number): Uint8Array =>
  extension("2.5.29.15", true, der(0x03, Uint8Array.of(unused, bits)));

interface Subject {
  readonly commonName: string;
  readonly issuer: string;
  readonly publicKey: NodeCrypto.KeyObject;
  readonly extensions: readonly Uint8Array[];
}

function signed(crypto: Crypto, subject: Subject, signer: NodeCrypto.KeyObject): Uint8Array {
  const now = Date.now();
  const body = sequence(
    explicit(0, integer(Uint8Array.of(2))),
    integer(concat([Uint8Array.of(1), crypto.randomBytes(15)])),
    ecdsaWithSha256,
    name(subject.issuer),
    sequence(utcTime(new Date(now - dayMs)), utcTime(new Date(now + 365 * dayMs))),
    name(subject.commonName),
    new Uint8Array(subject.publicKey.export({ type: "spki", format: "der" })),
    explicit(3, sequence(...subject.extensions)),
  );
  return sequence(body, ecdsaWithSha256, bits(new Uint8Array(crypto.sign("sha256", body, signer))));
}

/** An authority of its own and a certificate for the loopback address and the given names, valid for a year. */
export function createCertificate(hosts: readonly string[]): Certificate {
  const crypto = builtIn("node:crypto");
  const authority = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
  const leaf = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
  const issuer = "Proxmox Virtual Environment test CA";
  const authorityId = keyIdentifier(crypto, authority.publicKey);
  const ca = signed(
    crypto,
    {
      commonName: issuer,
      issuer,
      publicKey: authority.publicKey,
      extensions: [basicConstraints(true), keyUsage(0x06, 1), ...keyIdentifiers(authorityId, authorityId)],
    },
    authority.privateKey,
  );
  const extensions = [
    basicConstraints(false),
    keyUsage(0x80, 7),
    serverAuth,
    subjectAlternatives(["localhost", ...hosts]),
    ...keyIdentifiers(keyIdentifier(crypto, leaf.publicKey), authorityId),
  ];
  const subject = { commonName: hosts[0] ?? "localhost", issuer, publicKey: leaf.publicKey, extensions };
  const cert = signed(crypto, subject, authority.privateKey);
  const digest = crypto.createHash("sha256").update(cert).digest("hex").toUpperCase();
  return {
    cert: pem(cert, "CERTIFICATE"),
    key: leaf.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    ca: pem(ca, "CERTIFICATE"),
    fingerprint: digest.replace(/(..)(?!$)/g, "$1:"),
  };
}
