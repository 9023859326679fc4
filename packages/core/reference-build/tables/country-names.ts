import { countryKey } from "../../src/reference/country-key.js";
import type { Read, Table } from "../table.js";

const own = "own/country-names.csv";
const cldr = "own/country-names-cldr.csv";

const split = (cell: string) => cell.split("|").filter((name) => name !== "");

type Keys = [alpha2: string, keys: string[]];

/** The keys of the names we wrote, each once; a key with two meanings fails the build. */
function ownKeys(read: Read): { rows: Keys[]; meaning: ReadonlyMap<string, string> } {
  const meaning = new Map<string, string>();
  const rows = read(own, ["alpha2", "name", "aliases"]).map(({ alpha2, name, aliases }): Keys => {
    const keys = [...new Set([name, ...split(aliases)].map(countryKey))];
    for (const key of keys) {
      if (meaning.has(key)) throw new Error(`${own}: "${key}" means ${meaning.get(key)} and ${alpha2}`);
      meaning.set(key, alpha2);
    }
    return [alpha2, keys];
  });
  return { rows, meaning };
}

/** "Áo", "Bỉ" and "Çin" lose their accents in a key and would then be read out of codes and remarks. */
const tooShort = (key: string) => /^\p{Script=Latin}( ?\p{Script=Latin}){0,2}$/u.test(key);

/** The keys of the names in other languages that we have not written and that mean one country only. */
function otherKeys(read: Read): Keys[] {
  const { meaning } = ownKeys(read);
  const rows = read(cldr, ["alpha2", "names"]).map(
    ({ alpha2, names }): Keys => [
      alpha2,
      [...new Set(split(names).map(countryKey))].filter((key) => !meaning.has(key) && !tooShort(key)),
    ],
  );
  const times = new Map<string, number>();
  for (const key of rows.flatMap(([, keys]) => keys)) times.set(key, (times.get(key) ?? 0) + 1);
  return rows.map(([alpha2, keys]) => [alpha2, keys.filter((key) => times.get(key) === 1)]);
}

const compact = (rows: readonly Keys[]) => ({
  columns: ["alpha2", "keys"],
  rows: rows.map(([alpha2, keys]) => `${alpha2} ${keys.join("|")}`),
});

/** English, native, former and formal names and abbreviations, written by us; what ships are their keys, so that nothing is folded at start. */
export const countryNames: Table = {
  file: "country-names.json",
  sources: [
    {
      dataset: "country-names",
      title: "Country names and aliases in common use",
      source: "written for this project",
      publisher: "Manumit",
      edition: "2026-11",
      retrieved: "2026-11-24",
      licence: "Apache-2.0",
      note: "“Congo” alone is read as the Republic of the Congo (CG); “Korea” and “Virgin Islands” alone are not read at all. Parts of a state that trade under their own name (England, Zanzibar) mean the state.",
    },
  ],
  inputs: [own],
  key: ["alpha2"],
  build: (read) => compact(ownKeys(read).rows),
};

/** Names in other languages that our own list does not have; a name that would mean two countries is left out. */
export const countryNamesCldr: Table = {
  file: "country-names-cldr.json",
  sources: [
    {
      dataset: "unicode-cldr",
      title: "Country names in the languages of supply chains",
      source: "Unicode Common Locale Data Repository, as carried by Node.js",
      publisher: "Unicode, Inc.",
      edition: "48",
      retrieved: "2026-11-24",
      licence: "Unicode License v3",
      url: "https://cldr.unicode.org/",
    },
  ],
  inputs: [own, cldr],
  key: ["alpha2"],
  build: (read) => compact(otherKeys(read)),
};
