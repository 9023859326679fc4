export { type CxmlResponseParts, cxmlResponse } from "./delivery/cxml/response.js";
export type { CxmlStatus } from "./delivery/cxml/status.js";
export { deliver } from "./delivery/deliver.js";
export type { DeliveryOptions } from "./delivery/format.js";
export type { DeliveryFormat } from "./delivery/formats.js";
export { jsonBytes } from "./delivery/json-bytes.js";
export { mainReason } from "./delivery/main-reason.js";
export type { Fact } from "./delivery/match/fact.js";
export { listingFacts } from "./delivery/match/listing-facts.js";
export { listingWords } from "./delivery/match/listing-words.js";
export { supplierFacts } from "./delivery/match/supplier-facts.js";
export { peopleFirst } from "./delivery/people-first.js";
export { byExposure, Ranking } from "./delivery/ranking.js";
export {
  DocumentError,
  type DocumentErrorReason,
  type DocumentHint,
  extractDocument,
  fetchDocument,
} from "./documents/index.js";
export { ftmPropertyOf, ftmRegistrations } from "./ftm/registrations.js";
export { type CxmlHeader, readCxmlHeader } from "./intake/cxml/header.js";
export { type Detected, detect } from "./intake/detect.js";
export type { FormatHint } from "./intake/format.js";
export type { IntakeFormat } from "./intake/formats.js";
export { type Intake, type IntakeOptions, intake } from "./intake/intake.js";
export { IntakeError, type IntakeErrorReason } from "./intake/intake-error.js";
export { defaultLimits, type Limits } from "./intake/limits.js";
export type { Bytes, IntakeRow, PartyRole, Position, RefusedRow, SupplierRow } from "./intake/row.js";
export type { ColumnReading, IntakeSummary } from "./intake/summary.js";
export { fieldPaths } from "./intake/table/fields.js";
export { type ListEditionOptions, parseListEdition } from "./lists/index.js";
export {
  type EditionCheck,
  type EditionFault,
  fetchOfficialList,
  type ListUpdate,
  ListUpdateError,
  type OfficialList,
  officialList,
  officialLists,
  readOfficialList,
} from "./lists/official/index.js";
export {
  QuestionnaireError,
  type QuestionnaireFormat,
  type QuestionnaireIssue,
  type QuestionnaireOptions,
  readQuestionnaire,
  writeQuestionnaire,
} from "./questionnaire/index.js";
export { referralCardPage } from "./referral-card/referral-card-page.js";
export {
  type Candidate,
  type Conflict,
  companiesHouseRegister,
  type Enrichment,
  enrichSupplier,
  type FactField,
  type FactSource,
  type FactValue,
  type FoundBy,
  type FoundFact,
  gleifRegister,
  type OpenSanctionsOptions,
  openSanctionsRegister,
  openSupplyHubRegister,
  type Pacing,
  type Register,
  type RegisterCandidate,
  RegisterError,
  type RegisterErrorDetails,
  type RegisterErrorReason,
  type RegisterFact,
  type RegisterFailure,
  type RegisterHttp,
  type RegisterHttpOptions,
  type RegisterRecord,
  registerHttp,
  type UkStatementsOptions,
  ukCentralDigitalPlatformRegister,
  ukStatementsRegister,
} from "./registers/index.js";
export {
  type BundleTrust,
  ed25519Key,
  keyIdOf,
  newSigningKey,
  type OpenedBundle,
  openBundle,
  openFindings,
  refuseSpent,
  SharingError,
  type SharingErrorReason,
  type SigningKey,
  sealFindings,
} from "./sharing/index.js";
export type { ChatEndpoint } from "./statement-reader/chat-completion.js";
export { type LanguageModelOptions, languageModelReader } from "./statement-reader/language-model-reader.js";
export { ReaderError, type ReaderErrorReason } from "./statement-reader/reader-error.js";
export { reviewWith, type StatementReader } from "./statement-reader/statement-reader.js";
export {
  basisOrder,
  type JudgedRequirement,
  type StatementChapter,
  statementChapters,
  verdictOrder,
} from "./statement-report/chapters.js";
export { type StatementReportOptions, statementReport } from "./statement-report/statement-report.js";
export {
  nextWait,
  type ReceivedWebhook,
  sendWebhook,
  signWebhook,
  verifyWebhook,
  type WebhookAttempt,
  type WebhookEndpoint,
  WebhookError,
  type WebhookErrorReason,
  type WebhookEvent,
  type WebhookHeaders,
  type WebhookMessage,
  type WebhookOutcome,
  webhookSchedule,
} from "./webhook/index.js";
