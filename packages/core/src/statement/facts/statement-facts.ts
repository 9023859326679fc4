import * as z from "zod/mini";

/** Where a fact stands in the text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A fact with the words that say it. */
export interface Stated<T> {
  readonly value: T;
  readonly at: Span;
}

/** The formal facts with their places and with what the judging rules need to know of how they are worded. */
export interface ReadFacts {
  /** Those that make the statement, the most firmly named first. `firm`: named as the ones that make it. */
  readonly entities: readonly (Stated<string> & { readonly firm: boolean })[];
  /** `end` is the ISO date of the year's end; `firm`: named as the year that the statement is for. */
  readonly financialYear?: Stated<string> & { readonly end?: string; readonly firm: boolean };
  /** `principal`: a board, trustees or members, not a committee or a manager. */
  readonly approval?: Stated<{ readonly body: string; readonly date?: string }> & { readonly principal: boolean };
  /** `signed`: the text says that it is signed. */
  readonly signatory?: Stated<{ readonly name: string; readonly role: string; readonly date?: string }> & {
    readonly signed: boolean;
  };
}

/**
 * The formal facts of a statement as read by rules. `financialYear` is an ISO 8601 date of its end (`2025-12-31`), an
 * interval (`2024-04-01/2025-03-31`), or a year or pair of years (`2025`, `2024/2025`) where no day is given. Other dates
 * are ISO 8601 with as many parts as the text gives.
 */
export const StatementFacts = z
  .strictObject({
    entities: z.array(z.string()),
    financialYear: z.optional(z.string()),
    approval: z.optional(z.strictObject({ body: z.string(), date: z.optional(z.string()) })),
    signatory: z.optional(z.strictObject({ name: z.string(), role: z.string(), date: z.optional(z.string()) })),
  })
  .register(z.globalRegistry, {
    id: "StatementFacts",
    description: "Who made, approved and signed a statement, and for which year.",
  });
export type StatementFacts = z.infer<typeof StatementFacts>;

/** The facts without their places, as they leave the library. */
export const plainFacts = ({ entities, financialYear, approval, signatory }: ReadFacts): StatementFacts => ({
  entities: entities.map(({ value }) => value),
  ...(financialYear && { financialYear: financialYear.value }),
  ...(approval && { approval: { ...approval.value } }),
  ...(signatory && { signatory: { ...signatory.value } }),
});
