import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { signWebhook } from "./sign-webhook.js";
import { verifyWebhook } from "./verify-webhook.js";

// Secret, id, time, body and signature are the published test vector of Standard Webhooks
// (github.com/standard-webhooks/standard-webhooks, MIT, © the Standard Webhooks authors); what else there is was computed
// from its specification.
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const sent = 1614265330;
const body = '{"test": 2432232314}';
const good = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

const newSecret = `whsec_${Buffer.from(Array.from({ length: 24 }, (_, at) => at)).toString("base64")}`;
const byHand = (key: string, text: string) =>
  `v1,${createHmac("sha256", Buffer.from(key.replace("whsec_", ""), "base64"))
    .update(`${id}.${sent}.${text}`)
    .digest("base64")}`;
const foreign = '{"type":"supplier.screened","data":{"name":"新疆棉花有限公司 – Müller"}}';

interface Case {
  secret?: string;
  late?: number;
  body?: string;
  id?: string | undefined;
  timestamp?: string | undefined;
  signature?: string | undefined;
}

const verdict = (given: Case): boolean => {
  vi.setSystemTime((sent + (given.late ?? 0)) * 1000);
  const headers = {
    "webhook-id": "id" in given ? given.id : id,
    "webhook-timestamp": "timestamp" in given ? given.timestamp : String(sent),
    "webhook-signature": "signature" in given ? given.signature : good,
  };
  const present = Object.fromEntries(
    Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined),
  );
  try {
    verifyWebhook({ body: given.body ?? body, headers: present, secrets: [given.secret ?? secret] });
    return true;
  } catch (error) {
    expect(error).toMatchObject({ _tag: "WebhookError", reason: "unverified" });
    return false;
  }
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a webhook is believed", () => {
  it.each<[string, Case]>([
    ["as the standard publishes it", {}],
    ["with a secret that has no prefix", { secret: secret.slice("whsec_".length) }],
    ["when one signature of several is good", { signature: `v1,${"A".repeat(43)}= v2,${good.slice(3)} ${good}` }],
    ["while secrets are exchanged", { secret: newSecret, signature: `${good} ${byHand(newSecret, body)}` }],
    ["4 minutes 59 late", { late: 299 }],
    ["with a body in other scripts", { body: foreign, signature: byHand(secret, foreign) }],
  ])("%s", (_, given) => {
    expect(verdict(given)).toBe(true);
  });
});

describe("a webhook is not believed", () => {
  it.each<[string, Case]>([
    ["when the good digest stands under another version", { signature: `v2,${good.slice(3)}` }],
    ["5 minutes 1 late", { late: 301 }],
    ["5 minutes 1 ahead of time", { late: -301 }],
    ["when a blank went from the body", { body: body.replace(" ", "") }],
    ["when the body got a line end", { body: `${body}\n` }],
    ["when the time was changed", { timestamp: String(sent + 1) }],
    ["when the id was changed", { id: "msg_other" }],
    ["without an id", { id: undefined }],
    ["without a time", { timestamp: undefined }],
    ["without a signature", { signature: undefined }],
    ["when the time is no number", { timestamp: "hello" }],
    ["when the signature is empty", { signature: "" }],
    ["when the signature has no version", { signature: good.slice(3) }],
    ["when the digest is cut off", { signature: good.slice(0, -4) }],
    ["when another secret signed it", { secret: newSecret }],
  ])("%s", (_, given) => {
    expect(verdict(given)).toBe(false);
  });
});

describe("secrets", () => {
  const at = new Date(sent * 1000);

  it("sign alike what the standard publishes", () => {
    expect(signWebhook({ id, at, body }, [secret])).toEqual({
      "webhook-id": id,
      "webhook-timestamp": String(sent),
      "webhook-signature": good,
    });
  });

  it("both sign while they are exchanged, and a receiver that has either believes it", () => {
    vi.setSystemTime(at);
    const headers = { ...signWebhook({ id, at, body }, [secret, newSecret]) };
    for (const secrets of [[secret], [newSecret], [`whsec_${"B".repeat(32)}`, newSecret]]) {
      expect(() => verifyWebhook({ body, headers, secrets })).not.toThrow();
    }
  });

  it.each([
    ["", "is empty"],
    ["whsec_", "is empty"],
    ["v1,whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "leave it out"],
    ["whsec_not base64!", "not base64"],
    ["whsec_AAAA", "holds 3 bytes"],
    [`whsec_${"A".repeat(88)}`, "holds 66 bytes"],
    ["whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "ed25519"],
  ])("are refused when they are like %j, saying what is wrong and not what they were", (wrong, why) => {
    const sign = () => signWebhook({ id, at, body }, [wrong]);
    expect(sign).toThrow(expect.objectContaining({ reason: "secret", message: expect.stringContaining(why) }));
    if (wrong.length > 10) expect(sign).not.toThrow(wrong);
  });

  it("are needed", () => {
    expect(() => signWebhook({ id, at, body }, [])).toThrow(expect.objectContaining({ reason: "secret" }));
  });

  it.each(["", "msg.1", "msg 1"])("sign no message with the id %j", (wrong) => {
    expect(() => signWebhook({ id: wrong, at, body }, [secret])).toThrow(expect.objectContaining({ reason: "event" }));
  });
});
