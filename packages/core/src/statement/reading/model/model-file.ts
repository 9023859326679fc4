/** The nine criteria that the model scores, in the order of its columns; the other two are read by rules. */
export const SCORED = [
  "approval",
  "signature",
  "structure",
  "operations",
  "supplyChains",
  "riskDescription",
  "riskMitigation",
  "remediation",
  "effectiveness",
] as const;

export const CRITERIA = SCORED.length;

/** How much the words of the sentences beside speak for a sentence, nearest first: those before it, those after it. */
export const SIDES = [
  { step: -1, shares: [0.6, 0.45] },
  { step: 1, shares: [0.5, 0.4] },
] as const;

/** Bins of where a sentence stands: tenths of the statement, sentences from its start, sentences to its end. */
export const PLACES = 26;

/** How often a regular small tree is cut: leaf `leaf` goes on as leaf `split + 1` where the feature lies above the cut. */
export interface TreeBytes {
  /** Per criterion the number of trees. */
  readonly counts: readonly number[];
  /** Per feature of the surroundings its cuts, rising. */
  readonly cuts: readonly (readonly number[])[];
  /** Per criterion the score before any tree. */
  readonly start: readonly number[];
  /** A leaf adds `scale` times its number. */
  readonly scale: number;
  /** Base64 of, for each tree: number of splits, then leaf, feature and cut of each split, then its leaves as int16. */
  readonly bytes: string;
}

/**
 * The shipped model: hashed features with small integer weights and no words, written by `training/statements`.
 * See `statement-model-card.md` beside it for the data, its licence, the scores and the limits.
 */
export interface StatementModelFile {
  readonly rows: number;
  /** A weight is `scale · q · |q|` of its byte `q`: fine steps near zero, where most weights are. */
  readonly scale: number;
  readonly bias: readonly number[];
  /** Per criterion and place. */
  readonly places: readonly (readonly number[])[];
  /** Base64 of, for each row: twice the step of its address (plus one where it also speaks for neighbours) as varint, weights. */
  readonly weights: string;
  readonly trees: TreeBytes;
  /** Per criterion the share of the trees in the final score; the rest is the linear score. */
  readonly treeShares: readonly number[];
  /** Per criterion: probability = logistic(slope · score + offset), decided for from `threshold` up. */
  readonly calibration: readonly { readonly slope: number; readonly offset: number; readonly threshold: number }[];
}
