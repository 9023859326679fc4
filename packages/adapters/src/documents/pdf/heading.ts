import type { BodyStyle } from "./body-style.js";
import { startsWithBullet } from "./marker.js";
import { type Paragraph, roughText } from "./paragraph.js";

const LARGER = 1.12;
const MOST_LINES = 3;
const LONGEST = 150;
const LONGEST_IN_BODY_SIZE = 110;
const MOST_WORDS = 14;

/** Whether a paragraph is a heading: short and unlike the text around it in size, font or capitals. */
export function isHeading(paragraph: Paragraph, next: Paragraph | undefined, body: BodyStyle): boolean {
  const { lines, isRow } = paragraph;
  const text = roughText(paragraph);
  if (isRow || lines.length > MOST_LINES || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return false;
  if (/[.,;…]$/.test(text) || startsWithBullet(text)) return false;
  if (lines.every(({ size }) => size > LARGER * body.size)) return true;
  if (next === undefined || text.length > LONGEST_IN_BODY_SIZE || text.split(" ").length > MOST_WORDS) return false;
  if (!/^[\p{Lu}\d(“"]/u.test(text)) return false;
  const isCapitals = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  if (isCapitals && lines.length === 1) return true;
  const font = lines[0]!.font;
  const isOtherFont = font !== body.font && lines.every((line) => line.isOneFont && line.font === font);
  const isFollowedByBody = next.lines[0]!.font !== font;
  return isOtherFont && isFollowedByBody && lines.every(({ size }) => size > 0.95 * body.size);
}
