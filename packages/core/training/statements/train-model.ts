import { linearReader, unpackWeights, WIDTH } from "../../src/statement/reading/model/linear-scores.js";
import type { StatementModelFile } from "../../src/statement/reading/model/model-file.js";
import { linearScores } from "../../src/statement/reading/model/statement-scores.js";
import { SURROUNDINGS, surroundingsOf } from "../../src/statement/reading/model/surroundings.js";
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

export const TREE_SHARE = 0.5;

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

/** The linear scores that a packed model gives to a statement, by criterion, then sentence. */
export function linearScorer(packed: ReturnType<typeof trainLinear>): (texts: readonly string[]) => Float64Array[] {
  const reader = linearReader(unpackWeights(packed));
  return (texts) => {
    const parts = new Float32Array(texts.length * WIDTH);
    texts.forEach((text, i) => {
      parts.set(reader.read(text), i * WIDTH);
    });
    return linearScores(parts, packed);
  };
}

/**
 * Trains both stages. The second learns from linear scores of statements that the first had not seen: one linear model
 * a fold, trained on the other folds.
 */
export function trainModel(lessons: readonly Lesson[]): Uncalibrated {
  const rows: Float64Array[] = [];
  const labels: Uint8Array[] = [];
  for (const fold of new Set(lessons.map((lesson) => lesson.fold))) {
    const score = linearScorer(trainLinear(lessons.filter((lesson) => lesson.fold !== fold)));
    for (const { statement } of lessons.filter((lesson) => lesson.fold === fold)) {
      const around = surroundingsOf(
        score(statement.texts),
        statement.texts.map((text) => text.length),
      );
      statement.texts.forEach((_, i) => {
        const described = new Float64Array(SURROUNDINGS);
        around.describe(i, described);
        rows.push(described);
      });
      labels.push(...statement.labels);
    }
  }
  return { ...trainLinear(lessons), trees: growTrees(rows, labels), treeShare: TREE_SHARE };
}
