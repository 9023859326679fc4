import type { IntakeRow } from "@manumit/adapters";
import type { AssessmentContext } from "@manumit/core";
import { screen } from "../screening/screen.js";
import { type FileScreening, screenFile } from "../screening/screen-file.js";
import { emptySummary, tallied } from "../screening/tally.js";
import { words } from "../words/en.js";
import type { SentForm } from "./sent-form.js";
import { supplierOfForm } from "./supplier-of-form.js";

const { failures } = words.page;

/** A form that lacks what it says it holds; the message is for the visitor. */
export class IncompleteForm extends Error {
  readonly _tag = "IncompleteForm" as const;
}

async function* oneRow(fields: SentForm["fields"]): AsyncGenerator<IntakeRow> {
  yield { kind: "supplier", supplier: supplierOfForm(fields), role: "supplier", at: {}, notes: [] };
}

/**
 * The screening that a form asks for.
 *
 * @throws IncompleteForm when there is no file or no text to read.
 */
export const screeningOfForm = (
  { mode, fields, file }: SentForm,
  context: AssessmentContext,
  checkWanted: () => void,
): FileScreening => {
  if (mode === "one") {
    const summary = emptySummary();
    return { outcomes: tallied(screen(oneRow(fields), context, checkWanted), summary), summary };
  }
  if (mode === "file") {
    if (!file) throw new IncompleteForm(failures.noFile);
    return screenFile(file.stream(), { filename: file.name }, context, checkWanted);
  }
  if (!fields.text?.trim()) throw new IncompleteForm(failures.noText);
  return screenFile(new TextEncoder().encode(fields.text), {}, context, checkWanted);
};
