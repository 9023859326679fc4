import type { SupplierRow } from "./row.js";
import { addNote, type IntakeSummary } from "./summary.js";

/** Notes of single rows that a summary repeats. */
const mostTold = 20;

/** What a document says of single parties, kept for its summary: whoever sees only that must hear of a contradiction too. */
export class RowNotes {
  private readonly notes = new Set<string>();

  add({ supplier, notes }: SupplierRow): void {
    for (const note of notes) if (this.notes.size < mostTold) this.notes.add(`${supplier.name}: ${note}`);
  }

  /** Says them in the summary, each with the name of its party. */
  tell(summary: IntakeSummary): void {
    for (const note of this.notes) addNote(summary, note);
  }
}
