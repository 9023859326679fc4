import type { StatementDocument } from "../sentence.js";
import { isDigit, isLowerLetter } from "./characters.js";
import { hasWord, type Line, linesOf } from "./lines.js";

/** A stretch of text in which sentences run on: a paragraph, a bullet, a table row or a heading. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly isHeading: boolean;
}

const SHORT_LINE = 50;
const LONGEST_HEADING = 110;
const MOST_HEADING_WORDS = 14;

/** Cuts a document into blocks. Headings are those that the document names, or else lines that look like one. */
export function blocksOf({ text, headings = [] }: StatementDocument): Block[] {
  const named = [...headings].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  const lines = linesOf(text);
  let next = 0;
  let open: { start: number; end: number; last: Line; lines: number } | undefined;
  const close = (below?: Line): void => {
    if (open === undefined) return;
    const { start, end, last, lines: count } = open;
    const isHeading = named.length === 0 && count === 1 && below !== undefined && looksLikeHeading(text, last);
    if (hasWord(text, start, end)) blocks.push({ start, end, isHeading });
    open = undefined;
  };
  for (const line of lines) {
    while (next < named.length && (named[next]?.end ?? 0) <= line.start) next++;
    const heading = named[next];
    if (line.start === line.end) {
      close(nextFilled(lines, line));
    } else if (heading !== undefined && heading.start < line.end) {
      close(line);
      const end = Math.min(heading.end, line.end);
      if (heading.start > line.content) pushIfWords(text, blocks, line.content, heading.start, false);
      pushIfWords(text, blocks, Math.max(line.content, heading.start), end, true);
      if (end < line.end) open = { start: end, end: line.end, last: line, lines: 1 };
    } else if (open !== undefined && goesOn(text, open.last, line)) {
      open = { start: open.start, end: line.end, last: line, lines: open.lines + 1 };
    } else {
      close(line);
      open = { start: line.content, end: line.end, last: line, lines: 1 };
    }
  }
  close();
  return blocks;
}

function pushIfWords(text: string, blocks: Block[], start: number, end: number, isHeading: boolean): void {
  if (hasWord(text, start, end)) blocks.push({ start, end, isHeading });
}

/** The blank line's place in the list is not known here, so what matters is only whether any text follows. */
function nextFilled(lines: readonly Line[], blank: Line): Line | undefined {
  const last = lines[lines.length - 1];
  return last !== undefined && last.start > blank.start ? last : undefined;
}

/** Whether a line only continues the line above, as when text was broken at the edge of a page. */
function goesOn(text: string, above: Line, line: Line): boolean {
  if (line.content > line.start || line.isTableRow || above.isTableRow) return false;
  const first = text.charCodeAt(line.start);
  if (isLowerLetter(first)) return true;
  const last = text[above.end - 1] ?? "";
  if (last === "," || last === "-" || last === "–" || last === "&" || last === "(") return true;
  if (above.end - above.content < SHORT_LINE) return false;
  return !looksLikeHeading(text, above) || isDigit(first);
}

const SENTENCE_ENDS = new Set([".", "!", "?", ";", ",", "…", "。"]);
const SMALL_WORDS = /^(?:a|an|and|the|of|in|on|to|for|with|by|or|our|at|from|as|is|are|we|how|what|its|&)$/i;

/** A short line that starts like a title, ends without a full stop, and is written in capitals, title case or few words. */
function looksLikeHeading(text: string, { start, content, end, isTableRow }: Line): boolean {
  if (isTableRow || end - content > LONGEST_HEADING) return false;
  const isMarkdown = text[start] === "#";
  if (content > start && !isMarkdown && !isDigit(text.charCodeAt(start))) return false;
  if (SENTENCE_ENDS.has(text[end - 1] ?? "")) return false;
  if (isMarkdown) return true;
  const first = text.charCodeAt(content);
  if (isLowerLetter(first)) return false;
  const words = text.slice(content, end).split(/\s+/);
  if (words.length > MOST_HEADING_WORDS) return false;
  if (words.length <= 5) return !words.some((word) => word.endsWith(",")) && !/@|www\./.test(text.slice(content, end));
  const telling = words.filter((word) => !SMALL_WORDS.test(word));
  const capital = telling.filter((word) => !isLowerLetter(word.charCodeAt(0)));
  return capital.length >= 0.75 * telling.length || /[:?]$/.test(words[words.length - 1] ?? "");
}
