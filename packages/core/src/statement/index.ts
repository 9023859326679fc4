export { StatementFacts } from "./facts/index.js";
export { Basis, Framework, Requirement } from "./frameworks/framework.js";
export { frameworks } from "./frameworks/frameworks.js";
export { Criterion } from "./reading/criterion.js";
export { classifySentences, segment } from "./reading/index.js";
export { Sentence, StatementDocument } from "./reading/sentence.js";
export { EvidenceStatus, SentenceReading } from "./reading/sentence-reading.js";
export { Verdict } from "./review/judgement.js";
export { Quote } from "./review/quote.js";
export { ReviewOptions, StatementEntity, StatementMetadata } from "./review/review-options.js";
export { reviewSentences } from "./review/review-sentences.js";
export { reviewStatement } from "./review/review-statement.js";
export {
  FrameworkReview,
  RequirementFinding,
  StatementComparison,
  StatementReview,
} from "./review/statement-review.js";
export type { ReadSentence } from "./review/statement-under-review.js";
