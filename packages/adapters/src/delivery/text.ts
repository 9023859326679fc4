import { sayFrom } from "../catalogue.js";
import english from "./text.en.json";

type Key = keyof typeof english;
type Plural = Key extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never;

/** What a reader sees under a key, with the values in their places. */
export const say = sayFrom<Key>(english);

const whole = new Intl.NumberFormat(english.locale, { maximumFractionDigits: 0 });

/** A whole number as people read it: "12,345". */
export const wholeNumber = (value: number): string => whole.format(value);

/** The same for a number of things: one or several. */
export const sayCount = (key: Plural, n: number): string =>
  say(`${key}.${n === 1 ? "one" : "other"}`, { n: wholeNumber(n) });

/** Decibans with their sign, "+4.5", "−0.5", "0". */
export const decibans = (value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  if (rounded === 0) return "0";
  return `${rounded > 0 ? "+" : "−"}${Math.abs(rounded)}`;
};
