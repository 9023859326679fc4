import { once } from "../reference/once.js";
import type { NameToken } from "./name-token.js";
import { isPinyinSyllable, pinyinSyllables } from "./pinyin.js";
import { tokenOf } from "./token-of.js";

const initials: readonly (readonly [RegExp, string])[] = [
  [/^zh/, "ch"],
  [/^(?:j|q)/, "ch"],
  [/^x/, "hs"],
  [/^b/, "p"],
  [/^d/, "t"],
  [/^g/, "k"],
  [/^r/, "j"],
  [/^(?:z|c)(?!h)/, "ts"],
];

const finals: readonly (readonly [RegExp, string])[] = [
  [/^(zh|ch|sh|r)i$/, "$1ih"],
  [/^(z|c)i$/, "tzu"],
  [/^si$/, "ssu"],
  [/^yan$/, "yen"],
  [/^ye$/, "yeh"],
  [/^you$/, "yu"],
  [/^yi$/, "i"],
  [/^([gkh])e$/, "$1o"],
  [/ian$/, "ien"],
  [/ie$/, "ieh"],
  [/ue$/, "ueh"],
  [/ong$/, "ung"],
  [/^([gk])ui$/, "$1uei"],
  [/^er$/, "erh"],
  [/^([dtnlrzcs]|zh|ch)uo$/, "$1o"],
];

/** A syllable of pinyin as Wade and Giles spell it, without the apostrophes that names leave out. */
function inWadeGiles(syllable: string): string {
  let spelt = syllable;
  for (const [from, to] of finals)
    if (from.test(spelt)) {
      spelt = spelt.replace(from, to);
      break;
    }
  for (const [from, to] of initials) if (from.test(spelt)) return spelt.replace(from, to);
  return spelt;
}

/** For each syllable of Wade–Giles what it may be in pinyin: aspirated or not, names do not tell. */
const table = once(() => {
  const all = new Map<string, string[]>();
  for (const syllable of pinyinSyllables()) {
    const spelt = inWadeGiles(syllable);
    const written = all.get(spelt);
    if (written === undefined) all.set(spelt, [syllable]);
    else written.push(syllable);
  }
  return all;
});

const longestSyllable = 6;

/** Words of trade that any name may hold weigh less; rarer ones may be a syllable ("chung"). */
const leastWeight = 4;
const mostSyllables = 3;
const mostReadings = 8;

/** The run of syllables in the name that one system spells: where it begins, and how many. */
function runOfSyllables(tokens: readonly NameToken[]): { at: number; count: number } | undefined {
  let evidence = false;
  let at = 0;
  let count = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { key, weight } = tokens[i] as NameToken;
    const fits = weight >= leastWeight && key.length <= longestSyllable && table().has(key);
    if (!fits && count > 0) break;
    if (!fits) continue;
    if (count++ === 0) at = i;
    evidence ||= !isPinyinSyllable(key);
  }
  return evidence && count > 1 && count <= mostSyllables ? { at, count } : undefined;
}

/**
 * The names that a name in the spelling of Wade and Giles may be in pinyin ("Chien Kuang Electronics" → "Jian Guang …",
 * "Qian Guang …"), at most eight; none if no syllable shows that it is so spelt.
 */
export function inPinyin(tokens: readonly NameToken[]): NameToken[][] {
  const run = runOfSyllables(tokens);
  if (run === undefined) return [];
  let readings: NameToken[][] = [[]];
  tokens.forEach((token, i) => {
    const isSyllable = i >= run.at && i < run.at + run.count;
    const written = isSyllable ? (table().get(token.key) ?? []).map((each) => tokenOf(each)) : [token];
    readings = readings.flatMap((reading) => written.map((each) => [...reading, each])).slice(0, mostReadings);
  });
  return readings;
}
