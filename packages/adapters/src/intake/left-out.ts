import type { PartyRole, SupplierRow } from "./row.js";
import { addNote, type IntakeSummary } from "./summary.js";

/** How every reason begins why a document gives no rows. */
export const noSupplier = "No supplier is named";

/** Counts the parties that a document names and that are not asked for, so that nobody takes silence for absence. */
export class LeftOut {
  private readonly byRole = new Map<PartyRole, number>();
  private persons = 0;

  add(row: SupplierRow): void {
    if (row.person) this.persons++;
    else this.byRole.set(row.role, (this.byRole.get(row.role) ?? 0) + 1);
  }

  /** Says in the summary who was left out, and that nobody else was named where that is so. */
  tell(summary: IntakeSummary): void {
    const counts = [...this.byRole].map(([role, count]) => `${count} as ${role}`);
    if (this.persons > 0) counts.push(`${this.persons} natural ${this.persons === 1 ? "person" : "persons"}`);
    if (counts.length === 0) return;
    const named = counts.join(", ");
    addNote(
      summary,
      summary.read === 0 && !summary.notes.some((note) => note.startsWith(noSupplier))
        ? `${noSupplier} here that was asked for. Named and not given: ${named}.`
        : `Also named and not given: ${named}.`,
    );
  }
}
