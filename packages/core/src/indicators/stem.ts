import forms from "../../data/indicators/irregular-forms.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

/** Words remembered at most: a hostile text may not grow the memory without end. */
const MOST_REMEMBERED = 20_000;

const irregular = once(
  () =>
    new Map(
      tableOf(forms).flatMap((record) => {
        const [base = "", others = ""] = record.split(": ");
        return others.split(" ").map((form): [string, string] => [form, base]);
      }),
    ),
);

const remembered = new Map<string, string>();

const hasVowel = (word: string): boolean => /[aeiouy]/.test(word);

/** "stopp" and "stop" become one, and so do "call" and "cal": what matters is that all forms of a word meet. */
const undoubled = (word: string): string => {
  const last = word.length - 1;
  return last > 2 && word[last] === word[last - 1] ? word.slice(0, last) : word;
};

const withoutEnding = (word: string): string => {
  for (const ending of ["ing", "ed"]) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && rest.length > 2 && hasVowel(rest)) return rest;
  }
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
};

const cut = (word: string): string => {
  const base = irregular().get(word) ?? word;
  if (base.length < 4) return base;
  const rest = undoubled(withoutEnding(base));
  return rest.length > 3 && rest.endsWith("e") ? rest.slice(0, -1) : rest;
};

/**
 * What all inflexions of a word have in common: `stemOf("retained")`, `stemOf("retaining")` and `stemOf("retains")` are one.
 * Expects a folded word.
 */
export const stemOf = (word: string): string => {
  let stem = remembered.get(word);
  if (stem === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    stem = cut(word);
    remembered.set(word, stem);
  }
  return stem;
};

/** Stems of the words of a text; "isn't", which comes as "isn" and "t", reads "isn not". */
export const normalStems = (words: readonly string[]): string[] =>
  words.map((word, at) => (word === "t" && at > 0 && words[at - 1]!.endsWith("n") ? "not" : stemOf(word)));
