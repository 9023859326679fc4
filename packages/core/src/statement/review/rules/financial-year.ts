import { phrase } from "../../../catalogue/catalogue.js";
import type { Rule } from "../judgement.js";
import { silent } from "../silent.js";

/** The financial year can be told. A year in the title alone may be the year of publication. */
export const financialYear: Rule = (requirement, { facts }, framework) => {
  const year = facts.financialYear;
  if (year === undefined) return silent(requirement, framework);
  return year.firm
    ? { verdict: "met", at: [year.at], why: phrase("statement.why.year", { year: year.value }) }
    : { verdict: "partly", at: [year.at], why: phrase("statement.why.year-loose", { year: year.value }) };
};
