/** A bare object, as a literal makes it; one of a class, a Map or a Date is none. */
export function isPlainObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // That of another realm is another object, but nothing is above it either.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What a value is, for the end of a message: `typeof` calls null, arrays and objects of a class objects. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value !== "object") return typeof value;
  if (isPlainObject(value)) return "object";
  const { name } = value.constructor;
  return name === "" ? "an object of a class" : `an object of the class ${name}`;
}
