import type { Line } from "./line.js";

/** The lines of one page with the page's height. */
export interface PageLines {
  readonly height: number;
  readonly width: number;
  readonly lines: readonly Line[];
}

/** Headers and footers stand within this share of the page's height from its edge. */
const EDGE_SHARE = 0.14;
/** How far a repeated line may move from page to page, in the page's units. */
const SAME_PLACE = 6;
/** How many rows at an edge may be a header or footer. */
const MOST_ROWS = 4;

const PAGE_NUMBER =
  /^\W*(?:page|p\.|seite|pág\.|s\.)?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:of|\/|\||von|de|sur)\s*\d{1,4})?\W*$/iu;

/** A row at the edge of a page, as it can be compared with other pages. */
interface EdgeRow {
  readonly lines: readonly Line[];
  /** Its text with every number made alike, so that page numbers do not tell rows apart. */
  readonly key: string;
  /** Distance from the edge it belongs to. */
  readonly distance: number;
}

type Edge = "top" | "bottom";

/**
 * Removes headers, footers and page numbers: the outermost rows of a page that stand at the same place with the same
 * words, numbers aside, on another page too, and bare page numbers. Text between them and the middle of the page stays.
 */
export function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const removed = new Set<Line>();
  for (const edge of ["top", "bottom"] as const) {
    const rows = pages.map((page) => edgeRows(page, edge));
    const places = placesOf(rows);
    for (const [index, pageRows] of rows.entries()) {
      for (const row of pageRows) {
        const repeats = isRepeated(row, places, pages.length) && !isWholePage(row, pages[index]!);
        if (!repeats && !isPageNumber(row, edge, index, pages)) break;
        for (const line of row.lines) removed.add(line);
      }
    }
  }
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !removed.has(line)) }));
}

/** The rows near an edge, outermost first. */
function edgeRows({ height, lines }: PageLines, edge: Edge): EdgeRow[] {
  const distanceOf = ({ base }: Line): number => (edge === "top" ? base : height - base);
  const near = lines.filter((line) => distanceOf(line) < EDGE_SHARE * height);
  near.sort((a, b) => distanceOf(a) - distanceOf(b));
  const rows: Line[][] = [];
  for (const line of near) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row[0]!.base - line.base) < 0.5 * line.size) row.push(line);
    else rows.push([line]);
  }
  return rows.slice(0, MOST_ROWS).map((row) => ({
    lines: row,
    key: keyOf(row),
    distance: distanceOf(row[0]!),
  }));
}

const keyOf = (row: readonly Line[]): string =>
  [...row]
    .sort((a, b) => a.left - b.left)
    .map(({ text }) => text)
    .join(" ")
    .toLowerCase()
    .replace(/\d+/g, "#")
    .replace(/\s+/g, " ");

function placesOf(rows: readonly (readonly EdgeRow[])[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const row of rows.flat()) {
    const list = places.get(row.key);
    if (list === undefined) places.set(row.key, [row.distance]);
    else list.push(row.distance);
  }
  return places;
}

/** On three pages, or on two of a document of at most five, at the same place. */
function isRepeated(row: EdgeRow, places: ReadonlyMap<string, readonly number[]>, pageCount: number): boolean {
  const same = (places.get(row.key) ?? []).filter((distance) => Math.abs(distance - row.distance) < SAME_PLACE);
  return same.length >= (pageCount <= 5 ? 2 : 3);
}

/** A page of which nothing else would be left keeps its text. */
const isWholePage = (row: EdgeRow, page: PageLines): boolean => row.lines.length === page.lines.length;

function isPageNumber(row: EdgeRow, edge: Edge, index: number, pages: readonly PageLines[]): boolean {
  const text = row.lines.map((line) => line.text).join(" ");
  if (!PAGE_NUMBER.test(text) || isWholePage(row, pages[index]!)) return false;
  if (edge === "bottom") return true;
  const number = Number(/\d+/.exec(text)?.[0]);
  return Number.isNaN(number) || Math.abs(number - (index + 1)) <= 4;
}
