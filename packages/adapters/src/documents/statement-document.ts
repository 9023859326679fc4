/**
 * The text of a document with what is known of its parts; offsets are UTF-16 units of `text`. Paragraphs stand apart by
 * a blank line, cells of a table row by a tab. `pages` (numbered from 1, in order, one for each page, empty ones too) are
 * given for documents that have pages, `headings` for documents that mark them.
 */
export interface StatementDocument {
  text: string;
  pages?: { page: number; start: number; end: number }[];
  headings?: { start: number; end: number }[];
}
