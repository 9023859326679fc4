import countries from "../../data/countries.json";
import names from "../../data/country-names.json";
import namesInOtherLanguages from "../../data/country-names-cldr.json";
import { countryKey } from "./country-key.js";
import { once } from "./once.js";
import { tableOf } from "./table-of.js";

/** Longer than any country's name; anything longer is an address or an attack. */
const longestName = 100;

/** Between two writings of one country: "CN - China", "Myanmar (Burma)", "Türkiye / Turkey". */
const betweenWritings = /[()[\]/,|;:–—-]/;

/** Codes and names as we write them, and in lower case: no work for the usual cell. */
const asWritten = once(() => {
  const meaning = new Map<string, string>();
  for (const { alpha2, alpha3, name } of tableOf(countries)) {
    for (const writing of [alpha2, alpha3, name]) meaning.set(writing, alpha2).set(writing.toLowerCase(), alpha2);
  }
  // lower-case "na" in a form says "not available" far more often than it says Namibia
  meaning.delete("na");
  return meaning;
});

const byKey = (table: { rows: readonly string[] }) => () => {
  const meaning = new Map<string, string>();
  for (const row of tableOf(table).rows) {
    for (const key of row.slice(3).split("|")) meaning.set(key, row.slice(0, 2));
  }
  return meaning;
};

const byOwnName = once(byKey(names));
const byOtherName = once(byKey(namesInOtherLanguages));

function resolveWriting(text: string): string | undefined {
  const lower = text.toLowerCase();
  // a name of one word in its own script is its key already
  const known = asWritten().get(text) ?? asWritten().get(lower) ?? byOwnName().get(lower) ?? byOtherName().get(lower);
  if (known !== undefined) return known;
  const key = countryKey(lower);
  return byOwnName().get(key) ?? byOtherName().get(key);
}

/** The country that every part names, if they all name the same one: "Georgia, USA" is neither. */
function resolveParts(text: string): string | undefined {
  const parts = text.split(betweenWritings).map((part) => part.trim());
  const said = parts.filter((part) => part !== "");
  if (said.length < 2) return undefined;
  const [first, ...others] = said.map(resolveWriting);
  return others.every((country) => country === first) ? first : undefined;
}

/**
 * The ISO 3166-1 alpha-2 code of a country as people write it: alpha-2 or alpha-3 code, English, native or former name,
 * common abbreviation, or its name in one of some fifty languages. Case, accents, punctuation, articles and word order do
 * not matter. Nothing is guessed: what is not a known writing, or could mean two countries ("Korea"), gives undefined.
 * "Congo" alone is the Republic of the Congo (CG). Lower-case "na" and "n.a." are undefined; "NA" is Namibia.
 *
 * @example
 * ```ts
 * resolveCountry("Korea, Republic of"); // "KR"
 * resolveCountry("Türkiye / Turkey"); // "TR"
 * resolveCountry("somewhere in Asia"); // undefined
 * ```
 */
export function resolveCountry(text: string): string | undefined {
  const known = asWritten().get(text);
  if (known !== undefined) return known;
  const writing = text.trim();
  if (writing === "" || writing.length > longestName) return undefined;
  return resolveWriting(writing) ?? resolveParts(writing);
}
