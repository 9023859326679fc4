import { findIndicators } from "@manumit/core";
import { answersOf } from "../questionnaire/answers-of.js";
import { readAndReview } from "../statement/read-and-review.js";
import { type HeldSource, readSource } from "../statement/statement-source.js";

/** What is done with texts and documents that strangers send, each a function of plain data, so that a thread can do it. */
export const work = {
  readAndReview,
  readSource: (source: HeldSource) => readSource(source),
  answersOf,
  findIndicators: (text: string) => findIndicators(text),
} as const;

export type Work = typeof work;
