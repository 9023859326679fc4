/**
 * Manumit: how exposed a supplier is to forced labour, why, how sure that is, what is missing, and what to do next.
 *
 * @module
 */
export { type InferredActivity, inferActivities } from "./activity/index.js";
export { assess } from "./assessment/assess.js";
export { Assessment, Tier } from "./assessment/assessment.js";
export type { AssessmentContext } from "./assessment/context.js";
export { Flag } from "./assessment/flag.js";
export { Gap } from "./assessment/gap.js";
export { type NextStepsOptions, nextSteps } from "./assessment/next-steps-plan.js";
export { Control } from "./controls/control.js";
export { Factor, FactorGroup } from "./exposure/factor.js";
export { resolveGood } from "./good/index.js";
export { findIndicators, IndicatorId, IndicatorReading } from "./indicators/index.js";
export {
  buildListIndex,
  diffEditions,
  type EditionDiff,
  embeddedLists,
  type LawOfListing,
  LegalEffect,
  ListEdition,
  type ListIndex,
  Listing,
  ListingKind,
  ListingStatus,
  ListMatch,
  lawOf,
  listingHash,
  MatchDecision,
  matchName,
  type NameMatch,
  type NameMatchOptions,
  readListEdition,
  type ScreeningOptions,
  screenSupplier,
} from "./lists/index.js";
export { methodology } from "./methodology/current.js";
export { Methodology } from "./methodology/methodology.js";
export {
  buildNameIndex,
  compareNames,
  type Decision,
  loadNameIndex,
  type NamedEntity,
  type NameHit,
  type NameIndex,
} from "./names/index.js";
export { NameReason } from "./names/name-reason.js";
export {
  type Answer,
  type AnswerChange,
  type AnswerDifference,
  type AnsweredSupplier,
  type AnswersReview,
  type ChangedAnswer,
  compareAnswers,
  type Question,
  type Questionnaire,
  QuestionnaireAnswers,
  questionnaire,
  type Recommendation,
  readAnswers,
  reviewAnswers,
  supplierWithAnswers,
} from "./questionnaire/index.js";
export { type CountryRecord, countryName, countryRecord } from "./reference/country-record.js";
export { EditionRef } from "./reference/edition-ref.js";
export { type ReferenceEdition, referenceEditions } from "./reference/editions.js";
export { isicOfHs } from "./reference/isic-of-hs.js";
export { type PrevalenceIndex, readGsi } from "./reference/prevalence-index.js";
export { type IsicActivity, resolveActivity } from "./reference/resolve-activity.js";
export { resolveCountry } from "./reference/resolve-country.js";
export { ReferralCard, type ReferralOptions, ReferralSituation, referral } from "./referral/index.js";
export { NextStep } from "./response/next-step.js";
export * from "./sharing/index.js";
export * from "./statement/index.js";
export * from "./supplier/index.js";
