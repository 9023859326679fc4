import { type IntakeRow, intake } from "@manumit/adapters";
import { words } from "../words/en.js";
import type { SentForm } from "./sent-form.js";
import { supplierOfForm } from "./supplier-of-form.js";

const { failures } = words.page;

/** A form that lacks what it says it holds; the message is for the visitor. */
export class IncompleteForm extends Error {
  readonly _tag = "IncompleteForm" as const;
}

async function* one(fields: SentForm["fields"]): AsyncGenerator<IntakeRow> {
  yield { kind: "supplier", supplier: supplierOfForm(fields), role: "supplier", at: {}, notes: [] };
}

/**
 * The suppliers that a form holds.
 *
 * @throws IncompleteForm when there is no file or no text to read.
 */
export const rowsOfForm = ({ mode, fields, file }: SentForm): { rows: AsyncIterable<IntakeRow>; source?: string } => {
  if (mode === "one") return { rows: one(fields) };
  if (mode === "file") {
    if (!file) throw new IncompleteForm(failures.noFile);
    return { rows: intake(file.stream(), { filename: file.name }), source: file.name };
  }
  if (!fields.text?.trim()) throw new IncompleteForm(failures.noText);
  return { rows: intake(new TextEncoder().encode(fields.text)) };
};
