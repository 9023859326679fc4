import { Webhook } from "standardwebhooks";
import { WebhookError } from "./webhook-error.js";

/** What Standard Webhooks asks of a secret, in bytes. */
const [FEWEST, MOST] = [24, 64];
const PREFIX = "whsec_";
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const refuse = (message: string): never => {
  throw new WebhookError("secret", message);
};

/** The bytes behind a secret; what is wrong with it is said without repeating it. */
const bytesOf = (secret: string): Uint8Array => {
  if (secret.trim() === "" || secret === PREFIX) refuse("The webhook secret is empty.");
  if (/^v\d+a?,/.test(secret)) {
    refuse(
      `The webhook secret begins with the mark of a signature ("v1,"): leave it out, the secret begins with ${PREFIX}.`,
    );
  }
  if (/^wh(?:sk|pk)_/.test(secret)) {
    refuse(`The webhook secret is an ed25519 key; webhooks are signed with a shared secret, ${PREFIX}….`);
  }
  const encoded = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  if (!BASE64.test(encoded)) refuse(`The webhook secret is not base64 after ${PREFIX}.`);
  const bytes = Buffer.from(encoded, "base64");
  if (bytes.length < FEWEST || bytes.length > MOST) {
    refuse(`The webhook secret holds ${bytes.length} bytes; it must hold ${FEWEST} to ${MOST}.`);
  }
  return bytes;
};

/**
 * The signers of an endpoint's secrets: one, or the old and the new one while they are exchanged.
 *
 * @throws WebhookError with reason "secret" for none, or one that is empty, no base64 or of another length than the
 * standard asks for.
 */
export const signersOf = (secrets: readonly string[]): readonly Webhook[] => {
  if (secrets.length === 0) refuse("A webhook needs a secret.");
  return secrets.map((secret) => new Webhook(bytesOf(secret), { format: "raw" }));
};
