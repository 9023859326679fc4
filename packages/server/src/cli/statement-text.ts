import { type StatementChapter, statementChapters } from "@manumit/adapters";
import type { StatementReview } from "@manumit/core";
import { words } from "../words/en.js";
import { chapterText, shortChapterText } from "./statement-chapter-text.js";
import { statementFactsText } from "./statement-facts-text.js";
import { oneLine, wrap } from "./terminal-text.js";

const text = words.check;

const widestLine = 100;
const quotesShown = 10;

const comparisonText = ({ comparison }: StatementReview, width: number): string[] => {
  if (comparison === undefined) return [];
  const { copiedShare, yearChanged, droppedGoals } = comparison;
  const listed = (title: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [
          ...wrap(title, width, "  "),
          ...items.slice(0, quotesShown).flatMap((item) => wrap(`“${oneLine(item)}”`, width, "    ")),
        ];
  return [
    "",
    text.comparison.title,
    ...wrap(text.comparison.copied(Math.round(copiedShare * 100)), width, "  "),
    ...listed(
      text.comparison.yearChanged(yearChanged.length),
      yearChanged.map((quote) => quote.text),
    ),
    ...listed(text.comparison.dropped(droppedGoals.length), droppedGoals),
  ];
};

const othersText = (others: readonly StatementChapter[], width: number): string[] =>
  others.length === 0 ? [] : ["", text.others, ...others.flatMap((chapter) => shortChapterText(chapter, width))];

/**
 * A review as text that a business can act on: the formal facts, then each law with what needs work first. Frameworks that
 * are not likely to concern whoever made the statement are told of in a line, unless all were asked for.
 */
export const statementText = (
  source: string,
  review: StatementReview,
  { pages, all, columns }: { pages: number | undefined; all: boolean; columns: number },
): string => {
  const width = Math.min(widestLine, Math.max(40, columns));
  const chapters = statementChapters(review);
  const shown = all ? chapters : chapters.filter(({ concerns }) => concerns);
  const others = all ? [] : chapters.filter(({ concerns }) => !concerns);
  return `${[
    `${text.title}: ${oneLine(source)}`,
    text.length(review.sentences.length, pages),
    ...(review.notice === undefined ? [] : ["", ...wrap(review.notice, width, "! ")]),
    ...statementFactsText(review, width),
    ...comparisonText(review, width),
    ...shown.flatMap((chapter) => chapterText(chapter, width)),
    ...othersText(others, width),
    "",
    ...wrap(text.footer, width, ""),
  ].join("\n")}\n`;
};
