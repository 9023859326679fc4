import rows from "../../data/goods-context.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

/** Roles of the words around a good, as the data file names them. */
type Role =
  | "not-a-good"
  | "turns-away-after"
  | "turns-away-before"
  | "machine-word"
  | "supports-before"
  | "supports-after"
  | "clients"
  | "purpose"
  | "serving"
  | "links"
  | "made-of"
  | "plain"
  | "spelling";

const listsByRole = once(() => {
  const lists = new Map<string, string[]>();
  for (const { role, words } of tableOf(rows)) lists.set(role, [...(lists.get(role) ?? []), ...words.split("|")]);
  return lists;
});

const listOf = (role: Role): readonly string[] => listsByRole().get(role) ?? [];
const setOf = (role: Role) => once((): ReadonlySet<string> => new Set(listOf(role)));

/** Phrases that contain the name of a good and are none: "coffee machine", "glass ceiling". */
export const phrasesThatAreNoGood = (): readonly string[] => listOf("not-a-good");

/** After them a sentence tells what goods are used for: "used in". */
export const purposePhrases = (): readonly string[] => listOf("purpose");

/** After the name of a good they make something else of it: "carpet cleaning", "fish restaurant". */
export const turnsAwayAfter = setOf("turns-away-after");

/** Before the name of a good they make something else of it: "faux leather". */
export const turnsAwayBefore = setOf("turns-away-before");

/** What a process word must lead to for the good to be turned away: "coffee roasting machines". */
export const machineWords = setOf("machine-word");

/** Before an ambiguous word they show that the good is meant: "raw gold", "imports fish". */
export const supportsBefore = setOf("supports-before");

/** After an ambiguous word they show that the good is meant: "gold mining", "pepper farm". */
export const supportsAfter = setOf("supports-after");

/** After the name of a good they tell of those who make or sell it: "textile companies". */
export const clientWords = setOf("clients");

/** Lead to those who are served: "software for textile companies". */
export const servingWords = setOf("serving");

/** Join two goods of one list: "and". */
export const links = setOf("links");

/** Lead from a product to its material: "made of". */
export const madeOfWords = setOf("made-of");

/** May stand between a material and its product: "cotton ladies' shirts". */
export const plainWords = setOf("plain");

/** Both spellings of a word: "aluminium" and "aluminum". */
export const otherSpelling = once((): ReadonlyMap<string, string> => {
  const pairs = listOf("spelling").map((pair) => pair.split("=") as [string, string]);
  return new Map(pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));
});
