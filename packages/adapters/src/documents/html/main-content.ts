import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { assertPlainHtml } from "./html-shape.js";

/** Above this, Readability takes longer than its choice is worth. */
const MOST_ELEMENTS = 30_000;
/** When less than this share of the page's text is taken for its main content, the choice is not trusted. */
const LEAST_SHARE = 0.35;

/** What surrounds the content of a page and repeats from page to page. */
const SURROUNDINGS =
  "script, style, noscript, template, nav, header, footer, aside, form, dialog, iframe, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [role=dialog], [role=search]";

/**
 * The element that holds the main content of a page: what Readability finds, or where that leaves most of the page out,
 * the page without what surrounds its content. Nothing is fetched and no script is run.
 * Throws `DocumentError`: hostile, too-large.
 */
export function mainContent(html: string): Node {
  assertPlainHtml(html);
  const page = parsed(html);
  const half = 0.5 * lettersOf(page.body);
  for (const element of Array.from(page.querySelectorAll(SURROUNDINGS))) {
    if (lettersOf(element) <= half) element.remove();
  }
  const main = page.querySelector("main, [role=main]");
  const whole = main !== null && lettersOf(main) > 0.5 * lettersOf(page.body) ? main : page.body;
  if (page.getElementsByTagName("*").length > MOST_ELEMENTS) return whole;
  const article = new Readability(parsed(html), { serializer: (node) => node }).parse();
  const found = article?.content as unknown as Node | undefined;
  if (found === undefined || lettersOf(found) < LEAST_SHARE * lettersOf(whole)) return whole;
  return withTitle(found, page);
}

function parsed(html: string): Document {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  return document as unknown as Document;
}

const lettersOf = (node: Node): number => (node.textContent ?? "").replace(/\s+/g, "").length;

/** Readability takes the first heading for the title and leaves it out; it often names the company and the year. */
function withTitle(content: Node, page: Document): Node {
  const title = page.querySelector("h1");
  const words = title?.textContent?.trim();
  if (title === null || words === undefined || words === "" || (content.textContent ?? "").includes(words))
    return content;
  content.insertBefore(title, content.firstChild);
  return content;
}
