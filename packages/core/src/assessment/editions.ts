import type { ListIndex } from "../lists/index.js";
import type { EditionRef } from "../reference/edition-ref.js";

const ofLists = new WeakMap<ListIndex, readonly EditionRef[]>();

const listEditions = (lists: ListIndex): readonly EditionRef[] => {
  let editions = ofLists.get(lists);
  if (editions === undefined) {
    editions = lists.editions.map(({ dataset, edition }) => Object.freeze({ dataset, edition }));
    ofLists.set(lists, editions);
  }
  return editions;
};

/**
 * The editions that the factors cite and the lists screened against. Publisher, licence and address of each are in
 * `referenceEditions`, not repeated in every assessment.
 */
export const editionsOf = (cited: EditionRef[], lists: ListIndex | undefined): EditionRef[] =>
  lists === undefined ? cited : cited.concat(listEditions(lists));
