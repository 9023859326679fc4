import hs from "../../data/hs-isic.json";
import { byLongestPrefix, crosswalk } from "./crosswalk.js";

const hsCodes = crosswalk(hs);

/**
 * The ISIC Rev. 4 class, group or division that produces a good, by its HS code of two or more digits, dots or not; a code
 * of a tariff built on HS is read by its first six digits. Undefined where the goods under the code come from unlike
 * industries.
 *
 * @example
 * ```ts
 * isicOfHs("6109.10"); // "14": wearing apparel
 * isicOfHs("0306.17"); // "1020": frozen shrimp
 * ```
 */
export function isicOfHs(code: string): string | undefined {
  if (code.length > 20 || !/^\s*\d[\d. -]*$/.test(code)) return undefined;
  const digits = code.replace(/\D/g, "");
  // HS codes have an even length: an odd one has lost its zero
  return byLongestPrefix(hsCodes(), (digits.length % 2 === 1 ? `0${digits}` : digits).slice(0, 6));
}
