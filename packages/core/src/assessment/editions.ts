import type { Factor } from "../exposure/factor.js";
import type { ListIndex } from "../lists/index.js";
import type { EditionRef } from "../reference/edition-ref.js";
import { edition, isReferenceDataset } from "../reference/editions.js";

/** The editions that the factors cite and the lists screened against, each once, in the order of their first use. */
export const editionsOf = (factors: readonly Factor[], lists: ListIndex | undefined): EditionRef[] => {
  const cited = new Map<string, EditionRef>();
  for (const { sources } of factors) {
    for (const ref of sources) {
      if (!cited.has(ref.dataset)) cited.set(ref.dataset, isReferenceDataset(ref.dataset) ? edition(ref.dataset) : ref);
    }
  }
  return [...cited.values(), ...(lists?.editions ?? [])];
};
