import type { LinearReader } from "./model/linear-reader.js";
import type { Trace } from "./model/trace.js";
import { newWordStream, READ_LIMIT, readWords } from "./words/word-stream.js";

/** How many words are named for a criterion. */
const MOST_WORDS = 3;
/** Weights nearer to zero than this, in log-odds, explain nothing. */
const LEAST_WEIGHT = 0.05;

interface DecidingWord {
  readonly feature: string;
  readonly weight: number;
}

/** Names the words that spoke most for a criterion in sentence `i` of a trace, as written in `text`, heaviest first. */
export function decidingWords(
  reader: LinearReader,
): (trace: Trace, i: number, text: string, criterion: number) => DecidingWord[] {
  const stream = newWordStream();
  const weights = new Float64Array(READ_LIMIT);
  let read: string | undefined;
  return (trace, i, text, criterion) => {
    if (text !== read) readWords(text, stream);
    read = text;
    weights.fill(0, 0, stream.count);
    reader.explain(trace, i, criterion, weights);
    const heaviest: number[] = [];
    for (let word = 0; word < stream.count; word++) {
      const weight = weights[word]!;
      if (weight <= LEAST_WEIGHT || weight <= (weights[heaviest[MOST_WORDS - 1] ?? -1] ?? 0)) continue;
      const place = heaviest.findIndex((other) => weights[other]! < weight);
      heaviest.splice(place < 0 ? heaviest.length : place, 0, word);
      if (heaviest.length > MOST_WORDS) heaviest.pop();
    }
    return heaviest.map((word) => ({
      feature: text.slice(stream.sourceStarts[word], stream.sourceEnds[word]),
      weight: Math.round(weights[word]! * 1000) / 1000,
    }));
  };
}
