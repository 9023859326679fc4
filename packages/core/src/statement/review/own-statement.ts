import type { ReadFacts } from "../facts/index.js";
import type { Sentence } from "../reading/sentence.js";

/** Fewer sentences are too few to tell by. */
const FEWEST_SENTENCES = 30;
/** Shorter ones are headings, labels and cells of tables. */
const FEWEST_WORDS = 6;
/**
 * Share of sentences in which an organisation speaks of itself. Of 67 statements of companies the least has 0.11, but for one
 * that is signed; guidance, forms and licences have less than 0.04.
 */
const LEAST_SHARE = 0.06;

const speaksOfItself =
  /\b(?:we|our|us|ours|the (?:company|group|organi[sz]ation|corporation|university|council|trust|business|board|charity|bank|firm))\b/iu;

const longEnough = (text: string): boolean => {
  let words = 0;
  for (const _ of text.slice(0, 400).matchAll(/\S+/gu)) if (++words >= FEWEST_WORDS) return true;
  return false;
};

/**
 * Whether a text reads as an organisation's statement about itself, and not as guidance, a form or an article about the
 * topic: it speaks of itself, or it is approved, signed, or says who makes it.
 */
export const readsAsOwn = (sentences: readonly Sentence[], facts: ReadFacts): boolean => {
  if (facts.signatory || facts.approval?.principal || facts.entities.some(({ firm }) => firm)) return true;
  const names = facts.entities.map(({ value }) => value.split(/\s/u)[0]!).filter((name) => name.length > 2);
  let prose = 0;
  let own = 0;
  for (const { text } of sentences) {
    if (!longEnough(text)) continue;
    prose++;
    const start = text.slice(0, 400);
    if (speaksOfItself.test(start) || names.some((name) => start.includes(name))) own++;
  }
  return prose < FEWEST_SENTENCES || own / prose >= LEAST_SHARE;
};
