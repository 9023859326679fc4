import type { SupplierRow } from "./row.js";
import { SeenIds } from "./seen-ids.js";
import { addNote, type IntakeSummary } from "./summary.js";

/** As many as are named: what is remembered must stay small. */
const mostNamed = 5;

/** Watches for ids that several suppliers of an input bear: who looks one up finds the first of them only. */
export class RepeatedIds {
  private readonly ids = new SeenIds();
  private readonly named = new Set<string>();
  private others = false;

  /** Takes note of a row, and notes on it that its id came before. */
  add({ supplier: { id }, notes }: SupplierRow): void {
    if (!this.ids.repeats(id)) return;
    notes.push(`The id "${id}" came before: each row is screened by itself.`);
    if (this.named.size < mostNamed) this.named.add(id);
    else if (!this.named.has(id)) this.others = true;
  }

  /** Says in the summary which ids came more than once. */
  tell(summary: IntakeSummary): void {
    if (this.named.size === 0) return;
    const ids = [...this.named].map((id) => `"${id}"`).join(", ");
    addNote(summary, `More than one supplier has the id ${ids}${this.others ? " and others" : ""}.`);
  }
}
