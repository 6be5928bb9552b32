/** What a value is, for the end of a message: `typeof` calls null and arrays objects. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value;
}
