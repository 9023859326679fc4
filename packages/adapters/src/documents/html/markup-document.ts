import { DocumentWriter } from "../document-writer.js";
import type { StatementDocument } from "../statement-document.js";

const ELEMENT = 1;
const TEXT = 3;

const HEADING = /^H[1-6]$/;
const SKIPPED = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "SVG",
  "MATH",
  "BUTTON",
  "SELECT",
  "IFRAME",
  "OBJECT",
  "HEAD",
]);
const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);
const CELL = new Set(["TD", "TH"]);
const BOLD = new Set(["STRONG", "B"]);
const LONGEST_BOLD_HEADING = 110;

/** Writes the text below an element: a paragraph for each block, a line for each table row, with its headings. */
export function markupDocument(root: Node): StatementDocument {
  const writer = new DocumentWriter();
  let open = "";
  let isHeading = false;
  let marker = "";
  let row = 0;
  const flush = (): void => {
    const text = open
      .split("\n")
      .map((line) =>
        line
          .replace(/[^\S\n\t]+/g, " ")
          .replace(/ ?\t ?/g, "\t")
          .trim(),
      )
      .filter((line) => line !== "")
      .join("\n");
    open = "";
    if (text === "") return;
    writer.paragraph(isHeading);
    writer.write(marker + text);
    marker = "";
  };
  const numbers = new Map<Node, number>();
  const markerOf = (list: Node | null): string => {
    if (list === null || list.nodeName.toUpperCase() !== "OL") return "• ";
    const number = (numbers.get(list) ?? 0) + 1;
    numbers.set(list, number);
    return `${number}. `;
  };
  // The tree is walked without recursion: a page may nest deeper than the stack.
  const stack: (Node | (() => void))[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (typeof node === "function") {
      node();
      continue;
    }
    if (node.nodeType === TEXT) {
      open += (node.nodeValue ?? "").replace(/[\s\u00ad\u200b-\u200d\ufeff]+/g, (space) =>
        /\s/.test(space) ? " " : "",
      );
      continue;
    }
    if (node.nodeType !== ELEMENT && node !== root) continue;
    const element = node as Element;
    const name = element.nodeName.toUpperCase();
    if (SKIPPED.has(name) || (name === "SUP" && isNoteMark(element))) continue;
    if (name === "BR") open += "\n";
    else if (INLINE.has(name)) pushChildren(stack, element);
    else if (CELL.has(name) && row > 0) {
      stack.push(() => {
        open += "\t";
      });
      pushChildren(stack, element);
    } else if (row > 0 && name !== "TABLE") {
      open += " ";
      stack.push(() => {
        open += " ";
      });
      pushChildren(stack, element);
    } else {
      flush();
      const wasRow = row;
      isHeading = HEADING.test(name) || isBoldHeading(element, name);
      if (name === "TR" && !isLayout(element)) row++;
      if (name === "TABLE") row = 0;
      if (name === "LI") marker = markerOf(element.parentNode);
      stack.push(() => {
        flush();
        isHeading = false;
        row = wasRow;
        if (name === "LI") marker = "";
      });
      pushChildren(stack, element);
    }
  }
  flush();
  return writer.document({ pages: false, headings: true });
}

function pushChildren(stack: (Node | (() => void))[], element: Node): void {
  const children: Node[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) children.push(child);
  for (const child of children.reverse()) stack.push(child);
}

/** Rows whose cells hold headings, lists or several paragraphs arrange a page; they are no table of data. */
const isLayout = (row: Element): boolean => row.querySelector("h1, h2, h3, h4, h5, h6, ul, ol, table, p + p") !== null;

/** Raised numbers that lead to a note; chemical formulas and ordinals stay. */
const isNoteMark = (element: Element): boolean => /^\s*\[?[\d*†‡]{1,3}\]?\s*$/.test(element.textContent ?? "");

/** A short paragraph wholly in bold that does not end like a sentence: what authors without styles write. */
function isBoldHeading(element: Element, name: string): boolean {
  if (name !== "P" && name !== "DIV") return false;
  const only = element.firstElementChild;
  if (only === null || !BOLD.has(only.nodeName.toUpperCase()) || only.nextElementSibling !== null) return false;
  const text = (only.textContent ?? "").trim();
  if (text.length > LONGEST_BOLD_HEADING || /[.,;:]$/.test(text)) return false;
  return text !== "" && text === (element.textContent ?? "").trim();
}
