export type { WebhookEvent } from "./event-body.js";
export { nextWait, webhookSchedule } from "./retry-schedule.js";
export { sendWebhook, type WebhookAttempt, type WebhookEndpoint, type WebhookOutcome } from "./send-webhook.js";
export { signWebhook, type WebhookHeaders, type WebhookMessage } from "./sign-webhook.js";
export { type ReceivedWebhook, verifyWebhook } from "./verify-webhook.js";
export { WebhookError, type WebhookErrorReason } from "./webhook-error.js";
