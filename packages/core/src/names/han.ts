import anyAscii from "any-ascii";
import variants from "../../data/names/han-variants.json";
import exceptions from "../../data/names/pinyin-exceptions.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

const simplified = once(() => {
  const [from = "", to = ""] = tableOf(variants);
  const table = new Map<string, string>();
  for (let i = 0; i < from.length; i++) table.set(from.charAt(i), to.charAt(i));
  return table;
});

const irregular = once(() => {
  const table = new Map<string, string>();
  for (const [syllable = "", characters = ""] of tableOf(exceptions)) {
    for (const character of characters) table.set(character, syllable);
  }
  return table;
});

/** Is it a Chinese character of everyday use? */
export const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** The simplified character for a traditional or Japanese one; any other character as it is. */
export const simplifiedHan = (character: string): string => simplified().get(character) ?? character;

/** A run of Han, or of a script without rules of its own here, in Latin letters without spaces: Han as toneless pinyin, with the reading usual in names where a character has several. */
export function pinyinOf(run: string): string {
  let latin = "";
  for (const character of run) latin += irregular().get(character) ?? anyAscii(character);
  return latin.toLowerCase().replace(/[^a-z0-9]/g, "");
}
