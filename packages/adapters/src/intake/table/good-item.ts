import { readCountry } from "./country.js";

/** A good as one item of a cell, with the origin it names. */
export interface GoodItem {
  readonly name: string;
  readonly origin?: string;
  readonly originRegion?: string;
}

const inBrackets = /^(.*\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/;
const inWords = /^(.*\S)\s+(?:from|ex|made in|origin:?|grown in|aus|de|desde|dal|uit)\s+(\S.+)$/i;

/** "TM", "Turkmenistan", "Xinjiang, China": a country, or a region and its country. */
function readOrigin(text: string): Omit<GoodItem, "name"> | undefined {
  const origin = readCountry(text);
  if (origin !== undefined) return { origin };
  const comma = text.lastIndexOf(",");
  const country = comma === -1 ? undefined : readCountry(text.slice(comma + 1).trim());
  return country === undefined ? undefined : { origin: country, originRegion: text.slice(0, comma).trim() };
}

/** "cotton (TM)" and "cotton from Turkmenistan" name a good and its origin; a bracket that names no country stays. */
export function goodItem(text: string): GoodItem {
  const parts = text.endsWith(")") || text.endsWith("]") ? inBrackets.exec(text) : inWords.exec(text);
  const origin = parts ? readOrigin(parts[2]!) : undefined;
  return origin ? { name: parts![1]!, ...origin } : { name: text };
}
