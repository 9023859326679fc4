import * as z from "zod/mini";
import { segment } from "../statement/index.js";
import { parseWith } from "../supplier/issues.js";
import { carried } from "./carried.js";
import { indicatorIds } from "./indicator-id.js";
import { type IndicatorReading, Speaker } from "./indicator-reading.js";
import { type Reported, reportedBy } from "./read-sentence.js";
import { signsIn } from "./signs.js";
import { speakerOf } from "./speaker.js";
import { strengthOf } from "./strength.js";
import { type Told, toldBy } from "./told.js";

const Options = z.strictObject({ speaker: z.optional(Speaker) });

/** Longer stretches without an end of sentence are read in pieces. */
const LONGEST_SENTENCE = 600;

/** Cuts what is too long for one sentence at its spaces. */
const piecesOf = (text: string, start: number, end: number): { start: number; end: number }[] => {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(" ", from + LONGEST_SENTENCE);
    const to = space > from ? space : from + LONGEST_SENTENCE;
    pieces.push({ start: from, end: to });
    from = text[to] === " " ? to + 1 : to;
  }
  pieces.push({ start: from, end });
  return pieces;
};

/** Reads a sentence; where it reports nothing by itself, with what its pronoun stands for. */
const readAfter = (before: string, quote: string): { told: Told; reported: Reported[] } => {
  const told = toldBy(quote);
  const reported = reportedBy(told);
  const meant = reported.length === 0 && before !== "" ? carried(quote, before) : undefined;
  if (meant === undefined) return { told, reported };
  const carriedOn = toldBy(meant);
  return { told: carriedOn, reported: reportedBy(carriedOn) };
};

/**
 * The signs of forced labour that a text reports: the ILO's eleven indicators and labour imposed by a state, in audit
 * notes, grievances, notes of visits, news. English only.
 *
 * What is denied, required, asked, imagined, taught or long remedied is no sign: "passports are never retained" gives none.
 * Each reading has its sentence, exactly (`text.slice(start, end)`), how telling it is, and whose words it is: the
 * `speaker` given, else what the sentence itself says. A reading is a reason to ask, never proof; the reader misses some
 * signs and sees some that are none (`data/indicators/model-card.md` says how many). A lexicon, a small linear
 * model and a small net that ship decide; the same text gives the same readings.
 *
 * @throws InvalidInput for a text that is none or too long, or a speaker that is none.
 * @example
 * ```ts
 * const [reading] = findIndicators("The workers said that their passports are kept in the supervisor's office.");
 * reading?.indicator; // "documents"
 * reading?.speaker; // "worker"
 * ```
 */
export const findIndicators = (text: string, options: { speaker?: Speaker } = {}): IndicatorReading[] => {
  const { speaker } = parseWith(Options, options);
  let before = "";
  return segment(text).flatMap((sentence) =>
    piecesOf(text, sentence.start, sentence.end).flatMap(({ start, end }) => {
      const quote = text.slice(start, end);
      const { told, reported } = readAfter(before, quote);
      before = quote;
      if (reported.length === 0) return [];
      const signs = signsIn(told);
      const by = speaker ?? speakerOf(quote);
      return reported.map(
        ({ indicator, score }): IndicatorReading => ({
          indicator: indicatorIds[indicator]!,
          quote,
          start,
          end,
          strength: strengthOf(indicator, score, signs, told),
          speaker: by,
        }),
      );
    }),
  );
};
