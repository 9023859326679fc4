import * as z from "zod/mini";
import { isoDate, line, requiredText } from "../../supplier/text.js";

const amount = z.number().check(z.nonnegative());

/** Who makes the statement, as far as the caller knows: decides whom a law binds. */
export const StatementEntity = z.lazy(() =>
  z.strictObject({
    name: z.optional(requiredText()),
    /** Of the last financial year, in `currency`. */
    turnover: z.optional(amount),
    /** ISO 4217, such as `GBP`. */
    currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as GBP"))),
    assets: z.optional(amount),
    employees: z.optional(amount),
    /** Where it does business: `GB`, `AU`, `CA`, `US-CA`, `NO`, … */
    jurisdictions: z.optional(z.array(requiredText(20)).check(z.maxLength(400))),
  }),
);
export type StatementEntity = z.infer<typeof StatementEntity>;

/** What cannot be read from the text: when and where the statement was published. */
export const StatementMetadata = z.lazy(() =>
  z.strictObject({
    published: z.optional(isoDate),
    url: z.optional(line),
    linkedFromHomepage: z.optional(z.boolean()),
  }),
);
export type StatementMetadata = z.infer<typeof StatementMetadata>;

/**
 * How to review a statement. `frameworks`: ids (`uk.s54`) or countries (`uk`, `au`, `ca`, `us-ca`, `no`); without them all
 * that are in force, or guidance in use, on `asOf`. `previous`: the text of last year's statement.
 */
export const ReviewOptions = z
  .strictObject({
    frameworks: z.optional(z.array(requiredText(60)).check(z.maxLength(100))),
    asOf: z.optional(isoDate),
    entity: z.optional(StatementEntity),
    metadata: z.optional(StatementMetadata),
    previous: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: "ReviewOptions", description: "How to review a statement." });
export type ReviewOptions = z.infer<typeof ReviewOptions>;
