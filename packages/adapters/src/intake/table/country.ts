import { resolveCountry } from "@manumit/core";

/** More spellings than any file uses in good faith; past it, spellings are resolved each time. */
const maxRemembered = 2_000;

const remembered = new Map<string, string | undefined>();

/** "United Kingdom (GB)", "CN - China": the whole, what stands before the bracket, what stands in it, either side of a dash. */
function resolve(text: string): string | undefined {
  const whole = resolveCountry(text);
  if (whole !== undefined) return whole;
  const bracket = /^(.+?)\s*[([]\s*(.+?)\s*[)\]]$/.exec(text) ?? /^(.+?)\s+[-–:]\s+(.+)$/.exec(text);
  return bracket ? (resolveCountry(bracket[1]!) ?? resolveCountry(bracket[2]!)) : undefined;
}

/** The alpha-2 code of a country as people write it in a cell; undefined for what is no country. */
export function readCountry(text: string): string | undefined {
  const known = remembered.get(text);
  if (known !== undefined || remembered.has(text)) return known;
  const code = resolve(text);
  if (remembered.size < maxRemembered) remembered.set(text, code);
  return code;
}

/** The countries of a cell that lists several, "China / Viet Nam, India"; undefined unless every one is a country. */
export function readCountries(text: string): string[] | undefined {
  const one = readCountry(text);
  if (one !== undefined) return [one];
  const codes = text
    .split(/[;|/,&\n]|\s(?:and|und|et|y|e|en)\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(readCountry);
  return codes.length > 0 && codes.every((code) => code !== undefined) ? [...new Set(codes)] : undefined;
}
