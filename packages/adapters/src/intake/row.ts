import type { Supplier } from "@manumit/core";

/** What a format is read from: all of it, or chunks as they arrive (a Node or web stream is one). */
export type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/** Where in the input: `line` (from 1) and `column` (its header) for text, `path` for JSON. */
export interface Position {
  line?: number;
  column?: string;
  sheet?: string;
  cell?: string;
  path?: string;
}

/**
 * What an organisation is to the document that names it. Tables and JSON name suppliers only; an order names its buyer
 * and carriers too, an award those who lost.
 */
export type PartyRole =
  | "supplier"
  | "manufacturer"
  | "subcontractor"
  | "tenderer"
  | "owner"
  | "site"
  | "buyer"
  | "carrier"
  | "other";

/** The roles that are given where a caller asks for none: the selling side and declared manufacturers. */
export const sellingRoles: readonly PartyRole[] = ["supplier", "manufacturer"];

/** A supplier as read. `notes` say what was read otherwise than written; the first row's notes also say it of the file. */
export interface SupplierRow {
  kind: "supplier";
  supplier: Supplier;
  role: PartyRole;
  at: Position;
  notes: string[];
  /** The document says that this is a natural person. Given only where asked for. */
  person?: true;
}

/** A row that could not be read: where, which field, and why in plain words. */
export interface RefusedRow {
  kind: "refused";
  at: Position;
  field?: string;
  reason: string;
}

/** One row of an input. */
export type IntakeRow = SupplierRow | RefusedRow;
