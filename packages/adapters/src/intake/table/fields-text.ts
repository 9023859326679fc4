import { oddity } from "../document/identifier-scheme.js";
import { isMissing } from "./cell.js";
import type { CellReader, Field } from "./field.js";
import { listItems } from "./list.js";

type TextPath = "id" | "name" | "website" | "statement.url" | "statement.financialYear";

const set: Record<TextPath, CellReader> = {
  id: (draft, text) => {
    draft.supplier.id = text;
    if (/^\d(?:\.\d+)?E\+\d+$/i.test(text)) draft.notes.push(`The id "${text}" looks cut short by a spreadsheet.`);
    return undefined;
  },
  name: (draft, text) => {
    draft.supplier.name = text;
    return undefined;
  },
  website: (draft, text) => {
    draft.supplier.website = text;
    return undefined;
  },
  "statement.url": (draft, text) => {
    draft.supplier.statement = { ...draft.supplier.statement, url: text };
    return undefined;
  },
  "statement.financialYear": (draft, text) => {
    draft.supplier.statement = { ...draft.supplier.statement, financialYear: text };
    return undefined;
  },
};

/** A cell taken over as it stands. */
export const textField = (path: TextPath): Field => ({
  many: false,
  inStep: false,
  reader: () => (draft, text) => (isMissing(text) ? undefined : set[path](draft, text)),
});

/** Other names, perhaps several in a cell. */
export const nameListField = (key: "aliases" | "formerNames"): Field => ({
  many: true,
  inStep: false,
  reader: () => (draft, text) => {
    const names = listItems(text).filter((name) => !isMissing(name));
    if (names.length > 0) draft.supplier[key] = [...(draft.supplier[key] ?? []), ...names];
    return undefined;
  },
});

/** A registration in a named scheme, kept as text: a lost leading zero is not guessed back but said. */
export const identifierField = (scheme: string): Field => ({
  many: true,
  inStep: false,
  reader: () => (draft, text) => {
    if (isMissing(text)) return undefined;
    const identifier = { scheme, value: text };
    draft.supplier.identifiers = [...(draft.supplier.identifiers ?? []), identifier];
    const odd = oddity(identifier);
    if (odd !== undefined) draft.notes.push(odd);
    return undefined;
  },
});
