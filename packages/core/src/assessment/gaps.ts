import type { Question } from "../exposure/evidence.js";
import { toHundredths } from "../exposure/overlap.js";
import type { Gap } from "./gap.js";
import type { Width } from "./interval.js";

/** Whether `a` with `narrowsA` ranks before `b`: the wider first, ties by field, so that the order never depends on the input's. */
const before = (a: Question, narrowsA: number, b: Question, narrowsB: number) =>
  narrowsA > narrowsB || (narrowsA === narrowsB && a.field < b.field);

/**
 * The unanswered questions, the one whose answer narrows the interval most first, at most `shown` of them. Ranked by
 * insertion into a short list: this runs for every supplier, and sorting all questions would cost as much as the rest.
 */
export const gapsOf = (questions: readonly Question[], total: Width, shown: number): Gap[] => {
  const now = total.width;
  const ranked: Question[] = [];
  const narrows: number[] = [];
  for (const question of questions) {
    const by = toHundredths(now - total.widthIf(question.spread, question.answered));
    if (by <= 0) continue;
    let place = ranked.length;
    while (place > 0 && before(question, by, ranked[place - 1]!, narrows[place - 1]!)) place--;
    if (place >= shown) continue;
    ranked.splice(place, 0, question);
    narrows.splice(place, 0, by);
    if (ranked.length > shown) {
      ranked.pop();
      narrows.pop();
    }
  }
  return ranked.map(({ field, text }, i) => ({ field, question: text, narrowsBy: narrows[i]! }));
};
