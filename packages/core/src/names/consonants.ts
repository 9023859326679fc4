import { consonantsOnly, hasConsonantsOnly } from "./fold.js";
import { remembered } from "./remembered.js";

/** Fewer consonants than these say nothing about a word, and so few only little. */
const fewest = 2;

/** More half vowels than these are not tried with and without. */
const mostDoubtful = 3;

/** What a letter is heard as; what is not here, as itself. Aspirations go with the letter before them. */
const heard: Readonly<Record<string, string>> = { c: "k", q: "k", g: "j", p: "b", v: "w", x: "ks" };

const isVowel = (letter: string): boolean => "aeiou".includes(letter);

/** Each place of a word: what may be heard there, "" for nothing. */
type Places = readonly (readonly string[])[];

/** Two letters for one sound, and letters that a script uses for several. */
const nativePairs: Readonly<Record<string, readonly string[]>> = {
  kh: ["k"],
  gh: ["j"],
  sh: ["s"],
  zh: ["z"],
  th: ["t"],
  dh: ["d"],
  bh: ["b"],
  jh: ["j"],
  ch: ["k"],
  ph: ["f"],
  ts: ["s"],
  kg: ["k", "j"],
  cz: ["s", "k"],
  td: ["t", "d"],
  bv: ["b", "w"],
  pf: ["b", "f"],
  "^h": ["h"],
  "^m": ["n", "m"],
};

/** The consonants that a word in a script without vowels may have: its half vowels may be vowels, an h at the end is mute. */
function nativePlaces(word: string): Places {
  const places: (readonly string[])[] = [];
  // Hebrew is marked twice; its h never stands right behind the mark
  const isHebrew = word.charAt(1) === consonantsOnly && word.charAt(2) !== "h";
  for (let i = isHebrew ? 2 : 1; i < word.length; ) {
    const pair = nativePairs[word.slice(i, i + 2)];
    if (pair !== undefined) {
      if (word.slice(i) !== "^h") places.push(pair);
      i += 2;
      continue;
    }
    const letter = word.charAt(i++);
    if (letter === "w" || letter === "y") places.push(["", letter]);
    else if (!isVowel(letter) && letter !== consonantsOnly) places.push([heard[letter] ?? letter]);
  }
  return places;
}

/** Half vowels before a vowel are heard; as the end of a diphthong, or as a long vowel, they may be written or not. */
function latinPlaces(word: string): Places {
  const places: (readonly string[])[] = [];
  const end = word.length;
  for (let i = 0; i < end; i++) {
    const letter = word.charAt(i);
    const before = i === 0 ? "" : word.charAt(i - 1);
    const after = word.charAt(i + 1);
    if (letter === "y" || letter === "w") places.push(isVowel(after) ? [letter] : ["", letter]);
    else if (letter === "i" && (before === "a" || before === "e" || after === "i")) places.push(["", "y"]);
    else if (letter === "e" && after === "e") places.push(["", "y"]);
    else if ((letter === "u" && "aou".includes(before || "-")) || (letter === "o" && after === "o"))
      places.push(["", "w"]);
    else if (isVowel(letter)) continue;
    else if (letter === "h" && i > 0 && (i === end - 1 || !(isVowel(before) || before === "y"))) continue;
    else if (letter === "p" && after === "h") places.push(["f"]);
    else if (letter === "t" && (after === "s" || after === "z")) continue;
    // the feminine ending is written -a, -ah or -at
    else if (letter === "t" && i === end - 1 && before === "a" && end > 5) places.push(["", "t"]);
    else if (letter === "z" && before === "t") places.push(["s"]);
    else places.push([heard[letter] ?? letter]);
  }
  return places;
}

const withoutDoubles = (text: string): string => text.replace(/(.)\1+/g, "$1");

/** All or nothing of what is doubtful in Latin, where vowels are written; every choice in a script without them. */
function choicesOf(places: Places, isNative: boolean): string[] {
  let choices = [""];
  let doubtful = 0;
  if (!isNative)
    choices = [0, 1].map((choice) => places.map((possible) => possible[choice] ?? possible[0] ?? "").join(""));
  else
    for (const possible of places) {
      const tried = possible.length > 1 && doubtful++ >= mostDoubtful ? possible.slice(0, 1) : possible;
      choices = choices.flatMap((choice) => tried.map((each) => choice + each));
    }
  return [...new Set(choices.map(withoutDoubles))].filter((choice) => choice.length >= fewest);
}

/**
 * The consonants of a word, as far as scripts without vowels and a Latin transcription share them: المثال and Mithal both
 * have "mtl", الثريا and Thuraya "try". Several where letters may be consonants or not; none for words of fewer than two.
 */
export const skeletonsOf = remembered((word: string): readonly string[] =>
  hasConsonantsOnly(word) ? choicesOf(nativePlaces(word), true) : choicesOf(latinPlaces(word), false),
);

/** How many consonants the longest skeleton has that two words share; 0 if they share none. */
export function sharedSkeleton(a: string, b: string): number {
  const own = skeletonsOf(a);
  let longest = 0;
  for (const skeleton of skeletonsOf(b)) if (own.includes(skeleton)) longest = Math.max(longest, skeleton.length);
  return longest;
}
