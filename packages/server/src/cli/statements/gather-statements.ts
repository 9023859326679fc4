import type { IntakeRow, SupplierRow } from "@manumit/adapters";
import type { StatementDocument, Supplier } from "@manumit/core";
import type { RowToScreen } from "../../screening/row-to-screen.js";
import { reviewForSupplier } from "../supplier-review.js";
import { inOrder } from "./in-order.js";
import type { FetchStatement } from "./polite-fetch.js";
import type { StatementFolder } from "./statement-folder.js";

/** Suppliers whose statements are read at a time: most of it is waiting for the network. */
const atATime = 4;

/** Where statements are looked for, and who hears of those that cannot be read. */
export interface StatementSources {
  readonly folder?: StatementFolder;
  readonly readFile: (file: string) => Promise<StatementDocument>;
  readonly fetch?: FetchStatement;
  /** One that cannot be read, with the reason; or one that was read and seems to be somebody else's, with what it says. */
  readonly report: (row: SupplierRow, kind: "unread" | "other", reason: string) => Promise<void>;
}

/** The address in the column of the statement, which people also write without its beginning. */
const addressOf = (said: string): string | undefined => {
  if (/^https?:\/\//i.test(said)) return said;
  return /^www\.[^/\s]+\.[^/\s]+/i.test(said) ? `https://${said}` : undefined;
};

/** The supplier's statement: the file that its row names, else the file called by its id, else what its address gives. */
const documentOf = async (
  { id, statement }: Supplier,
  { folder, readFile, fetch }: StatementSources,
): Promise<StatementDocument | undefined> => {
  const said = statement?.url?.trim() ?? "";
  const address = addressOf(said);
  if (folder && said !== "" && address === undefined) return readFile(await folder.named(said));
  const file = folder?.ofSupplier(id);
  if (file !== undefined) return readFile(file);
  return fetch && address !== undefined ? fetch(address) : undefined;
};

const withStatement = async (row: IntakeRow, sources: StatementSources): Promise<RowToScreen> => {
  if (row.kind === "refused") return row;
  try {
    const document = await documentOf(row.supplier, sources);
    if (document === undefined) return row;
    const statementReview = reviewForSupplier(document, row.supplier);
    const { askedAbout } = statementReview;
    if (askedAbout?.decision === "no") await sources.report(row, "other", askedAbout.text);
    return { ...row, evidence: { statementReview } };
  } catch (error) {
    await sources.report(row, "unread", (error as Error).message);
    return row;
  }
};

/**
 * The rows of a supplier file with what the suppliers' own statements say. A statement that cannot be read is reported and its
 * supplier screened without it.
 */
export const gatherStatements = (
  rows: AsyncIterable<IntakeRow>,
  sources: StatementSources,
): AsyncGenerator<RowToScreen> => inOrder(rows, atATime, (row) => withStatement(row, sources));
