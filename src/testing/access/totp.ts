const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function fromBase32(text: string): Uint8Array {
  const bits = Array.from(text.toUpperCase().replace(/=+$/, ""))
    .map((character) => Math.max(0, alphabet.indexOf(character)).toString(2).padStart(5, "0"))
    .join("");
  return Uint8Array.from({ length: Math.floor(bits.length / 8) }, (_, index) =>
    Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2),
  );
}

const stepSeconds = 30;

/** The six digits of RFC 6238 for a point of time. */
async function totpCode(secret: string, nowMs: number): Promise<string> {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(nowMs / 1000 / stepSeconds)));
  const raw = new Uint8Array(fromBase32(secret));
  const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
  const mac = new DataView(await crypto.subtle.sign("HMAC", key, counter.buffer));
  const offset = mac.getUint8(mac.byteLength - 1) & 0x0f;
  const number = (mac.getUint32(offset) & 0x7fffffff) % 1_000_000;
  return String(number).padStart(6, "0");
}

/** The code of now, or of one step before or after. */
export async function isTotpCode(secret: string, code: string, nowMs: number): Promise<boolean> {
  const steps = [-1, 0, 1].map((step) => totpCode(secret, nowMs + step * stepSeconds * 1000));
  return (await Promise.all(steps)).includes(code);
}
