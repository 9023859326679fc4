import { type Alignment, alignNames, type NearAt } from "./align.js";
import { acronymIn, initialsOf } from "./joined-words.js";
import type { NameReading, NameToken } from "./name-token.js";
import { isDistinctive, WordKind } from "./weights.js";

/** What a bit of a word found in one name only costs, as a share of a bit found in both. */
export const costOfMissing = 0.45;

/** What it costs more, per bit and side, when both names have something else in the same role: another brand, trade, town. */
const costOfContradiction = { brand: 0.6, trade: 0.5, place: 0.6, relatedPlace: 0.1 };

/** Names that share nothing but town, trade and form are not one firm, however many such words they share. */
export const mostWithoutDistinctiveWord = 0.6;

/** The same, where one of the two has nothing else and the other no distinctive word either ("Shandong Gold", "Shandong Gold Mining"). */
const mostWithinGenericName = 0.74;

/** No. 7 Factory is not No. 9 Factory. */
export const factorOfOtherNumber = 0.5;

/** Initials against the full name: a hint where they are three, and the more the surer. */
const scoresOfInitials = [0, 0, 0, 0.68, 0.815, 0.84, 0.86] as const;

/** The most that initials alone give. */
export const mostByInitials = Math.max(...scoresOfInitials);

/** What is left of a score where the names share no rarer word than "golden" or "star" and one of them has another such word. */
const factorOfOtherCommonWord = 0.9;

/** The same letters, parted into words otherwise ("De La Mare", "DeLaMare"). */
const scoreOfSameLetters = 0.96;

/** The least weight of unknown words in common that firms of two countries seldom share: a word of four letters. */
const leastRare = 9;

/** Words in another order. */
const costOfOrder = 0.01;

function outOfOrder({ pairs }: Alignment): boolean {
  for (const one of pairs) for (const other of pairs) if (one.a < other.a && one.b > other.b) return true;
  return false;
}

/** The weight of so many words of a name from one on. */
export const weightOf = (tokens: readonly NameToken[], at: number, count: number): number => {
  let weight = 0;
  for (let i = at; i < at + count; i++) weight += tokens[i]?.weight ?? 0;
  return weight;
};

/** The weight of all words of a name. */
export const totalWeight = (tokens: readonly NameToken[]): number => weightOf(tokens, 0, tokens.length);

/** What is left over of a name, by role. */
export interface Rest {
  brand: number;
  trade: number;
  place: number;
  number: boolean;
}

export const emptyRest = (): Rest => ({ brand: 0, trade: 0, place: 0, number: false });

/** Makes a rest empty, to be used again. */
export function clearRest(rest: Rest): void {
  rest.brand = 0;
  rest.trade = 0;
  rest.place = 0;
  rest.number = false;
}

const isEmpty = ({ brand, trade, place, number }: Rest): boolean => brand + trade + place === 0 && !number;

/** Counts a word that has no partner. */
export function leave(rest: Rest, kind: number, weight: number): void {
  if (kind <= WordKind.common) rest.brand += weight;
  else if (kind === WordKind.number) rest.number = true;
  else if (kind === WordKind.place) rest.place += weight;
  else rest.trade += weight;
}

function restOf(tokens: readonly NameToken[], used: number): Rest {
  const rest = emptyRest();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as NameToken;
    if ((used & (1 << i)) === 0) leave(rest, token.kind, token.weight);
  }
  return rest;
}

/**
 * The share of bits matched among these and what speaks against them: bits that only one name has, and those that both have
 * left over in the same role. More matched, or less of anything else, never lowers it: a search relies on that to rule names
 * out by what they can have at best.
 */
export const shareMatched = (
  matched: number,
  missing: number,
  brand: number,
  trade: number,
  place: number,
  placesRelated: boolean,
): number =>
  matched /
  (matched +
    costOfMissing * missing +
    2 *
      (costOfContradiction.brand * brand +
        costOfContradiction.trade * trade +
        (placesRelated ? costOfContradiction.relatedPlace : costOfContradiction.place) * place));

/** The score from its parts: bits matched, bits that only one name has, and what is left over on either side. */
export function scoreOfParts(
  matched: number,
  missing: number,
  a: Rest,
  b: Rest,
  distinctive: boolean,
  placesRelated: boolean,
): number {
  if (matched <= 0) return 0;
  const score = shareMatched(
    matched,
    missing,
    Math.min(a.brand, b.brand),
    Math.min(a.trade, b.trade),
    Math.min(a.place, b.place),
    placesRelated,
  );
  const oneWithin = a.brand + b.brand === 0 && (isEmpty(a) || isEmpty(b));
  const most = distinctive ? 1 : oneWithin ? mostWithinGenericName : mostWithoutDistinctiveWord;
  const capped = Math.min(score, most);
  return a.number && b.number ? capped * factorOfOtherNumber : capped;
}

