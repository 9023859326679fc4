import type { DeliveryWriter } from "../format.js";
import { Ranking } from "../ranking.js";
import { CitedEditions } from "../report/cited-editions.js";
import { sumScale } from "../report/contributions.js";
import { reportExtent } from "../report/extent.js";
import { Headline } from "../report/headline.js";
import { say, sayCount, wholeNumber } from "../text.js";
import { ExposureMap } from "./exposure-map.js";
import { headlineSection } from "./headline.js";
import { heatMap } from "./heat-map.js";
import { html as markup } from "./markup.js";
import { pageEnd, pageStart } from "./page.js";
import { rankedTable } from "./ranked-table.js";
import { sourcesSection } from "./sources.js";
import { supplierSection } from "./supplier-section.js";

/**
 * A self-contained report: no script, no outside resource. Counts, map and sources cover every supplier; table and
 * sections the most exposed, and the report says how many. Holds at most twice as many assessments as it shows.
 */
export const html: DeliveryWriter = async function* (assessments, options) {
  const headline = new Headline();
  const map = new ExposureMap();
  const sources = new CitedEditions();
  const ranking = new Ranking(reportExtent.rows);
  for await (const assessment of assessments) {
    headline.add(assessment);
    map.add(assessment);
    sources.add(assessment);
    ranking.add(assessment);
  }
  const ranked = ranking.ranked();
  const detailed = ranked.slice(0, reportExtent.sections);
  const { total } = headline;
  yield pageStart(options, sayCount("suppliers", total), ranked[0]?.methodologyVersion).text;
  if (total === 0) {
    yield markup`<p>${say("empty")}</p>`.text;
  } else {
    yield headlineSection(headline).text;
    yield heatMap(map)?.text ?? "";
    for (const piece of rankedTable(ranked, total, detailed.length)) yield piece.text;
    yield markup`<section aria-labelledby="details" class="details"><h2 id="details">${say("detail.title")}</h2>
<p>${say("sum.lead")}</p>${detailed.length < total && markup`<p class="cut">${say("rank.detailCut", { shown: wholeNumber(detailed.length), all: wholeNumber(total) })}</p>`}
`.text;
    const scale = sumScale(detailed);
    for (const [at, assessment] of detailed.entries()) yield supplierSection(assessment, at + 1, total, scale).text;
    yield "</section>\n";
    yield sourcesSection(sources.list())?.text ?? "";
  }
  yield pageEnd().text;
};
