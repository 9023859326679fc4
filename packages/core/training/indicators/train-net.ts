import { HEADS } from "../../src/indicators/heads.js";
import type { NetFile, PackedNumbers } from "../../src/indicators/net.js";
import { stemFeatures } from "../../src/indicators/net.js";
import { FIRST_STEM, kindFeature, netWords } from "../../src/indicators/net-words.js";
import type { Told } from "../../src/indicators/told.js";
import { wordKindOf } from "../../src/indicators/word-kinds.js";
import { type NetLesson, trainConvolution } from "./convolution.js";
import { columnsOf } from "./labelled-sentence.js";
import type { Lesson } from "./train-model.js";

const SIZE = 32;
const OF_EACH = 32;
/** A stem must be met in this many sentences to have a vector of its own; others are known by their kind. */
const LEAST = 3;
const SEED = 1;
const LARGEST = 127;

const stemsMetOften = (lessons: readonly Lesson[]): string[] => {
  const met = new Map<string, number>();
  for (const { told } of lessons) for (const stem of new Set(told.stems)) met.set(stem, (met.get(stem) ?? 0) + 1);
  return [...met].flatMap(([stem, times]) => (times < LEAST || /^\d/.test(stem) ? [] : [stem])).sort();
};

/** The group of each kind, which a net learns of as a feature of its own. */
const groupsOf = (lessons: readonly Lesson[]): Map<number, number> => {
  const groups = new Map<number, number>();
  for (const { told } of lessons) {
    for (const stem of told.stems) {
      const known = wordKindOf(stem);
      if (known !== undefined) groups.set(known.kind, known.group);
    }
  }
  return groups;
};

const packed = (values: Float32Array): PackedNumbers => {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = Number((largest / LARGEST).toPrecision(6));
  return { bytes: Buffer.from(Int8Array.from(values, (value) => Math.round(value / scale))).toString("base64"), scale };
};

const rounded = (values: Float32Array): number[] => Array.from(values, (value) => Number(value.toPrecision(6)));

/** Teaches a net and packs it as `indicatorNet` reads it. */
export const trainNet = (lessons: readonly Lesson[]): NetFile => {
  const stems = stemsMetOften(lessons);
  const numbers = stemFeatures(stems);
  const firstGroup = FIRST_STEM + stems.length;
  const groups = groupsOf(lessons);
  const features = firstGroup + Math.max(...groups.values()) + 1;
  const groupOf = new Map([...groups].map(([kind, group]) => [kindFeature(kind), firstGroup + group]));
  const met = new Set<number>();
  const wordsOf = (told: Told): number[][] =>
    netWords(told, numbers).map((word) => {
      const all = word.flatMap((feature) => {
        const group = groupOf.get(feature);
        return group === undefined ? [feature] : [feature, group];
      });
      for (const feature of all) met.add(feature);
      return all;
    });
  const netLessons = lessons.map(
    ({ sentence, told, weight }): NetLesson => ({ words: wordsOf(told), marks: columnsOf(sentence), weight }),
  );
  const net = trainConvolution({ features, size: SIZE, ofEach: OF_EACH, heads: HEADS }, netLessons, SEED);
  return {
    stems: stems.join(" "),
    size: SIZE,
    vectors: packed(shippedVectors(net.vectors.values, firstGroup, groupOf, met)),
    filters: packed(net.filters.values),
    filterBias: rounded(net.filterBias.values),
    heads: packed(net.heads.values),
    headBias: rounded(net.headBias.values),
  };
};

/** The vectors of what was met, that of its group added to each kind: groups need none of their own when reading. */
const shippedVectors = (
  vectors: Float32Array,
  firstGroup: number,
  groupOf: ReadonlyMap<number, number>,
  met: ReadonlySet<number>,
): Float32Array => {
  const shipped = new Float32Array(firstGroup * SIZE);
  for (let feature = 0; feature < firstGroup; feature++) {
    if (!met.has(feature)) continue;
    const group = groupOf.get(feature);
    for (let d = 0; d < SIZE; d++) {
      const ofGroup = group === undefined ? 0 : vectors[group * SIZE + d]!;
      shipped[feature * SIZE + d] = vectors[feature * SIZE + d]! + ofGroup;
    }
  }
  return shipped;
};
