import { pinyinOf } from "./han.js";
import { hangulInLatin, hangulSpellings, isHangul } from "./hangul.js";
import { isKana, kanaInLatin, kanaSpellings } from "./kana.js";
import { remembered } from "./remembered.js";

const isAll = (run: string, is: (unit: number) => boolean): boolean => {
  for (let i = 0; i < run.length; i++) if (!is(run.charCodeAt(i))) return false;
  return true;
};

/**
 * A run of Han, kana, Hangul or other unspaced script in Latin letters without spaces: Han as toneless pinyin
 * (华富 → huafu), Hangul by the Revised Romanisation, kana by Hepburn.
 */
export function romanised(run: string): string {
  if (isAll(run, isHangul)) return hangulInLatin(run);
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
