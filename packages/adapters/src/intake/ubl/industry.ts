import type { ActivityScheme, DeclaredActivity } from "@manumit/core";
import { allAt, tidy, type XmlElement } from "../xml/element.js";

const schemes: readonly (readonly [RegExp, ActivityScheme])[] = [
  [/naics/i, "naics2022"],
  [/isic/i, "isic4"],
  [/uk.?sic/i, "uksic2007"],
  [/nace/i, "nace2"],
  [/cpv/i, "cpv2008"],
  [/unspsc/i, "unspsc"],
];

/** The activities of a party, of lists of industries only: forms for tenders keep the size of the firm in the same place. */
export const industriesOf = (party: XmlElement): DeclaredActivity[] =>
  allAt(party, "cbc:IndustryClassificationCode").flatMap(({ attributes, text }) => {
    const list = [attributes.listID, attributes.listName, attributes.listURI].join(" ");
    const scheme = schemes.find(([pattern]) => pattern.test(list))?.[1];
    const code = tidy(text);
    return scheme && code && code.length <= 20 ? [{ scheme, code }] : [];
  });
