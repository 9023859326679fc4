import { unitAt } from "./unit-at.js";

/** Where every hash of text starts. */
export const hashSeed = 0;

const factor = 0x2c1b3c6d;

/** Takes one more UTF-16 unit into a hash: a polynomial, so that the hash of a text less a part, or of two texts joined, follows from theirs. */
export const hashUnit = (hash: number, unit: number): number => (Math.imul(hash, factor) + unit) | 0;

/** Spreads a hash over all its bits; unsigned. */
export function finishHash(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Takes a whole text into a hash. */
export function hashOn(hash: number, text: string): number {
  let on = hash;
  const { length } = text;
  for (let i = 0; i < length; i++) on = hashUnit(on, unitAt(text, i));
  return on;
}

/** Hash of a text, unsigned 32 bits; `seed` keeps uses apart. */
export const hashText = (text: string, seed: number = hashSeed): number => finishHash(hashOn(seed, text));

/** What a product with the factor is multiplied by to undo it: each step of Newton's doubles the bits that are right. */
let inverse = factor;
for (let bits = 3; bits < 32; bits *= 2) inverse = Math.imul(inverse, 2 - Math.imul(factor, inverse));

/** The hash before its last unit was taken in. */
export const hashBefore = (hash: number, unit: number): number => Math.imul(hash - unit, inverse);

const powers = new Int32Array(64);
powers[0] = 1;
for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1] ?? 0, factor);

/** What a hash is multiplied by as so many units (at most 63) are taken into it. */
const powerOf = (units: number): number => powers[units] ?? 0;

/** The hash of a text followed by another of so many units (at most 63), from the hashes of both. */
export const hashJoined = (first: number, second: number, units: number): number =>
  (Math.imul(first, powerOf(units)) + second) | 0;

/** The hash of a text less one unit: from the hash of all, those of what stands before and up to the unit, and how many units (at most 63) follow it. */
export const hashWithout = (all: number, before: number, upTo: number, following: number): number =>
  (all - Math.imul(upTo - before, powerOf(following))) | 0;
