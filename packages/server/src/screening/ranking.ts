import type { Assessment, Tier } from "@manumit/core";

const severity: Readonly<Record<Tier, number>> = { low: 0, moderate: 1, high: 2, severe: 3 };

/** Sorts the most exposed first: by tier, because a list match or a conviction sets it whatever the score, then by score. */
export const byExposure = (a: Assessment, b: Assessment): number =>
  severity[b.tier] - severity[a.tier] || b.score - a.score;

/** The `limit` most exposed of any number of assessments, never holding more than twice as many. Equals keep their order. */
export class Ranking {
  readonly #limit: number;
  readonly #held: Assessment[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(assessment: Assessment): void {
    this.#held.push(assessment);
    if (this.#held.length >= 2 * this.#limit) this.#cut();
  }

  /** Most exposed first. */
  ranked(): readonly Assessment[] {
    this.#cut();
    return this.#held;
  }

  #cut(): void {
    // The sort is stable and what is held stands before what came later, so equals keep the order in which they came.
    this.#held.sort(byExposure);
    if (this.#held.length > this.#limit) this.#held.length = this.#limit;
  }
}
