import type { EmbeddingLevels } from "bidi-js";
import LineBreaker from "linebreak";
import type { Weight } from "../typeface/font-files.js";
import type { Typeface, Typefaces } from "../typeface/typefaces.js";
import { directionsOf, stretchesOf, turned } from "./direction.js";
import { clustersOf } from "./legible.js";
import { type Run, runsOf } from "./runs.js";

/** A piece of a line that is drawn at once. */
export interface Piece {
  readonly text: string;
  readonly typeface: Typeface;
  readonly isRtl: boolean;
  readonly width: number;
}

/** A line as it is drawn, its pieces from left to right. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The line as it is read, where its letters are drawn in another order or in parts. */
  readonly reading?: string;
}

/** How wide a text of one typeface is. */
export type Measure = (text: string, typeface: Typeface, isRtl: boolean) => number;

/** Scripts of South and South East Asia, whose letters are drawn around each other. */
const interwoven = /[\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

const wordEnds = new Intl.Segmenter("th", { granularity: "word" });
const needsDictionary = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** Where a line may end: after spaces, between ideographs; in scripts without spaces after words. */
function* breaksOf(text: string): Generator<number> {
  if (needsDictionary.test(text)) {
    for (const { index, segment } of wordEnds.segment(text)) yield index + segment.length;
    return;
  }
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) yield found.position;
}

/** Breaks a text into lines no wider than `room`; what has no place to break is broken anywhere. */
export class LineMaker {
  constructor(
    private readonly typefaces: Typefaces,
    private readonly measure: Measure,
  ) {}

  lines(text: string, weight: Weight, room: number): Line[] {
    const runs = runsOf(text, weight, this.typefaces);
    const directions = directionsOf(text);
    return this.ends(text, runs, room).map(([start, end]) => {
      const pieces = directions
        ? this.turnedPieces(text, runs, directions, start, end)
        : this.pieces(text, runs, start, end);
      const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
      const written = text.slice(start, end);
      return directions || interwoven.test(written) ? { pieces, width, reading: written } : { pieces, width };
    });
  }

  /** Where the lines begin and end. */
  private ends(text: string, runs: readonly Run[], room: number): [start: number, end: number][] {
    const ends: [number, number][] = [];
    let start = 0;
    let end = 0;
    let width = 0;
    const close = () => {
      if (end > start) ends.push([start, text.slice(0, end).trimEnd().length]);
      start = end;
      width = 0;
    };
    const take = (upTo: number) => {
      const more = this.width(text, runs, end, upTo);
      const seen = more - (text[upTo - 1] === " " ? this.width(text, runs, upTo - 1, upTo) : 0);
      if (width + seen > room) close();
      if (seen > room && upTo - end > 1) {
        const clusters = clustersOf(text.slice(end, upTo));
        if (clusters.length > 1) {
          for (const cluster of clusters) take(end + cluster.length);
          return;
        }
      }
      width += more;
      end = upTo;
    };
    for (const position of breaksOf(text)) take(position);
    close();
    return ends;
  }

  private width(text: string, runs: readonly Run[], start: number, end: number): number {
    return this.pieces(text, runs, start, end).reduce((sum, { width }) => sum + width, 0);
  }

  private pieces(text: string, runs: readonly Run[], start: number, end: number): Piece[] {
    return runs
      .filter((run) => run.end > start && run.start < end)
      .map((run) => this.piece(text.slice(Math.max(start, run.start), Math.min(end, run.end)), run.typeface, false));
  }

  private turnedPieces(
    text: string,
    runs: readonly Run[],
    directions: EmbeddingLevels,
    start: number,
    end: number,
  ): Piece[] {
    const runAt = (at: number) => runs.find((run) => run.end > at)!;
    return stretchesOf(text, directions, start, end, runAt).map(({ start, end, isRtl }) => {
      const written = text.slice(start, end);
      return this.piece(isRtl ? turned(written) : written, runAt(start).typeface, isRtl);
    });
  }

  private piece(text: string, typeface: Typeface, isRtl: boolean): Piece {
    return { text, typeface, isRtl, width: this.measure(text, typeface, isRtl) };
  }
}
