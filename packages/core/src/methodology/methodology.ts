import * as z from "zod/mini";
import { ControlId } from "../supplier/index.js";

const decibans = z.number().check(z.minimum(-40), z.maximum(40));
const positive = z.number().check(z.minimum(0), z.maximum(40));
const fraction = z.number().check(z.minimum(0), z.maximum(1));

/** How many decibans below and above its weight a factor may still lie. */
const Spread = z.strictObject({ low: positive, high: positive });
export type Spread = z.infer<typeof Spread>;

/** Points of a line drawn straight between them and level beyond them: `[[48, -0.5], [60, 2.5]]`. */
const Curve = z.array(z.tuple([z.number(), decibans])).check(z.minLength(1));
export type Curve = z.infer<typeof Curve>;

const Strength = z.enum(["strong", "medium", "weak"]);
export type Strength = z.infer<typeof Strength>;

// Made when numbers are first checked: most programs never pass their own, and none should pay for it at import.
const schema = () =>
  z
    .strictObject({
      version: z.string().check(z.minLength(1)),
      base: decibans,
      tiers: z.strictObject({ moderate: z.number(), high: z.number(), severe: z.number() }),
      overlap: fraction,
      gapsShown: z.int().check(z.minimum(0)),
      country: z.strictObject({
        indicators: z.strictObject({
          ruleOfLaw: fraction,
          workersRights: fraction,
          listedGoods: fraction,
          informality: fraction,
          income: fraction,
          migrantShare: fraction,
        }),
        fewestIndicators: z.int().check(z.minimum(1)),
        decibansPerDeviation: positive,
        most: positive,
        prevalenceScale: fraction,
        spread: z.strictObject({ known: Spread, unknown: Spread }),
      }),
      government: z.strictObject({
        tiers: z.strictObject({ "1": decibans, "2": decibans, "2WL": decibans, "3": decibans, special: decibans }),
        notRatified: z.strictObject({ C029: positive, C105: positive, P029: positive }),
        spread: z.strictObject({ known: Spread, unknown: Spread }),
      }),
      sector: z.strictObject({
        mostCases: positive,
        mostNaming: positive,
        broaderNaming: fraction,
        transfer: fraction,
        spread: z.strictObject({ class: Spread, division: Spread, section: Spread, inferred: Spread, unknown: Spread }),
      }),
      good: z.strictObject({
        forcedLabour: positive,
        childLabour: positive,
        forcedChildLabour: positive,
        importOrder: positive,
        input: positive,
        prioritySector: positive,
        elsewhereMost: positive,
        assumedOrigin: fraction,
        fromText: fraction,
        impliedByClass: fraction,
        impliedByDivision: fraction,
        asInput: fraction,
        asUsualInput: fraction,
        riskierOrigin: fraction,
        spread: z.strictObject({ known: Spread, partial: Spread, unknown: Spread }),
      }),
      place: z.strictObject({
        systemic: positive,
        documented: positive,
        possible: positive,
        spread: z.strictObject({ known: Spread, unknown: Spread }),
      }),
      answers: z.strictObject({
        strong: positive,
        medium: positive,
        weak: positive,
        denied: z.number().check(z.minimum(-5), z.maximum(0)),
        spread: z.strictObject({
          known: Spread,
          unknown: z.strictObject({ strong: Spread, medium: Spread, weak: Spread }),
        }),
        shares: z.strictObject({
          migrantShare: z.strictObject({ none: decibans, all: decibans }),
          agencyShare: z.strictObject({ none: decibans, all: decibans }),
          seasonalShare: z.strictObject({ none: decibans, all: decibans }),
          visaTiedShare: z.strictObject({ none: decibans, all: decibans }),
        }),
        booleans: z.strictObject({
          workersPaidRecruitmentFees: Strength,
          advancesRepaidByWork: Strength,
          employerHoldsIdentityDocuments: Strength,
          wagesHeldBack: Strength,
          leavingNeedsPermission: Strength,
          employerHousing: Strength,
          paidBelowLegalMinimum: Strength,
          prisonOrStateAssignedLabour: Strength,
          homework: Strength,
        }),
        notRepresented: positive,
        represented: z.number().check(z.minimum(-5), z.maximum(0)),
        weeklyHours: Curve,
        monthsAtSea: Curve,
        subcontracting: z.strictObject({ none: decibans, some: decibans, most: decibans }),
        priceToLabourCost: Curve,
      }),
      indicators: z.strictObject({
        strong: positive,
        medium: positive,
        weak: positive,
        speaker: z.strictObject({
          worker: fraction,
          auditor: fraction,
          management: fraction,
          document: fraction,
          press: fraction,
          unknown: fraction,
        }),
        most: positive,
      }),
      controls: z.strictObject({
        declared: positive,
        /** For what a supplier's own statement says was done; `assured`: it names somebody independent. */
        stated: z.strictObject({ concrete: positive, assured: positive }),
        verified: z.record(ControlId, positive),
        mostDeclared: positive,
        most: positive,
        mostWhereStateImposed: positive,
        spread: z.strictObject({ declared: Spread, verified: Spread, unknown: Spread }),
      }),
    })
    .check(
      z.refine(({ tiers }) => tiers.moderate < tiers.high && tiers.high < tiers.severe, {
        path: ["tiers"],
        message: "cut points must rise: moderate < high < severe",
      }),
    );

/**
 * The numbers of the method. `docs/methodology.md` gives the reason for each; `data/methodology.json` holds the ones in
 * force. A caller may pass others to `assess`: they are checked against this schema, and should carry a `version` of
 * their own, since that is what an assessment reports.
 */
export const Methodology = z
  .lazy(schema)
  .register(z.globalRegistry, { id: "Methodology", description: "The numbers of the method." });
export type Methodology = z.infer<typeof Methodology>;
