import cities from "../../data/names/cities.json";
import nativeWords from "../../data/names/native-words.json";
import places from "../../data/names/places.json";
import rarity from "../../data/names/rarity.json";
import synonyms from "../../data/names/synonyms.json";
import words from "../../data/names/words.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { foldName, isUnspaced } from "./fold.js";
import { isHangul } from "./hangul.js";
import { hashOn, hashSeed } from "./hash.js";
import { type NameToken, newToken } from "./name-token.js";
import { romanisations } from "./romanised.js";
import { bits, WordKind } from "./weights.js";
import { splitWords } from "./words.js";

/** Ends of Chinese words that nothing but a trade, a works or a product has. */
const tradeEnd = /[业厂品]$/;

/** How many letters a romanised word has at least, that it is not taken for a brand; undefined for what only brands could be. */
const leastRomanised = (writing: string): number | undefined =>
  isHangul(writing.charCodeAt(0)) ? 6 : tradeEnd.test(writing) ? 5 : undefined;

const kinds: Readonly<Record<string, WordKind>> = WordKind;
const weights: Readonly<Record<string, number>> = bits;

const spellings = (text: string): string[] => (text === "" ? [] : text.split(" "));

interface Vocabulary {
  readonly words: ReadonlyMap<string, NameToken>;
  /** First words of places and terms of several words; these themselves are in `words`, their parts joined. */
  readonly phraseStarts: ReadonlySet<string>;
}

const tokenFor = (key: string, kind: WordKind, weight: number, within?: string): NameToken =>
  newToken(key, hashOn(hashSeed, key), kind, weight, undefined, undefined, within);

const placeOf = (key: string, within: string): NameToken =>
  tokenFor(key, WordKind.place, bits.place, within === "" ? undefined : within);

function makeVocabulary(): Vocabulary {
  const known = new Map<string, NameToken>();
  const phraseStarts = new Set<string>();
  const learn = (word: NameToken, writings: readonly string[]) => {
    for (const writing of writings) {
      const end = writing.indexOf("-");
      if (end > 0) phraseStarts.add(writing.slice(0, end));
      const joined = end < 0 ? writing : writing.replaceAll("-", "");
      if (!known.has(joined)) known.set(joined, word);
    }
  };
  for (const [key = "", kind = "", others = ""] of tableOf(words)) {
    const word = tokenFor(key, kinds[kind] ?? WordKind.trade, weights[kind] ?? bits.trade);
    learn(word, [key, ...spellings(others)]);
  }
  for (const [key = "", , within = "", others = ""] of tableOf(places)) {
    learn(placeOf(key, within), [key, ...spellings(others)]);
  }
  for (const [region = "", names = ""] of tableOf(cities)) {
    const within = region.slice(3);
    for (const name of spellings(names)) learn(placeOf(name.replaceAll("-", ""), within), [name]);
  }
  for (const [kind = "", weight = "", names = ""] of tableOf(rarity)) {
    for (const key of spellings(names)) learn(tokenFor(key, kinds[kind] ?? WordKind.trade, Number(weight)), [key]);
  }
  for (const [writing = "", english = "", latin = ""] of tableOf(nativeWords)) {
    const word = known.get(english.split(" ")[0] ?? "");
    if (word === undefined) continue;
    learn(word, spellings(latin));
    // what is written in Hangul or as a Chinese trade is at times only romanised (물산, Mulsan; 鞋业, Xieye); short ones could be anything
    const least = leastRomanised(writing);
    if (least !== undefined)
      learn(
        word,
        romanisations(writing).filter(({ length }) => length >= least),
      );
    if (!isUnspaced(writing.codePointAt(0) ?? 0)) learn(word, splitWords(foldName(writing)));
  }
  return { words: known, phraseStarts };
}

const tables = once(makeVocabulary);

const groups = once(() => {
  const sameMeaning = new Map<string, string[]>();
  for (const line of tableOf(synonyms)) {
    const keys = spellings(line);
    for (const key of keys)
      sameMeaning.set(key, [...(sameMeaning.get(key) ?? []), ...keys.filter((other) => other !== key)]);
  }
  return sameMeaning;
});

/** Keys of known words that translate the same foreign word (garment, apparel, clothing). */
export const synonymsOf = (key: string): readonly string[] => groups().get(key) ?? [];

const writings = once(() => {
  const byKey = new Map<string, string[]>();
  for (const [writing, { key }] of tables().words) {
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [writing]);
    else if (!writing.startsWith("^")) others.push(writing);
  }
  return byKey;
});

/** All Latin spellings of a known word, by its key. */
export const writingsOf = (key: string): readonly string[] => writings().get(key) ?? [];

/** Every known word and spelling, made on first use. */
export const vocabulary = (): ReadonlyMap<string, NameToken> => tables().words;

/** The first words of places and terms of several words. */
export const phraseStarts = (): ReadonlySet<string> => tables().phraseStarts;

/** Native writings of places, such as 新疆 or 부산, with their keys. */
export const nativePlaces = once(() => {
  const native = new Map<string, string>();
  for (const [key = "", , , , writings = ""] of tableOf(places))
    for (const writing of spellings(writings)) native.set(writing, key);
  return native;
});
