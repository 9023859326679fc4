import type { StatementDocument, StatementReview } from "@manumit/core";
import { documentHead } from "../delivery/html/document-head.js";
import { html } from "../delivery/html/markup.js";
import { statementChapters } from "./chapters.js";
import { comparisonMarkup } from "./comparison.js";
import { factsMarkup } from "./facts.js";
import { findingsMarkup } from "./findings.js";
import { glanceMarkup } from "./glance.js";
import { legendMarkup } from "./legend.js";
import { marksOf } from "./marks.js";
import { statementTextMarkup, TEXT_SHOWN } from "./statement-text.js";
import { style } from "./style.js";
import { say, sayCount } from "./text.js";

/** How to head a statement report. */
export interface StatementReportOptions {
  /** What was read: a file name or an address. */
  readonly source?: string;
  /** ISO date that decided which laws apply. */
  readonly asOf?: string;
}

/**
 * A review as one HTML page that needs nothing else: no script, no outside resource. The statement's own text stands beside
 * the findings; what a finding rests on is marked in the text and links both ways. Text from the statement is escaped.
 *
 * @example
 * ```ts
 * const document = await extractDocument(bytes);
 * await writeFile("report.html", statementReport(document, reviewStatement(document), { source: "statement.pdf" }));
 * ```
 */
export const statementReport = (
  document: StatementDocument,
  review: StatementReview,
  { source, asOf }: StatementReportOptions = {},
): string => {
  const chapters = statementChapters(review);
  const marks = marksOf(chapters, TEXT_SHOWN);
  const about = [
    source,
    sayCount("sentences", review.sentences.length),
    document.pages && sayCount("pages", document.pages.length),
    asOf && say("asOf", { date: asOf }),
  ].filter((part) => part !== undefined && part !== "");
  return html`${documentHead(say("locale"), [say("title"), source].filter(Boolean).join(": "), style)}<body>
<a class="skip" href="#text">${say("skip")}</a>
<header class="title"><h1>${say("title")}</h1><p>${about.join(" · ")}</p></header>
<main>
<aside aria-labelledby="notice"><h2 id="notice">${say("notice.title")}</h2><p>${say("notice.is")}</p><p><strong>${say("notice.isNot")}</strong></p></aside>
${review.notice !== undefined && html`<p class="notice" role="note">${review.notice}</p>\n`}${factsMarkup(review)}${glanceMarkup(chapters)}${comparisonMarkup(review)}<div class="beside">
<section class="all-findings" aria-labelledby="findings" tabindex="0">
<h2 id="findings">${say("findings.title")}</h2>
${chapters.map((chapter) => findingsMarkup(chapter, marks))}</section>
<section class="statement" aria-labelledby="text">
<h2 id="text">${say("text.title")}</h2>
${legendMarkup(review.sentences)}<div class="text">
${statementTextMarkup(document, review.sentences, marks)}</div>
</section>
</div>
</main>
<footer><p>${say("footer")}</p></footer>
</body>
</html>
`.text;
};
