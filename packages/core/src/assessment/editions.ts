import type { Factor } from "../exposure/factor.js";
import type { ListIndex } from "../lists/index.js";
import type { EditionRef } from "../reference/edition-ref.js";
import { edition, isReferenceDataset } from "../reference/editions.js";

const addressed = new WeakMap<EditionRef, EditionRef>();

/** The reference with its address; a dataset that a user loaded stays as it is cited. */
const withAddress = (cited: EditionRef): EditionRef => {
  let full = addressed.get(cited);
  if (full === undefined) {
    full = isReferenceDataset(cited.dataset) ? edition(cited.dataset) : cited;
    addressed.set(cited, full);
  }
  return full;
};

/** The editions that the factors cite and the lists screened against, each once, in the order of their first use. */
export const editionsOf = (factors: readonly Factor[], lists: ListIndex | undefined): EditionRef[] => {
  const editions: EditionRef[] = [];
  for (const { sources } of factors) {
    for (const cited of sources) {
      const full = withAddress(cited);
      if (!editions.includes(full)) editions.push(full);
    }
  }
  return lists === undefined ? editions : [...editions, ...lists.editions];
};
