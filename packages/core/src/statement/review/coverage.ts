import type { RequirementFinding } from "./statement-review.js";

const credit: Readonly<Record<RequirementFinding["verdict"], number | undefined>> = {
  met: 1,
  partly: 0.5,
  vague: 0,
  missing: 0,
  "needs-metadata": undefined,
  "not-applicable": undefined,
};

/** The share of one framework's decided requirements that is met, those partly met by half; 0 where none was decided. */
export const coverageOf = (findings: readonly RequirementFinding[]): number => {
  const credits = findings.map(({ verdict }) => credit[verdict]).filter((value) => value !== undefined);
  return credits.length === 0 ? 0 : credits.reduce((sum, value) => sum + value, 0) / credits.length;
};
