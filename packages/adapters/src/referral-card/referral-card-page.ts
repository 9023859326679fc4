import { countryName, type ReferralCard, type ReferralSituation } from "@manumit/core";
import { documentHead } from "../delivery/html/document-head.js";
import { html } from "../delivery/html/markup.js";
import {
  contactsMarkup,
  dangerMarkup,
  doNotMarkup,
  factsMarkup,
  partnershipMarkup,
  stepsMarkup,
  warningsMarkup,
} from "./pieces.js";
import { style } from "./style.js";
import { say } from "./text.js";

/** Where the exit leads: a page that anybody may have open. */
const harmless = "https://www.wikipedia.org/";

const situationText = ({ role, age, consent, danger }: ReferralSituation): readonly string[] => [
  say(`role.${role}`),
  age === "adult" ? `${say("age.adult")} ${say(`consent.${consent}`)}` : say(`age.${age}`),
  ...(danger ? [say("danger")] : []),
];

/**
 * A referral card as one HTML page that needs nothing else: no script, no outside resource, good to print and to keep
 * offline. It holds no name; what the situation says is shown as it was asked.
 *
 * @example
 * ```ts
 * const situation = { country: "GB", role: "business", age: "adult", consent: "not-asked", danger: false } as const;
 * await writeFile("card.html", referralCardPage(referral(situation, { asOf: "2026-11-24" }), situation, "2026-11-24"));
 * ```
 */
export const referralCardPage = (card: ReferralCard, situation: ReferralSituation, asOf?: string): string => {
  const place = [countryName(card.country), card.place, situation.area].filter(Boolean).join(", ");
  const about = [place, ...situationText(situation), ...(asOf ? [say("asOf", { date: asOf })] : [])];
  return html`${documentHead(say("locale"), say("title"), style)}<body>
<header><a class="leave" href="${harmless}" rel="noreferrer">${say("leave")}</a><h1>${say("title")}</h1><p>${about.join(" · ")}</p><p>${say("notice")}</p></header>
<main>
${situation.danger && dangerMarkup(card)}${warningsMarkup(card)}${stepsMarkup(card)}${contactsMarkup(card)}${doNotMarkup(card)}${factsMarkup(card)}${partnershipMarkup(card)}</main>
<footer><p>${say("footer")}</p></footer>
</body>
</html>
`.text;
};
