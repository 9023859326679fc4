import { typicalLeading } from "./leading.js";
import { isMarkerAlone } from "./marker.js";
import type { Paragraph, PlacedLine } from "./paragraph.js";
import { breaksBelow, goesOnElsewhere } from "./paragraph-break.js";

/** How many lines ahead tell how far a column reaches to the right. */
const LOOK_AHEAD = 6;
const SAME_BASELINE = 0.4;

/** Puts the lines of a document, in reading order, together to paragraphs, across columns and pages where text goes on. */
export function paragraphsOf(lines: readonly PlacedLine[]): Paragraph[] {
  const leading = typicalLeading(lines);
  const paragraphs: Paragraph[] = [];
  let open: PlacedLine[] = [];
  let isRow = false;
  for (const [index, line] of lines.entries()) {
    const last = open.at(-1);
    if (last !== undefined) {
      const relation = relationOf(last, line);
      const isMarker = relation === "beside" && open.length === 1 && isMarkerAlone(last.text);
      const isNextCell = relation === "beside" && !isMarker && isOnBaseline(open[0]!, line);
      const ahead = lines.slice(index + 1, index + 1 + LOOK_AHEAD);
      const goesOn =
        isMarker ||
        isNextCell ||
        (!isRow && relation === "below" && !breaksBelow(open, line, { leading, ahead })) ||
        (!isRow && relation === "elsewhere" && goesOnElsewhere(last, line));
      if (!goesOn) {
        paragraphs.push({ lines: open, isRow });
        open = [];
        isRow = false;
      } else if (isNextCell) {
        isRow = true;
      }
    }
    open.push(line);
  }
  if (open.length > 0) paragraphs.push({ lines: open, isRow });
  return paragraphs;
}

const isOnBaseline = (a: PlacedLine, b: PlacedLine): boolean =>
  a.page === b.page && Math.abs(a.base - b.base) < SAME_BASELINE * Math.max(a.size, b.size);

function relationOf(above: PlacedLine, line: PlacedLine): "beside" | "below" | "elsewhere" {
  if (above.page !== line.page) return "elsewhere";
  if (isOnBaseline(above, line)) return line.left >= above.right ? "beside" : "elsewhere";
  const overlaps = line.left < above.right && above.left < line.right;
  return line.base > above.base && overlaps ? "below" : "elsewhere";
}
