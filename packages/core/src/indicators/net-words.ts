import { deniedWords } from "./denied-words.js";
import { MOST_WORDS } from "./feature-address.js";
import type { Told } from "./told.js";
import { wordKindOf } from "./word-kinds.js";

/** The number of the first feature of each sort; those of stems come last, as many as a net knows. */
const first = { kind: 0, pause: 512, denied: 515, question: 516, digits: 517, frame: 524, concept: 532 } as const;
/** The number of the first stem. */
export const FIRST_STEM = 672;
/** Numbers longer than this are all alike. */
const MOST_DIGITS = 6;

/** The number of the feature that a word is of a kind. */
export const kindFeature = (kind: number): number => first.kind + kind;

/**
 * The words of a sentence as a net sees them: for each the numbers of its features, `stems` giving those of the stems that
 * the net knows. A last word that is none tells how the whole is told.
 */
export const netWords = (told: Told, stems: ReadonlyMap<string, number>): number[][] => {
  const shown = told.stems.slice(0, MOST_WORDS);
  const denied = deniedWords(shown);
  const words = shown.map((stem, at) => {
    const features: number[] = [];
    const kind = wordKindOf(stem)?.kind;
    if (kind !== undefined) features.push(kindFeature(kind));
    const known = stems.get(stem);
    if (known !== undefined) features.push(known);
    else if (/^\d+$/.test(stem)) features.push(first.digits + Math.min(MOST_DIGITS, stem.length));
    if (told.pauseBefore[at]! > 0) features.push(first.pause + told.pauseBefore[at]!);
    if (denied[at]) features.push(first.denied);
    return features;
  });
  for (const { concepts, from, to } of told.items) {
    for (let at = from; at < Math.min(to, words.length); at++) {
      for (const concept of concepts) words[at]!.push(first.concept + concept);
    }
  }
  const whole = Array.from(told.frames, (frame) => first.frame + frame);
  if (/\?\s*["”')]*\s*$/.test(told.text)) whole.push(first.question);
  return [...words, whole];
};
