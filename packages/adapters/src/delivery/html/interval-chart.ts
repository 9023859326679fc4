import type { Assessment } from "@manumit/core";
import { say, wholeNumber } from "../text.js";
import { html, type Markup } from "./markup.js";

const at = (value: number): string => value.toFixed(1);

/** The interval as a band on a scale from 0 to 100, the score as a point in it. */
export const intervalChart = ({
  tier,
  interval: [low, high],
  score,
}: Pick<Assessment, "tier" | "interval" | "score">): Markup => {
  const label = say("interval.label", { low: wholeNumber(low), high: wholeNumber(high), score: wholeNumber(score) });
  return html`<svg class="interval ${tier}" viewBox="-1 0 102 12" preserveAspectRatio="none" role="img" aria-label="${label}"><title>${label}</title><rect class="track" x="0" y="5.25" width="100" height="1.5"/>${[
    25, 50, 75,
  ].map(
    (tick) => html`<rect class="tick" x="${tick - 0.2}" y="3" width="0.4" height="6"/>`,
  )}<rect class="band" x="${at(low)}" y="3" width="${at(Math.max(0.8, high - low))}" height="6" rx="1"/><rect class="point" x="${at(Math.max(0, score - 0.6))}" y="1" width="1.2" height="10"/></svg>`;
};
