import { legalEffectsOfLists } from "../sources/legal-effects.js";
import type { Table } from "../table.js";

const own = "own/list-legal-effects.csv";

/** What an entry of a list does in law: the row of its list and effect, else the row of the effect alone. */
export const legalEffects: Table = {
  file: "lists/legal-effects.json",
  sources: [legalEffectsOfLists],
  inputs: [own],
  key: ["effect", "list"],
  build: (read) =>
    read(own, ["effect", "list", "law", "citation", "enacted", "applies_from", "words", "url"]).map((row) => ({
      effect: row.effect,
      list: row.list || null,
      law: row.law,
      citation: row.citation || undefined,
      enacted: row.enacted || undefined,
      appliesFrom: row.applies_from || undefined,
      words: row.words,
      url: row.url || undefined,
    })),
};
