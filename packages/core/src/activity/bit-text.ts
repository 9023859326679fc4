/** Bits in two signs of a bit text: 91 signs make 8,281 pairs, which is just above 2 to the 13th. */
export const BITS_OF_PAIR = 13;

/** The signs of a bit text: printable ASCII but the space and what a string literal has to escape. */
export const bitSigns = Array.from({ length: 94 }, (_, at) => String.fromCharCode(0x21 + at))
  .filter((sign) => !"\"'\\".includes(sign))
  .join("");

/** Reads numbers off a bit text, first to last. Past its end there are only zeros. */
export interface BitReader {
  /** The next `count` bits as a number, 0 to 17 of them. */
  bits(count: number): number;
  /** The next number written by an exponential Golomb code of this order: `order` bits for the smallest, two more for every doubling. */
  golomb(order: number): number;
}

/**
 * Opens a bit text: a string of bits written 13 to two signs, so that it lies in a JSON file and in a program as it is and
 * takes 8 % less room than base64.
 *
 * @example
 * bitReader("~~").bits(8);
 */
export function bitReader(text: string): BitReader {
  const values = new Uint8Array(128);
  for (let i = 0; i < bitSigns.length; i++) values[bitSigns.charCodeAt(i)] = i;
  let at = 0;
  let held = 0;
  let left = 0;

  function fill(): void {
    const first = values[text.charCodeAt(at)] ?? 0;
    held = (held << BITS_OF_PAIR) | (first * bitSigns.length + (values[text.charCodeAt(at + 1)] ?? 0));
    left += BITS_OF_PAIR;
    at += 2;
  }

  function bits(count: number): number {
    while (left < count) fill();
    left -= count;
    const value = held >>> left;
    held &= (1 << left) - 1;
    return value;
  }

  function golomb(order: number): number {
    let width = order;
    while (held === 0 && at < text.length) {
      width += left;
      left = 0;
      fill();
    }
    const zeros = Math.clz32(held) - (32 - left);
    width += zeros;
    left -= zeros + 1;
    held &= (1 << left) - 1;
    return (1 << width) - (1 << order) + bits(width);
  }

  return { bits, golomb };
}
