import groups from "../../../../data/statement-cues.json";
import { wordsOf } from "../../../phrase/index.js";
import { once } from "../../../reference/once.js";
import { tableOf } from "../../../reference/table-of.js";
import { cueIndex } from "./cue-index.js";

const index = once(() => cueIndex(tableOf(groups)));

/** Longer texts are cut before they are split into words; no sentence of prose is near it. */
const LONGEST = 6_000;

/** The groups of cue words (`data/statement-cues.json`) that a sentence or heading holds. */
export const cuesIn = (text: string): ReadonlySet<string> => index().groupsIn(wordsOf(text.slice(0, LONGEST)).word);
