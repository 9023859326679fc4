import { phrase } from "../catalogue/catalogue.js";
import { remember, rememberSome } from "../exposure/remember.js";
import { forcesTopTier, isCleared, type ListMatch } from "../lists/index.js";
import type { NextStep } from "../response/next-step.js";
import { step, stepWith } from "../response/step-text.js";
import type { Supplier } from "../supplier/index.js";
import type { Tier } from "./assessment.js";
import type { Flag } from "./flag.js";
import type { Gap } from "./gap.js";
import { isStateImposed, type ReadSign, signOfVictims } from "./next-steps-signs.js";

/** What the steps are chosen by. */
export interface Findings {
  readonly tier: Tier;
  readonly matches: readonly ListMatch[];
  readonly flags: readonly Flag[];
  readonly gaps: readonly Gap[];
  readonly readings?: readonly ReadSign[] | undefined;
}

/** The more exposed, the sooner again. */
const monthsUntilReview: Readonly<Record<Tier, number>> = { low: 24, moderate: 12, high: 6, severe: 3 };

/** The steps that depend on the tier alone. */
const stepsOfTier = remember((tier: Tier) => {
  const values = { tier: phrase(`tier.${tier}.word`), months: monthsUntilReview[tier] };
  return {
    remedy: stepWith("remedy-before-exit", values),
    engage: stepWith("engage", values),
    plan: stepWith("agree-corrective-plan", values),
    again: stepWith("screen-again", values),
  };
});

const askStep = rememberSome((question: string) => stepWith("ask-supplier", { question }), 200);
const priceStep = rememberSome((ratio: number) => stepWith("raise-price", { ratio }), 200);
const tellStep = rememberSome((sign: string) => stepWith("tell-safeguarding-lead", { sign }), 200);

const holdStep = rememberSome(
  (ids: string): NextStep =>
    Object.freeze({ ...step("hold-supplier-messages"), holds: ids.split(" ").filter((id) => id !== "") }),
  200,
);

/** Keeps back every step that reaches the supplier, and says which; telling the lead stays first. */
const withHold = (steps: readonly NextStep[]): NextStep[] => {
  const kept: NextStep[] = [];
  let held = "";
  for (const each of steps) {
    if (each.facing === "supplier") held += `${each.id} `;
    else kept.push(each);
  }
  kept.splice(1, 0, holdStep(held));
  return kept;
};

/** Adds the steps of working with the supplier: only where its people can speak freely. */
const engage = (steps: NextStep[], { priceToLabourCost, workforce, controls }: Supplier, { tier, gaps }: Findings) => {
  const ofTier = stepsOfTier(tier);
  const exposed = tier === "high" || tier === "severe";
  if (exposed) steps.push(ofTier.remedy, ofTier.engage);
  const [first] = gaps;
  if (first) steps.push(askStep(first.question));
  if (priceToLabourCost !== undefined && priceToLabourCost <= 1) steps.push(priceStep(priceToLabourCost));
  else if (exposed && priceToLabourCost === undefined) steps.push(step("check-price"));
  if (workforce?.workersPaidRecruitmentFees === true) steps.push(step("repay-fees"));
  if (exposed) steps.push(ofTier.plan);
  if (tier !== "low") {
    steps.push(step("contract-clauses"));
    if (controls?.some(({ status }) => status === "declared")) steps.push(step("verify-controls"));
  }
};

/**
 * What to do next, the most urgent first: people before evidence, law before trade, remedy before exit. Where signs of
 * victims are seen no step reaches the supplier until somebody has `released` it; where the state imposes the labour none
 * ever does. Steps that are the same for many suppliers are one frozen object.
 */
export const nextStepsOf = (supplier: Supplier, findings: Findings, released = false): NextStep[] => {
  const { tier, matches, flags, readings } = findings;
  const steps: NextStep[] = [];
  const sign = signOfVictims(supplier, flags, readings);
  const held = sign !== undefined && !released;
  if (sign !== undefined) steps.push(tellStep(sign));
  if (matches.length > 0) {
    if (matches.some(forcesTopTier)) steps.push(step(held ? "confirm-listing" : "act-on-listing"));
    if (matches.some((match) => match.decision === "review" && !isCleared(match))) steps.push(step("decide-matches"));
  }
  const stateImposed = isStateImposed(flags, readings);
  if (stateImposed) steps.push(step("trace-and-leave"), step("advise-on-import-law"));
  else {
    if (flags.some(({ id }) => id === "conviction" || id === "misconduct")) steps.push(step("hear-self-cleaning"));
    engage(steps, supplier, findings);
  }
  steps.push(stepsOfTier(tier).again);
  return held ? withHold(steps) : steps;
};
