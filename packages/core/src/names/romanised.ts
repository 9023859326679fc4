import { cantoneseSpellings } from "./cantonese.js";
import { isHan, pinyinOf } from "./han.js";
import { hangulInLatin, hangulSpellings, isHangul, syllableSpellings } from "./hangul.js";
import { isKana, kanaInLatin, kanaSpellings } from "./kana.js";
import { japaneseSpellings } from "./kanji.js";
import { remembered } from "./remembered.js";
import { isThai, thaiInLatin, thaiSpellings } from "./thai.js";

const isAll = (run: string, is: (unit: number) => boolean): boolean => {
  for (let i = 0; i < run.length; i++) if (!is(run.charCodeAt(i))) return false;
  return true;
};

/**
 * A run of Han, kana, Hangul or other unspaced script in Latin letters without spaces: Han as toneless pinyin
 * (华富 → huafu), Hangul by the Revised Romanisation, kana by Hepburn, Thai by the Royal System.
 */
export function romanised(run: string): string {
  if (isAll(run, isHangul)) return hangulInLatin(run);
  if (isAll(run, isThai)) return thaiInLatin(run);
  return isAll(run, isKana) ? kanaInLatin(run) : pinyinOf(run);
}

/** A run without spaces that is longer is no name; it has one spelling. */
const longestName = 24;

/** All spellings in Latin letters under which a run in its own script may be met. */
export const romanisations = remembered((run: string): readonly string[] => {
  if (run.length > longestName) return [romanised(run)];
  if (isAll(run, isHangul)) return hangulSpellings(run);
  return isAll(run, isKana) ? kanaSpellings(run) : [pinyinOf(run)];
});

/** Longer runs of Han are not one word, so no other language reads them as one. */
const longestWord = 3;

/**
 * Further spellings of a run: of Han as Hong Kong and as Japan read it (永順 → wingshun, 奥森 → okumori), of Hangul syllable by
 * syllable, of Thai as firms write it. These are known by exact spelling and by sound only, since there are many.
 */
export const otherReadings = remembered((run: string): readonly string[] => {
  if (run.length <= longestName && isAll(run, isHangul)) return syllableSpellings(run);
  if (run.length <= longestName && isAll(run, isThai)) return thaiSpellings(run);
  if (run.length > longestWord || !isAll(run, isHan)) return [];
  return [...new Set([...cantoneseSpellings(run), ...japaneseSpellings(run)])];
});

/** May a name in its own script, as one of several, be spelt so? */
export const isReadAs = (native: string | undefined, latin: string): boolean =>
  native !== undefined && otherReadings(native).includes(latin);
