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

/** Letters, and one more place for all else. */
const letters = 27;

const letterOf = (unit: number): number => (unit >= 97 && unit <= 122 ? unit - 97 : letters - 1);

/** The rules for each two letters, longest first; most have one or none. */
const byPair: ((readonly [string, string])[] | undefined)[] = new Array(letters * letters).fill(undefined);
for (const rule of rules) {
  const first = letterOf(rule[0].charCodeAt(0)) * letters;
  const second = rule[0].length > 1 ? letterOf(rule[0].charCodeAt(1)) : undefined;
  for (let each = second ?? 0; each <= (second ?? letters - 1); each++) {
    const own = byPair[first + each];
    if (own === undefined) byPair[first + each] = [rule];
    else own.push(rule);
  }
}

/** What was heard last, as units and how many; used again by each word. */
interface Sound {
  readonly units: Uint16Array;
  length: number;
}

const longestHeard = 256;
const newSound = (): Sound => ({ units: new Uint16Array(longestHeard), length: 0 });

/** Puts the sound of a word, or of its beginning, into a room. */
function listen(word: string, sound: Sound): void {
  const { units } = sound;
  let length = 0;
  let last = 0;
  for (let i = 0; i < word.length && length < longestHeard - 2; ) {
    const unit = word.charCodeAt(i);
    const second = i + 1 < word.length ? word.charCodeAt(i + 1) : 0;
    const possible = byPair[letterOf(unit) * letters + letterOf(second)];
    let rule: readonly [string, string] | undefined;
    if (possible !== undefined) {
      for (let k = 0; k < possible.length && rule === undefined; k++) {
        const each = possible[k] as readonly [string, string];
        if (each[0].length < 3 || word.startsWith(each[0], i)) rule = each;
      }
    }
    if (rule === undefined) {
      if (unit !== last) units[length++] = unit;
      last = unit;
      i++;
      continue;
    }
    const [written, spoken] = rule;
    for (let k = 0; k < spoken.length; k++) {
      const each = spoken.charCodeAt(k);
      if (each !== last) units[length++] = each;
      last = each;
    }
    i += written.length;
  }
  sound.length = length;
}

const one = newSound();
const other = newSound();

/** Do two words sound alike, roughly? Words that romanise one name by different systems do. Letters are not doubled. */
export function soundAlike(a: string, b: string): boolean {
  listen(a, one);
  listen(b, other);
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one.units[i] !== other.units[i]) return false;
  return true;
}

/** A hash that words which sound alike share. */
export function soundHash(word: string, seed: number): number {
  listen(word, one);
  let hash = seed;
  for (let i = 0; i < one.length; i++) hash = hashUnit(hash, one.units[i] ?? 0);
  return finishHash(hash);
}
