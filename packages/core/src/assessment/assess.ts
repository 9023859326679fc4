import { creditFor } from "../controls/credit.js";
import { exposureOf } from "../exposure/exposure.js";
import { tablesOf } from "../exposure/tables.js";
import { methodologyOf } from "../methodology/current.js";
import type { Methodology } from "../methodology/methodology.js";
import { parseSupplier, type Supplier } from "../supplier/index.js";
import type { Assessment } from "./assessment.js";
import { gapsOf } from "./gaps.js";
import { scoreOf, Width } from "./interval.js";
import { tierOf } from "./tier.js";

/** What an assessment may depend on beside the supplier; all of it comes in, nothing is read. */
export interface AssessmentContext {
  asOf?: string;
  methodology?: Methodology;
}

export const assess = (input: Supplier, context: AssessmentContext = {}): Assessment => {
  const method = methodologyOf(context.methodology);
  const supplier = parseSupplier(input);
  const exposure = exposureOf(supplier, tablesOf(method, undefined), method);
  const credit = creditFor(supplier.controls ?? [], false, method);
  const inherent = exposure.factors.reduce((sum, { decibans }) => sum + decibans, method.base);
  const residual = credit.controls.reduce((sum, { decibans }) => sum + decibans, inherent);
  const width = new Width();
  for (const spread of exposure.spreads) width.add(spread);
  for (const { spread } of exposure.questions) width.add(spread);
  const inherentInterval = width.around(inherent);
  width.add(credit.spread);
  const score = scoreOf(residual);
  return {
    supplierId: supplier.id,
    tier: tierOf(score, method),
    score,
    interval: width.around(residual),
    inherent: { score: scoreOf(inherent), interval: inherentInterval },
    base: method.base,
    factors: [...exposure.factors],
    controls: [...credit.controls],
    matches: [],
    flags: [],
    gaps: gapsOf(exposure.questions, width, method.gapsShown),
    nextSteps: [],
    methodologyVersion: method.version,
    editions: [],
    input: supplier,
  };
};
