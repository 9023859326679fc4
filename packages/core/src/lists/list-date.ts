import * as z from "zod/mini";

/**
 * The date of an entry as its publisher gives it: `2026-08-03`, or only `2026-08` or `2026`. Such dates compare as text,
 * and a missing day or month counts as the first.
 */
export const listDate = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "must be an ISO date such as 2026-08-03"));
