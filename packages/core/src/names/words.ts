import { hashOn, hashSeed, hashUnit } from "./hash.js";

/** The words of a folded name, in order. */
export interface WordList {
  readonly words: string[];
  /** Hash of each, not yet spread. */
  readonly hashes: number[];
  /** Which words stand in brackets. */
  readonly bracketed: boolean[];
  /** Is there a sign, a single letter or another script, such as may stand between two names ("t/a", "f.k.a.", ";")? */
  readonly mayHoldSeveral: boolean;
}

/** More words than any organisation's name has; what follows is not part of the name. */
const mostWords = 40;

const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit > 0x7e || unit === 0x5e;

const apostrophe = 0x27;

/** Semicolon, bar, slash and colon part names; an apostrophe parts what would otherwise be one word. */
const isParting = (unit: number): boolean =>
  unit === 0x3a || unit === 0x3b || unit === 0x2f || unit === 0x7c || unit === apostrophe;

/** Initials and single letters belong together: "S. A." → "sa", "L.Y.P." → "lyp", "G & G" → "gg". */
function joinLetters({ words, hashes, bracketed }: WordList): WordList {
  const joined: WordList = { words: [], hashes: [], bracketed: [], mayHoldSeveral: true };
  for (let i = 0; i < words.length; ) {
    let word = words[i] ?? "";
    let end = i + 1;
    if (isLetter(word)) {
      while (end < words.length && isLetter(words[end]) && bracketed[end] === bracketed[i]) word += words[end++];
    }
    joined.words.push(word);
    joined.hashes.push(end === i + 1 ? (hashes[i] ?? 0) : hashOn(hashSeed, word));
    joined.bracketed.push(bracketed[i] ?? false);
    i = end;
  }
  return joined;
}

const isLetter = (word: string | undefined): boolean => word?.length === 1 && word >= "a" && word <= "z";

/** Gives the text of a word by its place in a folded name and its hash. */
export type CutWord = (folded: string, start: number, end: number, hash: number) => string;

const slice: CutWord = (folded, start, end) => folded.slice(start, end);

/**
 * Cuts a folded name into words at everything that is neither letter nor digit. Apostrophes join ("people's" → "peoples"),
 * single letters are joined. Whoever knows many words can give their texts by `cut`.
 */
export function splitWords(folded: string, cut: CutWord = slice): WordList {
  const words: string[] = [];
  const hashes: number[] = [];
  const bracketed: boolean[] = [];
  let mayHoldSeveral = false;
  let depth = 0;
  let start = -1;
  let hash = hashSeed;
  let letters = false;
  let kept = "";
  for (let i = 0; i <= folded.length && words.length < mostWords; i++) {
    const unit = i < folded.length ? folded.charCodeAt(i) : 32;
    if (isWordUnit(unit)) {
      if (start < 0) start = i;
      hash = hashUnit(hash, unit);
      if (unit > 0x7e) mayHoldSeveral = true;
      continue;
    }
    if (isParting(unit)) mayHoldSeveral = true;
    if (unit === apostrophe) {
      if (start >= 0) kept += folded.slice(start, i);
      start = -1;
      continue;
    }
    if (start >= 0 || kept !== "") {
      const word = kept === "" ? cut(folded, start, i, hash) : start < 0 ? kept : kept + folded.slice(start, i);
      words.push(word);
      hashes.push(hash);
      bracketed.push(depth > 0);
      if (word.length === 1) letters = true;
      start = -1;
      hash = hashSeed;
      kept = "";
    }
    if (unit === 0x28) depth++;
    else if (unit === 0x29 && depth > 0) depth--;
  }
  const list = { words, hashes, bracketed, mayHoldSeveral: mayHoldSeveral || words.length === mostWords };
  return letters ? joinLetters(list) : list;
}
