import { bits, isDistinctive, WordKind } from "../weights.js";

/** The roles that words play in a name: words left over on both sides in one role contradict each other. */
export const Role = { brand: 0, trade: 1, place: 2, number: 3 } as const;

/** The role that a kind of word plays. */
export const roleOf = (kind: number): number =>
  isDistinctive(kind as WordKind)
    ? Role.brand
    : kind === WordKind.number
      ? Role.number
      : kind === WordKind.place
        ? Role.place
        : Role.trade;

const brandLimit = 63;
const tradeLimit = 31;
const placeLimit = 7;
const numberLimit = 3;

/** How much the words of a name weigh by role, rounded down, in 16 bits: brand in bits (6), trade in halves (5), place in bits and a half (3), how many numbers (2). */
export const packRoles = (weights: readonly number[]): number =>
  Math.min(brandLimit, Math.floor(weights[Role.brand] ?? 0)) |
  (Math.min(tradeLimit, Math.floor((weights[Role.trade] ?? 0) * 2)) << 6) |
  (Math.min(placeLimit, Math.floor((weights[Role.place] ?? 0) / 1.5)) << 11) |
  (Math.min(numberLimit, Math.floor((weights[Role.number] ?? 0) / bits.number)) << 14);

export const brandIn = (packed: number): number => packed & brandLimit;
export const tradeIn = (packed: number): number => ((packed >>> 6) & tradeLimit) / 2;
export const placeIn = (packed: number): number => ((packed >>> 11) & placeLimit) * 1.5;
export const numberIn = (packed: number): number => (packed >>> 14) * bits.number;
