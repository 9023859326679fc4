/** Prefixes under which foreign companies with an establishment in the United Kingdom are registered. */
const FOREIGN = /^(?:FC|BR|NF|SF)/;

/**
 * A company number as the register writes it: eight characters, digits filled with zeros from the left. Undefined for what
 * can be none.
 */
export const companyNumber = (text: string): string | undefined => {
  const plain = text.replace(/[\s.-]/g, "").toUpperCase();
  const [, prefix, digits] = /^([A-Z]{0,2}|R0)(\d{1,8}[A-Z]?)$/.exec(plain) ?? [];
  if (prefix === undefined || digits === undefined) return undefined;
  const number = prefix + digits.padStart(8 - prefix.length, "0");
  return number.length === 8 ? number : undefined;
};

export const isForeign = (number: string): boolean => FOREIGN.test(number);
