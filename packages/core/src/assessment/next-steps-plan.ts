import * as z from "zod/mini";
import { resolveCountry } from "../reference/resolve-country.js";
import { exclusionGrounds } from "../response/exclusion-ground.js";
import type { NextStep } from "../response/next-step.js";
import { Release } from "../response/release.js";
import { daysOf, type StepId, step, stepWith } from "../response/step-text.js";
import { Country, InvalidInput } from "../supplier/index.js";
import { parseWith } from "../supplier/issues.js";
import { isoDate, requiredText } from "../supplier/text.js";
import type { Assessment } from "./assessment.js";
import { nextStepsOf } from "./next-steps.js";
import type { ReadSign } from "./next-steps-signs.js";

/** Who plans: its country and role decide which procurement law is named. */
const Organisation = z.strictObject({
  name: z.optional(requiredText()),
  country: z.optional(Country),
  role: z.optional(z.enum(["public-authority", "business", "charity"])),
});

/**
 * `asOf`: the day of planning, from which the dates of steps are counted. `release`: the decision of a named person that ends
 * a hold on messages to the supplier; one dated after `asOf` does not count yet.
 */
export const NextStepsOptions = z.strictObject({
  organisation: z.optional(Organisation),
  asOf: z.optional(isoDate),
  release: z.optional(Release),
});
export type NextStepsOptions = z.infer<typeof NextStepsOptions>;

const millisecondsOfDay = 86_400_000;

const dated = (given: NextStep, asOf: string | undefined): NextStep => {
  const days = daysOf(given.id);
  if (asOf === undefined || days === undefined) return given;
  return { ...given, by: new Date(Date.parse(asOf) + days * millisecondsOfDay).toISOString().slice(0, 10) };
};

const buysUnderUkLaw = ({ country, role }: z.infer<typeof Organisation> = {}): boolean => {
  if (country === undefined) return false;
  const resolved = resolveCountry(country);
  if (resolved === undefined) {
    throw new InvalidInput([{ path: ["organisation", "country"], message: `"${country}" is not a country` }]);
  }
  return resolved === "GB" && role === "public-authority";
};

/** What stands beside a step once it is a plan: the questions to ask, and the later dates of a corrective plan. */
const detailed = (given: NextStep, { gaps, tier, flags }: Assessment, ukProcurement: boolean): NextStep[] => {
  if (given.id === "ask-supplier") return [{ ...given, questions: gaps.map(({ question }) => question) }];
  if (given.id === "engage" && ukProcurement) return [given, step("enhanced-due-diligence")];
  if (given.id === "agree-corrective-plan") return [given, step("show-progress"), step("confirm-with-workers")];
  const asksGrounds =
    ukProcurement && (tier === "high" || tier === "severe" || flags.some(({ severity }) => severity !== "notice"));
  if (given.id === "screen-again" && asksGrounds) {
    return [{ ...step("check-exclusion-grounds"), grounds: exclusionGrounds(flags) }, given];
  }
  return [given];
};

/** What the assessment was told and an assessment read from a file no longer says: what its own steps stood on. */
const readingsBehind = ({ nextSteps: known }: Assessment): ReadSign[] => {
  const has = (id: StepId) => known.some((each) => each.id === id);
  return [
    ...(has("hold-supplier-messages") ? [{ indicator: "held", strength: "strong" as const }] : []),
    ...(has("trace-and-leave") ? [{ indicator: "state-imposed", strength: "medium" as const }] : []),
  ];
};

/**
 * The plan that follows from an assessment: the steps of the assessment with dates, the questions to ask, the later dates of a
 * corrective plan and, for a public authority in the United Kingdom, enhanced due diligence and the exclusion grounds of the
 * Procurement Act 2023 with what is still missing for each. Exclusion is never a step.
 *
 * Where the assessment holds messages to the supplier, no step of the plan reaches it until a `release` is given. Where the
 * state imposes the labour, none ever does.
 *
 * @throws InvalidInput for options that are unknown or of another kind, and for a country that is none.
 * @example
 * ```ts
 * nextSteps(assess(supplier), {
 *   organisation: { country: "GB", role: "public-authority" },
 *   asOf: "2026-11-24",
 *   release: { by: "A. Lead, safeguarding", at: "2026-11-24", reason: "the police agree to a first letter" },
 * });
 * ```
 */
export const nextSteps = (assessment: Assessment, options: NextStepsOptions = {}): NextStep[] => {
  const { organisation, asOf, release } = parseWith(NextStepsOptions, options);
  const counts = release !== undefined && (asOf === undefined || release.at <= asOf);
  const readings = readingsBehind(assessment);
  const { input, tier, matches, flags, gaps } = assessment;
  const steps = nextStepsOf(input, { tier, matches, flags, gaps, readings }, counts);
  const ukProcurement = buysUnderUkLaw(organisation);
  const plan = steps.flatMap((given) => detailed(given, assessment, ukProcurement));
  if (counts && plan[0]?.id === "tell-safeguarding-lead") plan.splice(1, 0, stepWith("messages-released", release));
  return plan.map((given) => dated(given, asOf));
};
