import type { EditionRef } from "../reference/edition-ref.js";
import { edition } from "../reference/editions.js";
import { remember } from "./remember.js";

/** How a factor cites a dataset: id and edition only; `referenceEditions` has the rest. */
export const cite: (dataset: string) => EditionRef = remember((dataset: string) =>
  Object.freeze({ dataset, edition: edition(dataset).edition }),
);
