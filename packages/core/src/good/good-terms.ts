import rows from "../../data/goods-terms.json";
import { type Phrase, type PhraseIndex, phraseIndex } from "../phrase/phrase-index.js";
import { wordsOf } from "../phrase/words.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { allGoods } from "./good.js";
import { withEnglishPlural, withRomancePlural } from "./inflexion.js";
import { otherSpelling, phrasesThatAreNoGood, purposePhrases } from "./word-context.js";

/** What a phrase stands for. A shy term also means other things: it names its good only where the words around it say so. */
export interface GoodTerm {
  readonly good: string;
  /** HS codes of this very term where they are narrower than that of the good: a polo shirt is 6105. */
  readonly hs: readonly string[] | undefined;
  readonly shy: boolean;
}

/** A phrase that holds the name of a good and is none. */
export const NO_GOOD = "no-good";

/** A phrase after which the text tells what goods are for: "used in". */
export const PURPOSE = "purpose";

/** What a phrase of the index can stand for. */
export type FoundPhrase = GoodTerm | typeof NO_GOOD | typeof PURPOSE;

const SINGLE_IDEOGRAPH = /^\p{Script=Han}$/u;
const endings: Readonly<Record<string, typeof withEnglishPlural>> = {
  en: withEnglishPlural,
  es: withRomancePlural,
  fr: withRomancePlural,
  pt: withRomancePlural,
};

const spelt = (words: readonly string[]): readonly (readonly string[])[] => {
  const other = words.map((word) => otherSpelling().get(word) ?? word);
  return other.some((word, at) => word !== words[at]) ? [words, other] : [words];
};

/** "~=lead" in English → its phrases, each spelt and ended as buyers write it. */
function* termPhrases(good: string, hs: string, lang: string, marked: string): Iterable<Phrase<GoodTerm>> {
  const [, marks = "", bare = marked] = /^([~=]*)(.*)$/.exec(marked) ?? [];
  const ended = marks.includes("=") ? undefined : endings[lang];
  const shy = marks.includes("~") || SINGLE_IDEOGRAPH.test(bare);
  const value = { good, hs: hs === "" ? undefined : [hs], shy };
  for (const words of spelt(bare.split(" "))) {
    for (const form of ended?.(words) ?? [words]) yield { words: form, value };
  }
}

function* phrases(): Iterable<Phrase<FoundPhrase>> {
  for (const phrase of phrasesThatAreNoGood())
    for (const words of withEnglishPlural(phrase.split(" "))) yield { words, value: NO_GOOD };
  for (const phrase of purposePhrases()) yield { words: phrase.split(" "), value: PURPOSE };
  for (const { good, hs, lang, terms } of tableOf(rows))
    for (const term of terms.split("|")) yield* termPhrases(good, hs, lang, term);
}

/** Every term, every phrase that is no good and every phrase that leads to a purpose, in one index. */
export const goodTerms: () => PhraseIndex<FoundPhrase> = once(() => phraseIndex(phrases()));

/** The good that a whole text names as the vocabulary or an official list spells it, commas and brackets and all. */
export const goodByListedName = once((): ReadonlyMap<string, string> => {
  const names = new Map([...allGoods().keys()].map((good) => [nameKey(good), good]));
  for (const { good, listedAs } of allGoods().values())
    for (const name of listedAs) if (!names.has(nameKey(name))) names.set(nameKey(name), good);
  return names;
});

/** The words of a name, whatever stands between them. */
export const nameKey = (name: string): string => wordsOf(name).word.join(" ");
