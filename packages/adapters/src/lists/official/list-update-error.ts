/** One of the checks that an edition must pass before anything is screened against it. */
export type EditionCheck = "answer" | "length" | "header" | "end" | "sections" | "count" | "date" | "unread";

/** What is wrong with an edition that was fetched. */
export interface EditionFault {
  readonly check: EditionCheck;
  readonly why: string;
}

/**
 * An edition that is not taken: the one that is held stays in use, since half a list must not be screened against as if it
 * were whole. `faults` name every check that it fails.
 *
 * @example
 * ```ts
 * if (error instanceof ListUpdateError) for (const { check, why } of error.faults) console.error(`${check}: ${why}`);
 * ```
 */
export class ListUpdateError extends Error {
  readonly _tag = "ListUpdateError" as const;
  readonly list: string;
  readonly faults: readonly EditionFault[];

  constructor(list: string, faults: readonly EditionFault[], options?: { cause: unknown }) {
    super(`The edition of ${list} is not taken: ${faults.map(({ why }) => why).join(" ")}`, options);
    this.name = "ListUpdateError";
    this.list = list;
    this.faults = faults;
  }
}
