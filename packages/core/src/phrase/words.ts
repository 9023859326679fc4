import { foldWord } from "./fold-word.js";

/** None; a comma, colon or dash; the end of a sentence or line. */
export type Pause = 0 | 1 | 2;

/** A text as a row of words: each folded, with where it stands in the text and whether the text pauses before it. */
export interface Words {
  readonly text: string;
  readonly count: number;
  /** Lower-case, without accents. */
  readonly word: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** How the text pauses before each word; no phrase reaches across a pause. */
  readonly pauseBefore: readonly Pause[];
}

const GAP = 1;
const COMMA = 2;
const STOP = 3;
const LETTER = 4;
const IDEOGRAPH = 5;

/** The kind of each UTF-16 unit, found out when it is first met; 0 is not yet known. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = classify(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function classify(unit: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(unit)) return IDEOGRAPH;
  if (/[\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit)) return LETTER;
  if (/[;.!?\n\r\t|•。；！？؛]/u.test(unit)) return STOP;
  return /[,:·–—、，：،]/u.test(unit) ? COMMA : GAP;
}

/**
 * Splits a text into folded words in one pass. Scripts that write no spaces between words (Han, kana) give one word a
 * sign, so that a phrase of them is found wherever it stands.
 */
export function wordsOf(text: string): Words {
  const word: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const pauseBefore: Pause[] = [];
  let pause: Pause = 2;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind < LETTER) {
      if (kind === STOP) pause = 2;
      else if (kind === COMMA && pause === 0) pause = 1;
      at++;
      continue;
    }
    const from = at++;
    if (kind === LETTER) while (at < text.length && kindOf(text.charCodeAt(at)) === LETTER) at++;
    const piece = text.slice(from, at);
    word.push(kind === LETTER ? foldWord(piece) : piece);
    start.push(from);
    end.push(at);
    pauseBefore.push(pause);
    pause = 0;
  }
  return { text, count: word.length, word, start, end, pauseBefore };
}
