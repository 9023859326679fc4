import { linearReader } from "../../src/statement/reading/model/linear-reader.js";
import { unpackWeights } from "../../src/statement/reading/model/linear-weights.js";
import type { StatementModelFile } from "../../src/statement/reading/model/model-file.js";
import { linearScores, readParts } from "../../src/statement/reading/model/statement-scores.js";
import { surroundingsCount, surroundingsOf } from "../../src/statement/reading/model/surroundings.js";
import { fitLinear } from "./fit-linear.js";
import { growTrees } from "./grow-trees.js";
import type { LabelledStatement } from "./labelled-statements.js";
import { packLinear } from "./pack-model.js";
import type { FeatureSet } from "./sentence-vocabulary.js";

/** A statement with the features of its sentences and the fold it was dealt to. */
export interface Lesson {
  readonly statement: LabelledStatement;
  readonly sets: readonly FeatureSet[];
  readonly fold: number;
}

/** The fold of sentences that only teach the first stage and never test it. */
export const NEVER_HELD_OUT = -1;

/**
 * Share of the trees in the final score, in the order of `SCORED`: much where cues decide (approval), little where labels
 * are few and scattered (remediation, riskDescription). Chosen in steps by ranking on out-of-fold scores of four deals.
 */
const TREE_SHARES = [0.85, 0.5, 0.6, 0.6, 0.6, 0.3, 0.5, 0.15, 0.4];

type Uncalibrated = Omit<StatementModelFile, "calibration">;

/** The linear part, packed as it ships. */
export function trainLinear(lessons: readonly Lesson[]) {
  return packLinear(
    fitLinear(
      lessons.map(({ statement }) => statement),
      lessons.map(({ sets }) => sets),
    ),
  );
}

/** Reads a statement with a packed linear model: its scores by criterion, then sentence, and the cues of its sentences. */
export function linearScorer(packed: ReturnType<typeof trainLinear>) {
  const reader = linearReader(unpackWeights(packed));
  return (texts: readonly string[]) => {
    const { parts, cues } = readParts(reader, texts);
    return { scores: linearScores(parts, packed), cues };
  };
}

/** Gives the packed linear model trained without some folds, each once: the folds of folds ask for the same ones. */
export function linearModels(lessons: readonly Lesson[]): (...without: number[]) => ReturnType<typeof trainLinear> {
  const trained = new Map<string, ReturnType<typeof trainLinear>>();
  return (...without) => {
    const key = [...new Set(without)].sort().join();
    const model = trained.get(key) ?? trainLinear(lessons.filter(({ fold }) => !without.includes(fold)));
    trained.set(key, model);
    return model;
  };
}

/**
 * Trains both stages on all folds but those of `without`. The second stage learns from linear scores of statements that
 * the first had not seen: for each fold, those of a linear model trained without it.
 */
export function trainModel(
  lessons: readonly Lesson[],
  linear: ReturnType<typeof linearModels>,
  ...without: number[]
): Uncalibrated {
  const rows: Float64Array[] = [];
  const labels: Uint8Array[] = [];
  const scorers = new Map<number, ReturnType<typeof linearScorer>>();
  for (const { statement, fold } of lessons) {
    if (without.includes(fold) || fold === NEVER_HELD_OUT) continue;
    const score = scorers.get(fold) ?? linearScorer(linear(...without, fold));
    scorers.set(fold, score);
    rows.push(...describe(score, statement.texts));
    labels.push(...statement.labels);
  }
  return { ...linear(...without), trees: growTrees(rows, labels), treeShares: TREE_SHARES };
}

function describe(score: ReturnType<typeof linearScorer>, texts: readonly string[]): Float64Array[] {
  const { scores, cues } = score(texts);
  const lengths = texts.map((text) => text.length);
  const around = surroundingsOf(scores, lengths, cues);
  return texts.map((_, i) => {
    const described = new Float64Array(surroundingsCount());
    around.describe(i, described);
    return described;
  });
}
