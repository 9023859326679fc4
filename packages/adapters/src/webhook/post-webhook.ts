import { fetch } from "undici";
import { abortable } from "../network/abortable.js";
import { checkedAddresses, type Network } from "../network/checked-address.js";
import { pinnedAgent } from "../network/pinned-agent.js";
import { retryAfter } from "../network/retry-after.js";

/** Why a post was no success. */
export interface FailedPost {
  readonly because: string;
  readonly status?: number;
  /** What `Retry-After` asks for, in seconds. */
  readonly asked?: number;
}

interface Post {
  readonly body: string;
  readonly headers: object;
  readonly signal: AbortSignal;
}

/** Posts to a public address, following no redirect; what it answers beside its status and `Retry-After` is not read. */
export async function postWebhook(
  network: Network,
  url: URL,
  { body, headers, signal }: Post,
): Promise<{ status: number; failure?: FailedPost }> {
  const agent = pinnedAgent(await abortable(checkedAddresses(url, network), signal));
  try {
    const { status, headers: answered } = await fetch(url, {
      method: "POST",
      dispatcher: agent,
      redirect: "manual",
      signal,
      headers: { ...headers, "content-type": "application/json", "user-agent": "manumit" },
      body,
    });
    if (status >= 200 && status < 300) return { status };
    const because =
      status >= 300 && status < 400
        ? `The endpoint redirects (${status}); redirects are not followed.`
        : `The endpoint answered ${status}.`;
    const asked = retryAfter(answered.get("retry-after"), Date.now());
    return { status, failure: { because, status, ...(asked !== undefined && { asked }) } };
  } finally {
    await agent.destroy();
  }
}
