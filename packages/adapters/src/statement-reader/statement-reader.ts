import {
  classifySentences,
  type ReadSentence,
  type ReviewOptions,
  reviewSentences,
  type Sentence,
  type SentenceReading,
  type StatementDocument,
  type StatementReview,
  segment,
} from "@manumit/core";

/**
 * Something that reads the sentences of a statement in the place of the library's own classifier: one reading a sentence,
 * in the same order. The judging stays the library's.
 */
export interface StatementReader {
  read(sentences: readonly Sentence[], options?: { signal?: AbortSignal }): Promise<SentenceReading[]>;
}

const withReadings = (sentences: readonly Sentence[], readings: readonly SentenceReading[]): ReadSentence[] =>
  sentences.map((sentence, index) => {
    const reading = readings[index];
    if (reading === undefined) throw new RangeError("a reader must give one reading a sentence");
    return { ...sentence, ...reading };
  });

/**
 * Reviews a statement as `reviewStatement` does, with another reader of its sentences. Last year's statement, where it is
 * given, is read by the library's own classifier: only its wording and its goals are compared.
 *
 * @throws InvalidInput for an unknown framework, and whatever the reader throws.
 * @example
 * ```ts
 * const reader = languageModelReader({ baseUrl: "http://localhost:11434/v1", model: "example-model" });
 * const review = await reviewWith(reader, document, { frameworks: ["uk"] });
 * ```
 */
export const reviewWith = async (
  reader: StatementReader,
  document: string | StatementDocument,
  options: ReviewOptions = {},
  { signal }: { signal?: AbortSignal } = {},
): Promise<StatementReview> => {
  const statement = typeof document === "string" ? { text: document } : document;
  const sentences = segment(statement);
  const readings = await reader.read(sentences, signal ? { signal } : {});
  const before = options.previous === undefined ? undefined : segment(options.previous);
  const previous = before && withReadings(before, classifySentences(before));
  return reviewSentences(statement, withReadings(sentences, readings), options, previous);
};
