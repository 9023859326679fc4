import { say, wholeNumber } from "../../text.js";
import type { Typefaces } from "../typeface/typefaces.js";
import { hasRightToLeft, steering } from "./direction.js";

/** Latin, Cyrillic, and what goes with them, all of which the first family has: most texts need no closer look. */
const plain =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u0400-\u04ff\u1ea0-\u1ef9\u2010-\u2026\u2030-\u2044\u20ac\u2212]*$/;

/** Characters that nobody sees and that change nothing in print. */
const unseen = /[\u00ad\u200b\u2060\ufeff]|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** What can turn a text around so that it reads as another: shown, never followed. */
const overrides = /[\u202d\u202e]/g;

const named = (character: string): string =>
  `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}]`;

const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The characters of a text, each with the marks on it. */
export const clustersOf = (text: string): string[] => Array.from(clusters.segment(text), ({ segment }) => segment);

/** Whether the first family writes a text throughout, so that it needs no closer look. */
export const isPlain = (text: string): boolean => plain.test(text);

const cut = (text: string, limit: number): string =>
  text.length <= limit
    ? text
    : `${text.slice(0, limit).replace(/[\ud800-\udbff]$/, "")}… ${say("pdf.cut", { n: wholeNumber(text.length) })}`;

/**
 * A text as it can be printed: on one line, no longer than the limit, without control characters; a character that no font
 * has, or that would turn the text around, stands as its code point, so that nothing is left out unseen.
 */
export const legible = (text: string, limit: number, typefaces: Typefaces): string => {
  const clean = cut(text, limit)
    .replace(/\s+/g, " ")
    .replace(unseen, "")
    .replace(/[\p{Cc}\p{Cs}]/gu, "\ufffd")
    .replace(overrides, named)
    .trim();
  if (isPlain(clean)) return clean;
  const steered = hasRightToLeft(clean) ? clean : clean.replace(new RegExp(steering, "g"), "");
  return clustersOf(steered)
    .map((cluster) =>
      steering.test(cluster) || typefaces.of(cluster, "regular") !== undefined
        ? cluster
        : Array.from(cluster, (each) => (typefaces.of(each, "regular") ? each : named(each))).join(""),
    )
    .join("");
};
