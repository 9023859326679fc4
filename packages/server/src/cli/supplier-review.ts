import { reviewStatement, type StatementDocument, type StatementReview, type Supplier } from "@manumit/core";

/** What a supplier's statement says of measures, which needs no law to be held against; whose it is, is told too. */
export const reviewForSupplier = (document: StatementDocument, { name }: Pick<Supplier, "name">): StatementReview =>
  reviewStatement(document, { frameworks: [], entity: { name } });
