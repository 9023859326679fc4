import * as z from "zod/mini";
import { IndicatorId } from "../indicators/indicator-id.js";
import { Country, Good, Identifier, Site } from "../supplier/index.js";
import { isoDate, line, listOf, requiredText, textLimits } from "../supplier/text.js";
import { Marking } from "./marking.js";

const Organisation = z.lazy(() =>
  z.strictObject({
    id: z.optional(requiredText(textLimits.id)),
    name: requiredText(),
    aliases: z.optional(listOf(requiredText())),
    country: z.optional(Country),
    address: z.optional(line),
    identifiers: z.optional(listOf(Identifier)),
  }),
);

/** Where a finding comes from: who said or wrote what it rests on. */
export const SourceType = z.enum(["worker", "auditor", "management", "document", "press", "unknown"]);

/**
 * What one organisation may tell another about a supplier: which organisation and place, which sign, since when and how
 * sure, and under what marking, purpose and legal basis it travels until it expires. Nothing of persons.
 *
 * @example
 * ```ts
 * const finding: SharedFinding = {
 *   id: "f-2026-014",
 *   supplier: { name: "Example Mills", country: "PK" },
 *   kind: "indicator",
 *   indicator: "documents",
 *   observed: "2026-05-04",
 *   confidence: "medium",
 *   sourceType: "auditor",
 *   firstHand: true,
 *   tlp: "AMBER+STRICT",
 *   purpose: "protect workers at the site",
 *   legalBasis: "UK GDPR art. 6(1)(f)",
 *   expires: "2027-05-04",
 *   sharedBy: "Example Council",
 * };
 * ```
 */
export const SharedFinding = z
  .lazy(() =>
    z.strictObject({
      id: requiredText(textLimits.id),
      supplier: Organisation,
      site: z.optional(Site),
      good: z.optional(Good),
      kind: z.enum(["indicator", "list-match", "assessment", "statement", "correction"]),
      indicator: z.optional(IndicatorId),
      observed: isoDate,
      confidence: z.enum(["low", "medium", "high"]),
      sourceType: SourceType,
      firstHand: z.boolean(),
      tlp: Marking,
      purpose: requiredText(),
      legalBasis: requiredText(),
      expires: isoDate,
      evidenceHash: z.optional(z.string().check(z.regex(/^\S{1,200}$/, "must be a hash without spaces"))),
      sharedBy: requiredText(),
      note: z.optional(line),
      corrects: z.optional(requiredText(textLimits.id)),
    }),
  )
  .register(z.globalRegistry, {
    id: "SharedFinding",
    description:
      "What one organisation tells another about a supplier. observed and expires: ISO dates; evidenceHash: hash of evidence that stays with the sharer; corrects: id of the finding that a correction takes back.",
  });
export type SharedFinding = z.infer<typeof SharedFinding>;
