import type { EditionRef } from "../reference/edition-ref.js";
import { edition } from "../reference/editions.js";

const cited = new Map<string, EditionRef>();

/** How a factor cites a dataset: id and edition only; `referenceEditions` has the rest. */
export const cite = (dataset: string): EditionRef => {
  let ref = cited.get(dataset);
  if (ref === undefined) {
    ref = { dataset, edition: edition(dataset).edition };
    cited.set(dataset, ref);
  }
  return ref;
};
