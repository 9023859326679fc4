import type { SparseRows } from "./logistic-regression.js";

/** Sentences of each kind that every feature is taken to have been seen in once more, so that rare ones stay moderate. */
const SMOOTHING = 2;
/** What a feature that tells nothing still counts for, in the unit of the log ratio. */
const FLOOR = 1;

/**
 * How much each feature tells sentences with evidence from the others, 1 on average: the log ratio of how often it stands
 * in each (Wang and Manning 2012, "Baselines and Bigrams"), raised by a floor and without its sign. 0 for features that no
 * sentence has.
 */
export function relevanceOf({ starts, columns, values, width }: SparseRows, labels: Uint8Array): Float64Array {
  const inEvidence = new Float64Array(width);
  const inRest = new Float64Array(width);
  labels.forEach((label, r) => {
    const counts = label === 1 ? inEvidence : inRest;
    for (let i = starts[r]!, end = starts[r + 1]!; i < end; i++) if (values[i]! > 0) counts[columns[i]!]! += 1;
  });
  const evidence = labels.reduce((total, label) => total + label, 0);
  const usual = (evidence + 2 * SMOOTHING) / (labels.length - evidence + 2 * SMOOTHING);
  let sum = 0;
  let seen = 0;
  const relevance = inEvidence.map((count, column) => {
    const rest = inRest[column]!;
    if (count + rest === 0) return 0;
    const found = FLOOR + Math.abs(Math.log((count + SMOOTHING) / (rest + SMOOTHING) / usual));
    sum += found;
    seen++;
    return found;
  });
  return relevance.map((found) => (found * seen) / sum);
}

/** The rows with every feature scaled by its own factor. */
export function scaledRows(rows: SparseRows, factors: Float64Array): SparseRows {
  return { ...rows, values: rows.values.map((value, i) => value * (factors[rows.columns[i]!] ?? 0)) };
}
