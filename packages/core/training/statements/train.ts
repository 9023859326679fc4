/**
 * Trains the model that reads statements, prints its cross-validated scores and writes `data/statement-model.json`.
 *
 * `npm run train:statements -- --data <folder with uk.jsonl and ca.jsonl>`; the same data gives the same bytes. `--dry` only
 * measures; folds are dealt three ways, `--seeds 1` deals them once.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { CRITERIA } from "../../src/statement/reading/model/model-file.js";
import { calibrate } from "./calibrate.js";
import { FOLDS, holdOut } from "./hold-out.js";
import { readStatements } from "./labelled-statements.js";
import { dealFolds, lookAlikes } from "./look-alikes.js";
import { meanMeasure, measure, table } from "./measure.js";
import { statusTable } from "./measure-status.js";
import { readOwnSentences } from "./own-sentences.js";
import { readOwnStatements } from "./own-statements.js";
import { featureSets } from "./sentence-vocabulary.js";
import { type Lesson, linearModels, NEVER_HELD_OUT, trainModel } from "./train-model.js";

const { values } = parseArgs({
  options: { data: { type: "string" }, seeds: { type: "string", default: "1,2,3" }, dry: { type: "boolean" } },
});
if (values.data === undefined) throw new Error("say where the labelled statements are: --data <folder>");

const statements = readStatements(values.data);
const alike = lookAlikes(statements);
const sets = featureSets(statements);
const own = [...readOwnSentences(), ...readOwnStatements()];
const ownSets = featureSets(own);
const written = own.map((statement, at): Lesson => ({ statement, sets: ownSets[at] ?? [], fold: NEVER_HELD_OUT }));

const trials = values.seeds.split(",").map((seed) => {
  const folds = dealFolds(statements, alike, FOLDS, Number(seed));
  const labelled = statements.map(
    (statement, at): Lesson => ({ statement, sets: sets[at] ?? [], fold: folds[at] ?? 0 }),
  );
  const lessons = [...labelled, ...written];
  const models = linearModels(lessons);
  const held = holdOut(labelled, lessons, models);
  console.log(`folds dealt by seed ${seed}`);
  console.log(table([measure("first stage", held.first), measure("both stages", held.both)]));
  return { lessons, models, held };
});
console.log(`mean of ${trials.length}`);
console.log(
  table([
    meanMeasure(trials.map(({ held }) => measure("first stage", held.first))),
    meanMeasure(trials.map(({ held }) => measure("both stages", held.both))),
  ]),
);
console.log(statusTable(values.data));

const [first] = trials;
if (first !== undefined && values.dry !== true) {
  const calibration = Array.from({ length: CRITERIA }, (_, c) =>
    calibrate(
      trials.flatMap(({ held }) => held.both.scores.map((row) => row[c] ?? 0)),
      trials.flatMap(({ held }) => held.both.labels.map((row) => row[c] ?? 0)),
    ),
  );
  const file = JSON.stringify({ ...trainModel(first.lessons, first.models), calibration });
  console.log(`${file.length} bytes, ${gzipSync(file).length} compressed`);
  writeFileSync(join(import.meta.dirname, "../../data/statement-model.json"), `${file}\n`);
}
