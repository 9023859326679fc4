import { abbreviationsOf } from "./abbreviations.js";
import { differInPart } from "./compound-words.js";
import { sharedSkeleton } from "./consonants.js";
import { hasConsonantsOnly } from "./fold.js";
import { areMistaken } from "./letter-slips.js";
import { lookAlike, mayBeMisread } from "./look-alike.js";
import type { NameToken } from "./name-token.js";
import { hasDigit } from "./numbers.js";
import { isPinyin } from "./pinyin.js";
import { remembered } from "./remembered.js";
import { otherReadings, romanisations } from "./romanised.js";
import { soundAlike, soundOf } from "./sound.js";
import { unitAt } from "./unit-at.js";
import { synonymsOf, writingsOf } from "./vocabulary.js";
import { WordKind } from "./weights.js";

/** How two words that are not the same were found to be near. */
export type Nearness = "letters" | "sound" | "consonants" | "homophone" | "meaning" | "abbreviation";

/** A word near to another: how near (0–1), and why. */
export interface NearWord {
  readonly similarity: number;
  readonly by: Nearness;
}

/**
 * What one slip of the pen makes of a word: another letter, one more or less ("plain" if it only doubles its neighbour), or
 * two neighbours swapped (plain too). Plain slips hardly ever lead from one name to another; those that take a letter for one
 * that neither looks nor sounds like it ("unlikely") often do. Undefined if it takes more.
 */
export function slipBetween(a: string, b: string): "plain" | "other" | "unlikely" | undefined {
  const difference = a.length - b.length;
  if (difference > 1 || difference < -1) return undefined;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && unitAt(a, start) === unitAt(b, start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && unitAt(a, endA - 1) === unitAt(b, endB - 1)) {
    endA--;
    endB--;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA === 2 && restB === 2) {
    const swapped = unitAt(a, start) === unitAt(b, start + 1) && unitAt(a, start + 1) === unitAt(b, start);
    return swapped ? "plain" : undefined;
  }
  if (restA > 1 || restB > 1) return undefined;
  const longer = restA > restB ? a : restB > restA ? b : undefined;
  if (longer === undefined) return areMistaken(unitAt(a, start), unitAt(b, start)) ? "other" : "unlikely";
  return start > 0 && unitAt(longer, start) === unitAt(longer, start - 1) ? "plain" : "other";
}

/** The longer a word, the surer that one other letter is a slip and not another name. */
const slip = (length: number): number =>
  length >= 9 ? 0.92 : length === 8 ? 0.9 : length === 7 ? 0.74 : length === 6 ? 0.72 : 0.6;

/** What it takes from a slip that the letters are not such as are mistaken for each other: more likely another name. */
const unlikely = (length: number): number => (length >= 9 ? 0.08 : 0.2);

const shortestWithSlip = 5;

/** The most that two words with different keys are held to be one. */
export const mostSimilar = 0.92;

/** Words that a scanner takes for each other. */
const sameLook = mostSimilar;

function slipSimilarity(a: string, b: string, misreadA: boolean): number {
  if (lookAlike(a, b, misreadA)) return sameLook;
  const kind = slipBetween(a, b);
  if (kind === undefined) return 0;
  const length = Math.max(a.length, b.length);
  if (length < shortestWithSlip || hasDigit(a) || hasDigit(b)) return 0;
  let similarity = slip(length);
  if (kind === "plain") return Math.min(mostSimilar, similarity + 0.12);
  if (kind === "unlikely") similarity -= unlikely(length);
  if (unitAt(a, 0) !== unitAt(b, 0)) similarity -= 0.2;
  // two well-formed pinyin names that differ are two names; a slip mostly breaks a syllable
  if ((isPinyin(a) && isPinyin(b)) || differInPart(a, b)) similarity -= 0.25;
  return Math.max(0, similarity);
}

/** The Latin spellings of a word: of a known one all that the tables have, of one in its own script all that it may be met under. */
export function latinSpellings({ key, kind, native }: NameToken): readonly string[] | undefined {
  if (native !== undefined) return romanisations(native);
  return kind === WordKind.brand ? undefined : writingsOf(key);
}

/** All Latin spellings by which a name in its own script may be known by its sound. */
export const nativeSpellings = (native: string): readonly string[] => [
  ...romanisations(native),
  ...otherReadings(native),
];

const mostBySound = mostSimilar;

/** Short words, and two well-formed pinyin names, often sound alike without being one name. */
function soundSimilarity(a: NameToken, b: NameToken): number {
  const native = a.native ?? b.native;
  if (native !== undefined) {
    const latin = (a.native === undefined ? a : b).key;
    return latin.length >= 4 && nativeSpellings(native).some((each) => soundAlike(each, latin)) ? 0.9 : 0;
  }
  if (a.kind !== b.kind) return soundsLikeKnown(a, b) ? mostBySound : 0;
  const length = Math.min(a.key.length, b.key.length);
  if (length < 4 || !soundAlike(a.key, b.key)) return 0;
  return isPinyin(a.key) && isPinyin(b.key) ? 0.7 : length < 6 ? 0.75 : mostBySound;
}

