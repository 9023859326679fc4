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

const ranked = (questions: readonly Question[], total: Width, shown: number): readonly Gap[] => {
  const narrows = narrowing(total);
  return questions
    .map(
      (question): Gap =>
        Object.freeze({ field: question.field, question: question.text, narrowsBy: narrows(question) }),
    )
    .filter(({ narrowsBy }) => narrowsBy > 0)
    .sort((a, b) => b.narrowsBy - a.narrowsBy || (a.field < b.field ? -1 : 1))
    .slice(0, shown);
};

type Questions = readonly Question[];

interface Ranked {
  readonly ofWork: Questions;
  readonly ofPeople: Questions;
  readonly low: number;
  readonly shown: number;
  readonly gaps: readonly Gap[];
}

/** Files leave the same few things open again and again: rankings so far, by the upper part of the width. */
const known = new Map<number, Ranked[]>();
const widthsKept = 2_000;
const rankingsKept = 20;

const sameItems = (a: Questions, b: Questions): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
};

const rankingsAt = (high: number): Ranked[] => {
  let rankings = known.get(high);
  if (rankings === undefined) {
    rankings = [];
    if (known.size >= widthsKept) known.clear();
    known.set(high, rankings);
  }
  return rankings;
};

/**
 * The unanswered questions, the one whose answer narrows the interval most first, ties in the order of their fields; at
 * most `shown` of them. The gaps themselves are frozen, and the same objects for all suppliers that leave the same open.
 */
export const gapsOf = (ofWork: Questions, ofPeople: Questions, total: Width, shown: number): Gap[] => {
  const rankings = rankingsAt(total.high);
  for (const each of rankings) {
    if (
      each.low === total.low &&
      each.shown === shown &&
      each.ofPeople === ofPeople &&
      sameItems(each.ofWork, ofWork)
    ) {
      return each.gaps.slice();
    }
  }
  const gaps = ranked([...ofWork, ...ofPeople], total, shown);
  if (rankings.length >= rankingsKept) rankings.length = 0;
  rankings.push({ ofWork, ofPeople, low: total.low, shown, gaps });
  return gaps.slice();
};
