import { BITS_OF_PAIR, bitSigns } from "../../src/activity/bit-text.js";

/** Writes the bit text that `bitReader` reads. */
export interface BitWriter {
  /** Appends the lowest `count` bits of a number. */
  bits(value: number, count: number): void;
  /** Appends a number by an exponential Golomb code of this order. */
  golomb(value: number, order: number): void;
  /** The text so far, the last pair of signs filled up with zeros. */
  text(): string;
}

/** Starts an empty bit text. */
export function bitWriter(): BitWriter {
  const pairs: string[] = [];
  let held = 0;
  let filled = 0;

  function bit(value: number): void {
    held = (held << 1) | value;
    if (++filled < BITS_OF_PAIR) return;
    pairs.push(signsOf(held));
    held = 0;
    filled = 0;
  }

  function bits(value: number, count: number): void {
    for (let shift = count - 1; shift >= 0; shift--) bit((value >>> shift) & 1);
  }

  function golomb(value: number, order: number): void {
    const reached = value + (1 << order);
    const width = 31 - Math.clz32(reached);
    for (let zeros = width - order; zeros > 0; zeros--) bit(0);
    bit(1);
    bits(reached - (1 << width), width);
  }

  return {
    bits,
    golomb,
    text: () => pairs.join("") + (filled === 0 ? "" : signsOf(held << (BITS_OF_PAIR - filled))),
  };
}

function signsOf(pair: number): string {
  return (bitSigns[Math.floor(pair / bitSigns.length)] ?? "") + (bitSigns[pair % bitSigns.length] ?? "");
}
