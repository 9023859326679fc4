import type { IntakeRow } from "../row.js";

/** What a row is known by: its name, and its name with its country. */
const keysOf = (row: IntakeRow): { name: string; placed: string; hasCountry: boolean } | undefined => {
  if (row.kind === "refused") return undefined;
  const name = row.supplier.name.toLowerCase();
  const { country } = row.supplier;
  return { name, placed: `${name}\t${country ?? ""}`, hasCountry: country !== undefined };
};

/**
 * Knows the suppliers of one sheet again on another: sheets that tell more of the same suppliers, such as their orders or
 * their factors, bring none in anew. A row that says less of where a supplier is repeats it too.
 */
export class Repeated {
  private readonly known = new Set<string>();
  private ofThisSheet: string[] = [];

  /** Whether a row is a supplier of an earlier sheet. */
  has(row: IntakeRow): boolean {
    const keys = keysOf(row);
    return keys !== undefined && this.known.has(keys.hasCountry ? keys.placed : keys.name);
  }

  /** Remembers the supplier of a row for the sheets that follow. */
  add(row: IntakeRow): void {
    const keys = keysOf(row);
    if (keys) this.ofThisSheet.push(keys.name, keys.placed);
  }

  endSheet(): void {
    for (const key of this.ofThisSheet) this.known.add(key);
    this.ofThisSheet = [];
  }
}
