import { WebhookError } from "./webhook-error.js";

/**
 * The URL of an endpoint.
 *
 * @throws WebhookError for text that is no URL, another protocol, or an address that carries a name or password.
 */
export const endpointUrl = (address: string, protocols: readonly string[]): URL => {
  if (!URL.canParse(address)) throw new WebhookError("endpoint", "The address of the webhook is not a URL.");
  const url = new URL(address);
  if (!protocols.includes(url.protocol)) {
    throw new WebhookError("endpoint", `A webhook is posted to https addresses only, not ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new WebhookError("endpoint", "The address of the webhook carries a name or password; give it without them.");
  }
  return url;
};
