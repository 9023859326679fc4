/** What it weighs that a sentence reports an indicator, speaks of it, and says that anything happens: together 2.75. */
const WHOLE = 1 + 0.25 + 1.5;

/**
 * How likely a sentence reports an indicator, 0 to 1: the geometric mean of the three, weighed as the totals of sentences
 * kept apart chose.
 */
export const scoreOf = (topic: number, reported: number, happening: number): number =>
  (reported * Math.sqrt(Math.sqrt(topic)) * happening * Math.sqrt(happening)) ** (1 / WHOLE);
