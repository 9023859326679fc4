import { phrase } from "../../../catalogue/catalogue.js";
import { anyCue } from "../evidence.js";
import type { Rule } from "../judgement.js";

/** May be left out. */
export const optional: Rule = (requirement, { sentences }) => {
  const said = sentences.find(({ cues }) => anyCue(cues, requirement.cues));
  return said
    ? { verdict: "met", at: [said], why: phrase("statement.why.said") }
    : { verdict: "not-applicable", at: [], why: phrase("statement.why.optional") };
};
