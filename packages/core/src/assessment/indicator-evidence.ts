import { phrase } from "../catalogue/catalogue.js";
import { cite } from "../exposure/cite.js";
import type { Exposure } from "../exposure/exposure.js";
import type { Factor } from "../exposure/factor.js";
import { overlapping, toHundredths } from "../exposure/overlap.js";
import { type IndicatorId, type IndicatorReading, indicatorIds } from "../indicators/index.js";
import type { Methodology } from "../methodology/methodology.js";
import type { Flag } from "./flag.js";

/** Signs that, where strong, may mean that people are held now; the others are found in bad jobs too. */
const signsOfVictims: ReadonlySet<IndicatorId> = new Set([
  "documents",
  "movement",
  "isolation",
  "violence",
  "threats",
  "wages",
  "debt",
  "state-imposed",
]);

interface Weighed {
  readonly reading: IndicatorReading;
  readonly weight: number;
}

/** Of several readings of one indicator the weightiest counts; of equals the first in the alphabet, so that order does not matter. */
const weightiest = (readings: readonly IndicatorReading[], { indicators: method }: Methodology): Weighed[] =>
  indicatorIds.flatMap((id) => {
    let most: Weighed | undefined;
    for (const reading of readings) {
      if (reading.indicator !== id) continue;
      const weight = toHundredths(method[reading.strength] * method.speaker[reading.speaker]);
      const isMore =
        most === undefined ||
        weight > most.weight ||
        (weight === most.weight && reading.speaker < most.reading.speaker) ||
        (weight === most.weight &&
          reading.speaker === most.reading.speaker &&
          reading.strength < most.reading.strength);
      if (isMore) most = { reading, weight };
    }
    return most === undefined ? [] : [most];
  });

/**
 * What readings of indicators add to the sum: one factor an indicator, its strength times how far the speaker is believed,
 * weighed together as related evidence and all of it capped, since a text is a reason to ask and no proof. One more
 * reading, or a stronger one, never lowers the sum.
 */
const indicatorFactors = (readings: readonly IndicatorReading[], method: Methodology): Factor[] => {
  const weighed = weightiest(readings, method).sort((a, b) => b.weight - a.weight);
  const effective = overlapping(
    weighed.map(({ weight }) => weight),
    method.overlap,
  );
  let left = method.indicators.most;
  return weighed.map(({ reading: { indicator, strength, speaker } }, at) => {
    const decibans = toHundredths(Math.min(effective[at]!, left));
    left = toHundredths(left - decibans);
    return {
      id: `indicator-${indicator}`,
      group: "indicator",
      label: phrase(`indicator.${indicator}`),
      decibans,
      known: true,
      value: strength,
      why: phrase("indicator.why", {
        strength: phrase(`indicator.strength.${strength}`),
        speaker: phrase(`indicator.speaker.${speaker}`),
      }),
      sources: [cite("ilo-indicators")],
    };
  });
};

/** An exposure with what readings of indicators add to it. */
export const withIndicators = (
  exposure: Exposure,
  readings: readonly IndicatorReading[] | undefined,
  method: Methodology,
): Exposure => {
  if (readings === undefined || readings.length === 0) return exposure;
  const source = cite("ilo-indicators");
  const { factors, cited } = exposure;
  return {
    ...exposure,
    factors: [...factors, ...indicatorFactors(readings, method)],
    cited: cited.includes(source) ? cited : [...cited, source],
  };
};

/** A strong sign that people may be held now: a person must see it before any score, and the supplier must not hear of it. */
export const indicatorFlags = (readings: readonly IndicatorReading[] | undefined): Flag[] => {
  if (readings === undefined) return [];
  const strong = new Set(
    readings.flatMap(({ indicator, strength }) =>
      strength === "strong" && signsOfVictims.has(indicator) ? [indicator] : [],
    ),
  );
  if (strong.size === 0) return [];
  const named = indicatorIds.filter((id) => strong.has(id)).map((id) => phrase(`indicator.${id}`).toLowerCase());
  return [
    {
      id: "indicators-of-victims",
      severity: "critical",
      text: phrase("flag.indicators"),
      because: phrase("flag.indicators.because", { indicators: named.join(", ") }),
    },
  ];
};
