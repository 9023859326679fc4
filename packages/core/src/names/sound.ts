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

const byFirst = new Map<string, (readonly [string, string])[]>();
for (const rule of rules) {
  const first = rule[0].charAt(0);
  const same = byFirst.get(first);
  if (same === undefined) byFirst.set(first, [rule]);
  else same.push(rule);
}

/** How a word sounds, roughly: words that romanise one name by different systems come out alike. Letters are not doubled. */
export function soundOf(word: string): string {
  let sound = "";
  for (let i = 0; i < word.length; ) {
    const letter = word.charAt(i);
    let heard = letter;
    let size = 1;
    for (const [written, spoken] of byFirst.get(letter) ?? []) {
      if (word.startsWith(written, i)) {
        heard = spoken;
        size = written.length;
        break;
      }
    }
    i += size;
    sound += sound.endsWith(heard.charAt(0)) ? heard.slice(1) : heard;
  }
  return sound;
}

const consonant: Readonly<Record<string, string>> = {
  c: "k",
  q: "k",
  g: "j",
  p: "b",
  v: "f",
  x: "ks",
}; // prettier-ignore

/**
 * The consonants of a word, as far as Arabic, Persian or Hebrew spelling and a Latin transcription share them:
 * المثال and Mithal are both "mtl". Vowels, half vowels and aspirations go.
 */
export function consonantsOf(word: string): string {
  let kept = "";
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    if ("aeiouyw^".includes(letter)) continue;
    if (letter === "h" && (i === 0 || i === word.length - 1 || !"aeiouy".includes(word.charAt(i - 1)))) {
      if (i > 0) continue;
    }
    const heard = consonant[letter] ?? letter;
    if (!kept.endsWith(heard)) kept += heard;
  }
  return kept;
}
