import type { Source } from "../table.js";

/** Organisations under US human-rights sanctions where the authorities name forced labour; people are left out. */
export const usMagnitsky: Source = {
  dataset: "us-magnitsky-forced-labour",
  title: "Organisations under Global Magnitsky sanctions for forced labour",
  source: "US Treasury press releases as reprinted, and press reports",
  publisher: "US Department of the Treasury, Office of Foreign Assets Control; selected by Manumit",
  edition: "2024-09-12",
  retrieved: "2026-11-24",
  licence: "single facts of US government listings, public domain",
  url: "https://sanctionssearch.ofac.treas.gov",
  note: "Not complete: listings are not tagged by ground, eight affiliates of Pingtan Marine are not named in the copies read, and later delistings could not be checked.",
};
