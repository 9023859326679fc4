import { buildNameIndex, type NamedEntity } from "../names/index.js";
import { parseWith } from "../supplier/issues.js";
import { SharedFinding } from "./shared-finding.js";

/** How findings about one thing disagree. */
export type Disagreement = "corrected-by-another" | "confidence" | "versions";

/** All that is known of one thing: a supplier, a site of it, a kind of finding. */
export interface FindingGroup {
  readonly findings: SharedFinding[];
  /** How many pieces of evidence stand behind them: one hash, however often it is shared, is one. */
  readonly evidence: number;
  readonly disagreements: Disagreement[];
}

/** Numbers organisations: the same one for a shared registration or a name that matches. */
const organisationNumbers = (): ((supplier: NamedEntity) => number) => {
  const byIdentifier = new Map<string, number>();
  const byName = buildNameIndex([]);
  let count = 0;
  return (supplier) => {
    const keys = (supplier.identifiers ?? []).map(({ scheme, value }) => `${scheme} ${value}`.toLowerCase());
    let number = keys.map((key) => byIdentifier.get(key)).find((known) => known !== undefined);
    if (number === undefined) {
      const [hit] = byName.search(supplier, { limit: 1 });
      number = hit?.decision === "match" ? Number(hit.id) : count++;
      if (hit?.decision !== "match") byName.add({ ...supplier, id: String(number) });
    }
    for (const key of keys) byIdentifier.set(key, number);
    return number;
  };
};

const subjectOf = ({ kind, indicator, site, corrects }: SharedFinding): string =>
  JSON.stringify([kind === "correction" ? corrects : (indicator ?? kind), site?.country, site?.region, site?.name]);

const disagreementsOf = (findings: readonly SharedFinding[]): Disagreement[] => {
  const says = new Set(findings.map(({ confidence }) => confidence));
  const ids = new Set(findings.map(({ sharedBy, id }) => JSON.stringify([sharedBy, id])));
  return [
    ...(findings.some(({ kind }) => kind === "correction") ? (["corrected-by-another"] as const) : []),
    ...(says.has("low") && says.has("high") ? (["confidence"] as const) : []),
    ...(ids.size < findings.length ? (["versions"] as const) : []),
  ];
};

/**
 * Findings of several organisations laid side by side: copies merged, what is about the same supplier, site and sign
 * together, and where they disagree said. Nothing is averaged and nobody's finding replaces another's.
 *
 * @throws InvalidInput for a finding that breaks its schema.
 * @example
 * ```ts
 * for (const { findings, disagreements } of findingsSideBySide(received))
 *   console.log(findings.map(({ sharedBy }) => sharedBy), disagreements);
 * ```
 */
export function findingsSideBySide(findings: readonly SharedFinding[]): FindingGroup[] {
  const numberOf = organisationNumbers();
  const subjects = new Map<string, string>();
  for (const finding of findings) subjects.set(finding.id, subjectOf(finding));
  const groups = new Map<string, Map<string, SharedFinding>>();
  for (const finding of findings) {
    // A correction stands beside what it corrects.
    const subject = subjects.get(finding.corrects ?? "") ?? subjectOf(finding);
    const key = `${numberOf(finding.supplier as NamedEntity)} ${subject}`;
    const group = groups.get(key) ?? new Map<string, SharedFinding>();
    // Checked, copies have their keys in one order.
    group.set(JSON.stringify(parseWith(SharedFinding, finding)), finding);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => {
    const distinct = [...group.values()];
    const evidence = new Set(distinct.map(({ evidenceHash, sharedBy, id }) => evidenceHash ?? `${sharedBy} ${id}`));
    return { findings: distinct, evidence: evidence.size, disagreements: disagreementsOf(distinct) };
  });
}
