import type { ReadSentence, StatementDocument } from "@manumit/core";
import { html, type Markup } from "../delivery/html/markup.js";
import { findingAnchor, markAnchor } from "./anchor.js";
import type { Mark, Marks } from "./marks.js";
import { type Piece, piecesOf, reaching } from "./pieces.js";
import { say } from "./text.js";
import { topicOf } from "./topic.js";

/** Longer texts open in few browsers. */
export const TEXT_SHOWN = 1_000_000;

const remarkOf = ({ status, vague }: ReadSentence): string | undefined => {
  if (status === "planned") return say("text.plan");
  if (status === "negated") return say("text.denial");
  return vague.length > 0 ? say("text.vague") : undefined;
};

const linkOf = ({ n, quotedFor: [first] }: Mark): Markup | undefined =>
  first &&
  html`<sup><a href="#${findingAnchor(first.id)}" aria-label="${say("finding.back", { n, title: first.title })}">${n}</a></sup>`;

const titlesOf = (marks: readonly Mark[]): string =>
  [...new Set(marks.flatMap(({ quotedFor }) => quotedFor.map(({ title }) => title)))].join("; ");

const pieceMarkup = ({ marks, start, end }: Piece, text: string): Markup => {
  const words = text.slice(start, end);
  if (marks.length === 0) return html`${words}`;
  // Only the first piece of a mark can be linked to, only its last leads back.
  const first = marks.find((mark) => mark.start === start);
  const ending = marks.filter((mark) => mark.end === end);
  return html`<mark${first && html` id="${markAnchor(first)}"`} title="${titlesOf(marks)}">${words}</mark>${ending.map(linkOf)}`;
};

const sentenceMarkup = (pieces: readonly Piece[], text: string): Markup => {
  const sentence = pieces[0]?.sentence;
  const words = html`${pieces.map((piece) => pieceMarkup(piece, text))}`;
  if (sentence === undefined) return words;
  const topic = topicOf(sentence);
  const remark = sentence.end === pieces.at(-1)?.end ? remarkOf(sentence) : undefined;
  return html`${topic ? html`<span class="topic ${topic}">${words}</span>` : words}${remark && html` <i class="remark">${remark}</i>`}`;
};

const bySentence = (pieces: readonly Piece[]): Piece[][] => {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group !== undefined && group[0]?.sentence === piece.sentence) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
};

/** The blocks of a text that blank lines part, without the blank lines. */
const blocksOf = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/gu)].map(({ index, 0: block }) => ({
    start: index,
    end: index + block.length,
  }));

/** The statement's own text, its sentences coloured by what they tell of and the words that findings rest on underlined. */
export const statementTextMarkup = (
  { text: whole, pages = [], headings = [] }: StatementDocument,
  sentences: readonly ReadSentence[],
  { inOrder }: Marks,
): Markup => {
  const text = whole.slice(0, TEXT_SHOWN);
  let page = 0;
  const blocks = blocksOf(text).map((block) => {
    const before: Markup[] = [];
    for (let next = pages[page]; next !== undefined && next.start <= block.start; next = pages[page]) {
      if (next.end > next.start) before.push(html`<p class="page">${say("text.page", { page: next.page })}</p>\n`);
      page++;
    }
    const isHeading = reaching(headings, block.start, block.end).length > 0;
    const content = bySentence(piecesOf(block, sentences, inOrder)).map((pieces) => sentenceMarkup(pieces, text));
    return html`${before}<p${isHeading && html` class="heading"`}>${content}</p>\n`;
  });
  return html`${blocks}${whole.length > TEXT_SHOWN && html`<p class="page">${say("text.cut", { n: TEXT_SHOWN })}</p>`}`;
};
