import { phrase } from "../../catalogue/catalogue.js";
import { plainFacts, readFacts } from "../facts/index.js";
import type { FrameworkRecord } from "../frameworks/framework-record.js";
import { selectFrameworks } from "../frameworks/select-frameworks.js";
import type { StatementDocument } from "../reading/sentence.js";
import { askedAboutIn } from "./asked-about.js";
import { citedLaws } from "./cites-law.js";
import { coverageOf } from "./coverage.js";
import { findingOf } from "./finding.js";
import { readsAsOwn } from "./own-statement.js";
import { comparePrevious, type PreviousComparison } from "./previous/compare-previous.js";
import { quoteOf } from "./quote.js";
import type { ReadSentence } from "./read-sentence.js";
import type { ReviewOptions } from "./review-options.js";
import { scopeOf } from "./scope.js";
import type { FrameworkReview, StatementComparison, StatementReview } from "./statement-review.js";
import { cueSentences, placesOf, type StatementUnderReview } from "./statement-under-review.js";

const COPIED_YEAR = "vague.copied-year";

const reviewOne = (
  framework: FrameworkRecord,
  statement: StatementUnderReview,
  { entity }: ReviewOptions,
  cited: (framework: FrameworkRecord) => boolean,
): FrameworkReview => {
  const findings = framework.requirements.map((requirement) => findingOf(requirement, statement, framework));
  return {
    framework: framework.id,
    ...scopeOf(framework, entity, cited(framework)),
    cited: cited(framework),
    findings,
    coverage: coverageOf(findings),
  };
};

const comparisonOf = (
  { copiedShare, yearChanged, droppedGoals }: PreviousComparison,
  document: StatementDocument,
  sentences: readonly ReadSentence[],
): StatementComparison => ({
  copiedShare,
  yearChanged: [...yearChanged].map((index) => quoteOf(document, sentences[index]!)),
  droppedGoals: [...droppedGoals],
});

/**
 * Judges sentences that are already read, by the library's own classifier or by another reader, against the frameworks.
 *
 * @throws InvalidInput for an unknown framework.
 */
export const reviewSentences = (
  document: StatementDocument,
  read: readonly ReadSentence[],
  options: ReviewOptions = {},
  previous?: readonly ReadSentence[],
): StatementReview => {
  const chosen = selectFrameworks(options.frameworks, options.asOf);
  const compared = previous && comparePrevious(read, previous);
  const sentences = cueSentences(read, compared?.yearChanged ?? new Set());
  const cited = citedLaws(document.text);
  const facts = readFacts(document.text, read);
  const asked = options.entity?.name;
  const named = facts.entities.map(({ value }) => value);
  const askedAbout = asked === undefined ? undefined : askedAboutIn(asked, named, document.text);
  const own = readsAsOwn(read, facts);
  const statement: StatementUnderReview = {
    document,
    sentences,
    places: placesOf(sentences),
    facts,
    metadata: options.metadata ?? {},
    ...(askedAbout && { askedAbout }),
    own,
    ...(compared && { previous: compared }),
    forGroup: sentences.some(({ cues }) => cues.has("group") || cues.has("joint")),
    joint: sentences.some(({ cues }) => cues.has("joint")),
  };
  return {
    ...(!own && { notice: phrase("statement.notice.not-own") }),
    facts: plainFacts(facts),
    ...(askedAbout && { askedAbout }),
    frameworks: chosen.map((framework) => reviewOne(framework, statement, options, cited)),
    ...(compared && { comparison: comparisonOf(compared, document, read) }),
    sentences: read.map((sentence, index) =>
      compared?.yearChanged.has(index) ? { ...sentence, vague: [...sentence.vague, COPIED_YEAR] } : { ...sentence },
    ),
  };
};
