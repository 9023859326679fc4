import type { Spread } from "../methodology/methodology.js";

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

  /** Adds all parts of another width. */
  addAll(other: Width): void {
    this.#low += other.#low;
    this.#high += other.#high;
  }

  /** Decibans below the centre. */
  get below(): number {
    return Math.sqrt(this.#low);
  }

  /** Decibans above the centre. */
  get above(): number {
    return Math.sqrt(this.#high);
  }

  /** Total width in decibans, with one part replaced by another. */
  widthIf(before: Spread, after: Spread): number {
    const low = this.#low - before.low * before.low + after.low * after.low;
    const high = this.#high - before.high * before.high + after.high * after.high;
    return Math.sqrt(Math.max(0, low)) + Math.sqrt(Math.max(0, high));
  }
}
