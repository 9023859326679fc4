import type { Words } from "../phrase/words.js";
import { areLinked, type NamedGood, wordAfter, wordBefore } from "./named-good.js";
import { clientWords, machineWords, servingWords, turnsAwayAfter, turnsAwayBefore } from "./word-context.js";

/** How many words back a text may say that clients follow: "serving the global textile industry". */
const LONGEST_LEAD = 3;

/** Lead from an activity to what it is done to or for. */
const purposeWords: ReadonlySet<string> = new Set(["of", "for", "on"]);

/** Whether the words before it make something else of it: "faux leather", "cleaning of carpets", "machines for the tea industry". */
function isTurnedAwayBefore(words: Words, { from }: NamedGood): boolean {
  const previous = wordBefore(words, from);
  if (turnsAwayBefore().has(previous)) return true;
  const at = previous === "the" ? from - 1 : from;
  return purposeWords.has(wordBefore(words, at)) && turnsAwayAfter().has(wordBefore(words, at - 1));
}

/** Whether the words after it make something else of it: "carpet cleaning", "coffee roasting machines". */
function isTurnedAwayAfter(words: Words, { to }: NamedGood): boolean {
  const next = wordAfter(words, to);
  if (turnsAwayAfter().has(next)) return true;
  return next.endsWith("ing") && machineWords().has(wordAfter(words, to + 1));
}

/** Whether the text tells of the supplier's clients: "software for the textile industry", "advises fish farming companies". */
function isOfClients(words: Words, { from, to }: NamedGood): boolean {
  const next = wordAfter(words, to);
  if (next === "" || !(clientWords().has(next) || clientWords().has(wordAfter(words, to + 1)))) return false;
  for (let back = 0; back < LONGEST_LEAD; back++) {
    const word = wordBefore(words, from - back);
    if (word === "") return false;
    if (servingWords().has(word)) return true;
  }
  return false;
}

/**
 * Leaves out what only sounds like a good on sale. "And" carries it on: of "repair of shoes and bags" neither is sold, nor
 * of "coffee and tea machines".
 */
export function withoutTurnedAway(words: Words, named: readonly NamedGood[]): readonly NamedGood[] {
  const before = named.map((good) => isTurnedAwayBefore(words, good));
  const after = named.map((good) => isTurnedAwayAfter(words, good) || isOfClients(words, good));
  if (!before.includes(true) && !after.includes(true)) return named;
  const linked = (at: number) => {
    const one = named[at - 1];
    const other = named[at];
    return one !== undefined && other !== undefined && areLinked(words, one, other);
  };
  for (let at = 1; at < named.length; at++) if (before[at - 1] && linked(at)) before[at] = true;
  for (let at = named.length - 1; at > 0; at--) if (after[at] && linked(at)) after[at - 1] = true;
  return named.filter((_, at) => !before[at] && !after[at]);
}
