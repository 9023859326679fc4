import bidiFactory, { type EmbeddingLevels } from "bidi-js";

const bidi = bidiFactory();

const rightToLeft = /[\u0590-\u08ff\u200f\u2067\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether something of a text is written from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** Marks that tell the direction and are not written themselves. */
export const steering = /[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/;

/** A stretch of a line as the eye meets it: `isRtl` runs from right to left. `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isRtl: boolean;
}

/** The direction of each character of a paragraph; undefined where all run from left to right. */
export const directionsOf = (text: string): EmbeddingLevels | undefined =>
  hasRightToLeft(text) ? bidi.getEmbeddingLevels(text, "auto") : undefined;

/** The stretches of one line, from left to right on paper, split also where `splits` says. */
export const stretchesOf = (
  text: string,
  directions: EmbeddingLevels,
  start: number,
  end: number,
  splits: (at: number) => unknown,
): Stretch[] => {
  const stretches: { start: number; end: number; isRtl: boolean; part: unknown }[] = [];
  for (const at of bidi.getReorderedIndices(text, directions, start, end - 1).slice(start, end)) {
    if (steering.test(text[at]!)) continue;
    const isRtl = directions.levels[at]! % 2 === 1;
    const part = splits(at);
    const last = stretches.at(-1);
    if (last && last.isRtl === isRtl && last.part === part && (isRtl ? at === last.start - 1 : at === last.end)) {
      last.start = Math.min(last.start, at);
      last.end = Math.max(last.end, at + 1);
    } else {
      stretches.push({ start: at, end: at + 1, isRtl, part });
    }
  }
  return stretches.map(({ part: _part, ...stretch }) => stretch);
};

const strong = /[\u05d0-\u05f2\u0620-\u064a\u066e-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A stretch that runs from right to left as a font takes it: brackets turned round; a stretch without letters of its own
 * also letter by letter, since only letters make a font turn its stretch.
 */
export const turned = (stretch: string): string => {
  const mirrored = Array.from(stretch, (character) => bidi.getMirroredCharacter(character) ?? character);
  return (strong.test(stretch) ? mirrored : mirrored.toReversed()).join("");
};
