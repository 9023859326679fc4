import { type IndicatorReading, type StatementReview, Supplier } from "@manumit/core";
import type { HonoRequest } from "hono";
import * as z from "zod/mini";
import { reviewDocuments, signsInNotes } from "../documents/review-documents.js";
import { bodyForm, fileOf, jsonOf, textOf } from "../http/form.js";
import { withUploadedAnswers } from "../questionnaire/uploaded-answers.js";
import type { Settings } from "../settings.js";
import { words } from "../words/en.js";
import { held } from "./held-source.js";
import { uploaded } from "./uploaded-review.js";

/** A supplier with what it says of itself (statement, answers to the questionnaire) and notes of others about it, as a form. */
export const SupplierWithStatement = z
  .strictObject({
    supplier: Supplier,
    statement: z.optional(z.union([z.file(), z.string()])),
    questionnaire: z.optional(z.union([z.file(), z.string()])),
    notes: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: "SupplierWithStatement", description: words.assessments.withStatement });

const fields = Object.keys(SupplierWithStatement.def.shape);

/** What a statement says of measures needs no law to be held against. */
const readOnly = { frameworks: [] };

/** The supplier of a form with its answers, its statement as it was read, and the signs that notes about it report. */
export const supplierWithStatement = async (
  request: HonoRequest,
  { statementLimit, threads }: Settings,
  asOf: string,
): Promise<{ supplier: Supplier; statementReview?: StatementReview; indicators?: IndicatorReading[] }> => {
  const form = await bodyForm(request, statementLimit, fields);
  const { signal } = request.raw;
  const supplier = await withUploadedAnswers(form, jsonOf(form, "supplier") ?? {}, { asOf, threads, signal });
  const pasted = textOf(form, "statement");
  const source = uploaded(fileOf(form, "statement")) ?? (pasted && ({ kind: "text", text: pasted } as const));
  const notes = textOf(form, "notes");
  const read = { supplier, ...(notes && { indicators: await signsInNotes(threads, notes, signal) }) };
  if (!source) return read;
  const task = { source: await held(source), options: readOnly, field: "statement" };
  const { review } = await reviewDocuments(threads, task, signal);
  return { ...read, statementReview: review };
};
