import shipped from "../../../data/statement-names.json";
import { once } from "../../reference/once.js";
import { tableOf } from "../../reference/table-of.js";

const asPattern = (word: string) => word.replace(/\./gu, "\\.").replace(/ /gu, "\\.?\\s+");

/** An alternative of a pattern that takes any of the words; longer words stand before those that they begin with. */
const anyOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(asPattern)
    .join("|");

/** The words of names as parts of patterns. */
export const nameWords = once(() => {
  const { institutions, headed, honorifics, postNominals } = tableOf(shipped);
  return {
    /** What names of public bodies, societies and partnerships end with, as they are written and in capitals. */
    institutions: `${anyOf(institutions)}|${anyOf(institutions.map((word) => word.toUpperCase()))}`,
    /** What is followed by "of" and a place or a person: "University of Exampleton". */
    headed: `${anyOf(headed)}|${anyOf(headed.map((word) => word.toUpperCase()))}`,
    honorifics: anyOf(honorifics),
    postNominals: anyOf(postNominals),
  };
});
