import type { Source } from "../table.js";

/** The ILO's eleven indicators, on which the workforce questions rest. */
export const iloIndicators: Source = {
  dataset: "ilo-indicators",
  title: "ILO indicators of forced labour",
  source: "ILO Special Action Programme to Combat Forced Labour; definitions in our own words",
  publisher: "International Labour Organization",
  edition: "2012, revised 2025",
  retrieved: "2026-11-24",
  licence: "facts; definitions are our own",
  note: "The order strong, medium, weak follows the ILO and European Commission operational indicators of 2009.",
};
