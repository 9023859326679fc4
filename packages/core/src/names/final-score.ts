import type { Evidence } from "./evidence.js";
import { compareForms, type FormAgreement } from "./legal-forms.js";
import { lettersDiffer } from "./letters.js";
import type { NameComparison } from "./name-score.js";
import type { NameReading } from "./name-token.js";

/** What is taken off the score of two names, so that scores order: only what is alike in all respects keeps its 1. */
const cost = {
  /** Other capitals, accents or signs; other words for one thing, and for how much of the letters that differ. */
  otherSigns: 0.001,
  otherWords: 0.002,
  otherLetters: 0.004,
  form: { same: 0, silent: 0.006, kindred: 0.003, other: 0.04 } satisfies Record<FormAgreement, number>,
  country: { same: 0, unknown: 0.01, related: 0.02, different: 0.06 } satisfies Record<Evidence["country"], number>,
  /** Another country, where the names share no rare word: "Golden Star Steel" is one firm in each. */
  commonNameElsewhere: 0.16,
  otherAddress: 0.02,
};

/** How much of the doubt that is left an agreeing address takes away. */
const shareOfDoubtRemoved = 0.25;

/** Addresses that share this much are one place. */
const sameAddress = 0.6;
const otherAddress = 0.15;

/** Two different registrations in one scheme: hardly one firm, whatever the names say. */
const factorOfOtherIdentifier = 0.66;

/** An equal registration decides; the names only order such answers among themselves. */
const leastWithSameIdentifier = 0.95;

/** The most that evidence beside the names can make of a name score, so that a search can tell what cannot reach its bar. */
export const mostFromName = (nameScore: number, addressKnown: boolean): number =>
  addressKnown ? nameScore + (1 - nameScore) * shareOfDoubtRemoved : nameScore;

/** What it costs that two names are not written alike, so that of several that match the one written most alike comes first. */
function costOfWriting(a: NameReading, b: NameReading): number {
  if (a.plain === b.plain && a.exact === b.exact) return 0;
  const others = a.plain === b.plain ? cost.otherSigns : cost.otherWords;
  return others + cost.otherLetters * lettersDiffer(a.letters, b.letters);
}

/** The score of two entities from the score of their names and all other evidence, 0–1. */
export function finalScore(
  { score: nameScore, rare }: Pick<NameComparison, "score" | "rare">,
  a: NameReading,
  b: NameReading,
  evidence: Evidence,
): number {
  let score = nameScore;
  if (evidence.address !== undefined && evidence.address >= sameAddress) score += (1 - score) * shareOfDoubtRemoved;
  if (evidence.address !== undefined && evidence.address < otherAddress) score -= cost.otherAddress;
  score -= costOfWriting(a, b) + cost.form[compareForms(a.form, b.form)] + cost.country[evidence.country];
  if (!rare && evidence.country === "different") score -= cost.commonNameElsewhere;
  score = Math.max(0, score);
  if (evidence.identifier === "different") score *= factorOfOtherIdentifier;
  if (evidence.identifier === "same") score = leastWithSameIdentifier + (1 - leastWithSameIdentifier) * score;
  return Math.round(score * 100_000) / 100_000;
}
