import type { SharedFinding } from "./shared-finding.js";

/** Why a finding no longer counts. */
export type Lapse = "expired" | "recalled";

export interface Standing {
  readonly standing: SharedFinding[];
  readonly lapsed: { readonly finding: SharedFinding; readonly reason: Lapse }[];
}

/** The ids that findings take back: only the organisation that shared a finding can correct it. */
const takenBack = (findings: readonly SharedFinding[]): ReadonlySet<string> =>
  new Set(
    findings.flatMap(({ kind, corrects, sharedBy }) =>
      kind === "correction" && corrects !== undefined ? [JSON.stringify([sharedBy, corrects])] : [],
    ),
  );

/**
 * Parts findings that still count on a day from those that do not: expired (the day named in `expires` is the last on which
 * one counts), recalled by id, or taken back by a correction of the same sharer.
 *
 * @example
 * ```ts
 * const { standing, lapsed } = findingsStanding(received, { asOf: "2026-11-24", recalled: ["f-2026-009"] });
 * ```
 */
export function findingsStanding(
  findings: readonly SharedFinding[],
  { asOf, recalled = [] }: { readonly asOf: string; readonly recalled?: readonly string[] },
): Standing {
  const back = takenBack(findings);
  const day = asOf.slice(0, 10);
  const result: Standing = { standing: [], lapsed: [] };
  for (const finding of findings) {
    const { id, sharedBy, expires } = finding;
    if (recalled.includes(id) || back.has(JSON.stringify([sharedBy, id])))
      result.lapsed.push({ finding, reason: "recalled" });
    else if (expires < day) result.lapsed.push({ finding, reason: "expired" });
    else result.standing.push(finding);
  }
  return result;
}
