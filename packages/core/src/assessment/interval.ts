import type { Spread } from "../methodology/methodology.js";

/** The logistic of log-odds in decibans, on 0–100. */
export const scoreOf = (decibans: number): number => 100 / (1 + 10 ** (-decibans / 10));

/**
 * How far below and above its centre a sum may lie: the root of the summed squares of its parts, since what is unknown
 * of one thing says nothing of another. Each part that shrinks shrinks the whole.
 */
export class Width {
  #low = 0;
  #high = 0;

  add({ low, high }: Spread): void {
    this.#low += low * low;
    this.#high += high * high;
  }

  /** Total width in decibans, with one part replaced by another. */
  widthIf(before: Spread, after: Spread): number {
    const low = this.#low - before.low ** 2 + after.low ** 2;
    const high = this.#high - before.high ** 2 + after.high ** 2;
    return Math.sqrt(Math.max(0, low)) + Math.sqrt(Math.max(0, high));
  }

  get width(): number {
    return Math.sqrt(this.#low) + Math.sqrt(this.#high);
  }

  /** The interval of the score around a centre in decibans. */
  around(decibans: number): [low: number, high: number] {
    return [scoreOf(decibans - Math.sqrt(this.#low)), scoreOf(decibans + Math.sqrt(this.#high))];
  }
}
