import { type DeliveryFormat, deliver, jsonBytes } from "@manumit/adapters";
import type { Assessment } from "@manumit/core";
import { chunkedText } from "../http/chunked-text.js";
import { toProblem } from "../problem/to-problem.js";
import { lineOf, type Refused } from "./line.js";
import type { Outcome } from "./outcome.js";
import type { ScreeningSummary } from "./tally.js";

/** Writes outcomes as they come; `summary` is complete once they have ended. */
export type Answer = (
  outcomes: AsyncIterable<Outcome>,
  summary: ScreeningSummary,
  asOf: string,
) => AsyncGenerator<Uint8Array> | AsyncIterable<Uint8Array>;

export async function* assessed(outcomes: AsyncIterable<Outcome>): AsyncGenerator<Assessment> {
  for await (const outcome of outcomes) if (outcome.kind === "assessed") yield outcome.assessment;
}

async function* ndjson(outcomes: AsyncIterable<Outcome>, summary: ScreeningSummary) {
  try {
    for await (const outcome of outcomes) {
      yield lineOf(outcome);
      yield "\n";
    }
  } catch (error) {
    yield `${JSON.stringify({ problem: toProblem(error) })}\n`;
    return;
  }
  yield `${JSON.stringify({ summary })}\n`;
}

async function* json(outcomes: AsyncIterable<Outcome>, summary: ScreeningSummary) {
  const refused: Refused[] = [];
  let before = '{"assessments":[';
  for await (const outcome of outcomes) {
    if (outcome.kind === "refused") {
      const { kind: _kind, ...row } = outcome;
      refused.push(row);
    } else {
      yield before;
      yield jsonBytes(outcome.assessment);
      before = ",\n";
    }
  }
  yield `${before === ",\n" ? "" : before}],"refused":${JSON.stringify(refused)},"summary":${JSON.stringify(summary)}}\n`;
}

const delivered =
  (format: DeliveryFormat): Answer =>
  (outcomes, _summary, asOf) =>
    deliver(assessed(outcomes), format, { asOf });

/**
 * The forms in which a screening can be had; open contracting and FollowTheMoney have no media type of their own, so they
 * go by ours. Where one cannot tell of a failure halfway, the connection breaks off. */
export const answers = {
  "application/x-ndjson": (outcomes, summary) => chunkedText(ndjson(outcomes, summary)),
  "text/csv": delivered("csv"),
  "application/json": (outcomes, summary) => chunkedText(json(outcomes, summary)),
  "text/html": delivered("html"),
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": delivered("xlsx"),
  "application/pdf": delivered("pdf"),
  "application/vnd.manumit.ocds+json": delivered("ocds"),
  "application/vnd.manumit.ftm+json": delivered("ftm"),
} as const satisfies Record<string, Answer>;

export type AnswerType = keyof typeof answers;

export const answerTypes = Object.keys(answers) as [AnswerType, ...AnswerType[]];
