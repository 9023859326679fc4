import { MAY_END, NEVER_ENDS, STARTERS } from "./abbreviations.js";
import { isBullet, isDigit, isLowerLetter, isSpace, isUpperLetter, isWordUnit } from "./characters.js";

const LONGEST_ABBREVIATION = 8;
const LONGEST_STARTER = 10;
const CLOSERS = new Set(Array.from("\"'”’)]»", (mark) => mark.charCodeAt(0)));
const OPENERS = new Set(Array.from("\"'“‘([«", (mark) => mark.charCodeAt(0)));
const FULL_STOP = 0x2e;

/** Calls `each` with the start and end of every sentence of a block, space around it left out. One pass over the text. */
export function eachSentence(
  text: string,
  start: number,
  end: number,
  each: (start: number, end: number) => void,
): void {
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isFullWidthEnd(code)) {
      emit(text, from, at + 1, each);
      from = at + 1;
    } else if (isBullet(code) && at > from && isSpace(text.charCodeAt(at + 1))) {
      emit(text, from, at, each);
      from = at + 1;
    } else if (code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x2026) {
      let after = at + 1;
      while (after < end && isEndMark(text.charCodeAt(after))) after++;
      while (after < end && CLOSERS.has(text.charCodeAt(after))) after++;
      let next = after;
      while (next < end && isSpace(text.charCodeAt(next))) next++;
      if (next > after && next < end && startsSentence(text, next, end) && !isAbbreviation(text, from, at, next, end)) {
        emit(text, from, after, each);
        from = next;
      }
      at = after - 1;
    }
  }
  emit(text, from, end, each);
}

function emit(text: string, start: number, end: number, each: (start: number, end: number) => void): void {
  let from = start;
  let to = end;
  while (from < to && (isSpace(text.charCodeAt(from)) || isBullet(text.charCodeAt(from)))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  for (let at = from; at < to; at++) {
    if (isWordUnit(text.charCodeAt(at))) {
      each(from, to);
      return;
    }
  }
}

const isEndMark = (code: number): boolean => code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x2026;

const isFullWidthEnd = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f;

function startsSentence(text: string, at: number, end: number): boolean {
  let first = at;
  while (first < end && OPENERS.has(text.charCodeAt(first))) first++;
  const code = text.charCodeAt(first);
  return !isLowerLetter(code) && (isUpperLetter(code) || isDigit(code) || isBullet(code) || code > 0x7f || first > at);
}

/** Whether the full stop at `stop` belongs to an abbreviation, an initial or a list number rather than ending a sentence. */
function isAbbreviation(text: string, from: number, stop: number, next: number, end: number): boolean {
  if (text.charCodeAt(stop) !== FULL_STOP) return false;
  let wordStart = stop;
  while (
    wordStart > from &&
    stop - wordStart <= LONGEST_ABBREVIATION &&
    isAbbreviationUnit(text.charCodeAt(wordStart - 1))
  )
    wordStart--;
  const length = stop - wordStart;
  if (length === 0 || length > LONGEST_ABBREVIATION) return false;
  const word = text.slice(wordStart, stop).toLowerCase();
  if (wordStart === from && length <= 4 && isDigit(text.charCodeAt(wordStart))) return true;
  const nextIsDigit = isDigit(text.charCodeAt(next));
  if (NEVER_ENDS.has(word)) return nextIsDigit || !isAmbiguous(word) || !STARTERS.has(wordAt(text, next, end));
  const isInitial = length === 1 && isUpperLetter(text.charCodeAt(wordStart));
  if (isInitial || MAY_END.has(word)) return !nextIsDigit && !STARTERS.has(wordAt(text, next, end));
  return false;
}

/** Abbreviations that are also ordinary ends of a sentence: "we found no. The …", "in col. We". */
const isAmbiguous = (word: string): boolean =>
  word === "no" || (word.length === 3 && !word.includes(".")) || word === "sept" || word === "al" || word === "dept";

function wordAt(text: string, at: number, end: number): string {
  let to = at;
  while (to < end && to - at < LONGEST_STARTER && isWordUnit(text.charCodeAt(to))) to++;
  return text.slice(at, to).toLowerCase();
}

const isAbbreviationUnit = (code: number): boolean => code === FULL_STOP || (isWordUnit(code) && code < 0x250);
