import { signersOf } from "./secret.js";
import { WebhookError } from "./webhook-error.js";

/** A webhook as it came: the body before anything parsed it, and its headers in any case. */
export interface ReceivedWebhook {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Any one of them may have signed it. */
  readonly secrets: readonly string[];
}

/**
 * Checks that a received webhook was signed with one of the secrets, within five minutes of now either way. Give the body
 * as it was received: one that was parsed and written again is another text.
 *
 * @throws WebhookError: `unverified` with what is wrong, `secret` for a secret that is none.
 * @example
 * ```ts
 * verifyWebhook({ body: await request.text(), headers: Object.fromEntries(request.headers), secrets: [secret] });
 * ```
 */
export const verifyWebhook = ({ body, headers, secrets }: ReceivedWebhook): void => {
  let refusal: unknown;
  for (const signer of signersOf(secrets)) {
    try {
      signer.verify(body, { ...headers }, { jsonParse: false });
      return;
    } catch (error) {
      refusal = error;
    }
  }
  const why = refusal instanceof Error ? refusal.message : String(refusal);
  throw new WebhookError("unverified", `The webhook is not verified: ${why}.`, { cause: refusal });
};
