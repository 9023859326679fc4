import type { Factor } from "../exposure/factor.js";
import type { ListIndex } from "../lists/index.js";
import type { EditionRef } from "../reference/edition-ref.js";

/**
 * The editions that the factors cite and the lists screened against, each once, in the order of their first use. Publisher,
 * licence and address of each are in `referenceEditions`, not repeated in every assessment.
 */
export const editionsOf = (factors: readonly Factor[], lists: ListIndex | undefined): EditionRef[] => {
  const editions: EditionRef[] = [];
  for (const { sources } of factors) {
    for (const cited of sources) if (!editions.includes(cited)) editions.push(cited);
  }
  return lists === undefined
    ? editions
    : [...editions, ...lists.editions.map(({ dataset, edition }) => ({ dataset, edition }))];
};
