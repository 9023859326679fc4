import { setImmediate } from "node:timers/promises";
import type { Assessment } from "@manumit/core";
import PDFDocument from "pdfkit";
import type { DeliveryOptions } from "../format.js";
import { Ranking } from "../ranking.js";
import { CitedEditions } from "../report/cited-editions.js";
import { sumScale } from "../report/contributions.js";
import { reportExtent } from "../report/extent.js";
import { Headline } from "../report/headline.js";
import { say, wholeNumber } from "../text.js";
import { documentOptions } from "./document-options.js";
import { Paper } from "./paper/paper.js";
import { styles } from "./paper/styles.js";
import { headlineChapter } from "./section/headline.js";
import { chapter, opening } from "./section/opening.js";
import { rankingChapter, sectionOf } from "./section/ranking.js";
import { sourcesChapter } from "./section/sources.js";
import { supplierSection } from "./section/supplier.js";

/** After so many rows of a table others may have the processor. */
const rowsAtOnce = 10;

/** Ranks the suppliers, then writes each of the most exposed on pages of its own. */
async function* chapters(paper: Paper, ranked: readonly Assessment[], headline: Headline): AsyncGenerator<void> {
  const { total } = headline;
  headlineChapter(paper, headline);
  const detailed = ranked.slice(0, reportExtent.sections);
  let row = 0;
  for (const _ of rankingChapter(paper, ranked, total, detailed.length)) if (++row % rowsAtOnce === 0) yield;
  paper.page();
  const contents = chapter(paper, "details", say("detail.title"));
  if (detailed.length < total) {
    const shown = { shown: wholeNumber(detailed.length), all: wholeNumber(total) };
    paper.write(say("rank.detailCut", shown), styles.strong, { tag: "P" });
  }
  paper.gap(14);
  const scale = sumScale(detailed);
  for (const [at, assessment] of detailed.entries()) {
    paper.running = paper.legible(assessment.input.name, 120);
    if (at > 0) paper.page();
    paper.place(sectionOf(at + 1), `${at + 1}. ${assessment.input.name}`, contents);
    supplierSection(paper, assessment, { place: at + 1, total, scale });
    yield;
  }
  paper.running = "";
}

/** One supplier needs no ranking: what is to be said of it follows at once. */
const onlySupplier = (paper: Paper, assessment: Assessment): void => {
  paper.gap(18);
  paper.place(sectionOf(1), assessment.input.name);
  paper.running = paper.legible(assessment.input.name, 120);
  supplierSection(paper, assessment, { place: 1, total: 1, scale: sumScale([assessment]) });
};

/** Lays the report out, page by page, then gives its bytes. */
export async function* report(
  assessments: AsyncIterable<Assessment> | Iterable<Assessment>,
  options: DeliveryOptions,
): AsyncGenerator<Uint8Array> {
  const headline = new Headline();
  const cited = new CitedEditions();
  const ranking = new Ranking(reportExtent.rows);
  for await (const assessment of assessments) {
    headline.add(assessment);
    cited.add(assessment);
    ranking.add(assessment);
  }
  const ranked = ranking.ranked();
  const [first] = ranked;
  const doc = new PDFDocument(documentOptions(options));
  const paper = new Paper(doc);
  const editions = cited.list();
  paper.page();
  opening(paper, options, { suppliers: headline.total, version: first?.methodologyVersion, editions: editions.length });
  if (first === undefined) {
    paper.gap(14);
    paper.write(say("empty"), styles.body, { tag: "P" });
  } else if (headline.total === 1) {
    onlySupplier(paper, first);
  } else {
    for await (const _ of chapters(paper, ranked, headline)) await setImmediate();
  }
  sourcesChapter(paper, editions);
  paper.finish(options.title ?? say("title"), say("pdf.foot"));
  doc.end();
  yield* doc as AsyncIterable<Uint8Array>;
}
