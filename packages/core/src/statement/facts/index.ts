import type { Sentence } from "../reading/sentence.js";
import { readApproval } from "./approval.js";
import { readEntities } from "./entities.js";
import { readFinancialYear } from "./financial-year.js";
import { readSignatory } from "./signatory.js";
import type { ReadFacts } from "./statement-facts.js";

export { leads, sitsOnBoard } from "./role.js";
export { plainFacts, type ReadFacts, type Span, StatementFacts } from "./statement-facts.js";

/** Reads who made, approved and signed a statement, and for which year, by rules on its words. */
export const readFacts = (text: string, sentences: readonly Sentence[]): ReadFacts => {
  const financialYear = readFinancialYear(sentences);
  const approval = readApproval(sentences);
  const signatory = readSignatory(text);
  return {
    entities: readEntities(sentences),
    ...(financialYear && { financialYear }),
    ...(approval && { approval }),
    ...(signatory && { signatory }),
  };
};
