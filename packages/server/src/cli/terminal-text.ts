import { stripVTControlCharacters } from "node:util";

const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
const noWidth = /[\p{M}\p{Cf}]/u;

const widthOf = (letter: string) => (noWidth.test(letter) ? 0 : wide.test(letter) ? 2 : 1);

/** Text from a file made harmless for a terminal: one line, without codes that move the cursor, colour, or turn text around. */
export const oneLine = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\s]+/gu, " ");

/** The columns that a text takes on a terminal. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width;
};

/** Exactly `width` columns: cut with an ellipsis, or filled up. */
export const fit = (text: string, width: number): string => {
  const room = width - displayWidth(text);
  if (room >= 0) return text + " ".repeat(room);
  let kept = "";
  let used = 0;
  for (const letter of text) {
    if (used + widthOf(letter) > width - 1) break;
    kept += letter;
    used += widthOf(letter);
  }
  return `${kept}…${" ".repeat(Math.max(0, width - used - 1))}`;
};

/** Text broken into lines of at most `width` columns, each beginning with `before`. */
export const wrap = (text: string, width: number, before: string): string[] => {
  const lines: string[] = [];
  let current = before;
  for (const word of oneLine(text).split(" ")) {
    if (current.trim() && displayWidth(current) + displayWidth(word) > width) {
      lines.push(current.trimEnd());
      current = before;
    }
    current += `${word} `;
  }
  return [...lines, current.trimEnd()];
};
