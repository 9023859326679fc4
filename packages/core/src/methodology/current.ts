import current from "../../data/methodology.json";
import { tableOf } from "../reference/table-of.js";
import { parseWith } from "../supplier/issues.js";
import { Methodology } from "./methodology.js";

/**
 * The methodology in force.
 *
 * @example
 * ```ts
 * const cautious = { ...methodology, version: "1.0.0+acme", tiers: { moderate: 10, high: 30, severe: 60 } };
 * assess(supplier, { methodology: cautious });
 * ```
 */
export const methodology = tableOf(current) as unknown as Methodology;

const checked = new WeakSet<object>([methodology]);

/** The numbers to use: the caller's, checked once an object, or the ones in force. */
export const methodologyOf = (given: Methodology | undefined): Methodology => {
  if (given === undefined) return methodology;
  if (!checked.has(given)) {
    parseWith(Methodology, given);
    checked.add(given);
  }
  return given;
};
