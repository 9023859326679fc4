import { deliver, jsonBytes } from "@manumit/adapters";
import { Assessment, assess, Supplier } from "@manumit/core";
import { answerStream } from "../http/answer-stream.js";
import { apiHeaders, respondJson } from "../http/api-headers.js";
import { bodyJson } from "../http/body.js";
import { isJson, mediaTypeOf } from "../http/media-type.js";
import { negotiate } from "../http/negotiate.js";
import type { Operation } from "../operation.js";
import { Refusal } from "../problem/refusal.js";
import type { Settings } from "../settings.js";
import { SupplierWithStatement, supplierWithStatement } from "../statement/supplier-statement.js";
import { words } from "../words/en.js";
import { asOf, asOfParameter } from "./as-of.js";

const json = "application/json";
const form = "multipart/form-data";
const pdf = "application/pdf";

const respondReport = (assessment: Assessment, asOf: string): Response => {
  const report = deliver([assessment], "pdf", { asOf });
  return new Response(answerStream(report[Symbol.asyncIterator]()), { headers: apiHeaders(pdf) });
};

const example: Supplier = {
  id: "s-1",
  name: "Example Mills",
  country: "Pakistan",
  description: "cotton yarn spinning and weaving",
  goods: [{ name: "cotton", origin: "Uzbekistan" }],
  workforce: { agencyShare: 0.3, workersPaidRecruitmentFees: true },
};

/** `POST /v1/assessments`: one supplier in, its assessment out. */
export const assessments = (settings: Settings): Operation => ({
  id: "assessSupplier",
  method: "post",
  path: "/v1/assessments",
  group: "screening",
  summary: words.assessments.summary,
  description: words.assessments.description,
  query: [asOfParameter],
  body: { [json]: Supplier, [form]: SupplierWithStatement },
  examples: { [json]: example },
  answer: { description: words.assessments.answer, bodies: { [json]: Assessment, [pdf]: undefined } },
  problems: [
    "malformed-json",
    "invalid-query",
    "unreadable-document",
    "body-too-large",
    "unsupported-media-type",
    "invalid-input",
    "too-costly",
    "too-busy",
  ],
  handle: async (c) => {
    const contentType = c.req.header("content-type");
    const isForm = !isJson(contentType) && mediaTypeOf(contentType) === form;
    if (!isForm && !isJson(contentType)) {
      throw new Refusal("unsupported-media-type", words.refusals.mediaType(mediaTypeOf(contentType), [json, form]));
    }
    const answerType = negotiate(c.req.header("accept"), [json, pdf]);
    const day = asOf(c.req, settings);
    const context = settings.contextOn(day);
    const respond = (assessment: Assessment): Response =>
      answerType === pdf ? respondReport(assessment, day) : respondJson(jsonBytes(assessment));
    if (isForm) {
      const { supplier, ...statement } = await supplierWithStatement(c.req, settings, day);
      return respond(assess(supplier, { ...context, ...statement }));
    }
    // Checked by `assess` itself, which refuses whatever is not a supplier.
    const supplier = (await bodyJson(c.req, settings.supplierLimit)) as Supplier;
    return respond(assess(supplier, context));
  },
});
