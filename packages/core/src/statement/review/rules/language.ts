import { phrase } from "../../../catalogue/catalogue.js";
import type { Rule } from "../judgement.js";

const english = new Set(
  "the of and to in a is that for we our with are on as by this be from have has it not or".split(" "),
);

/** Fewer words tell nothing about how a statement is written. */
const FEWEST_WORDS = 60;
const MOST_SENTENCES = 2_000;
/** Business prose runs to about 22 words a sentence; beyond 32 readers lose the thread. */
const LONG_SENTENCE = 32;
/** In English prose about a third of the words are among the commonest two dozen. */
const ENGLISH_SHARE = 0.12;

/** The statement is in English, in sentences that can be read. */
export const plainEnglish: Rule = (_requirement, { sentences }) => {
  let words = 0;
  let known = 0;
  let prose = 0;
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
    const all =
      sentence.text
        .slice(0, 4_000)
        .toLowerCase()
        .match(/[\p{L}\p{N}'’]+/gu) ?? [];
    if (all.length < 5) continue;
    prose++;
    words += all.length;
    for (const word of all) if (english.has(word)) known++;
  }
  if (words < FEWEST_WORDS) return { verdict: "not-applicable", at: [], why: phrase("statement.why.too-short") };
  if (known / words < ENGLISH_SHARE) return { verdict: "missing", at: [], why: phrase("statement.why.not-english") };
  const average = Math.round(words / prose);
  return average <= LONG_SENTENCE
    ? { verdict: "met", at: [], why: phrase("statement.why.plain", { words: average }) }
    : { verdict: "partly", at: [], why: phrase("statement.why.not-plain", { words: average }) };
};
