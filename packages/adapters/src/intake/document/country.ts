import { resolveCountry } from "@manumit/core";

/** A country as read, and what is odd about it. */
export interface CountryRead {
  readonly country?: string;
  readonly note?: string;
}

/**
 * The country of a code and a name as a document gives them. The code decides; the name, which may be a city or a
 * province, counts only where there is no code.
 */
export function countryRead(code: string | undefined, name: string | undefined): CountryRead {
  const text = code ?? name;
  if (text === undefined) return {};
  const country = resolveCountry(text);
  return country === undefined ? { note: `"${text}" is not a known country.` } : { country };
}
