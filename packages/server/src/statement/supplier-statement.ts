import { reviewStatement, type StatementReview, Supplier } from "@manumit/core";
import type { HonoRequest } from "hono";
import * as z from "zod/mini";
import { bodyForm, fileOf, jsonOf, textOf } from "../http/form.js";
import { words } from "../words/en.js";
import { readSource } from "./statement-source.js";
import { uploaded } from "./uploaded-review.js";

/** A supplier with its own modern slavery statement, as a form. */
export const SupplierWithStatement = z
  .strictObject({ supplier: Supplier, statement: z.union([z.file(), z.string()]) })
  .register(z.globalRegistry, { id: "SupplierWithStatement", description: words.assessments.withStatement });

const fields = Object.keys(SupplierWithStatement.def.shape);

/** What a statement says of measures needs no law to be held against. */
const readOnly = { frameworks: [] };

/** The supplier of a form, not checked yet, and its statement as it was read. */
export const supplierWithStatement = async (
  request: HonoRequest,
  limit: number,
): Promise<{ supplier: Supplier; statementReview?: StatementReview }> => {
  const form = await bodyForm(request, limit, fields);
  const supplier = (jsonOf(form, "supplier") ?? {}) as Supplier;
  const pasted = textOf(form, "statement");
  const source = uploaded(fileOf(form, "statement")) ?? (pasted && ({ kind: "text", text: pasted } as const));
  if (!source) return { supplier };
  const document = await readSource(source, request.raw.signal, "statement");
  return { supplier, statementReview: reviewStatement(document, readOnly) };
};
