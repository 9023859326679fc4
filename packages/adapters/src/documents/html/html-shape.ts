import { DocumentError } from "../document-error.js";
import { tagEnd } from "../markup/tag-end.js";

const MOST_TAGS = 300_000;
const DEEPEST = 400;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const RAW_TEXT = new Set(["script", "style", "textarea", "title", "noscript", "iframe"]);
/** Start tags that end an open element of these names; authors leave their end tags out. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  p: ["p"],
  li: ["li"],
  dt: ["dt", "dd"],
  dd: ["dt", "dd"],
  option: ["option"],
  tr: ["tr", "td", "th"],
  td: ["td", "th"],
  th: ["td", "th"],
};

/**
 * Refuses a page that is built to exhaust a parser: nested very deep, or of very many or endless tags. It only counts,
 * before any tree is built. Throws `DocumentError`: hostile, too-large.
 */
export function assertPlainHtml(html: string): void {
  const open: string[] = [];
  let tags = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    if (html.startsWith("<!--", at)) {
      const end = html.indexOf("-->", at + 4);
      if (end < 0) return;
      at = end;
      continue;
    }
    const [, slash = "", written = ""] = TAG.exec(html.slice(at, at + 40)) ?? [];
    if (++tags > MOST_TAGS) throw new DocumentError("too-large", "The page holds too many elements.");
    if (written === "") continue;
    const name = written.toLowerCase();
    const end = tagEnd(html, at);
    if (end === undefined) {
      if (html.length - at < LONGEST_CUT) return;
      throw hostile("holds a tag without end");
    }
    at = end;
    if (slash !== "") close(open, name);
    else if (RAW_TEXT.has(name)) at = rawTextEnd(html, end, name);
    else if (!VOID.has(name) && html[end - 1] !== "/") {
      while (ENDS[name]?.includes(open.at(-1) ?? "")) open.pop();
      open.push(name);
    }
    if (open.length > DEEPEST) throw hostile("is nested too deep");
  }
}

const TAG = /^<(\/?)([a-z][a-z0-9:-]*)/i;
/** A page whose download broke off may end within a tag. */
const LONGEST_CUT = 2_000;

function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at >= 0) open.length = at;
}

/** Where the text of a script or the like ends; one that never ends reaches to the end of the page. */
function rawTextEnd(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[\\s>/]`, "gi");
  end.lastIndex = from;
  return (end.exec(html)?.index ?? html.length) - 1;
}

const hostile = (what: string): DocumentError => new DocumentError("hostile", `The page ${what}; it was not read.`);
