import type { InvalidParametersError } from "../errors/index.ts";
import { isPlainObject, kindOf } from "../errors/kind-of.ts";
import { faulty, refused, shown } from "../errors/refused.ts";
import { suggestion } from "./suggestion.ts";

/** What one option must be. */
export interface Rule {
  /** In words. */
  readonly allowed: string;
  readonly fits: (value: unknown) => boolean;
}

/** Rules by the names of the options. */
export type Rules = Readonly<Record<string, Rule>>;

/** A rule for each option there is, so that no other passes in silence. */
export type RulesFor<Options> = { readonly [Name in keyof Options]-?: Rule };

/** What a 32-bit timer can hold; a longer one would fire at once. */
export const longestTimeoutMs = 2 ** 31 - 1;

export const aFlag: Rule = { allowed: "true or false", fits: (value) => typeof value === "boolean" };
export const aFunction: Rule = { allowed: "a function", fits: (value) => typeof value === "function" };
export const aText: Rule = { allowed: "text", fits: (value) => typeof value === "string" };
export const aSignal: Rule = { allowed: "an AbortSignal", fits: (value) => value instanceof AbortSignal };
export const aTimeout: Rule = {
  allowed: `milliseconds above 0, at most ${longestTimeoutMs}`,
  fits: (value) => typeof value === "number" && value > 0 && value <= longestTimeoutMs,
};
/** Something that is checked where it is used. */
export const anything: Rule = { allowed: "anything", fits: () => true };

export const oneOf = (...values: readonly string[]): Rule => ({
  allowed: values.map((value) => JSON.stringify(value)).join(" or "),
  fits: (value) => values.some((each) => each === value),
});

export const aWholeNumber = (min: number, max: number): Rule => ({
  allowed: `a whole number from ${min} to ${max}`,
  fits: (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
});

/** @throws InvalidParametersError naming the option, what came and what is allowed. */
export function checkOptions(given: unknown, rules: Rules, field = "options"): void {
  checkObject(given, field, "an object");
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) throw unknownName(`${field}.${name}`, name, Object.keys(rules));
    if (value !== undefined && !rule.fits(value))
      throw refused(`${field}.${name}`, rule.allowed, shown(value));
  }
}

/** What holds values by name. Of anything else nothing is shown, since it may be a secret in the wrong place. */
export function checkObject(
  given: unknown,
  field: string,
  allowed: string,
): asserts given is Readonly<Record<string, unknown>> {
  if (!isPlainObject(given)) throw refused(field, allowed, kindOf(given));
}

/** For a name that there is not: most likely a typing error. */
export function unknownName(field: string, name: string, known: readonly string[]): InvalidParametersError {
  return faulty(field, `unknown${suggestion(name, known)}`);
}
