import { AddressError } from "../network/address-error.js";
import type { Network } from "../network/checked-address.js";
import { internet } from "../network/internet.js";
import { endpointUrl } from "./endpoint-url.js";
import { eventBody, type WebhookEvent } from "./event-body.js";
import type { FailedPost } from "./post-webhook.js";
import { nextWait } from "./retry-schedule.js";
import { signWebhook } from "./sign-webhook.js";

/** Where webhooks go, and what they are signed with: one secret, or the old and the new one while they are exchanged. */
export interface WebhookEndpoint {
  readonly url: string;
  readonly secrets: readonly string[];
}

/** One attempt at a delivery. */
export interface WebhookAttempt {
  /** Which attempt this is; 1, the first, where it is missing. */
  readonly attempt?: number;
  readonly signal?: AbortSignal;
}

/**
 * What became of an attempt. `retry`: try again after so many seconds; `failed`: the last attempt failed, or no further one
 * could succeed; `disabled`: the receiver is gone for good (410), send it nothing more.
 */
export type WebhookOutcome =
  | { readonly outcome: "delivered"; readonly status: number }
  | { readonly outcome: "disabled"; readonly status: 410 }
  | { readonly outcome: "retry"; readonly after: number; readonly status?: number; readonly because: string }
  | { readonly outcome: "failed"; readonly status?: number; readonly because: string };

const MOST_MILLISECONDS = 15_000;

const tried = (attempt: number, { asked, ...failure }: FailedPost): WebhookOutcome => {
  const after = nextWait(attempt, asked, Math.random());
  return after === undefined ? { outcome: "failed", ...failure } : { outcome: "retry", after, ...failure };
};

/**
 * Posts an event once to an endpoint, signed after Standard Webhooks, and says what to do next. Keep the event's id over
 * all attempts; the receiver knows a repeat by it. Only a 2xx answer is success. Redirects are not followed. Only
 * `https:` addresses of the public internet are posted to, checked after the name is resolved. Gives up after 15 s.
 *
 * @throws WebhookError for an endpoint, secret or event that never can be sent; when `signal` aborts, its own reason.
 * @example
 * ```ts
 * const event = { id: "evt_1", type: "supplier.screened", timestamp: "2026-11-24T09:00:00Z", data: { tier: "high" } };
 * const result = await sendWebhook({ url, secrets }, event, { attempt: 2 });
 * if (result.outcome === "retry") tryAgainIn(result.after);
 * ```
 */
export const sendWebhook = (
  endpoint: WebhookEndpoint,
  event: WebhookEvent,
  options: WebhookAttempt = {},
): Promise<WebhookOutcome> => sendWebhookOver(internet, endpoint, event, options);

/** `sendWebhook` over a given network; `protocols` and `milliseconds` are for tests. */
export async function sendWebhookOver(
  network: Network,
  { url: address, secrets }: WebhookEndpoint,
  event: WebhookEvent,
  {
    attempt = 1,
    signal,
    protocols = ["https:"],
    milliseconds = MOST_MILLISECONDS,
  }: WebhookAttempt & { protocols?: readonly string[]; milliseconds?: number } = {},
): Promise<WebhookOutcome> {
  const url = endpointUrl(address, protocols);
  const body = eventBody(event);
  const headers = signWebhook({ id: event.id, at: new Date(), body }, secrets);
  signal?.throwIfAborted();
  const timeout = AbortSignal.timeout(milliseconds);
  const either = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  try {
    const { postWebhook } = await import("./post-webhook.js");
    const { status, failure } = await postWebhook(network, url, { body, headers, signal: either });
    if (status === 410) return { outcome: "disabled", status };
    return failure === undefined ? { outcome: "delivered", status } : tried(attempt, failure);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof AddressError && error.reason === "private") {
      return { outcome: "failed", because: error.message };
    }
    const because = timeout.aborted
      ? "The endpoint did not answer in time."
      : error instanceof AddressError
        ? error.message
        : "The endpoint cannot be reached.";
    return tried(attempt, { because });
  }
}
