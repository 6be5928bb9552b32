/** A member of the cluster, as any other one tells. */
export interface Member {
  readonly node: string;
  readonly ip: string | undefined;
  readonly isOnline: boolean;
  /** It is the one that was asked. */
  readonly isLocal: boolean;
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null;
const rowsOf = (data: unknown): Row[] => (Array.isArray(data) ? data.filter(isRow) : []);
const isSet = (value: unknown): boolean => value === 1 || value === "1" || value === true;
const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

const isAddress = /^(?:\d{1,3}(?:\.\d{1,3}){3}|(?=.*:.*:)[\da-f:.]+)$/i;

/** From `GET /cluster/status`; a member that is off may have no address (W: cluster-status). */
export function readMembers(data: unknown): Member[] {
  return rowsOf(data).flatMap(({ type, name, ip, online, local }) => {
    const node = textOf(name);
    if (type !== "node" || node === undefined) return [];
    const address = textOf(ip);
    const known = address !== undefined && isAddress.test(address) ? address : undefined;
    return [{ node, ip: known, isOnline: isSet(online), isLocal: isSet(local) }];
  });
}

const sha256 = /^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/;

/** From `GET /nodes`: the SHA-256 of each member's certificate; null for one that is off (W: nodes). */
export function readFingerprints(data: unknown): Map<string, string> {
  return new Map(
    rowsOf(data).flatMap(({ node, ssl_fingerprint: fingerprint }) => {
      const [name, text] = [textOf(node), textOf(fingerprint)?.toUpperCase()];
      return name === undefined || text === undefined || !sha256.test(text) ? [] : [[name, text] as const];
    }),
  );
}
