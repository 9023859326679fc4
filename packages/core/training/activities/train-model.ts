import type { ActivityModelFile } from "../../src/activity/activity-model.js";
import { balanced } from "./balance.js";
import { trainClasses } from "./class-head.js";
import { contentlessTexts } from "./contentless-texts.js";
import { HEAD, trainDivisions, trainMeanDivisions } from "./division-head.js";
import { trainEvidence } from "./evidence-column.js";
import type { Example } from "./example.js";
import { classes } from "./isic-divisions.js";
import { EVIDENCE_FROM_CONFIDENCE } from "./measure.js";
import { leastOfLargest, packModel } from "./pack-model.js";
import { prune } from "./prune.js";
import { rephrase } from "./rephrase.js";
import { keptFeatures, sparseTexts } from "./sparse-texts.js";

/** What is measured on texts left out of training, and then fixed in the model. */
export type Calibration = Pick<ActivityModelFile, "temperature" | "evidence">;

export const uncalibrated: Calibration = {
  temperature: { division: 1, class: 1 },
  evidence: { least: 0, confidence: EVIDENCE_FROM_CONFIDENCE },
};

/** Weights kept of each part: what fits 1.6 MB of text. */
const CELLS = { divisions: 560_000, evidence: 60_000, classes: 110_000 };
const FROM_NOTHING = { epochs: 6, rate: 1.5, seeds: [7, 8, 9] };
const AFTER_PRUNING = { epochs: 2, rate: 0.4, seed: 7 };
const REPHRASED_SHARE = 0.5;
const CONTENTLESS = 8000;

/** Trains all parts of the model and packs them. */
export function trainModel(
  published: readonly Example[],
  sentences: readonly string[],
  calibration: Calibration,
): ActivityModelFile {
  const examples = balanced([...published, ...rephrase(published, sentences, REPHRASED_SHARE)]);
  const contentless = contentlessTexts(sentences, CONTENTLESS);
  const vocabulary = keptFeatures([
    ...examples,
    ...contentless.map((text) => ({ text, group: text, kind: "contentless" as const })),
  ]);
  const features = vocabulary.hashes.length;
  const texts = sparseTexts(
    examples.map(({ text }) => text),
    vocabulary,
  );

  const weights = trainMeanDivisions(examples, texts, features, FROM_NOTHING);
  const open = prune(weights, texts, CELLS.divisions);
  trainDivisions(examples, texts, weights, { ...AFTER_PRUNING, open });

  const among = trainClasses(examples, texts, features);
  const evidence = trainEvidence(texts, sparseTexts(contentless, vocabulary), features);
  const bias = [...weights.bias, evidence.bias, ...among.bias];
  return packModel(
    vocabulary.hashes,
    {
      divisions: { cells: weights.cells, width: HEAD, least: 0 },
      evidence: { cells: evidence.cells, width: 1, least: leastOfLargest(evidence.cells, CELLS.evidence) },
      classes: { cells: among.cells, width: classes.length, least: leastOfLargest(among.cells, CELLS.classes) },
    },
    { ...calibration, bias: bias.map((value) => Number(value.toFixed(4))) },
  );
}
