/**
 * Rewrites `own/country-names-cldr.csv` from the Unicode CLDR that this Node carries: country names in the languages that
 * supplier files are written in. Run by hand when a newer CLDR is wanted, then review the difference:
 *
 *     npx tsx packages/core/reference-build/cldr-country-names.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

const worldLanguages =
  "en fr es pt pt-PT de it nl pl cs sk hu ro bg hr sl sr sr-Latn sv da nb fi et lv lt el tr ru uk ar fa he ur hi bn th vi id ms fil zh zh-Hant ja ko sw".split(
    " ",
  );

/** Languages of one or few countries: only what they call these. */
const homeLanguages: Readonly<Record<string, readonly string[]>> = {
  is: ["IS"],
  sq: ["AL", "XK"],
  mk: ["MK"],
  bs: ["BA"],
  mn: ["MN"],
  ky: ["KG"],
  tg: ["TJ"],
  tk: ["TM"],
  uz: ["UZ"],
  kk: ["KZ"],
  az: ["AZ"],
  hy: ["AM"],
  ka: ["GE"],
  be: ["BY"],
  ps: ["AF"],
  so: ["SO"],
  ti: ["ER", "ET"],
  mg: ["MG"],
  rw: ["RW"],
  zu: ["ZA"],
  xh: ["ZA"],
  af: ["ZA", "NA"],
  ga: ["IE"],
  cy: ["GB"],
  mt: ["MT"],
  lb: ["LU"],
  ca: ["ES", "AD"],
  eu: ["ES"],
  am: ["ET"],
  km: ["KH"],
  lo: ["LA"],
  my: ["MM"],
  ne: ["NP"],
  si: ["LK"],
  ta: ["IN", "LK"],
  te: ["IN"],
  mr: ["IN"],
  gu: ["IN"],
  pa: ["IN"],
  ml: ["IN"],
  kn: ["IN"],
  or: ["IN"],
  as: ["IN"],
  sd: ["PK"],
  ku: ["IQ"],
  dz: ["BT"],
  to: ["TO"],
  fo: ["FO"],
  kl: ["GL"],
  ha: ["NG", "NE"],
  yo: ["NG", "BJ"],
  ig: ["NG"],
  wo: ["SN"],
  sn: ["ZW"],
  nd: ["ZW"],
  rm: ["CH"],
  jv: ["ID"],
  ug: ["CN"],
  bo: ["CN"],
  "zh-Hant-HK": ["HK", "MO", "TW"],
};

const own = join(import.meta.dirname, "own");
const countries: { alpha2: string }[] = parse(readFileSync(join(own, "country-names.csv")), { columns: true });

/** Short styles such as "VK" or "AS" are codes of other countries; those of the two Congos leave out which one is meant. */
function isName(name: string, style: string, alpha2: string): boolean {
  return (
    style === "long" ||
    (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}.\s]{1,6}$/u.test(name) && !/^C[DG]$/.test(alpha2))
  );
}

function namesIn(languages: readonly string[], alpha2: string): string[] {
  return languages.flatMap((language) =>
    (["long", "short"] as const).flatMap((style) => {
      const name = new Intl.DisplayNames([language], { type: "region", style, fallback: "none" }).of(alpha2);
      return name !== undefined && isName(name, style, alpha2) ? [name.replaceAll("|", " ").normalize("NFC")] : [];
    }),
  );
}

const rows = countries.map(({ alpha2 }) => {
  const home = Object.entries(homeLanguages).flatMap(([language, homes]) => (homes.includes(alpha2) ? [language] : []));
  const names = [...new Set(namesIn([...worldLanguages, ...home], alpha2))];
  return `${alpha2},"${names.join("|").replaceAll('"', "")}"`;
});
writeFileSync(join(own, "country-names-cldr.csv"), `alpha2,names\n${rows.join("\n")}\n`);
console.log(`CLDR ${process.versions.cldr}: ${rows.length} countries`);
