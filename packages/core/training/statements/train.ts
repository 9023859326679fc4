/**
 * Trains the model that reads statements, prints its cross-validated scores and writes `data/statement-model.json`.
 *
 * `npm run train:statements -- --data <folder with uk.jsonl and ca.jsonl> [--seed 1]`; the same data gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { CRITERIA } from "../../src/statement/reading/model/model-file.js";
import { sentenceClassifier } from "../../src/statement/reading/model/sentence-classifier.js";
import { calibrate } from "./calibrate.js";
import { readStatements } from "./labelled-statements.js";
import { dealFolds, lookAlikes } from "./look-alikes.js";
import { measure, table } from "./measure.js";
import { statusTable } from "./measure-status.js";
import { readOwnSentences } from "./own-sentences.js";
import { featureSets } from "./sentence-vocabulary.js";
import { type Lesson, linearModels, linearScorer, NEVER_HELD_OUT, trainModel } from "./train-model.js";

const FOLDS = 5;
/** How often a sentence of our own counts as much as one of the data. */
const OWN_COPIES = 2;

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    seed: { type: "string", default: "1" },
    dry: { type: "boolean", default: false },
  },
});
if (values.data === undefined) throw new Error("say where the labelled statements are: --data <folder>");

const statements = readStatements(values.data);
const folds = dealFolds(statements, lookAlikes(statements), FOLDS, Number(values.seed));
const sets = featureSets(statements);
const labelled = statements.map((statement, at): Lesson => ({ statement, sets: sets[at] ?? [], fold: folds[at] ?? 0 }));
const own = readOwnSentences();
const ownSets = featureSets(own);
const written = own.map((statement, at): Lesson => ({ statement, sets: ownSets[at] ?? [], fold: NEVER_HELD_OUT }));
const lessons = [...labelled, ...Array.from({ length: OWN_COPIES }, () => written).flat()];

const models = linearModels(lessons);
const uncalibrated = Array.from({ length: CRITERIA }, () => ({ slope: 1, offset: 0, threshold: 0.5 }));
const finals = new Map<Lesson, Float64Array[]>();
const linears = new Map<Lesson, Float64Array[]>();
for (let fold = 0; fold < FOLDS; fold++) {
  const model = { ...trainModel(lessons, models, fold), calibration: uncalibrated };
  const { scores } = sentenceClassifier(model);
  const linear = linearScorer(model);
  for (const lesson of labelled.filter((other) => other.fold === fold)) {
    const final = scores(lesson.statement.texts);
    finals.set(
      lesson,
      lesson.statement.texts.map((_, i) => final.subarray(i * CRITERIA, (i + 1) * CRITERIA)),
    );
    const byCriterion = linear(lesson.statement.texts).scores;
    linears.set(
      lesson,
      lesson.statement.texts.map((_, i) => Float64Array.from(byCriterion, (column) => column[i] ?? 0)),
    );
  }
  console.log(`fold ${fold + 1} of ${FOLDS}`);
}
const outOfFold = (by: Map<Lesson, Float64Array[]>) => ({
  scores: labelled.flatMap((lesson) => by.get(lesson) ?? []),
  labels: labelled.flatMap(({ statement }) => statement.labels),
  folds: labelled.flatMap(({ statement, fold }) => statement.texts.map(() => fold)),
});
const final = outOfFold(finals);
console.log(table([measure("first stage", outOfFold(linears)), measure("both stages", final)]));
console.log(statusTable(values.data));

if (!values.dry) {
  const calibration = Array.from({ length: CRITERIA }, (_, c) =>
    calibrate(
      final.scores.map((row) => row[c] ?? 0),
      final.labels.map((row) => row[c] ?? 0),
    ),
  );
  const file = JSON.stringify({ ...trainModel(lessons, models), calibration });
  console.log(`${file.length} bytes, ${gzipSync(file).length} compressed`);
  writeFileSync(join(import.meta.dirname, "../../data/statement-model.json"), `${file}\n`);
}
