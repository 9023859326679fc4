import type { Supplier } from "@manumit/core";
import { type IntakeOptions, intake } from "../intake/intake.js";
import type { IntakeRow, RefusedRow } from "../intake/row.js";
import type { IntakeSummary } from "../intake/summary.js";
import { collected } from "./collected.js";

/** What intake gives for a text, sorted by kind. */
export interface Read {
  readonly rows: IntakeRow[];
  readonly suppliers: Supplier[];
  readonly refused: RefusedRow[];
  readonly notes: string[];
  readonly summary: IntakeSummary;
}

/** Reads a whole text or file. */
export async function read(input: string | Uint8Array, options: IntakeOptions = {}): Promise<Read> {
  const opened = intake(typeof input === "string" ? new TextEncoder().encode(input) : input, options);
  const rows = await collected(opened);
  return {
    rows,
    suppliers: rows.flatMap((row) => (row.kind === "supplier" ? [row.supplier] : [])),
    refused: rows.flatMap((row) => (row.kind === "refused" ? [row] : [])),
    notes: rows.flatMap((row) => (row.kind === "supplier" ? row.notes : [])),
    summary: opened.summary,
  };
}

/** The one supplier that a CSV of one row holds. */
export async function readOne(csv: string, options: IntakeOptions = {}): Promise<Supplier> {
  const { suppliers, refused } = await read(csv, { format: "csv", ...options });
  if (suppliers.length !== 1) throw new Error(`${suppliers.length} suppliers; ${refused[0]?.reason ?? "none refused"}`);
  return suppliers[0]!;
}
