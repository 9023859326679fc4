import { expect, test } from "vitest";
import { CRITERIA } from "../../src/statement/reading/model/model-file.js";
import { sentenceClassifier } from "../../src/statement/reading/model/sentence-classifier.js";
import type { LabelledStatement } from "./labelled-statements.js";
import { featureSets } from "./sentence-vocabulary.js";
import { linearModels, trainModel } from "./train-model.js";

const kinds = [
  ["This statement was approved by the board of directors", 0],
  ["We buy cotton and packaging from suppliers in India", 4],
  ["We trained buyers and audited suppliers", 6],
  ["The weather was mild for most of the year", -1],
] as const;

const statements = Array.from({ length: 12 }, (_, s): LabelledStatement => {
  const rows = Array.from({ length: 12 }, (_, i) => kinds[(i * 7 + s) % kinds.length] ?? kinds[3]);
  return {
    id: `own/${s}`,
    set: "own",
    texts: rows.map(([text], i) => `${text} in part ${i}`),
    labels: rows.map(([, criterion]) => Uint8Array.from({ length: CRITERIA }, (_, c) => (c === criterion ? 1 : 0))),
  };
});
const sets = featureSets(statements);
const lessons = statements.map((statement, s) => ({ statement, sets: sets[s] ?? [], fold: s % 3 }));
const calibration = Array.from({ length: CRITERIA }, () => ({ slope: 1, offset: 0, threshold: 0.5 }));

test("a statement that training has not seen is read rightly by the packed model", () => {
  const model = { ...trainModel(lessons, linearModels(lessons), 2), calibration };
  const { classify } = sentenceClassifier(model);
  const unseen = statements[2];
  const readings = classify(unseen?.texts ?? []);
  readings.forEach(({ criteria }, i) => {
    expect([criteria.approval.decision, criteria.supplyChains.decision, criteria.riskMitigation.decision]).toEqual(
      [0, 4, 6].map((c) => unseen?.labels[i]?.[c] === 1),
    );
  });
});

test("the same statements give the same bytes", () => {
  expect(JSON.stringify(trainModel(lessons, linearModels(lessons)))).toBe(
    JSON.stringify(trainModel(lessons, linearModels(lessons))),
  );
});
