import type { RequirementRecord } from "../frameworks/framework-record.js";
import { anyCue, type Evidence } from "./evidence.js";
import type { CuedSentence, StatementUnderReview } from "./statement-under-review.js";

/** Longer answers under a heading must name the topic themselves. */
const SHORT_ANSWER = 12;

/** "Not applicable." under a heading that names the topic. */
const answersHeading = (requirement: RequirementRecord, { words, cues, headingCues }: CuedSentence): boolean =>
  words <= SHORT_ANSWER && cues.has("not-assessed") && anyCue(headingCues, requirement.cues);

/**
 * The sentences that answer a requirement with "no" or "none". Where only some ways to say no are an answer, they are
 * looked for by their own words; else every denial on the topic is one.
 */
export const negativeAnswers = (
  requirement: RequirementRecord,
  { sentences }: StatementUnderReview,
  evidence: readonly Evidence[],
): CuedSentence[] => {
  const { negativeCues } = requirement;
  if (negativeCues) return sentences.filter(({ cues }) => anyCue(cues, negativeCues));
  const denied = evidence
    .filter(
      ({ sentence, strength }) => strength === "negated" || (strength !== "solid" && sentence.cues.has("not-assessed")),
    )
    .map(({ sentence }) => sentence);
  return denied.length > 0 ? denied : sentences.filter((sentence) => answersHeading(requirement, sentence));
};
