import type { Tier } from "@manumit/core";
import { tierRank, tiers } from "../ranking.js";
import { say } from "../text.js";
import { html, type Markup } from "./markup.js";

/** The tier as a word with a gauge of one to four bars, so that it does not rest on colour. */
export const tierMark = (tier: Tier): Markup =>
  html`<span class="tier ${tier}"><svg class="gauge" viewBox="0 0 19 12" aria-hidden="true">${tiers.map((_, at) => {
    const height = 3 + at * 3;
    return html`<rect class="${at <= tierRank(tier) ? "on" : "off"}" x="${at * 5}" y="${12 - height}" width="4" height="${height}" rx="0.5"/>`;
  })}</svg>${say(`tier.${tier}`)}</span>`;
