import { CRITERIA } from "../../src/statement/reading/model/model-file.js";
import { sentenceClassifier } from "../../src/statement/reading/model/sentence-classifier.js";
import type { OutOfFold } from "./measure.js";
import { type Lesson, type linearModels, linearScorer, trainModel } from "./train-model.js";

export const FOLDS = 5;

const UNCALIBRATED = Array.from({ length: CRITERIA }, () => ({ slope: 1, offset: 0, threshold: 0.5 }));

/** Scores every labelled sentence with a model that was trained without its fold, after the first stage and after both. */
export function holdOut(
  labelled: readonly Lesson[],
  lessons: readonly Lesson[],
  models: ReturnType<typeof linearModels>,
): { readonly first: OutOfFold; readonly both: OutOfFold } {
  const first = new Map<Lesson, Float64Array[]>();
  const both = new Map<Lesson, Float64Array[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = { ...trainModel(lessons, models, fold), calibration: UNCALIBRATED };
    const { scores } = sentenceClassifier(model);
    const linear = linearScorer(model);
    for (const lesson of labelled.filter((other) => other.fold === fold)) {
      const { texts } = lesson.statement;
      const final = scores(texts);
      both.set(
        lesson,
        texts.map((_, i) => final.subarray(i * CRITERIA, (i + 1) * CRITERIA)),
      );
      const byCriterion = linear(texts).scores;
      first.set(
        lesson,
        texts.map((_, i) => Float64Array.from(byCriterion, (column) => column[i] ?? 0)),
      );
    }
  }
  const outOfFold = (by: Map<Lesson, Float64Array[]>): OutOfFold => ({
    scores: labelled.flatMap((lesson) => by.get(lesson) ?? []),
    labels: labelled.flatMap(({ statement }) => statement.labels),
    folds: labelled.flatMap(({ statement, fold }) => statement.texts.map(() => fold)),
  });
  return { first: outOfFold(first), both: outOfFold(both) };
}
