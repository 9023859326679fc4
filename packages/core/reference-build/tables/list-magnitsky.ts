import { alpha2Of, countryCodes } from "../alpha2.js";
import { usMagnitsky } from "../sources/list-us-magnitsky.js";
import type { Table } from "../table.js";

const entities = "reference/sanctions_forced_labour_entities.csv";

/** What ties a listing to forced labour, in our words; the links that are not direct are said. */
const grounds: Readonly<Record<string, string>> = {
  direct: "forced labour",
  ownership: "owned or controlled by a person listed for forced labour",
  "part of wider abuse": "serious human rights abuse as a whole, forced labour being part of it",
};

/** Organisations under Global Magnitsky sanctions where forced labour is named. */
export const listMagnitsky: Table = {
  file: "lists/us-magnitsky-forced-labour.json",
  sources: [usMagnitsky],
  inputs: [entities, countryCodes],
  key: ["id"],
  build(read) {
    const alpha2 = alpha2Of(read);
    return read(entities, ["entry_id", "name", "alpha3", "listed_date", "link_to_forced_labour"]).map((row) => {
      const ground = grounds[row.link_to_forced_labour];
      if (ground === undefined) throw new Error(`${entities}: "${row.link_to_forced_labour}" is no known link`);
      return {
        id: row.entry_id,
        name: row.name,
        country: alpha2(row.alpha3),
        legalBasis: `Executive Order 13818; ground: ${ground}`,
        legalEffect: "exclusion-ground",
        effective: row.listed_date,
      };
    });
  },
};
