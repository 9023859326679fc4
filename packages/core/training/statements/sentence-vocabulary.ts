import { ADDRESS_BITS } from "../../src/statement/reading/words/hash.js";
import { featureReader, GROUPS } from "../../src/statement/reading/words/sentence-features.js";
import type { LabelledStatement } from "./labelled-statements.js";

/** How much each kind of feature counts in its own sentence, in the order of `GROUPS`. */
const OWN_SHARE = [0.7, 0.5, 1, 1, 0.5, 0.5];
/** How much it counts for the sentences beside; only words, concepts and shape do. */
const BESIDE_SHARE = [0.7, 0, 0, 1, 0, 0.5];
/** Exponent of the rarity weight: between plain presence (0) and full tf-idf (1). */
const RARITY = 0.7;

/** What stands in fewer sentences is left out: it weighs little and would double the size of the model. */
const LEAST_SENTENCES = 4;

/** The features that training keeps: numbered, with how much each counts. */
export interface Vocabulary {
  readonly addresses: Int32Array;
  readonly numberOf: Map<number, number>;
  readonly own: Float64Array;
  readonly beside: Float64Array;
}

/** The features of one sentence, each once. */
export interface FeatureSet {
  readonly addresses: Int32Array;
  readonly groups: Uint8Array;
}

/** Reads the features of every sentence, each once a sentence; statements outside, sentences inside. */
export function featureSets(statements: readonly LabelledStatement[]): FeatureSet[][] {
  const read = featureReader();
  const seen = new Int32Array(2 ** ADDRESS_BITS).fill(-1);
  let number = 0;
  return statements.map(({ texts }) =>
    texts.map((text) => {
      const { addresses, groups, count } = read(text);
      const kept: number[] = [];
      for (let i = 0; i < count; i++) {
        const address = addresses[i] ?? 0;
        if (seen[address] === number) continue;
        seen[address] = number;
        kept.push(i);
      }
      number++;
      return {
        addresses: Int32Array.from(kept, (i) => addresses[i] ?? 0),
        groups: Uint8Array.from(kept, (i) => groups[i] ?? 0),
      };
    }),
  );
}

/**
 * Keeps what at least two statements share: what only one company says cannot generalise, and nothing of a single
 * statement could be read back from the weights.
 */
export function sharedVocabulary(sets: readonly (readonly FeatureSet[])[]): Vocabulary {
  const statements = new Map<number, { first: number; shared: boolean; sentences: number; group: number }>();
  let sentences = 0;
  sets.forEach((ofStatement, statement) => {
    for (const { addresses, groups } of ofStatement) {
      sentences++;
      addresses.forEach((address, i) => {
        const entry = statements.get(address);
        if (entry === undefined)
          statements.set(address, { first: statement, shared: false, sentences: 1, group: groups[i] ?? 0 });
        else {
          entry.sentences++;
          if (entry.first !== statement) entry.shared = true;
        }
      });
    }
  });
  const kept = [...statements]
    .filter(([, entry]) => entry.shared && entry.sentences >= LEAST_SENTENCES)
    .sort(([a], [b]) => a - b);
  const rarity = kept.map(([, entry]) => Math.log(1 + sentences / entry.sentences) ** RARITY);
  return {
    addresses: Int32Array.from(kept, ([address]) => address),
    numberOf: new Map(kept.map(([address], number) => [address, number])),
    own: Float64Array.from(kept, ([, { group }], i) => (rarity[i] ?? 0) * (OWN_SHARE[group] ?? 0)),
    beside: Float64Array.from(kept, ([, { group }], i) => (rarity[i] ?? 0) * (BESIDE_SHARE[group] ?? 0)),
  };
}

/** How many features of each kind a sentence has in the vocabulary, as the divisor that keeps long sentences in measure. */
export function lengthsByGroup({ addresses, groups }: FeatureSet, { numberOf }: Vocabulary): Float64Array {
  const counts = new Float64Array(GROUPS.length);
  addresses.forEach((address, i) => {
    const group = groups[i] ?? 0;
    if (numberOf.has(address)) counts[group] = (counts[group] ?? 0) + 1;
  });
  return counts.map((count) => Math.sqrt(Math.max(1, count)));
}
