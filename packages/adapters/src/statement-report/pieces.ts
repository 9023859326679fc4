import type { ReadSentence } from "@manumit/core";
import type { Mark } from "./marks.js";

/** A run of text with the same sentence and the same marks over all of it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly sentence: ReadSentence | undefined;
  readonly marks: readonly Mark[];
}

/** Something that covers a part of the text. */
interface Cover {
  readonly start: number;
  readonly end: number;
}

/** Those of some covers, ordered by their start, that reach into a span. */
export const reaching = <T extends Cover>(covers: readonly T[], start: number, end: number): T[] => {
  const found: T[] = [];
  // Sentences never overlap and marks seldom do, so that the last that ended before the span is near the first that reaches in.
  let low = 0;
  let high = covers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (covers[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1, missed = 0; i >= 0 && missed < 50; i--) {
    const cover = covers[i]!;
    if (cover.end > start) found.push(cover);
    else missed++;
  }
  return found.reverse();
};

/** Cuts a span of the text at every end of a sentence or mark within it. */
export const piecesOf = (
  { start, end }: Cover,
  sentences: readonly ReadSentence[],
  marks: readonly Mark[],
): Piece[] => {
  const ofSpan = reaching(sentences, start, end);
  const marked = reaching(marks, start, end);
  const cuts = new Set([start, end]);
  for (const cover of [...ofSpan, ...marked]) {
    for (const at of [cover.start, cover.end]) if (at > start && at < end) cuts.add(at);
  }
  const ends = [...cuts].sort((a, b) => a - b);
  return ends.slice(0, -1).map((from, i): Piece => {
    const to = ends[i + 1]!;
    const covers = (cover: Cover) => cover.start <= from && cover.end >= to;
    return { start: from, end: to, sentence: ofSpan.find(covers), marks: marked.filter(covers) };
  });
};
