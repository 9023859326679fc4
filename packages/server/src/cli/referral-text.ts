import { countryName, type ReferralCard, type ReferralSituation } from "@manumit/core";
import { words } from "../words/en.js";
import { wrap } from "./terminal-text.js";

const text = words.refer;

const widestLine = 100;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", title, ...lines];

/** A list item: its mark, the first text beside it and the others beneath. */
const item = (mark: string, width: number, ...lines: (string | undefined)[]): string[] => {
  const indent = " ".repeat(mark.length + 1);
  const wrapped = lines.flatMap((line) => (line ? wrap(line, width, indent) : []));
  return wrapped.map((line, at) => (at === 0 ? `${mark} ${line.trimStart()}` : line));
};

const contactLines = (contact: ReferralCard["contacts"][number], width: number): string[] => {
  const { name, phone, email, url, hours, note, source, checked } = contact;
  const reach = [phone, email, url].filter(Boolean).join("   ");
  return item(">", width, `${name}: ${reach}`, [hours, note].filter(Boolean).join(". "), text.checked(source, checked));
};

/** A referral card as text, in the order in which it is acted on. */
export const referralText = (card: ReferralCard, { area }: ReferralSituation, columns: number): string => {
  const width = Math.min(widestLine, Math.max(40, columns));
  const { steps, contacts, warnings, doNot, referrers, partnership, title } = card;
  const place = [countryName(card.country), card.place, area].filter(Boolean).join(", ");
  return `${[
    ...wrap(`${text.title}: ${place}`, width, ""),
    ...section(
      text.steps,
      steps.flatMap(({ text: step, why, basis }, at) => item(`${at + 1}.`, width, step, why, text.basis(basis))),
    ),
    ...section(
      text.contacts,
      contacts.length > 0
        ? contacts.flatMap((contact) => contactLines(contact, width))
        : wrap(text.noContacts, width, ""),
    ),
    ...section(
      text.doNot,
      doNot.flatMap((each) => item("x", width, each)),
    ),
    ...section(text.facts, [
      ...item("-", width, text.mayRefer(card.mayRefer)),
      ...item("-", width, text.duty(card.dutyToNotify)),
      ...item("-", width, text.consent(card.asksConsent)),
      ...(referrers.length > 0 ? item("-", width, text.referrers(title, referrers)) : []),
      ...(partnership ? item("-", width, text.partnership(partnership.name, partnership.spoc)) : []),
    ]),
    ...section(
      text.warnings,
      warnings.flatMap((warning) => item("!", width, warning)),
    ),
  ].join("\n")}\n`;
};
