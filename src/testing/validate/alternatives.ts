/** Operations whose parameters depend on the type of what they make (FACTS 85). */
interface Alternatives {
  /** The parameter that decides. */
  readonly by: string;
  /** What each type must have, beyond what all have. */
  readonly required: Readonly<Record<string, readonly string[]>>;
  /** What only some types may have. */
  readonly own: readonly string[];
}

const byOperation: Readonly<Record<string, Alternatives>> = {
  "POST /cluster/ha/rules": {
    by: "type",
    required: { "node-affinity": ["nodes", "resources"], "resource-affinity": ["affinity", "resources"] },
    own: ["affinity", "nodes", "resources", "strict"],
  },
};

const unknownName = "property is not defined in schema and the schema does not allow additional properties";
const missing = "property is missing and it is not optional";

/**
 * Errors as the server words them where a type decides: what is missing is told as `oneOf[type].name`,
 * and with a type nobody knows everything that only types have is unknown (recorded in ha-rules-post-oneof-400).
 */
export function refineErrors(
  operation: string,
  given: ReadonlyMap<string, unknown>,
  errors: Readonly<Record<string, string>>,
): Record<string, string> {
  const alternatives = byOperation[operation];
  if (alternatives === undefined) return { ...errors };
  const { by, required, own } = alternatives;
  const rest = Object.entries(errors).filter(([name, text]) => !own.includes(name) || text !== missing);
  const needed = required[String(given.get(by))];
  if (needed === undefined) {
    const odd = own.filter((name) => given.get(name) !== undefined);
    return { ...Object.fromEntries(rest), ...Object.fromEntries(odd.map((name) => [name, unknownName])) };
  }
  const absent = needed.filter((name) => given.get(name) === undefined);
  const told = absent.map((name) => [`oneOf[${String(given.get(by))}].${name}`, missing]);
  return { ...Object.fromEntries(rest), ...Object.fromEntries(told) };
}
