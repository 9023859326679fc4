import { HeldRecords } from "../json/held-records.js";
import type { Statement } from "./statement.js";

/**
 * What holds now: of each record the statement with the latest date, wherever it stands in the file; nothing of records
 * that were closed, and nothing that a later statement replaces.
 */
export class CurrentStatements {
  private readonly latest = new HeldRecords<Statement>();
  private readonly replaced = new Set<string>();

  /** Takes note of a statement. @throws IntakeError "too-large". */
  add(statement: Statement): void {
    for (const id of statement.replaces) {
      if (this.replaced.has(id)) continue;
      this.latest.hold(id.length);
      this.replaced.add(id);
    }
    const known = this.latest.get(statement.record);
    if (known === undefined || statement.date >= known.date) this.latest.set(statement.record, statement);
  }

  /** The statement about a record. */
  of(record: string): Statement | undefined {
    const statement = this.latest.get(record);
    return statement && this.holds(statement) ? statement : undefined;
  }

  *[Symbol.iterator](): Generator<Statement> {
    for (const [, statement] of this.latest) if (this.holds(statement)) yield statement;
  }

  private holds({ closed, statement }: Statement): boolean {
    return !closed && !this.replaced.has(statement);
  }
}
