import type { ControlId, DeclarationId } from "@manumit/core";
import { claim, yesOrNo } from "./answer.js";
import { isMissing } from "./cell.js";
import type { Field } from "./field.js";

/** A measure against forced labour: "yes" is declared, "verified" or "audited" is verified, "no" and silence give none. */
export const claimField = (id: ControlId): Field => ({
  many: false,
  inStep: false,
  reader:
    ({ header }) =>
    (draft, text) => {
      const status = claim(text);
      if (status === undefined) {
        if (!isMissing(text)) draft.notes.push(`"${text}" under "${header}" is neither yes nor no: left unknown.`);
      } else if (status !== "absent") {
        draft.supplier.controls = [...(draft.supplier.controls ?? []), { id, status }];
      }
      return undefined;
    },
});

/** One yes/no answer of a tender form; silence is unknown, never no. */
export const declarationField = (id: DeclarationId): Field => ({
  many: false,
  inStep: false,
  reader:
    ({ header }) =>
    (draft, text) => {
      const answer = yesOrNo(text);
      if (answer !== undefined) draft.supplier.declarations = [...(draft.supplier.declarations ?? []), { id, answer }];
      else if (!isMissing(text)) draft.notes.push(`"${text}" under "${header}" is neither yes nor no: left unknown.`);
      return undefined;
    },
});
