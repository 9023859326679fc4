import { phrase } from "../../../catalogue/catalogue.js";
import type { Span } from "../../facts/index.js";
import type { Rule } from "../judgement.js";

const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;
const shared =
  /^(?:info|contact|enquir|inquir|hello|office|legal|compliance|ethics|esg|sustainab|procurement|modern|media|press|hr|privacy|report|speak|whistle|investor|communic|corporate|secretar|support|admin|customer|supplier|human|integrity|general)/iu;
const named = /(?:\p{L}{2,}[._]\p{L}{2,}|^\p{L}{2,}$)/u;
const numbers =
  /(?:\b(?:tel|phone|mobile|cell)\b[.:\s]{0,3}\+?[\d() .-]{9,18}\d|\bSIN\b[:\s]{0,3}\d{3}[ -]?\d{3}[ -]?\d{3}|\b(?:home address|date of birth)\s*:)/giu;

const MOST = 5;

/** No contact details or numbers of people are in the text. An address shared by a team is nobody's own. */
export const noPersonalData: Rule = (_requirement, { document: { text } }) => {
  const at: Span[] = [];
  for (const pattern of [email, numbers]) {
    for (const found of text.matchAll(pattern)) {
      const [box = ""] = found[0].split("@");
      if (pattern === email && (shared.test(box) || !named.test(box))) continue;
      at.push({ start: found.index, end: found.index + found[0].length });
      if (at.length >= MOST) break;
    }
  }
  return at.length === 0
    ? { verdict: "met", at, why: phrase("statement.why.no-personal-data") }
    : { verdict: "missing", at: at.sort((a, b) => a.start - b.start), why: phrase("statement.why.personal-data") };
};
