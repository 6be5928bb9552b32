/**
 * An answer that is no success. `json` is how handlers fail, `text` and `empty` how the server fails
 * before it reaches one (FACTS 19-22).
 */
export class Refusal extends Error {
  readonly status: number;
  readonly shape: "json" | "text" | "empty";
  readonly errors: Readonly<Record<string, string>> | undefined;

  constructor(
    status: number,
    message: string,
    options: { shape?: "json" | "text" | "empty"; errors?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.shape = options.shape ?? "json";
    this.errors = options.errors;
  }
}

/** What a handler dies with: 500 and its text. */
export const failure = (message: string): Refusal => new Refusal(500, `${message}\n`);

/** Parameters that the server does not take: 400, with a text per parameter. */
export const invalid = (errors: Readonly<Record<string, string>>): Refusal =>
  new Refusal(400, "Parameter verification failed.\n", { errors });

/** A privilege that is missing; `what` is `path, privileges` (FACTS 30). */
export const forbidden = (what?: string): Refusal =>
  new Refusal(403, what === undefined ? "Permission check failed\n" : `Permission check failed (${what})\n`);

/** A login that is missing or wrong; the server only says so in the reason phrase (FACTS 20). */
export const unauthorised = (reason: string): Refusal => new Refusal(401, reason, { shape: "empty" });
