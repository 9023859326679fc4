import { CRITERIA, type TreeBytes } from "../../src/statement/reading/model/model-file.js";
import { seededRandom } from "../activities/seeded-random.js";

const TREES = 180;
const RATE = 0.04;
const LEAVES = 5;
const LEAST_IN_LEAF = 15;
const RIDGE = 5;
const ROW_SHARE = 0.7;
const FEATURE_SHARE = 0.3;
const BALANCE = 0.3;
const CUTS = 23;
const SEED = 7;
const LARGEST_LEAF = 32767;

interface Cut {
  readonly feature: number;
  readonly cut: number;
}

interface Split extends Cut {
  readonly leaf: number;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly curvature: number;
  readonly best: (Cut & { readonly gain: number }) | undefined;
}

/**
 * Gradient-boosted small trees on the surroundings of sentences, one set a criterion. `rows[r]` describes a sentence,
 * `labels[r]` holds its nine labels. Always the same trees for the same rows. Each split is the best of one cut a feature
 * drawn at random (Geurts, Ernst and Wehenkel 2006): where labels are few, the best of all cuts fits chance.
 */
export function growTrees(rows: readonly Float64Array[], labels: readonly Uint8Array[]): TreeBytes {
  const features = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: features }, (_, feature) => cutsOf(rows.map((row) => row[feature] ?? 0)));
  const bins = new Uint8Array(rows.length * features);
  rows.forEach((row, r) => {
    for (let f = 0; f < features; f++) {
      let bin = 0;
      const table = cuts[f] ?? [];
      while (bin < table.length && (row[f] ?? 0) >= (table[bin] ?? 0)) bin++;
      bins[r * features + f] = bin;
    }
  });
  const grown = Array.from({ length: CRITERIA }, (_, criterion) =>
    growFor(
      Uint8Array.from(labels, (label) => label[criterion] ?? 0),
      bins,
      cuts,
      SEED + criterion,
    ),
  );
  const largest = Math.max(...grown.flatMap(({ trees }) => trees.flatMap(({ leaves }) => leaves.map(Math.abs))));
  const scale = Number((largest / LARGEST_LEAF).toPrecision(6));
  const bytes: number[] = [];
  for (const { trees } of grown) {
    for (const { splits, leaves } of trees) {
      bytes.push(splits.length);
      for (const { leaf, feature, cut } of splits) bytes.push(leaf, feature, cut);
      for (const leaf of leaves) {
        const q = Math.round(leaf / scale);
        bytes.push(q & 255, (q >> 8) & 255);
      }
    }
  }
  return {
    counts: grown.map(({ trees }) => trees.length),
    cuts,
    start: grown.map(({ start }) => Number(start.toFixed(4))),
    scale,
    bytes: Buffer.from(bytes).toString("base64"),
  };
}

/** Between all values where they are few, so that a rare cue has a cut at all; else at quantiles. */
function cutsOf(values: readonly number[]): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  if (distinct.length <= CUTS + 1)
    return distinct.slice(1).map((value, i) => Number(((value + (distinct[i] ?? 0)) / 2).toPrecision(4)));
  const sorted = Float64Array.from(values).sort();
  const cuts: number[] = [];
  for (let k = 1; k <= CUTS; k++) {
    const cut = Number((sorted[Math.floor((k * sorted.length) / (CUTS + 1))] ?? 0).toPrecision(4));
    if (cut > (cuts[cuts.length - 1] ?? Number.NEGATIVE_INFINITY)) cuts.push(cut);
  }
  return cuts;
}

function growFor(truth: Uint8Array, bins: Uint8Array, cuts: readonly (readonly number[])[], seed: number) {
  const features = cuts.length;
  const random = seededRandom(seed);
  const evidence = truth.reduce((total, label) => total + label, 0);
  const weight = ((truth.length - evidence) / Math.max(1, evidence)) ** BALANCE;
  const start = Math.log((weight * Math.max(1, evidence)) / (truth.length - evidence));
  const scores = new Float64Array(truth.length).fill(start);
  const gradients = new Float64Array(truth.length);
  const curvatures = new Float64Array(truth.length);
  const trees: { splits: Split[]; leaves: number[] }[] = [];
  for (let t = 0; t < TREES; t++) {
    truth.forEach((label, r) => {
      const probability = 1 / (1 + Math.exp(-(scores[r] ?? 0)));
      const w = label === 1 ? weight : 1;
      gradients[r] = w * (probability - label);
      curvatures[r] = w * probability * (1 - probability);
    });
    const sample = Int32Array.from(truth.keys()).filter(() => random() < ROW_SHARE);
    const open = Array.from({ length: features }, (_, f) => f).filter(() => random() < FEATURE_SHARE);
    const drawn = (feature: number): Cut => ({ feature, cut: Math.floor(random() * (cuts[feature]?.length ?? 0)) });
    const leafOf = (rows: Int32Array): Leaf => bestSplit(rows, open.map(drawn), bins, features, gradients, curvatures);
    const leaves = [leafOf(sample)];
    const splits: Split[] = [];
    while (leaves.length < LEAVES) {
      let widest = -1;
      leaves.forEach(({ best }, k) => {
        if (best !== undefined && best.gain > (leaves[widest]?.best?.gain ?? 0)) widest = k;
      });
      const leaf = leaves[widest];
      if (leaf?.best === undefined) break;
      const { feature, cut } = leaf.best;
      splits.push({ leaf: widest, feature, cut });
      const isAbove = (r: number) => (bins[r * features + feature] ?? 0) > cut;
      leaves[widest] = leafOf(leaf.rows.filter((r) => !isAbove(r)));
      leaves.push(leafOf(leaf.rows.filter(isAbove)));
    }
    const values = leaves.map(({ gradient, curvature }) => (-RATE * gradient) / (curvature + RIDGE));
    for (let r = 0; r < truth.length; r++) {
      let at = 0;
      splits.forEach(({ leaf, feature, cut }, k) => {
        if (at === leaf && (bins[r * features + feature] ?? 0) > cut) at = k + 1;
      });
      scores[r] = (scores[r] ?? 0) + (values[at] ?? 0);
    }
    trees.push({ splits, leaves: values });
  }
  return { trees, start };
}

function bestSplit(
  rows: Int32Array,
  cuts: readonly Cut[],
  bins: Uint8Array,
  features: number,
  gradients: Float64Array,
  curvatures: Float64Array,
): Leaf {
  let gradient = 0;
  let curvature = 0;
  for (const r of rows) {
    gradient += gradients[r]!;
    curvature += curvatures[r]!;
  }
  const whole = gradient ** 2 / (curvature + RIDGE);
  let best: Leaf["best"];
  for (const { feature, cut } of cuts) {
    let g = 0;
    let h = 0;
    let count = 0;
    for (let i = 0; i < rows.length; i++) {
      const r = rows[i]!;
      if (bins[r * features + feature]! > cut) continue;
      g += gradients[r]!;
      h += curvatures[r]!;
      count++;
    }
    if (count < LEAST_IN_LEAF || rows.length - count < LEAST_IN_LEAF) continue;
    const gain = g ** 2 / (h + RIDGE) + (gradient - g) ** 2 / (curvature - h + RIDGE) - whole;
    if (gain > (best?.gain ?? 1e-6)) best = { feature, cut, gain };
  }
  return { rows, gradient, curvature, best };
}
