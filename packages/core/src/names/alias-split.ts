import markers from "../../data/names/alias-markers.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "f/k/a" is written with slashes or dots; words may be followed by a colon. */
const writings = (marker: string): string =>
  marker.includes("/") ? marker.split("/").map(literally).join("[./]") : marker.split(" ").map(literally).join("[ ]+");

const isLatin = (marker: string): boolean => /^[a-z/ ]+$/.test(marker);

/** What stands in brackets and introduces a name there only: "(tidl. …", "(原…". */
const inBrackets = once(() =>
  tableOf(markers)
    .filter((marker) => marker.startsWith("("))
    .map((marker) => marker.slice(1)),
);

const patterns = once(() => {
  const open = tableOf(markers).filter((marker) => !marker.startsWith("("));
  const latin = open.filter(isLatin).map(writings);
  const native = open.filter((marker) => !isLatin(marker) && marker.length > 1).map(literally);
  const bracketed = inBrackets().filter(isLatin).map(writings);
  const nativeBracketed = inBrackets()
    .filter((marker) => !isLatin(marker))
    .map(literally);
  const alternatives = [
    `(?:[\\s(,;-]|^)(?:${latin.join("|")})\\.?(?=[\\s:."])[\\s:."]*`,
    `[\\s(]*(?:${native.join("|")})[\\s:]*`,
    `\\(\\s*(?:${bracketed.join("|")})\\.?(?=[\\s:."])[\\s:."]*`,
    // a place may begin with the same sign: a name is longer
    `\\(\\s*(?:${nativeBracketed.join("|")})[\\s:]*(?=[^)]{4})`,
    // quoted in brackets, as what a firm is called by
    '\\(\\s*"\\s*',
    ",\\s*now\\s+",
    "[,(]\\s*ex[-\\s]",
    ";| / | \\| ",
  ];
  return new RegExp(alternatives.join("|"), "g");
});

/** "and its subsidiaries" speaks of other firms. */
const tail =
  /[\s,(]+(?:and|&)\s+(?:(?:all|any)\s+of\s+)?(?:its|their|all|any)\b[^;]*\b(?:subsidiar|affiliat|subordinat|entit|successor)[a-z]*\)?.*$|[\s,(]+and\s+(?:subsidiaries|affiliates)\)?\s*$/;

/** "Mersin Branch", "(Sucursal Peru)": part of the firm, not another. */
const branches = [
  "branch",
  "branch office",
  "liaison office",
  "representative office",
  "sucursal",
  "succursale",
  "filial",
  "filiala",
  "filiale",
  "zweigniederlassung",
  "niederlassung",
  "subesi",
  "oddzial",
  "odstepny zavod",
] as const;
const branch = new RegExp(
  `(?:\\s+-\\s+|\\s*[,(]\\s*)(?:[^-,()]*\\s)?(?:${branches.join("|")})(?:\\s[^-,()]*)?\\)?\\s*$`,
);

/** Words that begin what introduces another name, or speak of other firms. */
export const wordsBeforeAlias = once(() => {
  const first = [...tableOf(markers), ...branches].map((marker) => marker.replace("(", "").split(" ")[0] ?? "");
  return new Set([...first, ..."ex subsidiaries subsidiary affiliates affiliate affiliated subordinate".split(" ")]);
});

/**
 * The names that one cell holds: "Acme Ltd, formerly Zenith Mills; t/a Silver Thread" → three. Most hold one.
 * What stands behind the name and speaks of others ("and its subsidiaries") is left out.
 */
export function splitAliases(folded: string): string[] {
  const own = folded.replace(tail, "").replace(branch, "");
  const parts = own.split(patterns()).map((part) => part.trim());
  const names = parts.filter((part) => /[a-z0-9\u0080-\uffff]/.test(part));
  return names.length === 0 ? [folded] : names.slice(0, 6);
}
