import { isMarkerAlone, startsWithBullet, startsWithEnumerator } from "./marker.js";
import type { PlacedLine } from "./paragraph.js";

/** A distance more than this much wider than usual parts two paragraphs. */
const WIDER = 1.25;
/** Letters whose sizes differ by more than this share are not of one paragraph. */
const SIZE_CHANGE = 0.08;
/** An indent of at least this many letter heights starts a paragraph. */
const INDENT = 0.8;

/** How many lines of the paragraph tell how far its column reaches to the right. */
const LOOK_BACK = 6;

const SENTENCE_END = /[.!?:;。][)"'”’\]]*$/;
const HYPHEN_END = /\p{L}[-\u00ad\u2010]$/u;
const SMALL_START = /^[("'“‘]?\p{Ll}/u;

/** Whether a line right below the open paragraph starts a new one. */
export function breaksBelow(
  open: readonly PlacedLine[],
  line: PlacedLine,
  context: { leading: number; ahead: readonly PlacedLine[] },
): boolean {
  const first = open[0]!;
  const last = open[open.length - 1]!;
  if ((line.base - last.base) / Math.max(last.size, line.size) > WIDER * context.leading) return true;
  if (sizesDiffer(last, line)) return true;
  if (startsWithBullet(line.text) && !/\p{L}$/u.test(line.text.charAt(0))) return true;
  const isSmall = SMALL_START.test(line.text);
  const hasEnded = SENTENCE_END.test(last.text);
  if (startsWithEnumerator(line.text) && (hasEnded || isMarked(first) || isMarkerAlone(line.text))) return true;
  if (HYPHEN_END.test(last.text) || isSmall) return false;
  if (last.isOneFont && line.isOneFont && last.font !== line.font) return true;
  const indent = (line.left - last.left) / line.size;
  if (indent > INDENT && hasEnded && !(open.length === 1 && isMarked(first))) return true;
  if (isMarked(first) && open.length > 1 && line.left < last.left - INDENT * line.size) return true;
  if (isMarked(first) && hasEnded && line.left <= first.left + 0.3 * line.size) return true;
  return hasRoomFor(line, last, [...open.slice(-LOOK_BACK), line, ...context.ahead]);
}

/** Whether text that breaks off at the end of a column or page goes on in the line that is read next. */
export function goesOnElsewhere(last: PlacedLine, line: PlacedLine): boolean {
  if (sizesDiffer(last, line) || SENTENCE_END.test(last.text)) return false;
  // A neighbouring cell of a table starts near the height of its neighbour, a new column or page far from it.
  if (last.page === line.page && last.base - line.base < 3 * line.size) return false;
  return SMALL_START.test(line.text);
}

const isMarked = ({ text }: PlacedLine): boolean => startsWithBullet(text) || startsWithEnumerator(text);

const sizesDiffer = (a: PlacedLine, b: PlacedLine): boolean =>
  Math.abs(a.size - b.size) > SIZE_CHANGE * Math.max(a.size, b.size);

/** Whether the next word would have fitted on the line above: then someone ended that line on purpose. */
function hasRoomFor(line: PlacedLine, last: PlacedLine, column: readonly PlacedLine[]): boolean {
  const reach = Math.max(
    ...column
      .filter((other) => other.page === last.page && other.left < last.right && last.left < other.right)
      .map(({ right }) => right),
  );
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const wordWidth = ((line.right - line.left) * word) / line.text.length;
  // A figure in the middle of a sentence often sticks to the word after it.
  const margin = /^\d/.test(line.text) ? 0.4 * (reach - last.left) : line.size;
  return last.right + wordWidth + margin < reach;
}
