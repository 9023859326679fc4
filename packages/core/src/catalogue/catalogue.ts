import english from "../../data/catalogue.en.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

/** The id of a phrase in the catalogue. */
export type PhraseId = keyof typeof english;

type Values = Readonly<Record<string, string | number>>;

const phrases = once(() => tableOf(english));

const compiled = new Map<PhraseId, readonly string[]>();

/** Odd places hold the names of values: "worst of {count} places" → ["worst of ", "count", " places"]. */
const partsOf = (id: PhraseId): readonly string[] => {
  let parts = compiled.get(id);
  if (parts === undefined) {
    parts = phrases()[id].split(/[{}]/);
    compiled.set(id, parts);
  }
  return parts;
};

/**
 * What a reader sees, from the catalogue of the locale, with values filled in.
 *
 * @example
 * ```ts
 * phrase("factor.place.known", { region: "Xinjiang", matched: "Urumqi" });
 * ```
 */
export const phrase = (id: PhraseId, values?: Values): string => {
  const parts = partsOf(id);
  if (parts.length === 1) return parts[0]!;
  let text = parts[0]!;
  for (let i = 1; i < parts.length; i += 2) text += `${values?.[parts[i]!] ?? ""}${parts[i + 1]!}`;
  return text;
};
