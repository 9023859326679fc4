import { type IndicatorId, indicatorIds } from "../../src/indicators/indicator-id.js";
import type { LabelledSentence } from "./labelled-sentence.js";

interface Counts {
  hits: number;
  falseOnes: number;
  missed: number;
}

const ratio = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(2));

const line = (name: string, { hits, falseOnes, missed }: Counts): string =>
  `| ${name} | ${hits + missed} | ${ratio(hits, hits + falseOnes)} | ${ratio(hits, hits + missed)} | ${falseOnes} | ${missed} |`;

/** Precision and recall by indicator and in all, and false alarms by 100 sentences that report nothing. */
export const measured = (
  title: string,
  sentences: readonly LabelledSentence[],
  found: readonly (readonly IndicatorId[])[],
): string => {
  const all: Counts = { hits: 0, falseOnes: 0, missed: 0 };
  const rows = indicatorIds.map((id) => {
    const counts: Counts = { hits: 0, falseOnes: 0, missed: 0 };
    sentences.forEach(({ reported }, at) => {
      const is = reported.includes(id);
      const said = found[at]!.includes(id);
      if (is && said) counts.hits++;
      else if (said) counts.falseOnes++;
      else if (is) counts.missed++;
    });
    all.hits += counts.hits;
    all.falseOnes += counts.falseOnes;
    all.missed += counts.missed;
    return line(id, counts);
  });
  const harmless = sentences.flatMap(({ reported }, at) => (reported.length === 0 ? [found[at]!] : []));
  const alarms = harmless.filter((ids) => ids.length > 0).length;
  return [
    `${title}: ${sentences.length} sentences, ${harmless.length} of them report nothing; ${((100 * alarms) / harmless.length).toFixed(1)} false alarms by 100 of those.`,
    "",
    "| indicator | reported | precision | recall | false | missed |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    line("all", all),
    "",
  ].join("\n");
};
