import { phrase } from "../../../catalogue/catalogue.js";
import { leads, sitsOnBoard } from "../../facts/index.js";
import type { RequirementRecord } from "../../frameworks/framework-record.js";
import type { Rule } from "../judgement.js";
import { silent } from "../silent.js";

const qualifies = (who: RequirementRecord["qualifies"], role: string): boolean =>
  who === "member" ? sitsOnBoard(role) : leads(role);

/** A person who may sign did so, and the text says that it is signed. */
export const signature: Rule = (requirement, { facts }, framework) => {
  const signer = facts.signatory;
  if (signer === undefined) return silent(requirement, framework);
  const { name, role } = signer.value;
  const at = [signer.at];
  if (requirement.qualifies === "board-and-manager") {
    return { verdict: "partly", at, why: phrase("statement.why.signed-one", { name, role }) };
  }
  if (!qualifies(requirement.qualifies, role)) {
    return { verdict: "partly", at, why: phrase("statement.why.signed-role", { name, role }) };
  }
  return signer.signed
    ? { verdict: "met", at, why: phrase("statement.why.signed", { name, role }) }
    : { verdict: "partly", at, why: phrase("statement.why.signed-unshown", { name, role }) };
};

/** Name, job title and date of signature are all there. */
export const signatoryDetails: Rule = (requirement, { facts }, framework) => {
  const signer = facts.signatory;
  if (signer === undefined) return silent(requirement, framework);
  const { name, role, date } = signer.value;
  return date
    ? { verdict: "met", at: [signer.at], why: phrase("statement.why.signed", { name, role }) }
    : { verdict: "partly", at: [signer.at], why: phrase("statement.why.signer-undated", { name, role }) };
};

/** The title shows a seat on the board. */
export const signatoryOnBoard: Rule = (requirement, { facts }, framework) => {
  const signer = facts.signatory;
  if (signer === undefined) return silent(requirement, framework);
  const { role } = signer.value;
  return sitsOnBoard(role)
    ? { verdict: "met", at: [signer.at], why: phrase("statement.why.signer-board", { role }) }
    : { verdict: "partly", at: [signer.at], why: phrase("statement.why.signer-no-board", { role }) };
};
