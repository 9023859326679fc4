import { isBullet, isDigit, isNewline, isSpace, isWordUnit } from "./characters.js";

/** One line without the space around it; a blank line has `start === end`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the words start, after a bullet or list number. */
  readonly content: number;
  readonly isTableRow: boolean;
}

const LONGEST_ENUMERATOR = 6;

/** The lines of a text in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at <= text.length; ) {
    let end = at;
    while (end < text.length && !isNewline(text.charCodeAt(end))) end++;
    lines.push(trimmed(text, at, end));
    at = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end, content: afterMarker(text, start, end), isTableRow: isTableRow(text, start, end) };
}

/** Skips "- ", "• ", "# ", "(a) ", "1. ", "2.3 ", "iv) " at the start of a line. */
function afterMarker(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isLeadingMark(text.charCodeAt(at)) && at - start < LONGEST_ENUMERATOR) at++;
  if (at > start && (isBullet(text.charCodeAt(at - 1)) || isSpace(text.charCodeAt(at))))
    return skipSpace(text, at, end);
  at = start;
  const bracketed = text.charCodeAt(at) === 0x28;
  if (bracketed) at++;
  const first = at;
  while (at < end && at - first < LONGEST_ENUMERATOR && isEnumeratorUnit(text.charCodeAt(at))) at++;
  const close = text.charCodeAt(at);
  const closed = close === 0x29 || (!bracketed && close === 0x2e);
  const letters = at - first;
  const isNumber = isDigit(text.charCodeAt(first)) && letters <= 4;
  if (closed && letters > 0 && (letters <= 4 || isNumber) && isSpace(text.charCodeAt(at + 1)))
    return skipSpace(text, at + 1, end);
  return start;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

const isLeadingMark = (code: number): boolean =>
  code === 0x2d ||
  code === 0x2a ||
  code === 0x23 ||
  code === 0x3e ||
  code === 0x2013 ||
  code === 0x2014 ||
  isBullet(code);

/** Digits, dots between them, one letter, or a small Roman number. */
const isEnumeratorUnit = (code: number): boolean =>
  isDigit(code) || code === 0x69 || code === 0x76 || code === 0x78 || (code >= 0x61 && code <= 0x66);

function isTableRow(text: string, start: number, end: number): boolean {
  let gaps = 0;
  let run = 0;
  for (let at = start; at < end && at - start < 2000; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x09 || code === 0x7c) return true;
    if (code === 0x20) run++;
    else {
      if (run >= 3) gaps++;
      run = 0;
    }
  }
  return gaps >= 2;
}

export const hasWord = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (isWordUnit(text.charCodeAt(at))) return true;
  return false;
};
