import { signersOf } from "./secret.js";
import { WebhookError } from "./webhook-error.js";

/** The headers of a signed webhook. */
export interface WebhookHeaders {
  readonly "webhook-id": string;
  readonly "webhook-timestamp": string;
  readonly "webhook-signature": string;
}

/** What is signed: the id of the event (the same on every retry), the time of this attempt, and the body as it is sent. */
export interface WebhookMessage {
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** A full stop in the id would let two messages have the same signed text. */
const ID = /^[\x21-\x2d\x2f-\x7e]{1,200}$/;

/**
 * Signs a message after Standard Webhooks (HMAC-SHA256, `v1`). With several secrets it carries a signature of each, so
 * that a receiver can go over from the old to the new one whenever it likes.
 *
 * @throws WebhookError: `secret` for a secret that is none, `event` for an id that is empty or holds a full stop or blank.
 * @example
 * ```ts
 * const headers = signWebhook({ id: "evt_1", at: new Date(), body }, ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]);
 * ```
 */
export const signWebhook = ({ id, at, body }: WebhookMessage, secrets: readonly string[]): WebhookHeaders => {
  if (!ID.test(id))
    throw new WebhookError("event", "The id of a webhook is 1 to 200 visible ASCII characters without full stop.");
  return {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": signersOf(secrets)
      .map((signer) => signer.sign(id, at, body))
      .join(" "),
  };
};
