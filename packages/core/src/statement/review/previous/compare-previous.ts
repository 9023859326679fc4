import { cuesIn } from "../cues/statement-cues.js";
import type { ReadSentence } from "../read-sentence.js";

/** How a statement stands to the one of the year before. */
export interface PreviousComparison {
  /** Share of the sentences (0–1) that stand in last year's statement, years and numbers aside. */
  readonly copiedShare: number;
  /** Indices of the sentences that are last year's with the year changed. */
  readonly yearChanged: ReadonlySet<number>;
  /** Last year's goals that this statement does not come back to. */
  readonly droppedGoals: readonly string[];
}

/** Shorter sentences are headings and labels, which stay the same every year. */
const FEWEST_WORDS = 6;
/** So much of a goal's own words must come back for it to be taken up again. */
const TAKEN_UP = 0.5;
const LONGEST = 2_000;

const year = /\b(?:FY\s?)?(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b/giu;

const words = (text: string): string[] =>
  text
    .slice(0, LONGEST)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The sentence with its years taken out, so that only a changed year makes no difference. */
const yearless = (text: string): string => words(text.slice(0, LONGEST).replace(year, " ")).join(" ");

const yearsOf = (text: string): string => (text.slice(0, LONGEST).match(year) ?? []).join(" ");

const common = new Set(
  "the and for with our will that this from are all any has have been its their was were not next year years aim plan plans intend intends continue further also more during end modern slavery human trafficking supply chain chains suppliers supplier business risk risks statement".split(
    " ",
  ),
);

const telling = (text: string): Set<string> =>
  new Set(
    words(text)
      .filter((word) => word.length > 3 && !common.has(word) && !/^\d+$/u.test(word))
      .map((word) => word.slice(0, 6)),
  );

const isGoal = ({ text, status }: ReadSentence): boolean => {
  if (status !== "planned") return false;
  const cues = cuesIn(text);
  return cues.has("goal-date") || cues.has("goals") || /\b(?:will|aim|intend|plan|commit)\b/iu.test(text);
};

/** Whether some sentence of this year, or two in a row, holds half of the telling words of a goal. */
const takenUp = (goal: ReadonlySet<string>, texts: readonly ReadonlySet<string>[]): boolean =>
  texts.some((text, i) => {
    const next = texts[i + 1];
    let shared = 0;
    for (const word of goal) if (text.has(word) || next?.has(word)) shared++;
    return shared >= Math.max(2, goal.size * TAKEN_UP);
  });

/**
 * Compares a statement with last year's, sentence by sentence: what is the same words with the year changed, and which
 * goals of last year are silently dropped. A goal comes back where this year's sentences hold half of its telling words.
 */
export const comparePrevious = (
  sentences: readonly ReadSentence[],
  previous: readonly ReadSentence[],
): PreviousComparison => {
  const before = new Map<string, string>();
  for (const { text } of previous) before.set(yearless(text), yearsOf(text));
  const yearChanged = new Set<number>();
  let prose = 0;
  let copied = 0;
  for (const [index, { text }] of sentences.entries()) {
    const key = yearless(text);
    if (key.split(" ").length < FEWEST_WORDS) continue;
    prose++;
    const years = before.get(key);
    if (years === undefined) continue;
    copied++;
    if (years !== yearsOf(text)) yearChanged.add(index);
  }
  const now = sentences.map(({ text }) => telling(text));
  const droppedGoals = previous.filter(isGoal).flatMap(({ text }) => {
    const goal = telling(text);
    return goal.size >= 2 && !takenUp(goal, now) ? [text] : [];
  });
  return { copiedShare: prose === 0 ? 0 : copied / prose, yearChanged, droppedGoals };
};
