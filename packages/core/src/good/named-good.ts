import type { Words } from "../phrase/words.js";
import {
  clientWords,
  machineWords,
  servingWords,
  supportsAfter,
  supportsBefore,
  turnsAwayAfter,
  turnsAwayBefore,
} from "./word-context.js";

/** A good under consideration: the words from `from` up to but not with `to` name it. */
export interface NamedGood {
  readonly good: string;
  /** HS codes narrower than those of the good, where the words name one form of it. */
  readonly hs: readonly string[] | undefined;
  readonly shy: boolean;
  readonly from: number;
  readonly to: number;
}

/** How many words back a text may say that clients follow: "serving the global textile industry". */
const LONGEST_LEAD = 3;

/** Lead from an activity to what it is done to or for. */
const purposeWords: ReadonlySet<string> = new Set(["of", "for", "on"]);

/** The word after position `at - 1` in the same phrase, or "" where the text pauses or ends. */
const wordAfter = (words: Words, at: number): string =>
  at < words.count && words.pauseBefore[at] === 0 ? (words.word[at] ?? "") : "";

/** The word before position `at` in the same phrase, or "". */
const wordBefore = (words: Words, at: number): string =>
  at > 0 && words.pauseBefore[at] === 0 ? (words.word[at - 1] ?? "") : "";

/** Whether the words before it make something else of it: "faux leather", "cleaning of carpets", "machines for the tea industry". */
function isTurnedAwayBefore(words: Words, from: number): boolean {
  const previous = wordBefore(words, from);
  if (turnsAwayBefore().has(previous)) return true;
  const at = previous === "the" ? from - 1 : from;
  return purposeWords.has(wordBefore(words, at)) && turnsAwayAfter().has(wordBefore(words, at - 1));
}

/** Whether the text tells of the supplier's clients: "software for the textile industry", "advises fish farming companies". */
function isOfClients(words: Words, { from, to }: NamedGood): boolean {
  const named =
    clientWords().has(wordAfter(words, to)) ||
    (wordAfter(words, to) !== "" && clientWords().has(wordAfter(words, to + 1)));
  if (!named) return false;
  for (let back = 0; back < LONGEST_LEAD; back++) {
    const word = wordBefore(words, from - back);
    if (word === "") return false;
    if (servingWords().has(word)) return true;
  }
  return false;
}

/** Whether the neighbours make something else of it: "carpet cleaning", "coffee roasting machines", "faux leather". */
export function isTurnedAway(words: Words, named: NamedGood): boolean {
  const { from, to } = named;
  if (isTurnedAwayBefore(words, from) || isOfClients(words, named)) return true;
  const next = wordAfter(words, to);
  if (turnsAwayAfter().has(next)) return true;
  return next.endsWith("ing") && machineWords().has(wordAfter(words, to + 1));
}

/** Whether the neighbours show that an ambiguous word means its good: "gold mining", "importer of salt". */
export function isSupported(words: Words, { from, to }: NamedGood): boolean {
  if (supportsAfter().has(wordAfter(words, to))) return true;
  const previous = wordBefore(words, from);
  if (supportsBefore().has(previous)) return true;
  return previous === "of" && supportsBefore().has(wordBefore(words, from - 1));
}
