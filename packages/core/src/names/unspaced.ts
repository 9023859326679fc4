import nativeWords from "../../data/names/native-words.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { foldName, isUnspaced } from "./fold.js";
import { type LegalForm, nativeLegalForms } from "./legal-forms.js";
import { hanNumber } from "./numbers.js";
import { romanised } from "./romanised.js";
import { nativePlaces } from "./vocabulary.js";

/** A piece cut from a run without spaces. */
export type Piece =
  | { readonly is: "words"; readonly words: readonly string[]; readonly native: string }
  | { readonly is: "place"; readonly key: string; readonly native: string }
  | { readonly is: "number"; readonly number: string }
  | { readonly is: "form"; readonly form: LegalForm }
  | { readonly is: "name"; readonly latin: string; readonly native: string };

const dictionary = once(() => {
  const entries = new Map<string, Piece>();
  const add = (writing: string, piece: Piece) => {
    const folded = foldName(writing).replace(/\s/g, "");
    if (!entries.has(folded)) entries.set(folded, piece);
  };
  for (const [writing, form] of nativeLegalForms()) add(writing, { is: "form", form });
  for (const [writing = "", english = ""] of tableOf(nativeWords)) {
    if (isUnspaced(writing.codePointAt(0) ?? 0))
      add(writing, { is: "words", words: english.split(" "), native: writing });
  }
  for (const [writing, key] of nativePlaces()) add(writing, { is: "place", key, native: writing });
  let longest = 0;
  for (const writing of entries.keys()) longest = Math.max(longest, writing.length);
  return { entries, longest };
});

/** 市 县 区 省 州 after a place only say what kind of place it is. */
const placeKind = /^(?:维吾尔自治区|回族自治区|壮族自治区|自治区|自治州|自治县|特别行政区|地区|市|县|省|州|都|府)/;

const number =
  /^(?:第([〇一二三四五六七八九十\d]{1,4})|([〇一二三四五六七八九十\d]{1,4})(?=号|厂|分|师|团|矿|监|队|連|号店)|(\d{1,9}))号?/;

const kana = /[\u3040-\u30ff]/;
const han = /[\u3400-\u9fff\u3005]/;

/** Chinese names are put together from pairs of characters, so that long unknown runs are compared in pairs. */
function cutName(run: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of run) {
    const turns = part !== "" && kana.test(character) !== kana.test(part.slice(-1));
    if (turns) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  if (part !== "") parts.push(part);
  return parts.flatMap((each) => {
    if (each.length < 4 || !han.test(each)) return [each];
    const pairs: string[] = [];
    for (let i = 0; i < each.length; ) {
      const size = each.length - i === 3 ? 3 : 2;
      pairs.push(each.slice(i, i + size));
      i += size;
    }
    return pairs;
  });
}

function entryAt(run: string, at: number): { piece: Piece; size: number } | undefined {
  const { entries, longest } = dictionary();
  for (let size = Math.min(longest, run.length - at); size > 0; size--) {
    const piece = entries.get(run.slice(at, at + size));
    if (piece !== undefined) return { piece, size };
  }
  return undefined;
}

/**
 * Cuts a run of Han, kana, Hangul, Thai … into legal form, places, trade words and numbers by the longest entry of the
 * dictionaries; what no dictionary knows is the name proper.
 */
export function cutRun(run: string): Piece[] {
  const pieces: Piece[] = [];
  let name = "";
  const flush = () => {
    for (const native of name === "" ? [] : cutName(name)) {
      const latin = romanised(native);
      if (latin !== "") pieces.push({ is: "name", latin, native });
    }
    name = "";
  };
  for (let at = 0; at < run.length; ) {
    const numeral = number.exec(run.slice(at, at + 8));
    const value = numeral === null ? undefined : hanNumber(numeral[1] ?? numeral[2] ?? numeral[3] ?? "");
    if (numeral !== null && value !== undefined) {
      flush();
      pieces.push({ is: "number", number: value });
      at += numeral[0].length;
      continue;
    }
    let found = entryAt(run, at);
    // one character left alone before a word such as 新能源 is the first half of a pair: 华新 + 能源
    if (found !== undefined && name.length === 1 && found.size > 2 && found.piece.is === "words") {
      const tail = entryAt(run, at + 1);
      if (tail !== undefined && tail.size === found.size - 1) {
        name += run.charAt(at);
        at++;
        found = tail;
      }
    }
    if (found === undefined) {
      name += run.charAt(at);
      at++;
      continue;
    }
    flush();
    pieces.push(found.piece);
    at += found.size;
    if (found.piece.is === "place") at += placeKind.exec(run.slice(at, at + 6))?.[0].length ?? 0;
  }
  flush();
  return pieces;
}
