import { ConfigurationError } from "../../errors/index.ts";
import type { ExecPolicy } from "../../mcp/index.ts";

/**
 * A policy from a file: `{ "allow": [["uname", "-a"], ["systemctl", "status", "*"], ["df", "**"]] }`. Each list is one
 * command, argument by argument; `*` stands for one argument, `**` at the end for any number of them.
 * @throws ConfigurationError for anything else.
 */
export function execPolicy(given: unknown): ExecPolicy {
  const { allow } = (typeof given === "object" && given !== null ? given : {}) as {
    readonly allow?: unknown;
  };
  if (!Array.isArray(allow) || !allow.every(isPattern))
    throw new ConfigurationError(
      'exec: expected { "allow": [["uname", "-a"], ["systemctl", "status", "*"]] }; "**" stands at the end alone, and no command begins with a wildcard',
    );
  const patterns: readonly (readonly string[])[] = allow;
  return { allow: (argv) => patterns.some((pattern) => matches(pattern, argv)) };
}

function isPattern(pattern: unknown): pattern is readonly string[] {
  return (
    Array.isArray(pattern) &&
    pattern.length > 0 &&
    pattern.every((part) => typeof part === "string") &&
    !pattern.slice(0, -1).includes("**") &&
    pattern[0] !== "*" &&
    pattern[0] !== "**"
  );
}

function matches(pattern: readonly string[], argv: readonly string[]): boolean {
  const isOpen = pattern.at(-1) === "**";
  const fixed = isOpen ? pattern.slice(0, -1) : pattern;
  const hasLength = isOpen ? argv.length >= fixed.length : argv.length === fixed.length;
  return hasLength && fixed.every((part, index) => part === "*" || part === argv[index]);
}
