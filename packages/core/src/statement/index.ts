export { StatementFacts } from "./facts/index.js";
export { Basis, Framework, Requirement } from "./frameworks/framework.js";
export { frameworks } from "./frameworks/frameworks.js";
export {
  Criterion,
  classifySentences,
  EvidenceStatus,
  LONGEST_TEXT,
  Sentence,
  SentenceReading,
  StatementDocument,
  segment,
  vaguePatternIds,
} from "./reading/index.js";
export { AskedAbout } from "./review/asked-about.js";
export { Verdict } from "./review/judgement.js";
export { Quote } from "./review/quote.js";
export type { ReadSentence } from "./review/read-sentence.js";
export { ReviewOptions, StatementEntity, StatementMetadata } from "./review/review-options.js";
export { reviewSentences } from "./review/review-sentences.js";
export { reviewStatement } from "./review/review-statement.js";
export {
  FrameworkReview,
  RequirementFinding,
  StatementComparison,
  StatementReview,
} from "./review/statement-review.js";
