/** Words of a segment: `get-osinfo` and `pci-id-or-mapping` alike. */
const wordsOf = (text: string): string[] => text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `get-osinfo` -> `GetOsinfo`. */
export const pascalCase = (text: string): string => wordsOf(text).map(capital).join("");

/** `get-osinfo` -> `getOsinfo`. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = wordsOf(text);
  return first + rest.map(capital).join("");
}

const isIdentifier = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text);

/** A property name as TypeScript wants it. */
export const propertyName = (text: string): string => (isIdentifier(text) ? text : JSON.stringify(text));

export const segmentsOf = (template: string): string[] =>
  template.split("/").filter((segment) => segment !== "");

/** The name inside `{…}`, or undefined for a static segment. */
export const parameterOf = (segment: string): string | undefined => /^\{(.+)\}$/.exec(segment)?.[1];

/** Names of the path values of a template, in order. */
export const pathNamesOf = (template: string): string[] =>
  segmentsOf(template).flatMap((segment) => parameterOf(segment) ?? []);

/**
 * Type name of a path: its static segments, and its last one even when that is a parameter
 * (`/nodes/{node}/qemu/{vmid}/config` -> `NodesQemuConfig`, `/nodes/{node}` -> `NodesNode`).
 */
export function pathTypeName(template: string): string {
  const segments = segmentsOf(template);
  const kept = segments.filter(
    (segment, index) => parameterOf(segment) === undefined || index === segments.length - 1,
  );
  return kept.map((segment) => pascalCase(parameterOf(segment) ?? segment)).join("") || "Root";
}
