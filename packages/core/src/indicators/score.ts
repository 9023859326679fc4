/** What it weighs that a sentence speaks of an indicator, reports it, and says that anything happens; set on held-out totals. */
const WEIGHT = { topic: 0.25, reported: 1, happening: 1.5 };
const WHOLE = WEIGHT.topic + WEIGHT.reported + WEIGHT.happening;

/** How likely a sentence reports an indicator, 0 to 1: the weighed geometric mean of the three. */
export const scoreOf = (topic: number, reported: number, happening: number): number =>
  (topic ** WEIGHT.topic * reported ** WEIGHT.reported * happening ** WEIGHT.happening) ** (1 / WHOLE);
