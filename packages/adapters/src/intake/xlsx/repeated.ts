import type { IntakeRow } from "../row.js";

/**
 * Knows the suppliers of one sheet again on another: sheets that tell more of the same suppliers, such as their orders or
 * their factors, bring none in anew. A row that says less of where a supplier is repeats it too.
 */
export class Repeated {
  private readonly countries = new Map<string, Set<string | undefined>>();
  private readonly ofThisSheet = new Map<string, Set<string | undefined>>();

  /** Whether a row is a supplier of an earlier sheet. */
  has(row: IntakeRow): boolean {
    if (row.kind === "refused") return false;
    const { name, country } = row.supplier;
    const known = this.countries.get(name.toLowerCase());
    if (known !== undefined && (country === undefined || known.has(country))) return true;
    const here = this.ofThisSheet.get(name.toLowerCase()) ?? new Set();
    this.ofThisSheet.set(name.toLowerCase(), here.add(country));
    return false;
  }

  endSheet(): void {
    for (const [name, here] of this.ofThisSheet) {
      this.countries.set(name, new Set([...(this.countries.get(name) ?? []), ...here]));
    }
    this.ofThisSheet.clear();
  }
}
