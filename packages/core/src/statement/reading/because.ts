import type { LinearReader } from "./model/linear-scores.js";

/** How many words are named for a criterion. */
const MOST_WORDS = 3;
/** Weights nearer to zero than this, in log-odds, explain nothing. */
const LEAST_WEIGHT = 0.05;

/** The words that spoke most for one criterion in the sentence that the reader read last, as written, heaviest first. */
export function decidingWords(
  reader: LinearReader,
  text: string,
  criterion: number,
): { feature: string; weight: number }[] {
  const weights = reader.wordWeights(criterion);
  const heaviest = Array.from(weights.keys())
    .filter((word) => (weights[word] ?? 0) > LEAST_WEIGHT)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, MOST_WORDS);
  const { sourceStarts, sourceEnds } = reader.features().words;
  return heaviest.map((word) => ({
    feature: text.slice(sourceStarts[word], sourceEnds[word]),
    weight: Math.round((weights[word] ?? 0) * 1000) / 1000,
  }));
}
