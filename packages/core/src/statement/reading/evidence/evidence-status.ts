import shipped from "../../../../data/statement-status.json";
import { once } from "../../../reference/once.js";
import { tableOf } from "../../../reference/table-of.js";
import type { EvidenceStatus } from "../sentence-reading.js";

/** Any of the phrases, each from the border of a word on; a phrase that starts with `^` opens the sentence. */
const phrasePattern = (phrases: readonly string[], end = ""): RegExp =>
  new RegExp(phrases.map((phrase) => `${phrase.startsWith("^") ? "" : "\\b"}(?:${phrase})${end}`).join("|"));

const cues = once(() => tableOf(shipped));

const patterns = once(() => ({
  planned: phrasePattern(cues().planned, "(?!\\w)"),
  plannedUnless: phrasePattern(cues()["planned-unless"]),
  plannedHeading: phrasePattern(cues()["planned-heading"], "\\b"),
  negated: phrasePattern(cues().negated),
  negatedUnless: phrasePattern(cues()["negated-unless"]),
  empty: phrasePattern(cues().empty),
  done: phrasePattern(cues().done),
  doing: phrasePattern(cues().doing),
}));

/** Verbs that open an item of a list of plans: "Implement mandatory training". */
const BARE_VERB =
  /^(?:to )?(?:implement|continue|embed|incorporate|develop|introduce|launch|establish|review|update|conduct|roll|train|extend|expand|increase|improve|enhance|strengthen|build|create|carry|undertake|engage|work|assess|map|deliver|provide|complete|further|set|publish|include|promote|refresh|identify|monitor|audit|explore|investigate|pilot|raise|ensure|maintain|appoint|require|design)\b/;

const hasAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/**
 * Tells whether a sentence, as `plainText` gives it, reports something done, something planned, or says that it is not so.
 *
 * A denial goes before a plan ("have not yet trained, but will"), and a plan before a deed ("building on the 2024 audits
 * we will"). Commitments, definitions and titles are `none`.
 */
export function statusOf(plain: string): EvidenceStatus {
  const { planned, plannedUnless, negated, negatedUnless, empty, done, doing } = patterns();
  if (hasAny(plain, cues()["negated-words"]) && negated.test(plain) && !negatedUnless.test(plain)) return "negated";
  if (hasAny(plain, cues()["planned-words"]) && planned.test(plain) && !plannedUnless.test(plain)) return "planned";
  if (done.test(plain)) return "implemented";
  if (empty.test(plain)) return "none";
  return doing.test(plain) ? "implemented" : "none";
}

/** A list item without a subject ("Implement mandatory training"), which is a plan where the list is one of plans. */
export const isBareItem = (text: string): boolean => BARE_VERB.test(text.slice(0, 20).toLowerCase());

/** Whether a heading, or a sentence that opens a list, speaks of plans. */
export const speaksOfPlans = (opening: string): boolean =>
  opening.length < 300 && patterns().plannedHeading.test(opening.toLowerCase());
