import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import {
  sendWebhook,
  type WebhookAttempt,
  type WebhookEndpoint,
  type WebhookError,
  type WebhookEvent,
  type WebhookOutcome,
} from "../webhook/index.js";
import { failingWith } from "./failing-with.js";

const sending = failingWith<WebhookError>("WebhookError");

/**
 * Posts signed events to one endpoint.
 *
 * @example
 * ```ts
 * const sent = Effect.flatMap(WebhookSender, (sender) => sender.send(event));
 * Effect.runPromise(Effect.provide(sent, WebhookSender.layer({ url, secrets: [secret] })));
 * ```
 */
export class WebhookSender extends Context.Service<
  WebhookSender,
  {
    /** One attempt at posting an event, see `sendWebhook`; interruption ends it. `attempt` counts from 1. */
    readonly send: (
      event: WebhookEvent,
      attempt?: NonNullable<WebhookAttempt["attempt"]>,
    ) => Effect.Effect<WebhookOutcome, WebhookError>;
  }
>()("@manumit/adapters/WebhookSender") {
  static layer(endpoint: WebhookEndpoint): Layer.Layer<WebhookSender> {
    return Layer.succeed(WebhookSender, {
      send: (event, attempt = 1) => sending((signal) => sendWebhook(endpoint, event, { attempt, signal })),
    });
  }
}