const holdsName = (tokens: readonly NameToken[], at: number, count: number): boolean => {
  for (let i = at; i < at + count; i++) if (isDistinctive((tokens[i] as NameToken).kind)) return true;
  return false;
};

/** A town and its province do not contradict each other. */
const placesRelated = (a: readonly NameToken[], b: readonly NameToken[]): boolean =>
  a.some((one) => b.some((other) => one.within === other.key || other.within === one.key));

const pairedAll = (used: number, tokens: readonly NameToken[]): boolean => used === (1 << tokens.length) - 1;

/** A score of two readings (0–1, before any other evidence) with the alignment it rests on. */
export interface NameComparison {
  readonly score: number;
  readonly alignment: Alignment;
  readonly numbersDiffer: boolean;
  readonly byInitials: boolean;
  /** Does the score rest on the letters alone, however they are parted into words? */
  readonly byLetters: boolean;
  readonly distinctive: boolean;
  /** Do the names share a word, not short, that no table knows? Many firms of the world share what others share. */
  readonly rare: boolean;
  readonly outOfOrder: boolean;
}

/**
 * How far two readings name one firm. Bits matched, over bits matched plus what speaks against: words that only one has,
 * and more so words that stand against each other in the same role. The order of arguments does not matter.
 */
export function compareReadings(a: NameReading, b: NameReading, nearAt?: NearAt): NameComparison {
  const alignment = alignNames(a.tokens, b.tokens, nearAt);
  const totalA = totalWeight(a.tokens);
  const totalB = totalWeight(b.tokens);
  let matched = 0;
  let missing = totalA + totalB;
  let distinctive = false;
  let unknown = 0;
  for (const pair of alignment.pairs) {
    const weightA = weightOf(a.tokens, pair.a, pair.aCount);
    const weightB = weightOf(b.tokens, pair.b, pair.bCount);
    const weight = Math.min(weightA, weightB);
    const shared = weight * pair.similarity;
    const distinctiveA = isDistinctive((a.tokens[pair.a] as NameToken).kind);
    const distinctiveB = isDistinctive((b.tokens[pair.b] as NameToken).kind);
    matched += shared;
    // what looks rare is a known word misspelt, or several written as one: how much more it weighs says nothing
    const oneThing =
      pair.by === "joined" || (a.tokens[pair.a] as NameToken).kind !== (b.tokens[pair.b] as NameToken).kind;
    missing -= oneThing ? weightA + weightB - 2 * (weight - shared) : 2 * shared;
    if (
      (a.tokens[pair.a] as NameToken).kind === WordKind.brand ||
      (b.tokens[pair.b] as NameToken).kind === WordKind.brand
    )
      unknown += weight;
    // the same word may be a town in Latin and a brand in its own script
    distinctive ||=
      (pair.by === "joined" && holdsName(a.tokens, pair.a, pair.aCount) && holdsName(b.tokens, pair.b, pair.bCount)) ||
      (pair.by === "same" ? distinctiveA || distinctiveB : distinctiveA && distinctiveB);
  }
  const restA = restOf(a.tokens, alignment.usedA);
  const restB = restOf(b.tokens, alignment.usedB);
  const nothingLeft = pairedAll(alignment.usedA, a.tokens) && pairedAll(alignment.usedB, b.tokens);
  const related = restA.place > 0 && restB.place > 0 && placesRelated(a.tokens, b.tokens);
  let score = scoreOfParts(matched, missing, restA, restB, distinctive || nothingLeft, related);
  const numbersDiffer = restA.number && restB.number;
  const disordered = alignment.pairs.length > 1 && outOfOrder(alignment);
  if (disordered) score -= costOfOrder;
  const rare = unknown >= leastRare;
  if (!rare && distinctive && restA.brand + restB.brand > 0) score *= factorOfOtherCommonWord;
  const scoreOfInitials =
    score < mostByInitials && !numbersDiffer ? (scoresOfInitials[sharedInitials(a.tokens, b.tokens)] ?? 0) : 0;
  const byLetters = score < scoreOfSameLetters && a.plain === b.plain && a.tokens.length > 0;
  const byInitials = !byLetters && score < scoreOfInitials;
  return {
    score: byLetters ? scoreOfSameLetters : Math.max(score, scoreOfInitials),
    alignment,
    numbersDiffer,
    byInitials,
    byLetters,
    distinctive,
    rare: rare || byLetters,
    outOfOrder: disordered,
  };
}

/** How many initials the one name consists of that are those of the other; 0 if it does not. */
function sharedInitials(a: readonly NameToken[], b: readonly NameToken[]): number {
  const acronymA = acronymIn(a);
  if (acronymA !== "" && acronymA === initialsOf(b)) return acronymA.length;
  const acronymB = acronymIn(b);
  return acronymB !== "" && acronymB === initialsOf(a) ? acronymB.length : 0;
}
