import { kindOf } from "../errors/kind-of.ts";
import { refused } from "../errors/refused.ts";

/** A public key has a blank between its type and its data; percent-encoded text has none at all. */
const isPlain = (text: string): boolean => /\s/.test(text);

/** Some callers encode once for the setting and once more for the form. */
const mostEncodings = 3;

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The public keys in plain, one a line, whether the text was percent-encoded or not.
 * @throws InvalidParametersError for what is no text.
 */
export function decodeSshKeys(text: string): string {
  if (typeof text !== "string") throw refused("keys", "text", kindOf(text));
  let plain = text;
  for (let round = 0; round < mostEncodings && !isPlain(plain); round++) plain = decodedOnce(plain);
  return isPlain(plain) ? plain : text;
}

/**
 * Public keys the way `sshkeys` takes them: percent-encoded once, blanks as `%20`.
 * What is encoded already is not encoded again. An array has one key an item.
 * @throws InvalidParametersError for what is neither text nor an array of it.
 */
export function encodeSshKeys(keys: string | readonly string[]): string {
  const list: readonly unknown[] = Array.isArray(keys) ? keys : [keys];
  if (!list.every((key) => typeof key === "string"))
    throw refused("keys", "text, or an array of texts", kindOf(keys));
  return encodeURIComponent(decodeSshKeys(list.join("\n")));
}
