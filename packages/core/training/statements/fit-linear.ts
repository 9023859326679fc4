import { WIDTH } from "../../src/statement/reading/model/linear-weights.js";
import { CRITERIA, PLACES, SIDES } from "../../src/statement/reading/model/model-file.js";
import { placesOf } from "../../src/statement/reading/model/statement-scores.js";
import { relevanceOf, scaledRows } from "./feature-relevance.js";
import type { LabelledStatement } from "./labelled-statements.js";
import { logisticRegression, type SparseRows } from "./logistic-regression.js";
import { type FeatureSet, lengthsByGroup, sharedVocabulary, type Vocabulary } from "./sentence-vocabulary.js";

/** What one error costs, against the size of the weights. */
const COST = 0.42;
/** Exponent of the balance of classes: 0 counts sentences, 1 counts evidence as much as the rest. */
const BALANCE = 0.7;
const PLACE_SHARE = 0.3;
const SEED = 1;

/** Trained weights before packing: `cells` by feature of the vocabulary, then the `WIDTH` columns of a row. */
export interface LinearModel {
  readonly vocabulary: Vocabulary;
  readonly cells: Float64Array;
  readonly bias: readonly number[];
  readonly places: readonly (readonly number[])[];
}

/**
 * One logistic regression a criterion over the words of a sentence, of its neighbours, and its place. Features count for as
 * much as they tell evidence from the rest, so that few labels are not spread over thousands of words that tell nothing.
 */
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
    const relevance = relevanceOf(rows, truth);
    const fit = logisticRegression(scaledRows(rows, relevance), truth, costsOf(truth, COST, BALANCE), SEED);
    const weights = fit.weights.map((weight, column) => weight * (relevance[column] ?? 0));
    for (let slot = 0; slot <= SIDES.length; slot++) {
      const scale = slot === 0 ? vocabulary.own : vocabulary.beside;
      for (let feature = 0; feature < size; feature++)
        cells[feature * WIDTH + slot * CRITERIA + criterion] =
          (weights[slot * size + feature] ?? 0) * (scale[feature] ?? 0);
    }
    const firstPlace = size * (1 + SIDES.length);
    places.push(Array.from({ length: PLACES }, (_, place) => round((weights[firstPlace + place] ?? 0) * PLACE_SHARE)));
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
    const add = (i: number, scale: Float64Array, share: number, into: Map<number, number>): void => {
      const set = ofStatement[i];
      set?.addresses.forEach((address, at) => {
        const feature = vocabulary.numberOf.get(address);
        if (feature === undefined || scale[feature] === 0) return;
        const value = (share * (scale[feature] ?? 0)) / (lengths[i]?.[set.groups[at] ?? 0] ?? 1);
        into.set(feature, (into.get(feature) ?? 0) + value);
      });
    };
    ofStatement.forEach((_, i) => {
      const slots = Array.from({ length: 1 + SIDES.length }, () => new Map<number, number>());
      add(i, vocabulary.own, 1, slots[0]!);
      SIDES.forEach(({ step, shares }, side) => {
        shares.forEach((share, k) => {
          add(i + step * (k + 1), vocabulary.beside, share, slots[side + 1]!);
        });
      });
      slots.forEach((found, slot) => {
        for (const [feature, value] of found) {
          columns.push(slot * size + feature);
          values.push(value);
        }
      });
      for (const place of placesOf(i, ofStatement.length)) {
        columns.push(size * (1 + SIDES.length) + place);
        values.push(PLACE_SHARE);
      }
      starts.push(columns.length);
    });
  }
  return {
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    width: size * (1 + SIDES.length) + PLACES,
  };
}
