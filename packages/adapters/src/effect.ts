/**
 * The package as Effect services: the same functions, streams for what streams, with errors in the error channel and
 * interruption where something can be ended. Match errors with `Effect.catchTag("IntakeError", …)`.
 *
 * @module
 */
export { InvalidInput } from "@manumit/core";
export { DocumentError } from "./documents/index.js";
export { AssessmentDelivery } from "./effect/assessment-delivery.js";
export { FindingExchange } from "./effect/finding-exchange.js";
export { ListUpdates } from "./effect/list-updates.js";
export { ModelReviewer } from "./effect/model-reviewer.js";
export { Questionnaires } from "./effect/questionnaires.js";
export { StatementDocuments } from "./effect/statement-documents.js";
export { SupplierEnrichment } from "./effect/supplier-enrichment.js";
export { SupplierIntake } from "./effect/supplier-intake.js";
export { WebhookSender } from "./effect/webhook-sender.js";
export { IntakeError } from "./intake/intake-error.js";
export { ListUpdateError } from "./lists/official/index.js";
export { QuestionnaireError } from "./questionnaire/index.js";
export { SharingError } from "./sharing/index.js";
export { ReaderError } from "./statement-reader/reader-error.js";
export { WebhookError } from "./webhook/index.js";
