import { headerWords } from "./header-name.js";
import { readNumber } from "./number.js";

/** What a bare figure in a column of shares means: percent (35), a fraction (0.35), or a number of people. */
export type ShareUnit = "percent" | "fraction" | "people";

const percentSign = /%|percent|per cent|prozent|pour ?cent|por ?ciento|per cento|por ?cento/i;

/**
 * Decides the unit of a column by its header and the first values in it, since "0.5" under "% migrants" may be half of
 * all or half a percent, and "35" under "Migrant workers" may be a share or a head count.
 */
export function shareUnit(header: string, samples: readonly string[]): ShareUnit {
  const words = headerWords(header);
  const signed = samples.some((sample) => percentSign.test(sample));
  const bare = samples
    .filter((sample) => !percentSign.test(sample))
    .map((sample) => readNumber(sample, false)?.value)
    .filter((value) => value !== undefined);
  const fractional = bare.some((value) => value > 0 && value < 1);
  const above = bare.filter((value) => value > 1).length;
  if (words.includes("percent")) return fractional && above === 0 ? "fraction" : "percent";
  if (words.includes("share")) return above >= 3 && above * 2 > bare.length ? "percent" : "fraction";
  return signed || fractional || above === 0 ? "fraction" : "people";
}

/** A share as read: of the whole, or still a number of people to be divided by all. */
export type ReadShare = { readonly share: number } | { readonly people: number };

/** "35%", "35 %", "0.35", or "35" where the column's unit says so; the upper end of a range; undefined where unreadable. */
export function readShare(text: string, unit: ShareUnit): ReadShare | undefined {
  const signed = percentSign.test(text);
  const value = readNumber(text, !signed && unit === "people")?.value;
  if (value === undefined) return undefined;
  if (signed || unit === "percent") return { share: value / 100 };
  return unit === "people" ? { people: value } : { share: value };
}
