import cues from "../../../../data/statement-status.json";
import { once } from "../../../reference/once.js";
import type { EvidenceStatus } from "../sentence-reading.js";

const READ_LIMIT = 2000;

/** Any of the phrases, each from the border of a word on; a phrase that starts with `^` opens the sentence. */
const phrasePattern = (phrases: readonly string[], end = ""): RegExp =>
  new RegExp(phrases.map((phrase) => `${phrase.startsWith("^") ? "" : "\\b"}(?:${phrase})${end}`).join("|"));

const patterns = once(() => ({
  planned: phrasePattern(cues.planned, "(?!\\w)"),
  plannedUnless: phrasePattern(cues["planned-unless"]),
  plannedHeading: phrasePattern(cues["planned-heading"], "\\b"),
  negated: phrasePattern(cues.negated),
  negatedUnless: phrasePattern(cues["negated-unless"]),
  empty: phrasePattern(cues.empty),
  done: phrasePattern(cues.done),
  doing: phrasePattern(cues.doing),
}));

/** Verbs that open an item of a list of plans: "Implement mandatory training". */
const BARE_VERB =
  /^(?:to )?(?:implement|continue|embed|incorporate|develop|introduce|launch|establish|review|update|conduct|roll|train|extend|expand|increase|improve|enhance|strengthen|build|create|carry|undertake|engage|work|assess|map|deliver|provide|complete|further|set|publish|include|promote|refresh|identify|monitor|audit|explore|investigate|pilot|raise|ensure|maintain|appoint|require|design)\b/;

const hasAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/**
 * Tells whether a sentence reports something done, something planned, or says that it is not so.
 *
 * A denial goes before a plan ("have not yet trained, but will"), and a plan before a deed ("building on the 2024 audits
 * we will"). A list item without a subject is a plan where the heading or the sentence that opens the list speaks of
 * plans. Commitments, definitions and titles are `none`. Only the first 2,000 characters are read.
 */
export function evidenceStatus(text: string, isUnderPlans: boolean): EvidenceStatus {
  const read = text.slice(0, READ_LIMIT).replaceAll("’", "'").toLowerCase();
  const { planned, plannedUnless, negated, negatedUnless, empty, done, doing } = patterns();
  if (hasAny(read, cues["negated-words"]) && negated.test(read) && !negatedUnless.test(read)) return "negated";
  if (hasAny(read, cues["planned-words"]) && planned.test(read) && !plannedUnless.test(read)) return "planned";
  if (isUnderPlans && BARE_VERB.test(read)) return "planned";
  if (done.test(read)) return "implemented";
  if (empty.test(read)) return "none";
  return doing.test(read) ? "implemented" : "none";
}

/** Whether a heading, or a sentence that opens a list, speaks of plans. */
export const speaksOfPlans = (opening: string): boolean =>
  opening.length < 300 && patterns().plannedHeading.test(opening.toLowerCase());
