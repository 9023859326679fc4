import type { Assessment, ListMatch, NameReason } from "@manumit/core";
import type { Fact } from "../match/fact.js";
import { listingFacts } from "../match/listing-facts.js";
import { listingWords } from "../match/listing-words.js";
import { supplierFacts } from "../match/supplier-facts.js";
import { say } from "../text.js";
import { html, type Markup } from "./markup.js";

const { reasons: sides, strength, strengths, matchedOn, decided, asDeclared } = listingWords;

const factList = (facts: readonly Fact[]): Markup =>
  html`<dl class="facts">${facts.map(
    ({ label, text, isLink }) =>
      html`<div><dt>${label}</dt><dd dir="auto">${isLink ? html`<a href="${text}" rel="noreferrer">${text}</a>` : text}</dd></div>`,
  )}</dl>`;

const reasonList = (label: string, reasons: readonly NameReason[]): Markup | false =>
  reasons.length > 0 && html`<div><h6>${label}</h6><ul>${reasons.map(({ text }) => html`<li>${text}</li>`)}</ul></div>`;

const match = ({ listing, decision, score, matchedOn: on, reasons, decidedBy }: ListMatch): Markup =>
  html`<li><h5><bdi>${listing.name}</bdi> <small>${strength(strengths[decision], score)}, ${matchedOn[on]}</small></h5>
${decidedBy && html`<p class="decided">${decided(decidedBy.verdict, decidedBy.by, decidedBy.at, decidedBy.reason)}</p>`}<div class="columns">${reasonList(
    sides.for,
    reasons.filter(({ weight }) => weight >= 0),
  )}${reasonList(
    sides.against,
    reasons.filter(({ weight }) => weight < 0),
  )}</div>
${factList(listingFacts(listing))}</li>
`;

/**
 * The entries of lists that may be this supplier, each with what speaks for and against it and all that its list says,
 * beside what the supplier says of itself: enough to decide without another tool.
 */
export const matchList = ({ matches, input }: Assessment): Markup | false =>
  matches.length > 0 &&
  html`<h4>${say("matches.title")}</h4>
<p class="hint">${say("matches.lead")}</p>
<h5>${asDeclared}</h5>
${factList(supplierFacts(input))}
<ol class="matches">${matches.map(match)}</ol>
`;
