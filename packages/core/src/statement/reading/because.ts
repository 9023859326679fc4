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
    for (let word = 0; word < weights.length; word++) {
      const weight = weights[word] ?? 0;
      if (weight <= LEAST_WEIGHT) continue;
      const place = heaviest.findIndex((other) => (weights[other] ?? 0) < weight);
      if (place >= 0) heaviest.splice(place, 0, word);
      else heaviest.push(word);
      if (heaviest.length > MOST_WORDS) heaviest.pop();
    }
    return heaviest.map((word) => ({
      feature: text.slice(sourceStarts[word], sourceEnds[word]),
      weight: Math.round((weights[word] ?? 0) * 1000) / 1000,
    }));
  };
}
