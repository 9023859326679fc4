import { type Decision, decide } from "./decision.js";
import { compareParticulars, type NamedEntity, particularsOf } from "./evidence.js";
import { explainComparison } from "./explain.js";
import { finalScore } from "./final-score.js";
import type { NameReason } from "./name-reason.js";
import { compareReadings } from "./name-score.js";
import type { NameReading } from "./name-token.js";
import { readName } from "./reading.js";

/** The reading of a name without a letter or digit: nothing is like it, but the entity can still be known by its registration. */
const unreadable: NameReading = { tokens: [], form: 0, plain: 0, exact: 0, letters: 0 };

/** The readings of all names of an entity; at least one. */
export function readEntity(entity: NamedEntity): NameReading[] {
  const readings = readName(entity.name);
  for (const alias of entity.aliases ?? []) readings.push(...readName(alias));
  return readings.length === 0 ? [unreadable] : readings;
}

/**
 * Compares two organisations by all their names and by country, address and identifiers. `score` is 0–1 and orders:
 * only names written alike, of the same country, reach 1. Works on any text in bounded time; names without a letter
 * or digit score 0. The order of the two does not change the score.
 *
 * @example
 * ```ts
 * const { decision } = compareNames("Acme Textile Mills (Pvt) Ltd", "ACME Textiles Mills Private Limited");
 * console.log(decision); // "match"
 * ```
 */
export function compareNames(
  a: string | NamedEntity,
  b: string | NamedEntity,
): { score: number; decision: Decision; reasons: NameReason[] } {
  const first = typeof a === "string" ? { name: a } : a;
  const second = typeof b === "string" ? { name: b } : b;
  const evidence = compareParticulars(particularsOf(first), particularsOf(second));
  let best: { score: number; reasons: () => NameReason[] } = {
    score: 0,
    reasons: () => [],
  };
  for (const one of readEntity(first)) {
    for (const other of readEntity(second)) {
      const comparison = compareReadings(one, other);
      const score = finalScore(comparison, one, other, evidence);
      if (score > best.score) best = { score, reasons: () => explainComparison(comparison, one, other, evidence) };
    }
  }
  return { score: best.score, decision: decide(best.score), reasons: best.reasons() };
}
