import { decodeBase64 } from "../../../activity/base64.js";
import { ADDRESS_BITS } from "../words/hash.js";
import { featureReader, GROUPS, type SentenceFeatures } from "../words/sentence-features.js";
import { CRITERIA, NEIGHBOURS, type StatementModelFile } from "./model-file.js";

/** Weights of one row: nine for its own sentence, then nine for each neighbour it may stand beside. */
export const WIDTH = CRITERIA * (1 + NEIGHBOURS.length);

/** The linear part of the model, unpacked. */
export interface LinearWeights {
  /** Row of an address, plus one; zero where the model does not know the feature. */
  readonly rowAt: Uint16Array;
  /** Where the weights of a row start, and how many there are. */
  readonly starts: Uint32Array;
  /** Weights in units of `scale`: whole numbers add up faster, and are few enough to stay in the cache. */
  readonly cells: Int16Array;
  readonly scale: number;
}

export function unpackWeights({
  rows,
  scale,
  weights,
}: Pick<StatementModelFile, "rows" | "scale" | "weights">): LinearWeights {
  const bytes = decodeBase64(weights);
  const rowAt = new Uint16Array(2 ** ADDRESS_BITS);
  const starts = new Uint32Array(rows + 1);
  const cells = new Int16Array(bytes.length);
  let at = 0;
  let cell = 0;
  let address = -1;
  for (let row = 0; row < rows; row++) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      step |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    address += (step >> 1) + 1;
    rowAt[address] = row + 1;
    for (let left = step & 1 ? WIDTH : CRITERIA; left > 0; left--) {
      const q = ((bytes[at++] ?? 0) << 24) >> 24;
      cells[cell++] = q * Math.abs(q);
    }
    starts[row + 1] = cell;
  }
  return { rowAt, starts, cells: cells.slice(0, cell), scale };
}

/** Reads one sentence; answers what its features add to its own score and to those of its neighbours, `WIDTH` numbers. */
export interface LinearReader {
  read(text: string): Float64Array;
  /** What each word of a sentence adds to its own score, by criterion; until the next reading. */
  explain(text: string): (criterion: number) => Float64Array;
  readonly features: () => SentenceFeatures;
}

export function linearReader({ rowAt, starts, cells, scale }: LinearWeights): LinearReader {
  const featuresOf = featureReader();
  const seenAt = new Uint32Array(starts.length);
  const sums = new Int32Array(GROUPS.length * WIDTH);
  const known = new Float64Array(GROUPS.length);
  const total = new Float64Array(WIDTH);
  const explainedRows = new Uint16Array(starts.length);
  const explainedAt = new Uint16Array(starts.length);
  let reading = 0;
  let features: SentenceFeatures | undefined;

  function read(text: string): Float64Array {
    const found = featuresOf(text);
    features = found;
    reading++;
    known.fill(0);
    sums.fill(0);
    const { addresses, groups, count } = found;
    for (let i = 0; i < count; i++) {
      const row = rowAt[addresses[i]!]!;
      if (row === 0 || seenAt[row] === reading) continue;
      seenAt[row] = reading;
      const group = groups[i]!;
      known[group]! += 1;
      const end = starts[row]!;
      for (let cell = starts[row - 1]!, at = group * WIDTH; cell < end; cell++, at++) sums[at]! += cells[cell]!;
    }
    total.fill(0);
    for (let group = 0; group < GROUPS.length; group++) {
      const share = scale / Math.sqrt(Math.max(1, known[group]!));
      for (let k = 0; k < WIDTH; k++) total[k]! += share * sums[group * WIDTH + k]!;
    }
    return total;
  }

  function explain(text: string): (criterion: number) => Float64Array {
    const found = featuresOf(text);
    features = found;
    reading++;
    known.fill(0);
    const { addresses, groups, wordOf, count } = found;
    let rows = 0;
    for (let i = 0; i < count; i++) {
      const row = rowAt[addresses[i]!]!;
      if (row === 0 || seenAt[row] === reading) continue;
      seenAt[row] = reading;
      known[groups[i]!]! += 1;
      explainedRows[rows] = row;
      explainedAt[rows++] = i;
    }
    return (criterion) => {
      const weights = new Float64Array(found.words.count);
      for (let k = 0; k < rows; k++) {
        const i = explainedAt[k]!;
        const word = wordOf[i]!;
        if (word >= weights.length) continue;
        weights[word]! += (scale * cells[starts[explainedRows[k]! - 1]! + criterion]!) / Math.sqrt(known[groups[i]!]!);
      }
      return weights;
    };
  }

  return { read, explain, features: () => features ?? featuresOf("") };
}
