import type { ActivityScheme } from "@manumit/core";
import { readActivities } from "./activity-codes.js";
import { isMissing } from "./cell.js";
import type { Field } from "./field.js";
import { listItems } from "./list.js";

/** Codes of one scheme, or of any where the cells or their shape name it; words among them join the description. */
export const activityField = (scheme: ActivityScheme | undefined): Field => ({
  many: true,
  inStep: false,
  reader: () => (draft, text) => {
    if (isMissing(text)) return undefined;
    const { activities, words, notes } = readActivities(listItems(text), scheme);
    if (activities.length > 0) draft.supplier.activities = [...(draft.supplier.activities ?? []), ...activities];
    if (words.length > 0) (draft.description ??= []).push(...words);
    if (notes.length > 0) draft.notes.push(...notes);
    return undefined;
  },
});
