import type { DeliveryWriter } from "../format.js";

/**
 * A report to print or to file: tagged, with a table of contents, page numbers, and fonts for every script. Counts and
 * sources cover every supplier; table and sections the most exposed, and the report says how many.
 */
export const pdf: DeliveryWriter = async function* (assessments, options) {
  // Loaded when a report is asked for: fonts and their library are of no use to anybody else.
  const { report } = await import("./report.js");
  yield* report(assessments, options);
};
