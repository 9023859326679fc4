import type { Spread } from "../methodology/methodology.js";

/**
 * How far below and above its centre a sum may lie: the root of the summed squares of its parts, since what is unknown
 * of one thing says nothing of another. Each part that shrinks shrinks the whole. Kept as the sums of squares.
 */
export class Width {
  constructor(
    readonly low = 0,
    readonly high = 0,
  ) {}

  /** With one more part. */
  plus({ low, high }: Spread): Width {
    return new Width(this.low + low * low, this.high + high * high);
  }

  /** With further parts. */
  plusEach(parts: readonly { readonly spread: Spread }[]): Width {
    let { low, high } = this;
    for (const { spread } of parts) {
      low += spread.low * spread.low;
      high += spread.high * spread.high;
    }
    return new Width(low, high);
  }

  /** With all parts of another width. */
  and({ low, high }: Width): Width {
    return new Width(this.low + low, this.high + high);
  }

  /** Decibans below the centre. */
  get below(): number {
    return Math.sqrt(this.low);
  }

  /** Decibans above the centre. */
  get above(): number {
    return Math.sqrt(this.high);
  }

  /** Total width in decibans, with one part replaced by another. */
  widthIf(before: Spread, after: Spread): number {
    const low = this.low - before.low * before.low + after.low * after.low;
    const high = this.high - before.high * before.high + after.high * after.high;
    return Math.sqrt(Math.max(0, low)) + Math.sqrt(Math.max(0, high));
  }
}
