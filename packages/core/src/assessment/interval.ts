import type { Width } from "../exposure/width.js";

const nepersInDeciban = Math.LN10 / 10;

/** The logistic of log-odds in decibans, on 0–100. */
export const scoreOf = (decibans: number): number => 100 / (1 + Math.exp(-decibans * nepersInDeciban));

/** The interval of the score around a centre in decibans. */
export const intervalAround = (decibans: number, width: Width): [low: number, high: number] => [
  scoreOf(decibans - width.below),
  scoreOf(decibans + width.above),
];
