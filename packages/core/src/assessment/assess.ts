import { creditFor } from "../controls/credit.js";
import { exposureOf } from "../exposure/exposure.js";
import { tablesOf } from "../exposure/tables.js";
import { methodologyOf } from "../methodology/current.js";
import { parseSupplier, type Supplier } from "../supplier/index.js";
import type { Assessment } from "./assessment.js";
import { type AssessmentContext, checkContext } from "./context.js";
import { editionsOf } from "./editions.js";
import { flagsOf } from "./flags.js";
import { gapsOf } from "./gaps.js";
import { indicatorFlags, withIndicators } from "./indicator-evidence.js";
import { intervalAround, scoreOf } from "./interval.js";
import { nextStepsOf } from "./next-steps.js";
import { screening } from "./screening.js";
import { statedIn, statementFlags } from "./statement-flags.js";
import { tierOf } from "./tier.js";
import { understand } from "./understand.js";

/**
 * How exposed a supplier is to forced labour, why, how sure that is, what is missing, and what to do next.
 *
 * A list match is no weight but a legal fact: it flags, and puts the supplier into the top tier whatever its score.
 *
 * The lists of an assessment are its own. Factors, gaps and editions in them are shared with other assessments, and frozen.
 *
 * A pure function of supplier, context and the reference data that ships: the same input gives the same bytes. Scores are
 * 0–100, weights in decibans. `docs/methodology.md` gives every formula and figure with its source.
 *
 * @throws InvalidInput with one issue a field: unknown keys, values out of range, countries that are none.
 * @example
 * ```ts
 * const { tier, interval, factors } = assess({
 *   id: "s-1",
 *   name: "Example Mills",
 *   country: "Pakistan",
 *   description: "cotton yarn spinning and weaving, Faisalabad",
 * });
 * ```
 */
export const assess = (supplier: Supplier, context: AssessmentContext = {}): Assessment => {
  checkContext(context);
  const method = methodologyOf(context.methodology);
  const input = understand(parseSupplier(supplier));
  const exposure = withIndicators(
    exposureOf(input, tablesOf(method, context.prevalence), method),
    context.indicators,
    method,
  );
  const stateImposed = exposure.regions.length > 0 || input.workforce?.prisonOrStateAssignedLabour === true;
  const credit = creditFor(input.controls ?? [], stateImposed, method, statedIn(context.statementReview));

  let inherent = method.base;
  for (const { decibans } of exposure.factors) inherent += decibans;
  let residual = inherent;
  for (const { decibans } of credit.controls) residual += decibans;

  const width = exposure.width.plus(credit.spread);
  const score = scoreOf(residual);
  const { matches, flags: listFlags, certain } = screening(input, context);
  const tier = certain ? "severe" : tierOf(score, method);
  const { factors, questions } = exposure;
  const facts = listFlags.concat(flagsOf(input, exposure.regions), indicatorFlags(context.indicators));
  const flags = facts.concat(statementFlags(context.statementReview, input, facts));
  const gaps = gapsOf(questions.ofWork, questions.ofPeople, width, method.gapsShown);
  return {
    supplierId: input.id,
    tier,
    score,
    interval: intervalAround(residual, width),
    inherent: { score: scoreOf(inherent), interval: intervalAround(inherent, exposure.width) },
    base: method.base,
    factors,
    controls: credit.controls,
    matches,
    flags,
    gaps,
    nextSteps: nextStepsOf(input, { tier, matches, flags, gaps, readings: context.indicators }),
    methodologyVersion: method.version,
    editions: editionsOf(exposure.cited, context.lists),
    input,
  };
};
