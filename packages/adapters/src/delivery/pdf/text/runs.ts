import type { Weight } from "../typeface/font-files.js";
import type { Typeface, Typefaces } from "../typeface/typefaces.js";
import { clustersOf, isPlain } from "./legible.js";

/** A part of a text that is written with one typeface; `end` is exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly typeface: Typeface;
}

/** Spaces, digits and punctuation, which belong to every script. */
const shared = /^\p{Script=Common}$/u;

const canStay = (cluster: string, { font }: Typeface): boolean =>
  shared.test(cluster) && font.hasGlyphForCodePoint(cluster.codePointAt(0)!);

/** The parts of a text by the typeface that writes them. Characters that no typeface has, which only steer, go with those before them. */
export const runsOf = (text: string, weight: Weight, typefaces: Typefaces): Run[] => {
  if (isPlain(text)) return [{ start: 0, end: text.length, typeface: typefaces.plain(weight) }];
  const runs: Run[] = [];
  let start = 0;
  let end = 0;
  let typeface = typefaces.plain(weight);
  const unitsOf = (cluster: string) => (typefaces.of(cluster, weight) ? [cluster] : Array.from(cluster));
  for (const cluster of clustersOf(text).flatMap(unitsOf)) {
    const own = canStay(cluster, typeface) ? typeface : typefaces.of(cluster, weight);
    if (own !== undefined && own !== typeface) {
      if (end > start) runs.push({ start, end, typeface });
      start = end;
      typeface = own;
    }
    end += cluster.length;
  }
  if (end > start) runs.push({ start, end, typeface });
  return runs;
};
