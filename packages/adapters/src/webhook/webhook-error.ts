import { ReasonedError } from "../reasoned-error.js";

/** Why a webhook is not signed, sent or believed. */
export type WebhookErrorReason = "secret" | "endpoint" | "event" | "unverified";

/**
 * A webhook that is refused: `secret` where a secret is none, `endpoint` where an address cannot be one of the public
 * internet, `event` where an event cannot be sent, `unverified` where a received one was not signed as it must be. The
 * message never holds the secret.
 *
 * @example
 * ```ts
 * try {
 *   verifyWebhook({ body, headers, secrets });
 * } catch (error) {
 *   if (error instanceof WebhookError && error.reason === "unverified") answer(401);
 * }
 * ```
 */
export class WebhookError extends ReasonedError<WebhookErrorReason> {
  readonly _tag = "WebhookError";
}
