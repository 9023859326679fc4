import { phrase } from "../../../catalogue/catalogue.js";
import { anyCue } from "../evidence.js";
import type { Rule } from "../judgement.js";
import { silent } from "../silent.js";

/** The right body approved the statement and, where the law asks, the statement says what it is or by which route. */
export const approval: Rule = (requirement, { facts, document, sentences }, framework) => {
  const stated = facts.approval;
  if (stated === undefined) return silent(requirement, framework);
  const { body } = stated.value;
  const at = [stated.at];
  if (!stated.principal) return { verdict: "missing", at, why: phrase("statement.why.approved-other", { body }) };
  if (requirement.qualifies === "principal" && !/principal governing body/iu.test(document.text)) {
    return { verdict: "partly", at, why: phrase("statement.why.approved-principal", { body }) };
  }
  if (requirement.route && !sentences.some(({ cues }) => anyCue(cues, requirement.route))) {
    return { verdict: "partly", at, why: phrase("statement.why.approved-no-route", { body }) };
  }
  return { verdict: "met", at, why: phrase("statement.why.approved", { body }) };
};

/** The approval carries its own date. */
export const approvalDate: Rule = (requirement, { facts }, framework) => {
  const stated = facts.approval;
  if (stated === undefined) return silent(requirement, framework);
  const { date } = stated.value;
  return date
    ? { verdict: "met", at: [stated.at], why: phrase("statement.why.approved-on", { date }) }
    : { verdict: "partly", at: [stated.at], why: phrase("statement.why.approved-undated") };
};
