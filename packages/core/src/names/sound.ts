import { finishHash, hashUnit } from "./hash.js";

/**
 * Spellings that romanisations of one sound differ by, longest first. Applied left to right, once.
 * Facts from the usual tables: Wade–Giles and pinyin, Revised and McCune–Reischauer Korean, ISO, BGN and English Cyrillic,
 * German umlauts written out, French and English transcriptions of Arabic and Indic names.
 */
const rules: readonly (readonly [string, string])[] = [
  ["tsch", "c"],
  ["dsch", "j"],
  ["shch", "s"],
  ["tch", "c"],
  ["sch", "s"],
  ["dzh", "j"],
  ["eo", "u"],
  ["eu", "u"],
  ["ae", "e"],
  ["ai", "e"],
  ["ay", "e"],
  ["ei", "e"],
  ["ey", "e"],
  ["ea", "e"],
  ["ee", "i"],
  ["ie", "i"],
  ["iy", "i"],
  ["yi", "i"],
  ["ij", "i"],
  ["ii", "i"],
  ["oe", "o"],
  ["oo", "u"],
  ["ou", "u"],
  ["ue", "u"],
  ["yu", "iu"],
  ["wu", "u"],
  ["ia", "ia"],
  ["ya", "ia"],
  ["ja", "ja"],
  ["aa", "a"],
  ["lv", "lu"],
  ["nv", "nu"],
  ["hs", "s"],
  ["kh", "h"],
  ["gh", "g"],
  ["ph", "f"],
  ["zh", "j"],
  ["dj", "j"],
  ["ts", "c"],
  ["tz", "c"],
  ["cz", "c"],
  ["ch", "c"],
  ["sh", "s"],
  ["th", "t"],
  ["dh", "d"],
  ["bh", "b"],
  ["ck", "k"],
  ["cc", "k"],
  ["ks", "x"],
  ["qu", "k"],
  ["q", "k"],
  ["w", "v"],
  ["y", "i"],
  ["z", "z"],
]; // prettier-ignore

/** The rules by the first letter they are for. */
const byFirst: (readonly (readonly [string, string])[])[] = [];
for (const rule of rules) {
  const first = rule[0].charCodeAt(0);
  byFirst[first] = [...(byFirst[first] ?? []), rule];
}

const none: readonly (readonly [string, string])[] = [];

/** The units of the word heard last, used again by each word. */
const heard: number[] = [];

/** Puts the sound of a word into `heard` and gives its length. */
function listen(word: string): number {
  let length = 0;
  let last = 0;
  for (let i = 0; i < word.length; ) {
    const unit = word.charCodeAt(i);
    let rule: readonly [string, string] | undefined;
    for (const each of byFirst[unit] ?? none) {
      const [written] = each;
      if (written.length === 1 || (written.charCodeAt(1) === word.charCodeAt(i + 1) && word.startsWith(written, i))) {
        rule = each;
        break;
      }
    }
    const size = rule === undefined ? 1 : rule[1].length;
    for (let k = 0; k < size; k++) {
      const spoken = rule === undefined ? unit : rule[1].charCodeAt(k);
      if (spoken !== last || length === 0) heard[length++] = spoken;
      last = spoken;
    }
    i += rule === undefined ? 1 : rule[0].length;
  }
  return length;
}

/** Do two words sound alike, roughly? Words that romanise one name by different systems do. Letters are not doubled. */
export function soundAlike(a: string, b: string): boolean {
  const sound = heard.slice(0, listen(a));
  if (listen(b) !== sound.length) return false;
  for (let i = 0; i < sound.length; i++) if (sound[i] !== heard[i]) return false;
  return true;
}

/** A hash that words which sound alike share. */
export function soundHash(word: string, seed: number): number {
  const length = listen(word);
  let hash = seed;
  for (let i = 0; i < length; i++) hash = hashUnit(hash, heard[i] ?? 0);
  return finishHash(hash);
}

/** What each consonant is written as, at least, in an Arabic or Hebrew spelling; "" for letters that these leave out or use as vowels. */
const consonants: Readonly<Record<string, string>> = {
  a: "",
  e: "",
  i: "",
  o: "",
  u: "",
  y: "",
  w: "",
  "^": "",
  c: "k",
  q: "k",
  g: "j",
  p: "b",
  v: "f",
  x: "ks",
}; // prettier-ignore

const isVowel = (letter: string): boolean => "aeiouy".includes(letter);

/**
 * The consonants of a word, as far as Arabic, Persian or Hebrew spelling and a Latin transcription share them:
 * المثال and Mithal are both "mtl". Vowels, half vowels and aspirations go, and the feminine ending (-a, -ah, -at).
 */
export function consonantsOf(word: string): string {
  let kept = "";
  let last = "";
  const end = word.length > 5 && word.endsWith("at") ? word.length - 1 : word.length;
  for (let i = 0; i < end; i++) {
    const letter = word.charAt(i);
    const silent = letter === "h" && i > 0 && (i === word.length - 1 || !isVowel(word.charAt(i - 1)));
    const heard = silent ? "" : (consonants[letter] ?? letter);
    if (heard === "" || heard === last) continue;
    kept += heard;
    last = heard;
  }
  return kept;
}
