import readings from "../../data/names/han-readings.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

/** More spellings of a run are not tried. */
const most = 12;

const table = once(() => {
  const all = new Map<string, string>();
  for (const [tongue, reading = "", characters = ""] of tableOf(readings))
    if (tongue === "yue") for (const character of characters) if (!all.has(character)) all.set(character, reading);
  return all;
});

/** How Hong Kong writes what Jyutping writes otherwise: first letters, then the rest of a syllable. */
const initials: Readonly<Record<string, string>> = {
  gw: "kw",
  kw: "kw",
  ng: "ng",
  b: "p",
  d: "t",
  g: "k",
  z: "ch ts",
  c: "ch ts",
  s: "s sh",
  j: "y",
};
const finals: Readonly<Record<string, string>> = {
  aa: "a",
  aai: "ai",
  aau: "au",
  aam: "am",
  aan: "an",
  aang: "ang",
  aap: "ap",
  aat: "at",
  aak: "ak",
  am: "am um",
  an: "an un",
  ei: "ei ee",
  eng: "eng ing",
  i: "i ee",
  ou: "o",
  oe: "eu",
  oeng: "eung",
  oek: "euk",
  eoi: "ui",
  eon: "un",
  eot: "ut",
  u: "u",
  un: "un oon",
  yu: "u ue",
  yun: "uen un",
  yut: "uet ut",
};

const syllable = /^(gw|kw|ng|[bpmfdtnlgkhwzcsj])?(.+)$/;

const spelt = once(() => {
  const known = new Map<string, string[]>();
  for (const reading of table().values()) {
    const [, initial = "", final = ""] = syllable.exec(reading) ?? [];
    const starts = (initials[initial] ?? initial).split(" ");
    const ends = (finals[final] ?? final).split(" ");
    known.set(
      reading,
      ends.flatMap((end) => starts.map((start) => start + end)),
    );
  }
  return known;
});

/** How Hong Kong may spell a run of simplified Han as spoken in Cantonese (永顺 → wingshun), at most twelve spellings; none if it holds a rare character. */
export function cantoneseSpellings(run: string): string[] {
  let spellings = [""];
  for (const character of run) {
    const own = spelt().get(table().get(character) ?? "");
    if (own === undefined) return [];
    spellings = spellings.flatMap((each) => own.map((one) => each + one)).slice(0, most);
  }
  return spellings;
}
