import { phrase } from "../catalogue/catalogue.js";
import type { Factor } from "../exposure/factor.js";
import { remember } from "../exposure/remember.js";
import { forcesTopTier, isCleared, type ListMatch } from "../lists/index.js";
import type { NextStep } from "../response/next-step.js";
import type { Supplier } from "../supplier/index.js";
import type { Tier } from "./assessment.js";
import type { Flag } from "./flag.js";
import type { Gap } from "./gap.js";

/** Answers that are signs of people under coercion now, not only of a way of working. */
const signs: readonly string[] = [
  "employerHoldsIdentityDocuments",
  "advancesRepaidByWork",
  "leavingNeedsPermission",
  "wagesHeldBack",
];

/** The more exposed, the sooner again. */
const monthsUntilReview: Readonly<Record<Tier, number>> = { low: 24, moderate: 12, high: 6, severe: 3 };

/** The steps that depend on the tier alone. */
const stepsOfTier = remember((tier: Tier): { engage: NextStep | undefined; again: NextStep } => {
  const reason = { tier: phrase(`tier.${tier}.word`) };
  const months = monthsUntilReview[tier];
  return {
    engage:
      tier === "low" || tier === "moderate"
        ? undefined
        : { id: "engage", action: phrase("step.engage"), reason: phrase("step.engage.reason", reason), owner: "buyer" },
    again: {
      id: "screen-again",
      action: phrase("step.review", { months }),
      reason: phrase("step.review.reason", reason),
      owner: "buyer",
      within: `${months} months`,
    },
  };
});

interface Findings {
  readonly tier: Tier;
  readonly factors: readonly Factor[];
  readonly matches: readonly ListMatch[];
  readonly flags: readonly Flag[];
  readonly gaps: readonly Gap[];
}

/** What to do next, the most urgent first. Dialogue comes before exit; exclusion is never automatic. */
export const nextStepsOf = (supplier: Supplier, { tier, factors, matches, flags, gaps }: Findings): NextStep[] => {
  const steps: NextStep[] = [];
  const sign = factors.find(({ id, value }) => value === true && signs.includes(id));
  if (sign) {
    steps.push({
      id: "tell-safeguarding-lead",
      action: phrase("step.signs"),
      reason: phrase("step.signs.reason", { sign: sign.label }),
      owner: "safeguarding-lead",
      within: "24 hours",
    });
  }
  if (matches.some(forcesTopTier)) {
    steps.push({
      id: "act-on-listing",
      action: phrase("step.listed"),
      reason: phrase("step.listed.reason"),
      owner: "legal",
      within: "before the next order",
    });
  }
  if (matches.some((match) => match.decision === "review" && !isCleared(match))) {
    steps.push({
      id: "decide-matches",
      action: phrase("step.decide"),
      reason: phrase("step.decide.reason"),
      owner: "buyer",
    });
  }
  if (flags.some(({ id }) => id === "state-imposed-labour")) {
    steps.push({
      id: "trace-and-leave",
      action: phrase("step.stateImposed"),
      reason: phrase("step.stateImposed.reason"),
      owner: "buyer",
    });
  }
  if (flags.some(({ id }) => id === "conviction" || id === "misconduct")) {
    steps.push({
      id: "hear-self-cleaning",
      action: phrase("step.conviction"),
      reason: phrase("step.conviction.reason"),
      owner: "legal",
    });
  }
  const ofTier = stepsOfTier(tier);
  if (ofTier.engage) steps.push(ofTier.engage);
  if (tier !== "low" && supplier.controls?.some(({ status }) => status === "declared")) {
    steps.push({
      id: "verify-controls",
      action: phrase("step.verify"),
      reason: phrase("step.verify.reason"),
      owner: "supplier",
    });
  }
  const [first] = gaps;
  if (first) {
    steps.push({
      id: "ask-supplier",
      action: phrase("step.ask", { question: first.question }),
      reason: phrase("step.ask.reason", { decibans: first.narrowsBy }),
      owner: "buyer",
    });
  }
  steps.push(ofTier.again);
  return steps;
};
