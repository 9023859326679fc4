import { tiers } from "../ranking.js";
import type { Headline } from "../report/headline.js";
import { say, wholeNumber } from "../text.js";
import { html, type Markup } from "./markup.js";
import { tierMark } from "./tier-mark.js";

const worstFirst = tiers.toReversed();

function shareBar(headline: Headline): Markup {
  let x = 0;
  const parts = worstFirst.flatMap((tier) => {
    const n = headline.of(tier);
    if (n === 0) return [];
    const width = (n / headline.total) * 1000;
    const title = say("headline.bar", {
      tier: say(`tier.${tier}`),
      n: wholeNumber(n),
      all: wholeNumber(headline.total),
    });
    const part = html`<rect class="${tier}" x="${x.toFixed(1)}" y="0" width="${Math.max(1, width - 2).toFixed(1)}" height="24"><title>${title}</title></rect>`;
    x += width;
    return [part];
  });
  return html`<svg class="share" viewBox="0 0 1000 24" preserveAspectRatio="none" role="img" aria-label="${say("headline.caption")}">${parts}</svg>`;
}

/** The counts that open the page: tiers as a bar and in numbers, and what stands out. */
export function headlineSection(headline: Headline): Markup {
  const remarks = headline.remarks();
  return html`<section aria-labelledby="headline">
<h2 id="headline">${say("headline.title")}</h2>
${shareBar(headline)}
<ul class="counts" aria-label="${say("headline.caption")}">${worstFirst.map(
    (tier) => html`<li class="${tier}">${tierMark(tier)}<strong>${wholeNumber(headline.of(tier))}</strong></li>`,
  )}</ul>
${remarks.length > 0 && html`<ul class="remarks">${remarks.map((remark) => html`<li>${remark}</li>`)}</ul>`}
</section>
`;
}
