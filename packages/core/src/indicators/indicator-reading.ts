import * as z from "zod/mini";
import { IndicatorId } from "./indicator-id.js";

/** Whose words a text is: workers weigh more than what management or a document says of itself. */
export const Speaker = z.enum(["worker", "auditor", "management", "document", "press", "unknown"]);
export type Speaker = z.infer<typeof Speaker>;

/** How telling a sign is: by its kind, and by how surely it is said. */
export const SignStrength = z.enum(["weak", "medium", "strong"]);
export type SignStrength = z.infer<typeof SignStrength>;

const offset = z.int().check(z.nonnegative());

/**
 * A sign of forced labour that a text reports: a reason to ask, never proof. `text.slice(start, end)` is `quote`, exactly;
 * offsets are UTF-16 units.
 */
export const IndicatorReading = z
  .strictObject({
    indicator: IndicatorId,
    quote: z.string(),
    start: offset,
    end: offset,
    strength: SignStrength,
    speaker: Speaker,
  })
  .register(z.globalRegistry, {
    id: "IndicatorReading",
    description: "A sign of forced labour that a text reports, with the sentence that says so.",
  });
export type IndicatorReading = z.infer<typeof IndicatorReading>;
