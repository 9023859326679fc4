import type { Words } from "../phrase/words.js";
import { links } from "./word-context.js";

/** A good under consideration: the words from `from` up to but not with `to` name it. */
export interface NamedGood {
  readonly good: string;
  /** HS codes narrower than those of the good, where the words name one form of it. */
  readonly hs: readonly string[] | undefined;
  readonly shy: boolean;
  readonly from: number;
  readonly to: number;
}

/** The word at a position in the same phrase as the one before it, or "" where the text pauses or ends. */
export const wordAfter = (words: Words, at: number): string =>
  at < words.count && words.pauseBefore[at] === 0 ? (words.word[at] ?? "") : "";

/** The word before a position in the same phrase, or "". */
export const wordBefore = (words: Words, at: number): string =>
  at > 0 && words.pauseBefore[at] === 0 ? (words.word[at - 1] ?? "") : "";

/** Whether "and" alone stands between the two: "tin and tungsten". */
export const areLinked = (words: Words, first: NamedGood, second: NamedGood): boolean =>
  second.from - first.to === 1 && links().has(words.word[first.to] ?? "");

/** Whether the two follow one another in a list: "cocoa, tea", "tin and tungsten". */
export const areListed = (words: Words, first: NamedGood, second: NamedGood): boolean =>
  areLinked(words, first, second) || (second.from === first.to && words.pauseBefore[second.from] === 1);
