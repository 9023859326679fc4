import * as z from "zod/mini";
import shipped from "../../../data/statement-model.json";
import { once } from "../../reference/once.js";
import { tableOf } from "../../reference/table-of.js";
import { parseWith } from "../../supplier/issues.js";
import { sentenceClassifier } from "./model/sentence-classifier.js";
import { Sentence } from "./sentence.js";
import type { SentenceReading } from "./sentence-reading.js";

const embedded = once(() => sentenceClassifier(tableOf(shipped)));

const Sentences = z.array(z.union([z.string(), Sentence]));

/**
 * Reads the sentences of one statement, in order: which of the eleven disclosure criteria each gives evidence of, whether
 * it tells of something done, planned or denied, which empty phrases it holds, and what decided.
 *
 * Give whole statements: neighbours, headings and the place in the statement are context; a sentence alone is read by its
 * own words. Nine criteria come from a linear model with a small second stage, trained on sentences of UK and Canadian
 * statements that experts labelled; `reportingEntity` and `consultation` come from rules. English only. The scores and
 * limits are in `data/statement-model-card.md`. Throws `InvalidInput` for anything but strings and sentences.
 *
 * @example
 * const [reading] = classifySentences(["This statement was approved by the Board of Acme Foods Limited on 12 May 2026."]);
 * reading?.criteria.approval.decision; // true
 */
export function classifySentences(sentences: readonly (string | Sentence)[]): SentenceReading[] {
  return embedded().classify(parseWith(Sentences, sentences));
}
