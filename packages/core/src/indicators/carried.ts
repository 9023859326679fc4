import { once } from "../reference/once.js";
import { conceptNumber } from "./concepts.js";
import { setsAside } from "./set-aside.js";
import { toldBy } from "./told.js";

/** "They are kept …", "It has been taken …": a pronoun, and what is done to what it stands for. */
const pronoun =
  /^\W*(?:they|these|those|it|both|all(?: of (?:them|these))?|each|most(?: of them)?)\s+(?=(?:are|is|were|was|(?:have|has|had) been)\s+(?:(?:\w+ly|still|all|then|not|never|always|now)\s+)?(?:\w+ed|kept|held|taken|paid|put|shut|given|hidden|withheld|sent|bought|under|in|with|at)\b)/i;

/** What can be kept, taken, locked or held back. */
const things = once(() => new Set(["document", "bank-card", "phone", "wage", "door"].map(conceptNumber)));

/** The last thing of the kind that a sentence names, in its own words. */
const thingIn = (text: string): string | undefined => {
  const { items, starts } = toldBy(text);
  const named = items.findLast(({ concepts }) => concepts.some((concept) => things().has(concept)));
  if (named === undefined) return undefined;
  const lastWord = starts[named.to - 1]!;
  return text.slice(starts[named.from]!, lastWord) + (/^[\p{L}\p{N}]+/u.exec(text.slice(lastWord))?.[0] ?? "");
};

/**
 * A sentence whose subject is a pronoun, with the thing given back that the sentence before names: after "They gave up
 * their passports", "They are kept in the office" is "The passports are kept in the office". Undefined where the sentence
 * starts otherwise, or the one before names no such thing or only asks.
 */
export const carried = (text: string, before: string): string | undefined => {
  const start = pronoun.exec(text);
  if (start === null || setsAside(before)) return undefined;
  const thing = thingIn(before);
  return thing === undefined ? undefined : `The ${thing} ${text.slice(start[0].length)}`;
};
