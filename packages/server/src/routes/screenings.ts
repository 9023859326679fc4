import type { IntakeFormat } from "@manumit/adapters";
import type { HonoRequest } from "hono";
import { answerStream } from "../http/answer-stream.js";
import { apiHeaders } from "../http/api-headers.js";
import { bodyBytes } from "../http/body.js";
import { mediaTypeOf } from "../http/media-type.js";
import { negotiate } from "../http/negotiate.js";
import { readAhead } from "../http/read-ahead.js";
import { stillWanted } from "../http/still-wanted.js";
import type { Operation } from "../operation.js";
import { Refusal } from "../problem/refusal.js";
import { type AnswerType, answers, answerTypes } from "../screening/answers.js";
import { Screening, ScreeningLine } from "../screening/line.js";
import { intakeMediaTypes } from "../screening/media-types.js";
import { screenFile } from "../screening/screen-file.js";
import { started } from "../screening/started.js";
import type { Settings } from "../settings.js";
import { words } from "../words/en.js";
import { asOf, asOfParameter } from "./as-of.js";

const formatOf = (request: HonoRequest): { format?: IntakeFormat } => {
  const mediaType = mediaTypeOf(request.header("content-type"));
  const format = intakeMediaTypes[mediaType];
  if (format === undefined) {
    throw new Refusal("unsupported-media-type", words.refusals.mediaType(mediaType, Object.keys(intakeMediaTypes)));
  }
  return format ? { format } : {};
};

const bodies: Readonly<Record<AnswerType, typeof ScreeningLine | typeof Screening | undefined>> = {
  "application/x-ndjson": ScreeningLine,
  "text/csv": undefined,
  "application/json": Screening,
  "text/html": undefined,
};

/** `POST /v1/screenings`: a file of suppliers in, their assessments out, both streaming. */
export const screenings = (settings: Settings): Operation => ({
  id: "screenSuppliers",
  method: "post",
  path: "/v1/screenings",
  group: "screening",
  summary: words.screenings.summary,
  description: words.screenings.description,
  query: [asOfParameter],
  body: Object.fromEntries(Object.keys(intakeMediaTypes).map((mediaType) => [mediaType, undefined])),
  examples: {
    "text/csv":
      "Supplier,Country,What they do\nExample Mills,Pakistan,cotton weaving\nExample Books,Ireland,accounting\n",
  },
  answer: { description: words.screenings.answer, bodies },
  problems: ["invalid-query", "body-too-large", "unsupported-media-type", "unreadable-document", "stopping"],
  handle: async (c) => {
    const reading = formatOf(c.req);
    const answerType = negotiate(c.req.header("accept"), answerTypes);
    const day = asOf(c.req, settings);
    const checkWanted = stillWanted(c.req, settings.closing);
    const body = readAhead(bodyBytes(c.req, settings.fileLimit));
    const { outcomes, summary } = screenFile(body.bytes, reading, settings.contextOn(day), checkWanted);
    const chunks = answers[answerType](await started(outcomes), summary, day);
    return c.body(answerStream(chunks[Symbol.asyncIterator](), body.readOn), 200, apiHeaders(answerType));
  },
});
