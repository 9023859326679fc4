import type { RequirementRecord } from "../frameworks/framework-record.js";
import { anyCue, type Evidence } from "./evidence.js";
import type { CuedSentence, StatementUnderReview } from "./statement-under-review.js";

/** Longer answers must name the topic themselves. */
const SHORT_ANSWER = 12;

/** "Not applicable." under a heading, or after a question, that names the topic. */
const answersWhatStandsAbove = (
  { cues: topic }: RequirementRecord,
  { words, cues, headingCues }: CuedSentence,
  above: CuedSentence | undefined,
): boolean =>
  words <= SHORT_ANSWER &&
  cues.has("not-assessed") &&
  (anyCue(headingCues, topic) || (above !== undefined && !/[.!;]\s*$/u.test(above.text) && anyCue(above.cues, topic)));

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
  if (denied.length > 0) return denied;
  return sentences.filter((sentence, i) => answersWhatStandsAbove(requirement, sentence, sentences[i - 1]));
};
