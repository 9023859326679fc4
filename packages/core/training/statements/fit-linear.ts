import { WIDTH } from "../../src/statement/reading/model/linear-scores.js";
import { CRITERIA, NEIGHBOURS, PLACES } from "../../src/statement/reading/model/model-file.js";
import { placesOf } from "../../src/statement/reading/model/statement-scores.js";
import type { LabelledStatement } from "./labelled-statements.js";
import { logisticRegression, type SparseRows } from "./logistic-regression.js";
import { type FeatureSet, lengthsByGroup, sharedVocabulary, type Vocabulary } from "./sentence-vocabulary.js";

/** What one error costs, against the size of the weights. */
const COST = 0.6;
/** Exponent of the balance of classes: 0 counts sentences, 1 counts evidence as much as the rest. */
const BALANCE = 0.7;
/** How much the words of the sentences beside count, in the order of `NEIGHBOURS`. */
const NEIGHBOUR_SHARE = [0.6, 0.5, 0.45, 0.4];
const PLACE_SHARE = 0.3;
const SEED = 1;

/** Trained weights before packing: `cells` by feature of the vocabulary, then the `WIDTH` columns of a row. */
export interface LinearModel {
  readonly vocabulary: Vocabulary;
  readonly cells: Float64Array;
  readonly bias: readonly number[];
  readonly places: readonly (readonly number[])[];
}

/** One logistic regression a criterion over the words of a sentence, of its neighbours, and its place. */
export function fitLinear(
  statements: readonly LabelledStatement[],
  sets: readonly (readonly FeatureSet[])[],
): LinearModel {
  const vocabulary = sharedVocabulary(sets);
  const size = vocabulary.addresses.length;
  const rows = rowsOf(sets, vocabulary);
  const labels = statements.flatMap((statement) => statement.labels);
  const cells = new Float64Array(size * WIDTH);
  const bias: number[] = [];
  const places: number[][] = [];
  for (let criterion = 0; criterion < CRITERIA; criterion++) {
    const truth = Uint8Array.from(labels, (label) => label[criterion] ?? 0);
    const fit = logisticRegression(rows, truth, costsOf(truth, COST, BALANCE), SEED);
    for (let slot = 0; slot <= NEIGHBOURS.length; slot++) {
      const scale = slot === 0 ? vocabulary.own : vocabulary.beside;
      const share = slot === 0 ? 1 : (NEIGHBOUR_SHARE[slot - 1] ?? 0);
      for (let feature = 0; feature < size; feature++)
        cells[feature * WIDTH + slot * CRITERIA + criterion] =
          (fit.weights[slot * size + feature] ?? 0) * (scale[feature] ?? 0) * share;
    }
    const firstPlace = size * (1 + NEIGHBOURS.length);
    places.push(
      Array.from({ length: PLACES }, (_, place) => round((fit.weights[firstPlace + place] ?? 0) * PLACE_SHARE)),
    );
    bias.push(round(fit.bias));
  }
  return { vocabulary, cells, bias, places };
}

/** What an error on each row costs: more for the rarer class. */
export function costsOf(truth: Uint8Array, cost: number, balance: number): Float64Array {
  const evidence = truth.reduce((total, label) => total + label, 0);
  const weight = ((truth.length - evidence) / Math.max(1, evidence)) ** balance;
  return Float64Array.from(truth, (label) => (label === 1 ? cost * weight : cost));
}

const round = (value: number): number => Number(value.toFixed(4));

function rowsOf(sets: readonly (readonly FeatureSet[])[], vocabulary: Vocabulary): SparseRows {
  const size = vocabulary.addresses.length;
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const ofStatement of sets) {
    const lengths = ofStatement.map((set) => lengthsByGroup(set, vocabulary));
    const add = (i: number, slot: number, scale: Float64Array, share: number): void => {
      const set = ofStatement[i];
      set?.addresses.forEach((address, at) => {
        const feature = vocabulary.numberOf.get(address);
        if (feature === undefined || scale[feature] === 0) return;
        columns.push(slot * size + feature);
        values.push((share * (scale[feature] ?? 0)) / (lengths[i]?.[set.groups[at] ?? 0] ?? 1));
      });
    };
    ofStatement.forEach((_, i) => {
      add(i, 0, vocabulary.own, 1);
      NEIGHBOURS.forEach((distance, k) => {
        add(i + distance, k + 1, vocabulary.beside, NEIGHBOUR_SHARE[k] ?? 0);
      });
      for (const place of placesOf(i, ofStatement.length)) {
        columns.push(size * (1 + NEIGHBOURS.length) + place);
        values.push(PLACE_SHARE);
      }
      starts.push(columns.length);
    });
  }
  return {
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    width: size * (1 + NEIGHBOURS.length) + PLACES,
  };
}
