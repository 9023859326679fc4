import { match } from "./en-match.js";
import { refer } from "./en-refer.js";

const bytes = (count: number) =>
  count >= 1_048_576 ? `${Math.round(count / 1_048_576)} MiB` : `${count.toLocaleString("en")} bytes`;

/** What the service says of itself in its answers and its description. */
export const service = {
  api: {
    title: "Manumit",
    description:
      "Screens suppliers for exposure to forced labour: how exposed, why, how sure, what is missing, what to do next. " +
      "A score is an index of exposure, not a finding about a company. Nothing that is sent is kept.",
    groups: {
      screening: { name: "Screening", description: "How exposed suppliers are, and why." },
      statements: {
        name: "Statements",
        description: "What a modern slavery statement says, held against the laws and guidance that ask for one.",
      },
      referral: refer.api.group,
      service: { name: "Service", description: "What answers stand on, and whether the service is up." },
    },
  },
  assessments: {
    summary: "Assess one supplier",
    description:
      "Only `id` and `name` are required. Whatever else is missing becomes a gap and widens the interval; an unknown key is refused.",
    withStatement:
      "A supplier as JSON with its modern slavery statement, a file (PDF, DOCX, HTML, text) or text: what it says was done is a small credit. " +
      "`questionnaire` is a filled-in questionnaire, workbook or JSON: what it claims and what it admits counts. " +
      "`notes` is text of an audit, a visit or a grievance: the signs of forced labour that it reports count, and it is not quoted back.",
    answer: "The assessment: tier, interval, every factor with its source, gaps and next steps.",
  },
  screenings: {
    summary: "Screen a file of suppliers",
    description:
      "Send CSV, an Excel workbook, a JSON array or NDJSON; the answer streams while the file is still being read, in the order of the rows. " +
      "NDJSON and JSON also hold the refused rows and, at the end, a summary: an answer without its summary is incomplete. " +
      "CSV and HTML hold the assessed suppliers alone. Business documents are read too: cXML, UBL and Peppol, EU eForms, " +
      "ESPD, OCDS, BODS, FollowTheMoney. cXML is answered in cXML unless something else is asked for: always HTTP 200, with the outcome in `Status`.",
    answer: "The assessments. In NDJSON each line is a `ScreeningLine`.",
  },
  statements: {
    summary: "Review a modern slavery statement",
    description:
      "Send the statement as PDF, DOCX, HTML or text, in a form with a `file`, or JSON with its `text` or its `url`, which must " +
      "lead to the public web. The answer says for each law what is met, partly met, vague or missing, with the words that show " +
      "it, their offsets (UTF-16 units of the text that was read) and pages, and what to add; as HTML it is a page to read. " +
      "Whether a sentence is true is not judged.",
    answer: "The review: the formal facts, one result a law or guidance, and every sentence as it was read.",
    request: "A statement to review: either its text or its url, and how to review it.",
    upload:
      "A statement to review as a form: a file, text or url, and how to review it. frameworks: ids, parted by commas; entity and metadata: JSON; previous: last year's statement, as a file or text.",
    frameworks:
      "Which laws: ids or countries, parted by commas: uk, au, ca, us-ca, no; all in force where it is missing.",
    noSource: "must hold a statement: a file, a text or a url",
    twoSources: "must hold one statement: a file, a text or a url, not several",
    noText: "must be a text",
    emptyText: "is empty",
    form: "is no form that can be read",
    json: "must be JSON",
    unknownField: (known: readonly string[]) => `is not a field of this form; there are ${known.join(", ")}`,
  },
  reference: {
    summary: "Datasets and editions",
    description:
      "Every dataset the assessments stand on: edition, publisher, licence, when it was retrieved, how many rows.",
    answer: "The datasets and the version of the methodology.",
  },
  lists: {
    summary: "Forced-labour lists",
    description:
      "Every list that suppliers are screened against: edition, age, how many entries, and what they do in law. " +
      "`stale` warns that an edition is older than 90 days; official lists change every few weeks.",
    answer: "The lists.",
    all: "The lists that suppliers are screened against.",
    list: "A list. closed: entries that have ended and are kept as history; ageDays: days since its edition; stale: older than 90 days.",
    effect: "What entries of a list do in law, in plain words, and how many of them do.",
  },
  cxml: {
    wrongSecret: "The shared secret is missing or wrong.",
    notServed: (request: string) => `${request} is not served here; send documents that name suppliers.`,
  },
  health: { summary: "Is the service up", answer: "It is." },
  ownIndex: {
    title: "Global Slavery Index",
    publisher: "Walk Free",
    licence: "all rights reserved; the user's own copy",
  },
  asOf: "ISO date that decides which listings and laws apply; today where it is missing.",
  refusals: {
    notAcceptable: (offers: readonly string[]) => `This answer can be had as ${offers.join(", ")}.`,
    tooLarge: (limit: number) => `The body is larger than the ${bytes(limit)} that are read here.`,
    malformedJson: (reason: string) => `The body is not valid JSON: ${reason}`,
    mediaType: (sent: string, accepted: readonly string[]) =>
      `${sent ? `"${sent}" is not read here` : "The body has no content-type"}; send ${accepted.join(", ")}.`,
    parameter: (name: string, known: readonly string[]) =>
      `"${name}" is not a query parameter here; there is ${known.join(", ")}.`,
    asOf: "asOf must be a calendar date such as 2026-11-24.",
    tooSlow: (seconds: number) => `The document was not read within ${seconds} seconds.`,
    tooMuchMemory: (mebibytes: number) => `The document needs more than ${mebibytes} MiB of memory to be read.`,
    tooBusy: "Too many documents are waiting to be read.",
    noRoute: (path: string) => `There is nothing at ${path}.`,
    method: (method: string, path: string, allowed: readonly string[]) =>
      `${path} does not answer ${method}; it answers ${allowed.join(", ")}.`,
  },
  match,
  problems: {
    "unusable-batch": {
      title: "The queries cannot be answered",
      advice: "Send `queries`: from 1 to 100 of them, each under a key of your own.",
    },
    "malformed-json": {
      title: "The body is not valid JSON",
      advice: "Check the place that `detail` names; a trailing comma or a single quote is the usual cause.",
    },
    "invalid-query": {
      title: "A query parameter is wrong",
      advice: "`errors` names the parameter and says what it must be.",
    },
    "wrong-secret": {
      title: "The shared secret is missing or wrong",
      advice: "Send the secret that was agreed on in `Header/Sender/Credential/SharedSecret` of the cXML document.",
    },
    "not-found": { title: "There is nothing here", advice: "The routes are listed at /docs." },
    "method-not-allowed": {
      title: "The method is not answered here",
      advice: "The `Allow` header lists the methods that are.",
    },
    "not-acceptable": {
      title: "The answer cannot be had in that form",
      advice: "`detail` lists the media types to choose from in the `Accept` header.",
    },
    "body-too-large": {
      title: "The body is too large",
      advice: "Send fewer suppliers at a time, or use the command line, which reads files of any size.",
    },
    "unsupported-media-type": {
      title: "The body is of a type that is not read here",
      advice: "Set the `Content-Type` header to one that `detail` lists.",
    },
    "invalid-input": {
      title: "The input is not as the schema asks",
      advice: "`errors` lists each place by its path, and for an unknown key the nearest known one.",
    },
    "unusable-address": {
      title: "The address cannot be fetched",
      advice:
        "`detail` says why. Only addresses of the public web are fetched; where the document is not there, send the file.",
    },
    "unreadable-document": {
      title: "The file cannot be read",
      advice:
        "`detail` says what is wrong with it. A single bad row is never the cause: it is refused and the rest goes on.",
    },
    "too-costly": {
      title: "The document takes too long or too much memory to read",
      advice: "Send it as text, or in parts; print it to a PDF anew where a program wrote it in an odd way.",
    },
    "too-busy": { title: "Too many documents are being read", advice: "Send the request again in a moment." },
    internal: {
      title: "Something went wrong in the service",
      advice: "The fault is ours. The same request may be sent again.",
    },
    stopping: { title: "The service is stopping", advice: "Send the request again in a moment." },
  },
} as const;
