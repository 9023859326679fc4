import type { Question } from "../exposure/evidence.js";
import { toHundredths } from "../exposure/overlap.js";
import type { Width } from "../exposure/width.js";
import type { Spread } from "../methodology/methodology.js";
import type { Gap } from "./gap.js";

/** What answering removes, worked out once for each spread: most questions share a few. */
const narrowing = (total: Width) => {
  const now = total.below + total.above;
  const spreads: Spread[] = [];
  const removed: number[] = [];
  return ({ spread, answered }: Question): number => {
    const seen = spreads.indexOf(spread);
    if (seen >= 0) return removed[seen]!;
    const by = toHundredths(now - total.widthIf(spread, answered));
    spreads.push(spread);
    removed.push(by);
    return by;
  };
};

/**
 * The unanswered questions, the one whose answer narrows the interval most first, ties in the order of their fields; at
 * most `shown` of them. Ranked by insertion into a short list: this runs for every supplier, and sorting all questions
 * would cost as much as the rest of the assessment.
 */
export const gapsOf = (questions: readonly (readonly Question[])[], total: Width, shown: number): Gap[] => {
  const narrows = narrowing(total);
  const ranked: Question[] = [];
  const removed: number[] = [];
  for (const group of questions) {
    for (const question of group) {
      const by = narrows(question);
      if (by <= 0) continue;
      let place = ranked.length;
      while (
        place > 0 &&
        (by > removed[place - 1]! || (by === removed[place - 1] && question.field < ranked[place - 1]!.field))
      ) {
        place--;
      }
      if (place >= shown) continue;
      if (ranked.length === shown) {
        ranked.pop();
        removed.pop();
      }
      ranked.splice(place, 0, question);
      removed.splice(place, 0, by);
    }
  }
  return ranked.map(({ field, text }, i) => ({ field, question: text, narrowsBy: removed[i]! }));
};
