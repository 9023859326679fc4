import type { Assessment, Tier } from "@manumit/core";

/** How the tiers follow each other, the least exposed first. */
export const tiers: readonly Tier[] = ["low", "moderate", "high", "severe"];

/** The place of a tier, from 0 for low to 3 for severe. */
export const tierRank = (tier: Tier): number => tiers.indexOf(tier);

/** Sorts the most exposed first: by tier, since a list match sets it whatever the score, then by score. */
export const byExposure = (a: Assessment, b: Assessment): number =>
  tierRank(b.tier) - tierRank(a.tier) || b.score - a.score || b.interval[1] - a.interval[1];

/** The most exposed of any number of assessments, holding never more than twice as many. Equals keep their order. */
export class Ranking {
  private readonly held: Assessment[] = [];

  constructor(private readonly limit: number) {}

  add(assessment: Assessment): void {
    this.held.push(assessment);
    if (this.held.length >= 2 * this.limit) this.cut();
  }

  /** Most exposed first. */
  ranked(): readonly Assessment[] {
    this.cut();
    return this.held;
  }

  private cut(): void {
    // The sort is stable and what is held stands before what came later, so equals keep the order in which they came.
    this.held.sort(byExposure);
    if (this.held.length > this.limit) this.held.length = this.limit;
  }
}
