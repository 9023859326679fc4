import { uflpaEntityList } from "../sources/list-us-uflpa.js";
import type { Read, Table } from "../table.js";
import { orNothing, parts, plainName } from "./list-cells.js";

const base = "reference/uflpa_entity_list.csv";
const additions = "reference/uflpa_entity_list_additions_after_2025_01.csv";

/** What the publisher itself counts in this edition. */
const officialCount = 187;

const columns = [
  "entry_id",
  "name",
  "aliases",
  "former_names",
  "scope_note",
  "country",
  "sections",
  "first_effective_date",
  "section_dates",
] as const;

type Entry = Record<(typeof columns)[number], string>;

/** "2(d)(2)(B)(i) from 2022-06-21, 2(d)(2)(B)(v) from 2024-11-25"; dates only where the sub-lists differ in them. */
function sectionsOf({ sections, section_dates, first_effective_date }: Entry): string {
  const dates = new Map(parts(section_dates).map((part) => part.split("=") as [string, string]));
  return parts(sections)
    .map((section) => {
      const from = dates.get(section);
      return from === undefined || from === first_effective_date ? section : `${section} from ${from}`;
    })
    .join(", ");
}

/**
 * A corrected name is the same entity: it keeps its id and its first date, and its old names become former ones. Names
 * that differ in nothing but punctuation are not repeated.
 */
function withCorrection(old: Entry, corrected: Entry): Entry {
  const known = new Set([corrected.name, ...parts(corrected.aliases), ...parts(corrected.former_names)].map(plainName));
  const kept = [old.name, ...parts(old.aliases), ...parts(old.former_names)].filter(
    (name) => !known.has(plainName(name)),
  );
  return {
    ...old,
    name: corrected.name,
    aliases: corrected.aliases,
    former_names: [...parts(corrected.former_names), ...kept].join("|"),
  };
}

function entries(read: Read): Entry[] {
  const later = read(additions, [...columns, "change", "replaces_entry_id"]);
  const corrections = new Map(
    later.flatMap((entry) => (entry.change === "name corrected" ? [[entry.replaces_entry_id, entry] as const] : [])),
  );
  const kept = read(base, columns).map((entry) => {
    const correction = corrections.get(entry.entry_id);
    corrections.delete(entry.entry_id);
    return correction === undefined ? entry : withCorrection(entry, correction);
  });
  if (corrections.size > 0)
    throw new Error(`${additions} corrects ${[...corrections.keys()].join(", ")}, not in ${base}`);
  return [...kept, ...later.filter(({ change }) => change === "added")];
}

/** The UFLPA Entity List: one entity a row, with its sub-lists. */
export const listUflpa: Table = {
  file: "lists/us-uflpa-entity-list.json",
  sources: [uflpaEntityList],
  inputs: [base, additions],
  key: ["id"],
  build(read) {
    const all = entries(read);
    if (all.length !== officialCount) throw new Error(`${all.length} entities, the publisher counts ${officialCount}`);
    return all.map((entry) => ({
      id: entry.entry_id,
      name: entry.name,
      aliases: orNothing(parts(entry.aliases)),
      formerNames: orNothing(parts(entry.former_names)),
      country: entry.country,
      covers: entry.scope_note || undefined,
      legalBasis: `Uyghur Forced Labor Prevention Act, section ${sectionsOf(entry)}`,
      legalEffect: "rebuttable-presumption",
      effective: entry.first_effective_date,
    }));
  },
};
