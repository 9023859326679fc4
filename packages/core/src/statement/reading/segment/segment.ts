import { InvalidInput } from "../../../supplier/invalid-input.js";
import { parseWith } from "../../../supplier/issues.js";
import { type Sentence, StatementDocument } from "../sentence.js";
import { blocksOf } from "./blocks.js";
import { pageFinder } from "./page-finder.js";
import { eachSentence } from "./sentence-ends.js";

/** Longest text that is read, in UTF-16 units: some two thousand pages. */
export const LONGEST_TEXT = 5_000_000;

/** A statement of a thousand pages has a third of it; more are built to keep a reader busy. */
const MOST_SENTENCES = 100_000;

/**
 * Cuts a statement into sentences, bullets, table rows and headings, in order, each with its place in the text, its page
 * where pages are given, and the heading above it.
 *
 * Paragraphs come first: sentences never run across a blank line, a bullet, a table row or a heading, and do across a
 * line broken in the middle. Headings are those of the document, or else lines that look like one. The time grows with
 * the length of the text only. `text.slice(start, end)` is the sentence, exactly.
 *
 * Throws `InvalidInput` for a document that breaks its schema, is longer than five million characters, or has more than
 * 100,000 sentences.
 *
 * @example
 * segment("Training\nIn 2025 Acme Foods Ltd. trained 40 buyers. More will follow.").map(({ heading, text }) => [heading, text]);
 * // [[undefined, "Training"], ["Training", "In 2025 Acme Foods Ltd. trained 40 buyers."], ["Training", "More will follow."]]
 */
export function segment(document: string | StatementDocument): Sentence[] {
  const statement = typeof document === "string" ? { text: document } : parseWith(StatementDocument, document);
  const { text } = statement;
  if (text.length > LONGEST_TEXT)
    throw new InvalidInput([
      { path: ["text"], message: `longer than ${LONGEST_TEXT.toLocaleString("en")} characters` },
    ]);
  const pageAt = pageFinder(statement.pages);
  const sentences: Sentence[] = [];
  let heading: string | undefined;
  for (const block of blocksOf(statement)) {
    if (block.isHeading) {
      heading = text.slice(block.start, block.end).trim();
      eachPart(block.start, block.end, undefined);
    } else {
      eachSentence(text, block.start, block.end, (start, end) => add(start, end, heading));
    }
  }
  return sentences;

  function eachPart(start: number, end: number, above: string | undefined): void {
    const trimmed = text.slice(start, end);
    const lead = trimmed.length - trimmed.trimStart().length;
    add(start + lead, start + lead + trimmed.trim().length, above);
  }

  function add(start: number, end: number, above: string | undefined): void {
    if (sentences.length >= MOST_SENTENCES)
      throw new InvalidInput([
        { path: ["text"], message: `holds more than ${MOST_SENTENCES.toLocaleString("en")} sentences` },
      ]);
    const page = pageAt(start);
    sentences.push({
      text: text.slice(start, end),
      start,
      end,
      ...(page === undefined ? {} : { page }),
      ...(above === undefined ? {} : { heading: above }),
    });
  }
}
