import { phrase } from "../catalogue/catalogue.js";
import { checkFinding } from "./check-finding.js";
import { type Audience, mayReach } from "./marking.js";
import type { SharedFinding } from "./shared-finding.js";

/** What may go to an audience, and what is held back with the reasons. */
export interface Travel {
  readonly travels: SharedFinding[];
  readonly held: { readonly finding: SharedFinding; readonly reasons: string[] }[];
}

/**
 * Which findings an organisation may send to an audience on a day. A finding of another organisation keeps its sharer's
 * name and goes no further than its marking lets a recipient pass it on: it never becomes one's own.
 *
 * @example
 * ```ts
 * const { travels, held } = findingsThatTravel(findings, { from: "Example Council", to: "client", asOf: "2026-11-24" });
 * ```
 */
export function findingsThatTravel(
  findings: readonly SharedFinding[],
  { from, to, asOf }: { readonly from: string; readonly to: Audience; readonly asOf: string },
): Travel {
  const result: Travel = { travels: [], held: [] };
  for (const finding of findings) {
    const check = checkFinding(finding, { asOf });
    const reasons = check.ok ? [] : check.problems.map(({ field, reason }) => `${field}: ${reason}`);
    const by = finding.sharedBy === from ? "sharer" : "recipient";
    if (check.ok && !mayReach(finding.tlp, to, by))
      reasons.push(phrase(`sharing.held.${by}`, { tlp: finding.tlp, to, sharedBy: finding.sharedBy }));
    if (reasons.length === 0) result.travels.push(finding);
    else result.held.push({ finding, reasons });
  }
  return result;
}
