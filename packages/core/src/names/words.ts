/** The words of a folded name, in order. */
export interface WordList {
  readonly words: string[];
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
function joinLetters({ words, bracketed }: WordList): WordList {
  const joined: WordList = { words: [], bracketed: [], mayHoldSeveral: true };
  for (let i = 0; i < words.length; ) {
    let word = words[i] ?? "";
    let end = i + 1;
    if (isLetter(word)) {
      while (end < words.length && isLetter(words[end]) && bracketed[end] === bracketed[i]) word += words[end++];
    }
    joined.words.push(word);
    joined.bracketed.push(bracketed[i] ?? false);
    i = end;
  }
  return joined;
}

const isLetter = (word: string | undefined): boolean => word?.length === 1 && word >= "a" && word <= "z";

/**
 * Cuts a folded name into words at everything that is neither letter nor digit. Apostrophes join ("people's" → "peoples"),
 * single letters are joined.
 */
export function splitWords(folded: string): WordList {
  const words: string[] = [];
  const bracketed: boolean[] = [];
  let mayHoldSeveral = false;
  let depth = 0;
  let start = -1;
  let letters = false;
  let kept = "";
  for (let i = 0; i <= folded.length && words.length < mostWords; i++) {
    const unit = i < folded.length ? folded.charCodeAt(i) : 32;
    if (isWordUnit(unit)) {
      if (start < 0) start = i;
      if (unit > 0x7e) mayHoldSeveral = true;
      continue;
    }
    if (isParting(unit)) mayHoldSeveral = true;
    if (start >= 0) {
      const part = folded.slice(start, i);
      start = -1;
      if (unit === apostrophe) {
        kept += part;
        continue;
      }
      const word = kept === "" ? part : kept + part;
      kept = "";
      words.push(word);
      bracketed.push(depth > 0);
      if (word.length === 1) letters = true;
    } else if (kept !== "" && unit !== apostrophe) {
      words.push(kept);
      bracketed.push(depth > 0);
      kept = "";
    }
    if (unit === 0x28) depth++;
    else if (unit === 0x29 && depth > 0) depth--;
  }
  const list = { words, bracketed, mayHoldSeveral: mayHoldSeveral || words.length === mostWords };
  return letters ? joinLetters(list) : list;
}
