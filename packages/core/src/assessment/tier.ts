import type { Methodology } from "../methodology/methodology.js";
import type { Tier } from "./assessment.js";

/** The tier of a score from 0 to 100, by the published cut points. */
export const tierOf = (score: number, { tiers }: Methodology): Tier => {
  if (score >= tiers.severe) return "severe";
  if (score >= tiers.high) return "high";
  return score >= tiers.moderate ? "moderate" : "low";
};
