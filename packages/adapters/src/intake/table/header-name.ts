import table from "../../../data/headers.json";

/** Letters that Unicode decomposition leaves whole. */
const plainLetters: Readonly<Record<string, string>> = { ß: "ss", ø: "o", ł: "l", æ: "ae", œ: "oe", ı: "i", đ: "d" };

const stopWords = new Set(table.stopWords);
const sameWords = new Map(Object.entries(table.sameWords));

function singular(word: string): string {
  if (word.length <= 3 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** The words of a header that carry meaning, each once: lower case, no accents, singular, synonyms made one. */
export function headerWords(header: string): string[] {
  const spaced = header
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2})/gu, "$1 $2")
    .replaceAll("%", " percent ")
    .replaceAll("#", " number ")
    .replaceAll("°", "o ");
  const words = spaced
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßøłæœıđ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’`]/g, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => sameWords.get(word) ?? sameWords.get(singular(word)) ?? singular(word))
    .filter((word) => word !== "" && !stopWords.has(word));
  return [...new Set(words)];
}

/** Words as a key that does not mind their order: "Name of supplier" and "Supplier name" are one. */
export const wordsKey = (words: readonly string[]): string => [...words].sort().join(" ");
