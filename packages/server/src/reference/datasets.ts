import { type AssessmentContext, referenceEditions } from "@manumit/core";
import { words } from "../words/en.js";

/** A dataset that assessments stand on. `retrieved` is missing for one that the user loaded. */
export interface Dataset {
  readonly dataset: string;
  readonly edition: string;
  readonly url?: string | undefined;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly retrieved?: string;
  readonly rows: number;
}

/** The datasets in use: those that ship, and what the user loaded beside them. */
export const datasetsInUse = ({ prevalence }: Pick<AssessmentContext, "prevalence">): readonly Dataset[] => [
  ...referenceEditions().map(({ note: _note, ...edition }) => edition),
  ...(prevalence
    ? [
        {
          ...words.ownIndex,
          dataset: prevalence.dataset,
          edition: prevalence.edition,
          rows: Object.keys(prevalence.countries).length,
        },
      ]
    : []),
];
