import type { Statement } from "./statement.js";

/**
 * What holds now: of each record the statement with the latest date, wherever it stands in the file; nothing of records
 * that were closed, and nothing that a later statement replaces.
 */
export function currentStatements(statements: readonly Statement[]): Statement[] {
  const replaced = new Set(statements.flatMap(({ replaces }) => replaces));
  const latest = new Map<string, Statement>();
  for (const statement of statements) {
    if (replaced.has(statement.statement)) continue;
    const known = latest.get(statement.record);
    if (known === undefined || statement.date >= known.date) latest.set(statement.record, statement);
  }
  return [...latest.values()].filter(({ closed }) => !closed);
}
