import type { Identifier } from "@manumit/core";

/** Schemes by the names that documents give them, where ours is another: Peppol's ICD and EAS codes, words in any case. */
export const schemeNames: Readonly<Record<string, string>> = {
  "0060": "duns",
  duns: "duns",
  "0199": "lei",
  lei: "lei",
  "xi-lei": "lei",
  "0088": "gln",
  gln: "gln",
  vat: "vat",
};

/** Electronic addresses of 99.. are VAT numbers of one country each. */
const vatCode = /^99(?:0[1-9]|[1-4]\d|5[0-7])$/;

/** Our name of a scheme, or the one that the document gives, as it gives it. */
export const schemeOf = (named: string): string =>
  schemeNames[named.trim().toLowerCase()] ?? (vatCode.test(named.trim()) ? "vat" : named.trim());

/**
 * Our name of a register that a document names as org-id.guide does, "GB-COH": the same in small letters. Anything else is
 * kept as it is given.
 */
export const registerScheme = (named: string): string =>
  schemeNames[named.toLowerCase()] ?? (/^[A-Z]{2}-[A-Z0-9-]+$/.test(named) ? named.toLowerCase() : named);

const digits = (value: string): number => value.replace(/[\s-]/g, "").length;

/** What a spreadsheet makes of a long number. */
const powerOfTen = /^\d(?:[.,]\d+)?E\+?\d+$/i;

function duns(value: string): string | undefined {
  if (!/^[\d\s-]+$/.test(value)) return `"${value}" is given as a DUNS number and is none.`;
  if (digits(value) < 9) return `The DUNS number ${value} has ${digits(value)} digits: a zero in front may be lost.`;
  return digits(value) > 9 ? `The DUNS number ${value} has more than 9 digits.` : undefined;
}

/** What is odd about an identifier, in words for a note. The identifier itself is kept as it is. */
export function oddity({ scheme, value }: Identifier): string | undefined {
  if (powerOfTen.test(value)) return `The ${scheme} number ${value} looks cut short by a spreadsheet.`;
  if (scheme === "duns") return duns(value);
  // Companies House gives eight characters to all.
  return scheme === "gb-coh" && /^\d{1,7}$/.test(value)
    ? `The gb-coh number ${value} has ${value.length} digits and not 8: a zero in front may be lost.`
    : undefined;
}

/** An identifier within what a supplier may hold; undefined where there is no value. */
export const identifierOf = (scheme: string, value: string | undefined): Identifier | undefined =>
  value === undefined || value.length > 200 ? undefined : { scheme: schemeOf(scheme).slice(0, 100), value };

/** The identifiers without those that are said twice. */
export const distinctIdentifiers = (identifiers: readonly (Identifier | undefined)[]): Identifier[] => {
  const seen = new Map<string, Identifier>();
  for (const each of identifiers) if (each) seen.set(`${each.scheme}\n${each.value}`, each);
  return [...seen.values()];
};
