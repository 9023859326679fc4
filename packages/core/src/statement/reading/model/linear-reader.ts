import { featureReader, GROUPS, NO_WORD, type SentenceFeatures } from "../words/sentence-features.js";
import { type LinearWeights, WIDTH } from "./linear-weights.js";
import { CRITERIA } from "./model-file.js";
import type { Trace } from "./trace.js";

/** Reads sentences with the linear part of the model. */
export interface LinearReader {
  /** What the features of a sentence add to its own score and to those of its neighbours, `WIDTH` numbers. */
  read(text: string, trace: Trace): Float64Array;
  /** What each word of sentence `i` added to its score for a criterion. */
  explain(trace: Trace, i: number, criterion: number, into: Float64Array): void;
  /** The features of the sentence read last. */
  features(): SentenceFeatures;
}

export function linearReader({ rowAt, own, besideAt, beside, scale }: LinearWeights): LinearReader {
  const featuresOf = featureReader();
  const seenAt = new Uint32Array(besideAt.length);
  const sums = new Int32Array(GROUPS.length * WIDTH);
  const known = new Float64Array(GROUPS.length);
  const total = new Float64Array(WIDTH);
  let reading = 0;
  let features: SentenceFeatures | undefined;
  return {
    read(text, trace) {
      const found = featuresOf(text);
      features = found;
      reading++;
      known.fill(0);
      sums.fill(0);
      trace.open();
      const { addresses, groups, wordOf, count } = found;
      for (let i = 0; i < count; i++) {
        const row = rowAt[addresses[i]!]!;
        if (row === 0 || seenAt[row] === reading) continue;
        seenAt[row] = reading;
        const group = groups[i]!;
        known[group]! += 1;
        const word = wordOf[i]!;
        if (word !== NO_WORD) trace.add(row, group, word);
        let at = group * WIDTH;
        for (let cell = row * CRITERIA, end = cell + CRITERIA; cell < end; cell++, at++) {
          const q = own[cell]!;
          sums[at]! += q * Math.abs(q);
        }
        const first = besideAt[row]!;
        if (first === 0) continue;
        for (let cell = first, end = first + WIDTH - CRITERIA; cell < end; cell++, at++) {
          const q = beside[cell]!;
          sums[at]! += q * Math.abs(q);
        }
      }
      trace.close(known);
      total.fill(0);
      for (let group = 0; group < GROUPS.length; group++) {
        const share = scale / Math.sqrt(Math.max(1, known[group]!));
        for (let k = 0; k < WIDTH; k++) total[k]! += share * sums[group * WIDTH + k]!;
      }
      return total;
    },
    explain(trace, i, criterion, into) {
      trace.forEach(i, (row, word, share) => {
        const q = own[row * CRITERIA + criterion]!;
        into[word]! += scale * share * q * Math.abs(q);
      });
    },
    features: () => features ?? featuresOf(""),
  };
}
