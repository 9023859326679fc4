import { type IntakeFormat, readCxmlHeader } from "@manumit/adapters";
import type { HonoRequest } from "hono";
import { answerStream } from "../http/answer-stream.js";
import { apiHeaders } from "../http/api-headers.js";
import { bodyBytes } from "../http/body.js";
import { bodyHead } from "../http/body-head.js";
import { mediaTypeOf } from "../http/media-type.js";
import { negotiate } from "../http/negotiate.js";
import { readAhead } from "../http/read-ahead.js";
import { stillWanted } from "../http/still-wanted.js";
import type { Operation } from "../operation.js";
import { Refusal } from "../problem/refusal.js";
import { type AnswerType, answers, answerTypes } from "../screening/answers.js";
import { cxmlAnswer } from "../screening/cxml-answer.js";
import { Screening, ScreeningLine } from "../screening/line.js";
import { intakeMediaTypes } from "../screening/media-types.js";
import { screenFile } from "../screening/screen-file.js";
import { started } from "../screening/started.js";
import type { Settings } from "../settings.js";
import { words } from "../words/en.js";
import { asOf, asOfParameter } from "./as-of.js";

const readingOf = (request: HonoRequest): { format?: IntakeFormat; contentType?: string } => {
  const mediaType = mediaTypeOf(request.header("content-type"));
  const format = intakeMediaTypes[mediaType];
  if (format === undefined) {
    throw new Refusal("unsupported-media-type", words.refusals.mediaType(mediaType, Object.keys(intakeMediaTypes)));
  }
  return format ? { format } : { contentType: mediaType };
};

/** A cXML response, for any caller that asks for XML, and for senders of cXML that ask for nothing else. */
const xmlTypes = ["text/xml", "application/xml"] as const;
type XmlType = (typeof xmlTypes)[number];
const isXmlType = (type: AnswerType | XmlType): type is XmlType => xmlTypes.some((each) => each === type);

const bodies: Readonly<Record<AnswerType | XmlType, typeof ScreeningLine | typeof Screening | undefined>> = {
  "application/x-ndjson": ScreeningLine,
  "text/csv": undefined,
  "application/json": Screening,
  "text/html": undefined,
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": undefined,
  "application/pdf": undefined,
  "application/vnd.manumit.ocds+json": undefined,
  "application/vnd.manumit.ftm+json": undefined,
  "text/xml": undefined,
  "application/xml": undefined,
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
  problems: [
    "invalid-query",
    "wrong-secret",
    "body-too-large",
    "unsupported-media-type",
    "unreadable-document",
    "stopping",
  ],
  handle: async (c) => {
    const reading = readingOf(c.req);
    const day = asOf(c.req, settings);
    const checkWanted = stillWanted(c.req, settings.closing);
    const accept = c.req.header("accept");
    const body = readAhead(bodyBytes(c.req, settings.fileLimit));
    const { head, bytes } = await bodyHead(body.bytes);
    const header = readCxmlHeader(head);
    const answerType = header
      ? negotiate(accept, [...xmlTypes, ...answerTypes])
      : negotiate(accept, [...answerTypes, ...xmlTypes]);
    const { cxmlSecret } = settings;
    const isTrusted = cxmlSecret === undefined || (header?.secretIs(cxmlSecret) ?? reading.format !== "cxml");
    const screen = () => screenFile(bytes, reading, settings.contextOn(day), checkWanted);
    if (isXmlType(answerType)) {
      return c.body(await cxmlAnswer(header, isTrusted, screen), 200, apiHeaders(`${answerType}; charset=utf-8`));
    }
    if (!isTrusted) throw new Refusal("wrong-secret", words.cxml.wrongSecret);
    const { outcomes, summary } = screen();
    const chunks = answers[answerType](await started(outcomes), summary, day);
    return c.body(answerStream(chunks[Symbol.asyncIterator](), body.readOn), 200, apiHeaders(answerType));
  },
});
