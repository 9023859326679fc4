import { featureReader, HASH_BITS } from "../../src/activity/text-features.js";
import type { Example, TextKind } from "./example.js";

/** Feature hashes kept for training, numbered. */
export interface Vocabulary {
  /** The number of a hash, or -1. */
  readonly numberOf: Int32Array;
  readonly hashes: Int32Array;
}

/** A text as a unit vector over the vocabulary. */
export interface SparseText {
  readonly features: Int32Array;
  readonly values: Float32Array;
}

/** Index entries, purchases and own texts may be known by a single text; of company texts, nothing that only one company says. */
const OPEN: ReadonlySet<TextKind> = new Set(["phrase", "purchase", "own", "own profile"]);

/**
 * Keeps what stands in an open text or in at least two groups of texts. What one company alone says never enters the
 * weights: it cannot generalise, and nothing of a single profile could be read back.
 */
export function keptFeatures(examples: readonly Pick<Example, "text" | "group" | "kind">[]): Vocabulary {
  const read = featureReader();
  const numbers = new Map<string, number>();
  const firstGroup = new Int32Array(2 ** HASH_BITS).fill(-1);
  const numberOf = new Int32Array(2 ** HASH_BITS).fill(-1);
  for (const { text, group, kind } of examples) {
    const number = numbers.get(group) ?? numbers.set(group, numbers.size).size - 1;
    const { hashes, count } = read(text);
    for (const hash of hashes.subarray(0, count)) {
      if (firstGroup[hash] === -1) firstGroup[hash] = number;
      if (firstGroup[hash] !== number || OPEN.has(kind)) numberOf[hash] = 0;
    }
  }
  const hashes = Int32Array.from(numberOf.keys()).filter((hash) => numberOf[hash] === 0);
  hashes.forEach((hash, number) => {
    numberOf[hash] = number;
  });
  return { numberOf, hashes };
}

/** Makes the vector of a text: each feature once, weighted by where it first stands. */
export function sparseTexts(texts: readonly string[], { numberOf, hashes }: Vocabulary): SparseText[] {
  const read = featureReader();
  const seen = new Int32Array(hashes.length).fill(-1);
  return texts.map((text, at) => {
    const found = read(text);
    const features: number[] = [];
    const weights: number[] = [];
    let squares = 0;
    for (let i = 0; i < found.count; i++) {
      const feature = numberOf[found.hashes[i] ?? 0] ?? -1;
      if (feature < 0 || seen[feature] === at) continue;
      seen[feature] = at;
      const weight = found.weights[i] ?? 0;
      features.push(feature);
      weights.push(weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    return { features: Int32Array.from(features), values: Float32Array.from(weights, (weight) => weight / length) };
  });
}
