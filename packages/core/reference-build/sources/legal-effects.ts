import type { Source } from "../table.js";

/** What an entry of a list does in law, from the laws themselves. */
export const legalEffectsOfLists: Source = {
  dataset: "list-legal-effects",
  title: "What an entry of a list does in law",
  source: "the laws and regulations named in each row",
  publisher: "the legislators named; collected by Manumit",
  edition: "2026-11-24",
  retrieved: "2026-11-24",
  licence: "facts of law",
  note: "Says what a law does, not how it applies to a transaction; not legal advice.",
};