const shortestKnown = 6;

/** How the spellings of a known word sound, by its key. */
const soundsOf = remembered((key: string): ReadonlySet<string> => new Set(writingsOf(key).map(soundOf)));

/** Does the unknown one of two words sound like some spelling of the known one ("hlopok", "khlopok")? */
function soundsLikeKnown(a: NameToken, b: NameToken): boolean {
  const known = a.kind === WordKind.brand ? b : a;
  const { key } = known === a ? b : a;
  return key.length >= shortestKnown && soundsOf(known.key).has(soundOf(key));
}

/** An unknown word may be a slip in any spelling of a known one ("gaments" for "garments"). */
function lettersSimilarity(a: NameToken, b: NameToken): number {
  const own = latinSpellings(a);
  const others = latinSpellings(b);
  if (own === undefined && others === undefined) return slipSimilarity(a.key, b.key, mayBeMisread(a.key));
  // a name in its own script is not misspelt into a word of trade
  if (a.native !== undefined ? b.kind !== WordKind.brand : b.native !== undefined && a.kind !== WordKind.brand)
    return 0;
  let best = 0;
  for (const one of own ?? [a.key]) {
    const misread = mayBeMisread(one);
    for (const other of others ?? [b.key]) best = Math.max(best, slipSimilarity(one, other, misread));
  }
  return best;
}

/** Words that people shorten: names and places they mostly leave whole. */
export const mayBeShortened = ({ kind, native }: NameToken): boolean =>
  native === undefined && (kind === WordKind.trade || kind === WordKind.generic);

const shortened: NearWord = { similarity: 0.85, by: "abbreviation" };

/** Is the unknown one of two words the other one shortened? */
function isShortened(a: NameToken, b: NameToken): boolean {
  const whole = mayBeShortened(a) ? a : mayBeShortened(b) ? b : undefined;
  if (whole === undefined) return false;
  const short = whole === a ? b : a;
  return short.kind === WordKind.brand && short.native === undefined && abbreviationsOf(whole.key).includes(short.key);
}

const sameMeaning: NearWord = { similarity: 0.8, by: "meaning" };

const alikeInSound: NearWord = { similarity: 0.75, by: "sound" };

/** A word that a table knows may be met as another one that it knows ("thong", "tong"). */
const knownSound = ({ key: a, kind }: NameToken, { key: b, kind: other }: NameToken): NearWord | undefined =>
  kind !== WordKind.number && other !== WordKind.number && Math.min(a.length, b.length) >= 4 && soundAlike(a, b)
    ? alikeInSound
    : undefined;

/**
 * Are two words with different keys near enough to be one word written differently? Spelling is guessed at only where one
 * of them is unknown; two known words are near if they translate the same word.
 */
export function nearness(a: NameToken, b: NameToken): NearWord | undefined {
  if (a.kind !== WordKind.brand && b.kind !== WordKind.brand)
    return synonymsOf(a.key).includes(b.key) ? sameMeaning : knownSound(a, b);
  if (a.kind === WordKind.number || b.kind === WordKind.number) return undefined;
  if (a.native !== undefined && b.native !== undefined) return undefined;
  const onlyA = hasConsonantsOnly(a.key);
  const onlyB = hasConsonantsOnly(b.key);
  if (onlyA || onlyB) {
    const shared = sharedSkeleton(a.key, b.key);
    if (shared === 0) return undefined;
    return { similarity: shared === 2 ? 0.72 : onlyA && onlyB ? 0.9 : 0.85, by: "consonants" };
  }
  const letters = lettersSimilarity(a, b);
  const sound = letters >= mostBySound ? 0 : soundSimilarity(a, b);
  const near: NearWord = sound > letters ? { similarity: sound, by: "sound" } : { similarity: letters, by: "letters" };
  // that an unknown word is a known one misspelt must be plain to see
  const least = a.kind === b.kind ? 0.01 : 0.7;
  if (near.similarity >= least) return near;
  return isShortened(a, b) ? shortened : undefined;
}

/** Two Han names that only sound alike (华富, 华孚) are mostly two firms. */
const homophone: NearWord = { similarity: 0.6, by: "homophone" };

/** Words with the same key: the same word, unless both are written in Han and differ there. */
export const sameKey = (a: NameToken, b: NameToken): NearWord | undefined =>
  a.native !== undefined && b.native !== undefined && a.native !== b.native ? homophone : undefined;
