import type { LinearReader } from "./model/linear-scores.js";

/** How many words are named for a criterion. */
const MOST_WORDS = 3;
/** Weights nearer to zero than this, in log-odds, explain nothing. */
const LEAST_WEIGHT = 0.05;

/** Names the words that spoke most for a criterion in one sentence, as written, heaviest first. */
export function decidingWords(
  reader: LinearReader,
  text: string,
): (criterion: number) => { feature: string; weight: number }[] {
  const weightsFor = reader.explain(text);
  const { sourceStarts, sourceEnds } = reader.features().words;
  return (criterion) => {
    const weights = weightsFor(criterion);
    const heaviest: number[] = [];
    weights.forEach((weight, word) => {
      if (weight > LEAST_WEIGHT) heaviest.push(word);
    });
    heaviest.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
    return heaviest.slice(0, MOST_WORDS).map((word) => ({
      feature: text.slice(sourceStarts[word], sourceEnds[word]),
      weight: Math.round((weights[word] ?? 0) * 1000) / 1000,
    }));
  };
}
