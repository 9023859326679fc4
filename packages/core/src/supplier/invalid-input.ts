/** One thing wrong with an input: where it stands and what is wrong with it. */
export interface InputIssue {
  path: (string | number)[];
  message: string;
}

/**
 * Thrown by every function of the library for input that breaks its schema: one issue a field.
 * Match on `_tag`, which survives two copies of the library in one program.
 *
 * @example
 * ```ts
 * try {
 *   assess(JSON.parse(body));
 * } catch (error) {
 *   if (error instanceof InvalidInput) console.log(error.issues[0]?.path.join("."), error.issues[0]?.message);
 * }
 * ```
 */
export class InvalidInput extends Error {
  readonly _tag = "InvalidInput" as const;
  readonly issues: InputIssue[];

  constructor(issues: InputIssue[]) {
    super(issues.map(({ path, message }) => (path.length ? `${path.join(".")}: ${message}` : message)).join("; "));
    this.name = "InvalidInput";
    this.issues = issues;
  }
}
