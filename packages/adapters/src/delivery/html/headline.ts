import type { Assessment, Gap, Tier } from "@manumit/core";
import { tiers } from "../ranking.js";
import { say, sayCount, wholeNumber } from "../text.js";
import { html, type Markup } from "./markup.js";
import { tierMark } from "./tier-mark.js";

/** The counts that open a report. */
export class Headline {
  total = 0;
  private readonly byTier = new Map<Tier, number>();
  private readonly byQuestion = new Map<Gap["question"], number>();
  private flagged = 0;
  private matched = 0;

  add({ tier, flags, matches, gaps }: Assessment): void {
    this.total++;
    this.byTier.set(tier, (this.byTier.get(tier) ?? 0) + 1);
    if (flags.some(({ severity }) => severity !== "notice")) this.flagged++;
    if (matches.some(({ decidedBy }) => decidedBy === undefined)) this.matched++;
    const question = gaps[0]?.question;
    if (question !== undefined) this.byQuestion.set(question, (this.byQuestion.get(question) ?? 0) + 1);
  }

  markup(): Markup {
    const worstFirst = tiers.toReversed();
    return html`<section aria-labelledby="headline">
<h2 id="headline">${say("headline.title")}</h2>
${this.bar(worstFirst)}
<ul class="counts" aria-label="${say("headline.caption")}">${worstFirst.map(
      (tier) =>
        html`<li class="${tier}">${tierMark(tier)}<strong>${wholeNumber(this.byTier.get(tier) ?? 0)}</strong></li>`,
    )}</ul>
${this.remarks()}
</section>
`;
  }

  private bar(worstFirst: readonly Tier[]): Markup {
    let x = 0;
    const parts = worstFirst.flatMap((tier) => {
      const n = this.byTier.get(tier) ?? 0;
      if (n === 0) return [];
      const width = (n / this.total) * 1000;
      const title = say("headline.bar", { tier: say(`tier.${tier}`), n: wholeNumber(n), all: wholeNumber(this.total) });
      const part = html`<rect class="${tier}" x="${x.toFixed(1)}" y="0" width="${Math.max(1, width - 2).toFixed(1)}" height="24"><title>${title}</title></rect>`;
      x += width;
      return [part];
    });
    return html`<svg class="share" viewBox="0 0 1000 24" preserveAspectRatio="none" role="img" aria-label="${say("headline.caption")}">${parts}</svg>`;
  }

  private remarks(): Markup | undefined {
    const [question, open] = [...this.byQuestion].sort((a, b) => b[1] - a[1])[0] ?? [];
    const remarks = [
      this.flagged > 0 && sayCount("headline.flagged", this.flagged),
      this.matched > 0 && sayCount("headline.matched", this.matched),
      question !== undefined &&
        this.total > 1 &&
        say("headline.gap", { question, n: wholeNumber(open ?? 0), all: wholeNumber(this.total) }),
    ].filter((remark) => remark !== false);
    return remarks.length === 0
      ? undefined
      : html`<ul class="remarks">${remarks.map((remark) => html`<li>${remark}</li>`)}</ul>`;
  }
}
