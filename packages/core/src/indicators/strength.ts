import type { SignStrength } from "./indicator-reading.js";
import type { SeenSign } from "./signs.js";
import type { Told } from "./told.js";

const scale: readonly SignStrength[] = ["weak", "medium", "strong"];

/** Words that say that the teller is not sure. */
const doubt = new Set(
  "allegedly alleged apparently appear appears maybe perhaps possibly probably rumour rumours rumoured seem seems suspect suspected suspicion unconfirmed".split(
    " ",
  ),
);

/** A reading surer than this is of medium strength even where the lexicon knows no sign of it. */
const SURE = 0.7;

/**
 * How telling a reading is: the strongest sign of the indicator that the sentence says, one step less where the teller
 * doubts; where the lexicon knows none, medium or weak by how sure the reading is.
 */
export const strengthOf = (indicator: number, score: number, signs: readonly SeenSign[], told: Told): SignStrength => {
  let step = score > SURE ? 1 : 0;
  for (const sign of signs) {
    if (sign.indicator === indicator && sign.said) step = Math.max(step, scale.indexOf(sign.strength));
  }
  const words = told.text.toLowerCase().match(/[a-z]+/g) ?? [];
  return scale[words.some((word) => doubt.has(word)) ? Math.max(0, step - 1) : step]!;
};
