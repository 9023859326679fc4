import { finishHash, hashUnit } from "./hash.js";
import { unitAt } from "./unit-at.js";

/**
 * Spellings that romanisations of one sound differ by, longest first. Applied left to right, once.
 * Facts from the usual tables: Wade–Giles and pinyin, Revised and McCune–Reischauer Korean, ISO, BGN and English Cyrillic,
 * German umlauts written out, French and English transcriptions of Arabic and Indic names.
 */
const rules: readonly (readonly [string, string])[] = [
  ["tsch", "c"],
  ["dsch", "j"],
  ["shch", "s"],
  ["que", "ke"],
  ["qui", "ki"],
  ["qua", "ka"],
  ["ksh", "x"],
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
  ["ja", "ia"],
  ["ju", "iu"],
  ["aa", "a"],
  ["ah", "a"],
  ["eh", "e"],
  ["oh", "o"],
  ["uh", "u"],
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
  ["q", "k"],
  ["w", "v"],
  ["y", "i"],
];

/** Letters, and one more place for all else. */
const letters = 27;

const letterOf = (unit: number): number => (unit >= 97 && unit <= 122 ? unit - 97 : letters - 1);

/** A word that begins with j is spoken so; within words Slavic transcriptions write j for y. */
const j = 106;

/** Rules of three letters and more, by their first two; longest first. */
const longRules: (readonly (readonly [string, string])[] | undefined)[] = new Array(letters * letters).fill(undefined);

/** For each two letters what is heard: how many letters the rule takes (0 for none), then up to two units, eight bits each. */
const shortRules = new Uint32Array(letters * letters);

const packed = ([written, spoken]: readonly [string, string]): number =>
  written.length | (spoken.charCodeAt(0) << 8) | (spoken.length > 1 ? spoken.charCodeAt(1) << 16 : 0);

for (const rule of rules) {
  const [written] = rule;
  const first = letterOf(written.charCodeAt(0)) * letters;
  if (written.length > 2) {
    const place = first + letterOf(written.charCodeAt(1));
    longRules[place] = [...(longRules[place] ?? []), rule];
  } else if (written.length === 2) {
    const place = first + letterOf(written.charCodeAt(1));
    if (shortRules[place] === 0) shortRules[place] = packed(rule);
  } else {
    for (let place = first; place < first + letters; place++)
      if (shortRules[place] === 0) shortRules[place] = packed(rule);
  }
}

function longRuleAt(word: string, at: number, place: number): number {
  for (const rule of longRules[place] ?? []) if (word.startsWith(rule[0], at)) return packed(rule);
  return 0;
}

/** What was heard last, as units and how many; used again by each word. */
interface Sound {
  readonly units: Uint16Array;
  length: number;
}

const longestHeard = 256;
const newSound = (): Sound => ({ units: new Uint16Array(longestHeard), length: 0 });

const y = 121;
const vowelUnits = new Set([97, 101, 105, 111, 117]);

/** Is there a y before a vowel? It is not heard with the vowel before it ("skaya"). */
const beginsSyllable = (word: string, at: number): boolean =>
  at + 1 < word.length && word.charCodeAt(at) === y && vowelUnits.has(word.charCodeAt(at + 1));

/** Puts the sound of a word, or of its beginning, into a room; a unit is not heard twice in a row. */
function listen(word: string, sound: Sound): void {
  const { units } = sound;
  let length = 0;
  let last = 0;
  const end = word.length;
  for (let i = 0; i < end && length < longestHeard - 2; ) {
    const unit = unitAt(word, i);
    const place = letterOf(unit) * letters + (i + 1 < end ? letterOf(unitAt(word, i + 1)) : letters - 1);
    const alone = (i === 0 && unit === j) || beginsSyllable(word, i + 1);
    const spoken = alone ? 0 : (shortRules[place] ?? 0);
    const rule = (longRules[place] === undefined ? 0 : longRuleAt(word, i, place)) || spoken;
    const first = rule === 0 ? unit : (rule >>> 8) & 0xff;
    if (first !== last) units[length++] = first;
    last = first;
    const second = rule >>> 16;
    if (second !== 0) {
      if (second !== last) units[length++] = second;
      last = second;
    }
    i += rule === 0 ? 1 : rule & 0xff;
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

/** How a word sounds, roughly: the same text for words that sound alike. */
export function soundOf(word: string): string {
  listen(word, one);
  let sound = "";
  for (let i = 0; i < one.length; i++) sound += String.fromCharCode(one.units[i] ?? 0);
  return sound;
}

/** A hash that words which sound alike share. */
export function soundHash(word: string, seed: number): number {
  listen(word, one);
  let hash = seed;
  for (let i = 0; i < one.length; i++) hash = hashUnit(hash, one.units[i] ?? 0);
  return finishHash(hash);
}
