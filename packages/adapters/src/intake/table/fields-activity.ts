import type { ActivityScheme } from "@manumit/core";
import { readActivities, type SaidScheme } from "./activity-codes.js";
import { isMissing } from "./cell.js";
import type { Draft } from "./draft.js";
import type { Field } from "./field.js";
import { readingsOf } from "./header-synonyms.js";
import { listItems } from "./list.js";

/** Takes over codes; words among them join the description. */
function takeCodes(draft: Draft, items: readonly string[], scheme: SaidScheme): void {
  const { activities, words, notes } = readActivities(items, scheme);
  if (activities.length > 0) draft.supplier.activities = [...(draft.supplier.activities ?? []), ...activities];
  if (notes.length > 0) draft.notes.push(...notes);
  for (const word of words) {
    draft.description ??= [];
    if (!draft.description.includes(word)) draft.description.push(word);
  }
}

/** Codes of the scheme that their header names. */
export const activityField = (scheme: ActivityScheme): Field => ({
  many: true,
  inStep: false,
  reader: () => (draft, text) => {
    if (!isMissing(text)) takeCodes(draft, listItems(text), scheme);
    return undefined;
  },
});

/** Codes whose scheme stands in the cell, in a column beside it, or nowhere; they wait until the row is read. */
export const anyActivityField: Field = {
  many: true,
  inStep: false,
  reader: () => (draft, text) => {
    if (!isMissing(text)) draft.codes = [...(draft.codes ?? []), ...listItems(text)];
    return undefined;
  },
};

/** The scheme of the row's codes: "ISIC Rev. 4", "UK SIC". */
export const schemeField: Field = {
  many: false,
  inStep: false,
  reader: () => (draft, text) => {
    if (!isMissing(text)) draft.scheme = text;
    return undefined;
  },
};

const namedSchemes = new Map<string, SaidScheme>();

/** What a cell beside a code calls its scheme; there are few such cells, and each is worked out once. */
function schemeNamed(text: string): SaidScheme {
  const known = namedSchemes.get(text);
  if (known !== undefined) return known;
  const field = readingsOf(text).find((reading) => /^activities\.\w+\d?$/.test(reading.field))?.field;
  const scheme = field === undefined ? { unknown: text } : (field.slice("activities.".length) as ActivityScheme);
  if (namedSchemes.size < 100) namedSchemes.set(text, scheme);
  return scheme;
}

/** Reads the codes that waited for their scheme. */
export function completeActivities(draft: Draft): void {
  if (draft.codes) takeCodes(draft, draft.codes, draft.scheme === undefined ? undefined : schemeNamed(draft.scheme));
}
