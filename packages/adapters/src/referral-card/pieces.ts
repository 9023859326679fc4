import type { ReferralCard } from "@manumit/core";
import { html, type Markup } from "../delivery/html/markup.js";
import { say } from "./text.js";

type Contact = ReferralCard["contacts"][number];

/** "999 or 112" is dialled as 999. */
const dialled = (phone: string) => phone.split(" or ")[0]!.replace(/[^\d+]/g, "");

export const dangerMarkup = ({ steps: [first], contacts: [emergency] }: ReferralCard): Markup =>
  html`<section class="danger">${emergency?.phone && html`<strong>${emergency.phone}</strong>`}<p>${first?.text}</p></section>
`;

export const warningsMarkup = ({ warnings }: ReferralCard): Markup | false =>
  warnings.length > 0 &&
  html`<section class="warnings" aria-labelledby="warnings"><h2 id="warnings">${say("warnings")}</h2><ul>${warnings.map((warning) => html`<li>${warning}</li>`)}</ul></section>
`;

export const stepsMarkup = ({
  steps,
}: ReferralCard): Markup => html`<section aria-labelledby="steps"><h2 id="steps">${say("steps")}</h2>
<ol class="steps">${steps.map(
  ({ text, why, basis }) => html`<li><strong>${text}</strong> ${why}<small>${say("basis", { basis })}</small></li>
`,
)}</ol></section>
`;

const reach = ({ phone, email, url }: Contact): Markup =>
  html`${phone && html`<a class="phone" href="tel:${dialled(phone)}">${phone}</a>`}${
    email && html`<a class="reach" href="mailto:${email}">${email}</a> `
  }${url && html`<a class="reach" href="${url}" rel="noreferrer">${url.replace(/^https?:\/\//, "")}</a>`}`;

const contactMarkup = (contact: Contact): Markup => {
  const { name, hours, note, source, checked } = contact;
  return html`<li>${name}${reach(contact)}${[hours, note].some(Boolean) && html`<small>${[hours, note].filter(Boolean).join(". ")}</small>`}<small>${say("checked", { source, date: checked })}</small></li>
`;
};

export const contactsMarkup = ({
  contacts,
}: ReferralCard): Markup => html`<section aria-labelledby="contacts"><h2 id="contacts">${say("contacts")}</h2>
${contacts.length > 0 ? html`<ul class="contacts">${contacts.map(contactMarkup)}</ul>` : html`<p>${say("noContacts")}</p>`}</section>
`;

export const doNotMarkup = ({
  doNot,
}: ReferralCard): Markup => html`<section aria-labelledby="not"><h2 id="not">${say("doNot")}</h2>
<ul class="not">${doNot.map((each) => html`<li>${each}</li>`)}</ul></section>
`;

export const factsMarkup = ({
  mayRefer,
  dutyToNotify,
  asksConsent,
  referrers,
  title,
}: ReferralCard): Markup => html`<section aria-labelledby="facts"><h2 id="facts">${say("facts")}</h2>
<dl><dt>${say("mayRefer")}</dt><dd>${say(mayRefer ? "mayRefer.yes" : "mayRefer.no")}</dd>
<dt>${say("duty")}</dt><dd>${say(dutyToNotify ? "duty.yes" : "duty.no")}</dd>
<dt>${say("consent")}</dt><dd>${say(asksConsent ? "consentAsked.yes" : "consentAsked.no")}</dd>${
  referrers.length > 0 && html`<dt>${say("referrers")} (${title})</dt><dd>${referrers.join("; ")}</dd>`
}</dl></section>
`;

export const partnershipMarkup = ({ partnership }: ReferralCard): Markup | undefined => {
  if (partnership === undefined) return undefined;
  const { name, pathways, spoc, oversight, source, checked } = partnership;
  return html`<section aria-labelledby="partnership"><h2 id="partnership">${say("partnership", { name })}</h2>
<ul>${pathways.map(({ title, url }) => html`<li><a href="${url}" rel="noreferrer">${title}</a></li>`)}</ul>
<dl><dt>${say("partnership.spoc")}</dt><dd>${spoc}</dd>${oversight && html`<dt>${say("partnership.oversight")}</dt><dd>${oversight}</dd>`}</dl>
<small>${say("checked", { source, date: checked })}</small></section>
`;
};
