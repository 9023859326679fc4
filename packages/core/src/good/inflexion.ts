const SIBILANT = /(?:s|x|z|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;
const CONSONANT_O = /[^aeiou]o$/;
/** Ends in a plural already: "trousers", but not "glass", "cactus", "axis". */
const PLURAL = /[^aius]s$/;

/** The regular English plurals of a folded word; none for one that is a plural already or carries a digit. */
export function pluralsOf(word: string): readonly string[] {
  if (!/^[a-z]{2,}$/.test(word) || PLURAL.test(word)) return [];
  if (CONSONANT_Y.test(word)) return [`${word.slice(0, -1)}ies`];
  if (SIBILANT.test(word)) return [`${word}es`];
  if (CONSONANT_O.test(word)) return [`${word}es`, `${word}s`];
  if (/(?:[^f]f|ife)$/.test(word)) return [`${word}s`, `${word.replace(/fe?$/, "")}ves`];
  return [`${word}s`];
}

/** The phrase with its last word in the singular and the plural, as English forms it: "glass jar", "glass jars". */
export function withEnglishPlural(words: readonly string[]): readonly (readonly string[])[] {
  const last = words.at(-1) ?? "";
  return [words, ...pluralsOf(last).map((plural) => [...words.slice(0, -1), plural])];
}

/** The phrase with all its words in the plural, as Romance languages form it: "bebida alcohólica", "bebidas alcohólicas". */
export function withRomancePlural(words: readonly string[]): readonly (readonly string[])[] {
  const plural = words.map((word) => pluralsOf(word).at(-1) ?? word);
  return [words, plural];
}
