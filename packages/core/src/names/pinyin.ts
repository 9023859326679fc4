import { once } from "../reference/once.js";
import { remembered } from "./remembered.js";
import { unitAt } from "./unit-at.js";

/** The finals that each initial of standard Chinese takes, toneless, ü as u; "-" stands for no initial. */
const table: Readonly<Record<string, string>> = {
  "-": "a ai an ang ao e ei en eng er o ou yi ya ye yao you yan yin yang ying yong yu yue yuan yun yo wu wa wo wai wei wan wen wang weng",
  b: "a o ai ei ao an en ang eng i ie iao ian in ing u",
  p: "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
  m: "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
  f: "a o ei ou an en ang eng u",
  d: "a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un",
  t: "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
  n: "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ue",
  l: "a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ue",
  g: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  k: "a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
  h: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  j: "i ia ie iao iu ian in iang ing iong u ue uan un",
  q: "i ia ie iao iu ian in iang ing iong u ue uan un",
  x: "i ia ie iao iu ian in iang ing iong u ue uan un",
  zh: "a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  ch: "a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
  sh: "a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
  r: "e i ao ou an en ang eng ong u ua uo ui uan un",
  z: "a e i ai ei ao ou an en ang eng ong u uo ui uan un",
  c: "a e i ai ao ou an en ang eng ong u uo ui uan un",
  s: "a e i ai ao ou an en ang eng ong u uo ui uan un",
};

const syllables = once(() => {
  const all = Object.entries(table).flatMap(([initial, finals]) =>
    finals.split(" ").map((final) => (initial === "-" ? final : initial + final)),
  );
  return all.sort((a, b) => b.length - a.length);
});

const wholeWord = once(() => new RegExp(`^(?:${syllables().join("|")}){1,4}$`));

const isVowel = (unit: number): boolean =>
  unit === 0x61 || unit === 0x65 || unit === 0x69 || unit === 0x6f || unit === 0x75;

/** Most words of other languages have consonants side by side or at the end that no pinyin has: these need no closer look. */
function mayBePinyin(word: string): boolean {
  const end = word.length - 1;
  for (let i = 0; i <= end; i++) {
    const unit = unitAt(word, i);
    if (isVowel(unit) || unit === 0x6e || unit === 0x72) continue; // n, r
    if (unit === 0x67 && i > 0 && unitAt(word, i - 1) === 0x6e) continue; // ng
    if (i === end) return false;
    const next = unitAt(word, i + 1);
    const aspirates = next === 0x68 && (unit === 0x7a || unit === 0x63 || unit === 0x73); // zh, ch, sh
    if (!isVowel(next) && !aspirates) return false;
  }
  return true;
}

const readsAsPinyin = remembered((word: string): boolean => wholeWord().test(word));

/** Can the word be read as one to four syllables of toneless pinyin? */
export const isPinyin = (word: string): boolean => mayBePinyin(word) && readsAsPinyin(word);

/** All syllables of toneless pinyin. */
export const pinyinSyllables = (): readonly string[] => syllables();

const oneSyllable = once(() => new Set(syllables()));

/** Is the word one syllable of toneless pinyin? */
export const isPinyinSyllable = (word: string): boolean => oneSyllable().has(word);
