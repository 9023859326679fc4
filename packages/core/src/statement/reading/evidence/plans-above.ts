import type { Sentence } from "../sentence.js";
import { speaksOfPlans } from "./evidence-status.js";

const OPENS_LIST = /(?::|\b(?:following|include|includes|including|to)\s*:?)\s*$/i;
const IS_SENTENCE = /\b(?:we|our|it|they|is|are|was|were|has|have|had|will)\b/i;

/** For each sentence whether it is an item of a list of plans, or stands under a heading of plans. */
export function plansAbove(sentences: readonly (string | Sentence)[]): boolean[] {
  let opened = false;
  return sentences.map((sentence) => {
    const text = typeof sentence === "string" ? sentence : sentence.text;
    const heading = typeof sentence === "string" ? undefined : sentence.heading;
    const above = opened || (heading !== undefined && speaksOfPlans(heading));
    if (OPENS_LIST.test(text.slice(-40)) || (text.length < 60 && !/[.!?]$/.test(text)))
      opened = speaksOfPlans(text) || (opened && !OPENS_LIST.test(text.slice(-40)));
    else if (IS_SENTENCE.test(text.slice(0, 400))) opened = false;
    return above;
  });
}
