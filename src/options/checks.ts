import { suggestion } from "../api/suggestion.ts";
import { ConfigurationError } from "../errors/index.ts";
import { kindOf } from "../errors/kind-of.ts";

export function checkNumber(name: string, value: unknown, min: number, max: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= min && value <= max) return value;
  const shown = typeof value === "number" ? String(value) : kindOf(value);
  throw new ConfigurationError(`${name}: expected a whole number from ${min} to ${max}, got ${shown}`);
}

export function checkBoolean(name: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new ConfigurationError(`${name}: expected true or false, got ${kindOf(value)}`);
}

export function checkFunction<F>(name: string, value: F | undefined): F | undefined {
  if (value === undefined || typeof value === "function") return value;
  throw new ConfigurationError(`${name}: expected a function, got ${kindOf(value)}`);
}

export function checkObject(name: string, value: unknown, expected: string): asserts value is object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  throw new ConfigurationError(`${name}: expected ${expected}, got ${kindOf(value)}`);
}

export function checkMethods(
  name: string,
  value: unknown,
  methods: readonly string[],
  expected: string,
): void {
  checkObject(name, value, expected);
  const missing = methods.find((method) => typeof Reflect.get(value, method) !== "function");
  if (missing !== undefined)
    throw new ConfigurationError(`${name}: expected ${expected}, got an object without ${missing}()`);
}

export function checkNames(option: string, rest: object, names: readonly string[]): void {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new ConfigurationError(`${option}.${unknown}: unknown option${suggestion(unknown, names)}`);
}
