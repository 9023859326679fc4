import { referralCardPage } from "@manumit/adapters";
import { ReferralCard, ReferralSituation, referral } from "@manumit/core";
import { reportHeaders, respondJson } from "../http/api-headers.js";
import { bodyJson } from "../http/body.js";
import { isJson, mediaTypeOf } from "../http/media-type.js";
import { negotiate } from "../http/negotiate.js";
import type { Operation } from "../operation.js";
import { Refusal } from "../problem/refusal.js";
import type { Settings } from "../settings.js";
import { words } from "../words/en.js";
import { asOf, asOfParameter } from "./as-of.js";

const json = "application/json";
const page = "text/html";

const { api } = words.refer;

const example: ReferralSituation = {
  country: "GB",
  area: "Watford, Hertfordshire",
  role: "business",
  age: "adult",
  consent: "not-asked",
  danger: false,
};

/** `POST /v1/referrals`: a situation in, the referral card out. Nothing of it is kept. */
export const referrals = (settings: Settings): Operation => ({
  id: "referralCard",
  method: "post",
  path: "/v1/referrals",
  group: "referral",
  summary: api.summary,
  description: api.description,
  query: [asOfParameter],
  body: { [json]: ReferralSituation },
  examples: { [json]: example },
  answer: { description: api.answer, bodies: { [json]: ReferralCard, [page]: undefined } },
  problems: ["malformed-json", "invalid-query", "body-too-large", "unsupported-media-type", "invalid-input"],
  handle: async (c) => {
    const contentType = c.req.header("content-type");
    if (!isJson(contentType)) {
      throw new Refusal("unsupported-media-type", words.refusals.mediaType(mediaTypeOf(contentType), [json]));
    }
    const answerType = negotiate(c.req.header("accept"), [json, page]);
    const day = asOf(c.req, settings);
    // Checked by `referral` itself, which refuses whatever is not a situation.
    const situation = (await bodyJson(c.req, settings.supplierLimit)) as ReferralSituation;
    const card = referral(situation, { asOf: day });
    if (answerType === json) return respondJson(JSON.stringify(card));
    return new Response(referralCardPage(card, situation, day), { headers: reportHeaders });
  },
});
