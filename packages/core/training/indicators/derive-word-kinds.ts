import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { seededRandom, shuffle } from "../activities/seeded-random.js";
import { ofLengthOne, productOf, publishedVectors } from "./published-vectors.js";

const KINDS = 500;
const GROUPS = 90;
const ROUNDS = 15;

const file = join(import.meta.dirname, "../../data/indicators/word-kinds.json");

const sumOf = (vectors: readonly Float64Array[], size: number): Float64Array => {
  const sum = new Float64Array(size);
  for (const vector of vectors) for (let d = 0; d < size; d++) sum[d]! += vector[d]!;
  return sum;
};

const nearest = (vector: Float64Array, centres: readonly Float64Array[]): number => {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  centres.forEach((centre, at) => {
    const product = productOf(vector, centre);
    if (product > most) {
      most = product;
      best = at;
    }
  });
  return best;
};

/** Spherical k-means: which of `count` clusters each vector belongs to, and their centres. */
const clustered = (vectors: readonly Float64Array[], count: number, seed: number) => {
  const order = Int32Array.from(vectors.keys());
  shuffle(order, seededRandom(seed));
  let centres = Array.from(order.subarray(0, count), (at) => vectors[at]!);
  let of: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    of = vectors.map((vector) => nearest(vector, centres));
    centres = centres.map((centre, kind) => {
      const members = vectors.filter((_, at) => of[at] === kind);
      return members.length === 0 ? centre : ofLengthOne(sumOf(members, centre.length));
    });
  }
  return { of, centres };
};

/**
 * Writes `data/indicators/word-kinds.json` from published vectors (GloVe of Stanford, public domain dedication): stems used
 * alike are of one kind, kinds used alike of one group.
 */
export const deriveWordKinds = (published: string, lessonStems: ReadonlySet<string>): void => {
  const byStem = publishedVectors(published, lessonStems);
  const vectors = [...byStem.values()];
  const centre = sumOf(vectors, 100).map((sum) => sum / vectors.length);
  const kinds = clustered(
    vectors.map((vector) => ofLengthOne(vector.map((x, d) => x - centre[d]!))),
    KINDS,
    1,
  );
  const groups = clustered(kinds.centres, GROUPS, 2);
  const stemsOf = groups.of.map((): string[] => []);
  [...byStem.keys()].forEach((stem, at) => {
    stemsOf[kinds.of[at]!]!.push(stem);
  });
  const lines = stemsOf.flatMap((stems, kind) =>
    stems.length === 0 ? [] : [JSON.stringify({ group: groups.of[kind], stems: stems.join(" ") })],
  );
  writeFileSync(file, `[\n${lines.join(",\n")}\n]\n`);
};
