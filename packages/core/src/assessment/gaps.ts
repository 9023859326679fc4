import { type PhraseId, phrase } from "../catalogue/catalogue.js";
import type { Question } from "../exposure/evidence.js";
import { toHundredths } from "../exposure/overlap.js";
import type { Gap } from "./gap.js";
import type { Width } from "./interval.js";

/** The unanswered questions, the one whose answer narrows the interval most first; ties in the order of their fields. */
export const gapsOf = (questions: readonly Question[], total: Width, shown: number): Gap[] => {
  const now = total.width;
  return questions
    .filter(({ asked }) => asked)
    .map(({ field, spread, answered }) => ({ field, narrowsBy: toHundredths(now - total.widthIf(spread, answered)) }))
    .filter(({ narrowsBy }) => narrowsBy > 0)
    .sort((a, b) => b.narrowsBy - a.narrowsBy || (a.field < b.field ? -1 : 1))
    .slice(0, shown)
    .map(({ field, narrowsBy }) => ({ field, question: phrase(`question.${field}` as PhraseId), narrowsBy }));
};
