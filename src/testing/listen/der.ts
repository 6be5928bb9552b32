/** The few ASN.1 types an X.509 certificate is made of, in their distinguished encoding. */

function lengthBytes(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 | bytes.length, ...bytes];
}

export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = concat(parts);
  return concat([Uint8Array.from([tag, ...lengthBytes(content.length)]), content]);
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => der(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]): Uint8Array => der(0x31, ...parts);
export const octets = (bytes: Uint8Array): Uint8Array => der(0x04, bytes);
export const bits = (bytes: Uint8Array): Uint8Array => der(0x03, Uint8Array.of(0), bytes);
export const yes = (): Uint8Array => der(0x01, Uint8Array.of(0xff));
export const explicit = (index: number, part: Uint8Array): Uint8Array => der(0xa0 + index, part);

/** A positive integer from its bytes. */
export function integer(bytes: Uint8Array): Uint8Array {
  const isNegative = ((bytes[0] ?? 0) & 0x80) !== 0;
  return der(0x02, ...(isNegative ? [Uint8Array.of(0)] : []), bytes);
}

export const utf8String = (text: string): Uint8Array => der(0x0c, new TextEncoder().encode(text));
export const ascii = (tag: number, text: string): Uint8Array => der(tag, new TextEncoder().encode(text));

function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

/** An object identifier from its dotted form. */
export function oid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return der(0x06, Uint8Array.from([first * 40 + second, ...rest.flatMap(base128)]));
}

/** `YYMMDDHHMMSSZ`, good until 2049. */
export function utcTime(time: Date): Uint8Array {
  return ascii(0x17, `${time.toISOString().slice(2, 19).replace(/[-:T]/g, "")}Z`);
}
