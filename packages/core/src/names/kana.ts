import anyAscii from "any-ascii";

/** Is it hiragana, katakana or their sign for a long vowel? */
export const isKana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x30ff;

const small = /^[ゃゅょャュョ]$/;
const smallVowel = /^[ぁぃぅぇぉァィゥェォ]$/;
const doubling = /^[っッ]$/;

/** き and ゃ are kya, し and ゃ sha, じ and ゃ ja. */
const glide = (syllable: string, vowel: string): string =>
  (/(?:sh|ch|j)i$/.test(syllable) ? syllable.slice(0, -1) : `${syllable.slice(0, -1)}y`) + vowel;

function letterByLetter(run: string): string {
  let latin = "";
  let doubled = false;
  for (const character of run) {
    if (doubling.test(character)) {
      doubled = true;
      continue;
    }
    const syllable = anyAscii(character).replace(/[^a-z]/g, "");
    if (small.test(character)) latin = glide(latin, syllable.slice(-1));
    else if (smallVowel.test(character)) latin = latin.slice(0, -1) + syllable;
    else latin += doubled ? (syllable.startsWith("ch") ? "t" : syllable.charAt(0)) + syllable : syllable;
    doubled = false;
  }
  return latin;
}

const shortened = (latin: string): string => latin.replace(/o[ou]/g, "o").replace(/uu/g, "u");

/** A run of kana in Hepburn spelling without marks for long vowels, as firms write themselves (コウヨウ → koyo). */
export const kanaInLatin = (run: string): string => shortened(letterByLetter(run));

/** The spellings of a run of kana that Latin names use besides: long vowels as typed (kouyou), m before b, m and p. */
export function kanaSpellings(run: string): string[] {
  const long = letterByLetter(run);
  const short = shortened(long);
  return [...new Set([short, long, short.replace(/n(?=[bmp])/g, "m"), long.replace(/ou/g, "oh")])];
}
