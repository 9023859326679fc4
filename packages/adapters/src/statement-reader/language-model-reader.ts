import type { Sentence, SentenceReading } from "@manumit/core";
import { type ChatEndpoint, chatCompletion } from "./chat-completion.js";
import { type Claim, claimsOf, isBorneOut, readingOf } from "./model-answer.js";
import { instructions, numbered } from "./prompt.js";
import { ReaderError } from "./reader-error.js";
import type { StatementReader } from "./statement-reader.js";

/** Which model reads, and how. Nothing is asked of any model unless such a reader is made. */
export interface LanguageModelOptions extends ChatEndpoint {
  /** Sentences in one request, 1 to 200; 40 where it is missing. */
  readonly batch?: number;
  /** Hears of claims that were left out since their words stand in no such sentence, or were no claims. */
  readonly onDropped?: (count: number) => void;
}

/** Longer sentences are cut before they are sent: they are tables or noise. */
const LONGEST = 2_000;
const FORMS_TRIED = 2;

const cut = (sentence: Sentence): Sentence =>
  sentence.text.length > LONGEST ? { ...sentence, text: sentence.text.slice(0, LONGEST) } : sentence;

const batchesOf = (sentences: readonly Sentence[], size: number): Sentence[][] => {
  const batches: Sentence[][] = [];
  for (let at = 0; at < sentences.length; at += size) batches.push(sentences.slice(at, at + size).map(cut));
  return batches;
};

const ask = async (batch: readonly Sentence[], options: LanguageModelOptions, signal: AbortSignal | undefined) => {
  const messages = [
    { role: "system", content: instructions },
    { role: "user", content: numbered(batch) },
  ] as const;
  for (let tried = 0; tried < FORMS_TRIED; tried++) {
    const answer = claimsOf(await chatCompletion(options, messages, signal));
    if (answer) return answer;
  }
  throw new ReaderError("malformed", "The model does not answer in the form that it is asked for; try another model.");
};

const readBatch = async (
  batch: readonly Sentence[],
  options: LanguageModelOptions,
  signal: AbortSignal | undefined,
): Promise<SentenceReading[]> => {
  const { claims, broken } = await ask(batch, options, signal);
  const borneOut = new Map<number, Claim>();
  for (const claim of claims) if (isBorneOut(claim, batch)) borneOut.set(claim.n, claim);
  const dropped = broken + claims.filter((claim) => !isBorneOut(claim, batch)).length;
  if (dropped > 0) options.onDropped?.(dropped);
  return batch.map((_, at) => readingOf(borneOut.get(at + 1)));
};

/**
 * A reader that asks a language model behind an OpenAI-compatible endpoint. The text of the statement is sent there. What
 * the model answers is checked: a claim counts only where the words that it quotes stand in the sentence it is about, so
 * that nothing is judged that the statement does not say. A model is no more than a reader: verdicts follow the same rules.
 *
 * @throws ReaderError when it is asked to read and cannot: `unavailable`, `refused`, `timeout`, `malformed`.
 * @example
 * ```ts
 * const reader = languageModelReader({ baseUrl: "http://localhost:11434/v1", model: "example-model" });
 * ```
 */
export const languageModelReader = (options: LanguageModelOptions): StatementReader => {
  const size = Math.min(200, Math.max(1, Math.trunc(options.batch ?? 40)));
  return {
    async read(sentences, { signal } = {}) {
      const readings: SentenceReading[] = [];
      for (const batch of batchesOf(sentences, size)) readings.push(...(await readBatch(batch, options, signal)));
      return readings;
    },
  };
};
