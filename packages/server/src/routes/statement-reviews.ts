import { statementReport } from "@manumit/adapters";
import { StatementReview } from "@manumit/core";
import type { HonoRequest } from "hono";
import * as z from "zod/mini";
import { apiHeaders, reportHeaders } from "../http/api-headers.js";
import { bodyBytes } from "../http/body.js";
import { isJson, mediaTypeOf } from "../http/media-type.js";
import { negotiate } from "../http/negotiate.js";
import type { Operation, QueryParameter } from "../operation.js";
import { Refusal } from "../problem/refusal.js";
import type { Settings } from "../settings.js";
import type { AskedReview } from "../statement/asked-review.js";
import { jsonReview } from "../statement/json-review.js";
import { documentMediaTypes } from "../statement/media-types.js";
import { StatementReviewRequest, StatementUpload } from "../statement/review-request.js";
import { reviewed } from "../statement/reviewed.js";
import { uploadedReview } from "../statement/uploaded-review.js";
import { words } from "../words/en.js";
import { asOf, asOfParameter } from "./as-of.js";

const json = "application/json";
const form = "multipart/form-data";
const page = "text/html";

const example: StatementReviewRequest = {
  text: "This statement is made under section 54 of the Modern Slavery Act 2015 for the financial year ended 31 December 2025. In 2025 we audited 41 growers. It was approved by the board on 12 May 2026.",
  frameworks: ["uk"],
  entity: { turnover: 52_000_000, currency: "GBP", jurisdictions: ["GB"] },
};

const frameworksParameter: QueryParameter = {
  name: "frameworks",
  description: words.statements.frameworks,
  schema: z.string(),
};

const frameworksOf = (request: HonoRequest): string[] =>
  (request.queries("frameworks") ?? []).flatMap((each) => each.split(",")).flatMap((id) => id.trim() || []);

const askedReview = async (request: HonoRequest, { statementLimit }: Settings): Promise<AskedReview> => {
  const contentType = request.header("content-type");
  if (isJson(contentType)) return jsonReview(request, statementLimit);
  const mediaType = mediaTypeOf(contentType);
  if (mediaType === form) return uploadedReview(request, statementLimit);
  if (documentMediaTypes.includes(mediaType)) {
    const bytes = bodyBytes(request, statementLimit);
    return { source: { kind: "file", bytes, contentType: contentType ?? "" }, options: {} };
  }
  throw new Refusal("unsupported-media-type", words.refusals.mediaType(mediaType, [json, form, ...documentMediaTypes]));
};

/** What the body says counts for more than what the query says. */
const withQuery = (asked: AskedReview, request: HonoRequest): AskedReview => {
  const frameworks = frameworksOf(request);
  return frameworks.length > 0 ? { ...asked, options: { frameworks, ...asked.options } } : asked;
};

/** `POST /v1/statements/reviews`: a statement in, what each law finds in it out. */
export const statementReviews = (settings: Settings): Operation => ({
  id: "reviewStatement",
  method: "post",
  path: "/v1/statements/reviews",
  group: "statements",
  summary: words.statements.summary,
  description: words.statements.description,
  query: [frameworksParameter, asOfParameter],
  body: {
    [json]: StatementReviewRequest,
    [form]: StatementUpload,
    ...Object.fromEntries(documentMediaTypes.map((mediaType) => [mediaType, undefined])),
  },
  examples: { [json]: example },
  answer: { description: words.statements.answer, bodies: { [json]: StatementReview, [page]: undefined } },
  problems: [
    "malformed-json",
    "invalid-query",
    "unreadable-document",
    "body-too-large",
    "unsupported-media-type",
    "invalid-input",
    "unusable-address",
    "too-costly",
    "too-busy",
  ],
  handle: async (c) => {
    const answerType = negotiate(c.req.header("accept"), [json, page]);
    const day = asOf(c.req, settings);
    const asked = withQuery(await askedReview(c.req, settings), c.req);
    const {
      document,
      review,
      source,
      asOf: date,
    } = await reviewed(asked, {
      today: day,
      threads: settings.threads,
      signal: c.req.raw.signal,
    });
    if (answerType === json) return new Response(JSON.stringify(review), { headers: apiHeaders(json) });
    const report = statementReport(document, review, { ...(source !== undefined && { source }), asOf: date });
    return new Response(report, { headers: reportHeaders });
  },
});
