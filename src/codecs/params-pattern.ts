const compiled = new Map<string, RegExp | undefined>();

/** What Perl means by these is something else here, or nothing at all. */
const untranslatable = /\(\?[^:=!]|[*+?}]\+|\{,|\[\[:|\\[AZzGKXRhHvVNpPQE]|\$[A-Za-z]|\\[1-9]/;

/** Perl allows one line feed at the end of the whole value. */
function compile(pattern: string): RegExp | undefined {
  if (untranslatable.test(pattern)) return undefined;
  try {
    return new RegExp(`^${pattern}\\n?$`);
  } catch {
    return undefined;
  }
}

const ascii = /^\p{ASCII}*$/u;

/**
 * Does a value fit a pattern of the description? Where that cannot be told for sure here
 * (Perl syntax, or text beyond ASCII, where `\w` differs), the answer is yes: the server will say.
 */
export function mayMatch(pattern: string, text: string): boolean {
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern));
  const expression = compiled.get(pattern);
  return expression === undefined || !ascii.test(text) || expression.test(text);
}
