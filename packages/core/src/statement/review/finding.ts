import { phrase } from "../../catalogue/catalogue.js";
import type { FrameworkRecord, RequirementRecord } from "../frameworks/framework-record.js";
import { requirementOf } from "../frameworks/frameworks.js";
import type { Judgement } from "./judgement.js";
import { quoteOf } from "./quote.js";
import { rules } from "./rules/index.js";
import type { RequirementFinding } from "./statement-review.js";
import type { StatementUnderReview } from "./statement-under-review.js";

/** Says on what authority it is asked: a law requires, guidance expects. */
const asks = ({ basis, source }: RequirementRecord, { status, law }: FrameworkRecord): string =>
  phrase(`statement.asks.${status === "proposed" ? "proposed" : basis}`, { law, source });

const judge = (
  requirement: RequirementRecord,
  statement: StatementUnderReview,
  framework: FrameworkRecord,
): Judgement => {
  if (requirement.when === "group" && !statement.forGroup) {
    return { verdict: "not-applicable", at: [], why: phrase("statement.why.not-group") };
  }
  if (requirement.when === "joint" && !statement.joint) {
    return { verdict: "not-applicable", at: [], why: phrase("statement.why.not-joint") };
  }
  return rules[requirement.rule](requirement, statement, framework);
};

const droppedGoals = ({ progress }: RequirementRecord, { previous }: StatementUnderReview): number =>
  progress ? (previous?.droppedGoals.length ?? 0) : 0;

/** Goals that vanish are no progress reported, whatever else is said. */
const withDroppedGoals = (judgement: Judgement, count: number): Judgement =>
  count === 0
    ? judgement
    : {
        verdict: judgement.verdict === "met" ? "partly" : judgement.verdict,
        at: judgement.at,
        why: `${judgement.why} ${phrase("statement.why.goals-dropped", { count })}`,
      };

/** One requirement, decided and explained. */
export const findingOf = (
  requirement: RequirementRecord,
  statement: StatementUnderReview,
  framework: FrameworkRecord,
): RequirementFinding => {
  const { verdict, at, why } = withDroppedGoals(
    judge(requirement, statement, framework),
    droppedGoals(requirement, statement),
  );
  const lacking = verdict === "missing" || verdict === "vague" || verdict === "partly";
  const { caveat } = requirementOf(requirement);
  return {
    requirement: requirement.id,
    verdict,
    quotes: at.map((span) => quoteOf(statement.document, span)),
    why: [asks(requirement, framework), why, ...(caveat ? [caveat] : [])].join(" "),
    reason: why,
    ...(lacking && { advice: phrase("statement.advice", requirement.advice) }),
  };
};
