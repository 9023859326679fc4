import * as z from "zod/mini";
import { isoDate, requiredText } from "../supplier/text.js";

/** The decision of a named person that messages may go to a supplier where signs of victims have held them. */
export const Release = z.lazy(() =>
  z.strictObject({
    /** Who decided: a person, by name or role, not a system. */
    by: requiredText(200),
    /** ISO date of the decision. */
    at: isoDate,
    reason: requiredText(2000),
  }),
);
export type Release = z.infer<typeof Release>;
