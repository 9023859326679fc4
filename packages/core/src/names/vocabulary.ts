import cities from "../../data/names/cities.json";
import places from "../../data/names/places.json";
import rarity from "../../data/names/rarity.json";
import words from "../../data/names/words.json";
import { once } from "../reference/once.js";
import { bits, WordKind } from "./weights.js";

/** A word that the tables know. Spellings of one word, aliases of one place and an abbreviation share one `key`. */
export interface KnownWord {
  readonly key: string;
  readonly kind: WordKind;
  readonly weight: number;
  /** For a place: the province or region it lies in, by key. */
  readonly within?: string;
}

const kinds: Readonly<Record<string, WordKind>> = WordKind;
const weights: Readonly<Record<string, number>> = bits;

/** Joins words and leaves the town: "Lop County", "Hebei Province". */
const spellings = (text: string): string[] => (text === "" ? [] : text.split(" "));

function makeVocabulary(): Map<string, KnownWord> {
  const known = new Map<string, KnownWord>();
  const learn = (word: KnownWord, writings: readonly string[]) => {
    for (const writing of writings) if (!known.has(writing)) known.set(writing, word);
  };
  for (const [key = "", kind = "", others = ""] of words) {
    learn({ key, kind: kinds[kind] ?? WordKind.trade, weight: weights[kind] ?? bits.trade }, [
      key,
      ...spellings(others),
    ]);
  }
  for (const [key = "", , within = "", others = ""] of places) {
    const place = { key, kind: WordKind.place, weight: bits.place };
    learn(within === "" ? place : { ...place, within }, [key, ...spellings(others)]);
  }
  for (const [region = "", names = ""] of cities) {
    const within = region.slice(3);
    for (const key of spellings(names)) {
      const place = { key, kind: WordKind.place, weight: bits.place };
      learn(within === "" ? place : { ...place, within }, [key]);
    }
  }
  for (const [kind = "", weight = "", names = ""] of rarity) {
    for (const key of spellings(names))
      learn({ key, kind: kinds[kind] ?? WordKind.trade, weight: Number(weight) }, [key]);
  }
  return known;
}

/** Every known word and spelling, made on first use. */
export const vocabulary = once(makeVocabulary);

/** Native writings of places, such as 新疆 or 부산, with their keys. */
export const nativePlaces = once(() => {
  const native = new Map<string, string>();
  for (const [key = "", , , , writings = ""] of places)
    for (const writing of spellings(writings)) native.set(writing, key);
  return native;
});
