import { flagOfMatch, forcesTopTier, type ListMatch, noticeOfFormerMatch } from "../lists/index.js";
import type { Supplier } from "../supplier/index.js";
import type { AssessmentContext } from "./context.js";
import type { Flag } from "./flag.js";

/** What the lists say of a supplier. */
export interface Screening {
  readonly matches: ListMatch[];
  readonly flags: readonly Flag[];
  /** A match that no person has cleared: the supplier is listed. */
  readonly certain: boolean;
}

const nothing: Screening = { matches: [], flags: [], certain: false };

/** Screens a checked supplier against the lists of the context. Closed entries are shown as notices and count for nothing. */
export const screening = (supplier: Supplier, { lists, asOf, decisions }: AssessmentContext): Screening => {
  if (lists === undefined) return nothing;
  const { matches, former } = lists.screen(supplier, {
    ...(asOf !== undefined && { asOf }),
    ...(decisions && { decisions }),
  });
  if (matches.length === 0 && former.length === 0) return nothing;
  return {
    matches,
    flags: [...matches.flatMap((match) => flagOfMatch(match) ?? []), ...former.map(noticeOfFormerMatch)],
    certain: matches.some(forcesTopTier),
  };
};
