import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { DocumentError } from "../document-error.js";

const MOST_ELEMENTS = 100_000;
const DEEPEST = 500;
/** When less than this share of the page's text is taken for its main content, the choice is not trusted. */
const LEAST_SHARE = 0.35;

/** What surrounds the content of a page and repeats from page to page. */
const SURROUNDINGS =
  "script, style, noscript, template, nav, header, footer, aside, form, dialog, iframe, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [role=dialog], [role=search]";

/**
 * The element that holds the main content of a page: what Readability finds, or where that leaves most of the page out,
 * the page without what surrounds its content. Nothing is fetched and no script is run.
 */
export async function mainContent(html: string): Promise<Node> {
  const page = parsed(html);
  for (const element of Array.from(page.querySelectorAll(SURROUNDINGS))) {
    if (!isMostOfThePage(element, page)) element.remove();
  }
  const main = page.querySelector("main, [role=main]");
  const whole = main !== null && isMostOfThePage(main, page) ? main : page.body;
  const article = new Readability(parsed(html), { maxElemsToParse: MOST_ELEMENTS, serializer: (node) => node }).parse();
  const found = article?.content as unknown as Node | undefined;
  if (found === undefined || lettersOf(found) < LEAST_SHARE * lettersOf(whole)) return whole;
  return withTitle(found, page);
}

function parsed(html: string): Document {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  let elements = 0;
  let depth = 0;
  for (let node: Node | null = document.documentElement; node !== null; ) {
    if (++elements > 4 * MOST_ELEMENTS || depth > DEEPEST) throw hostile();
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node === null ? null : node.nextSibling;
  }
  return document as unknown as Document;
}

const lettersOf = (node: Node): number => (node.textContent ?? "").replace(/\s+/g, "").length;

const isMostOfThePage = (element: Node, page: Document): boolean => lettersOf(element) > 0.5 * lettersOf(page.body);

/** Readability takes the first heading for the title and leaves it out; it often names the company and the year. */
function withTitle(content: Node, page: Document): Node {
  const title = page.querySelector("h1");
  const words = title?.textContent?.trim();
  if (title === null || words === undefined || words === "" || (content.textContent ?? "").includes(words))
    return content;
  content.insertBefore(title, content.firstChild);
  return content;
}

const hostile = (): DocumentError =>
  new DocumentError("hostile", "The page is nested deeper or holds more elements than any real page; it was not read.");
