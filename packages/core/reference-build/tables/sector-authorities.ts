import { sectorNaming } from "../sources/sector-naming.js";
import type { Table } from "../table.js";
import { assessments } from "./sector-naming.js";

const own = "own/sector-naming.csv";

/** Authority → what it is, in words that a reader of a factor sees. */
export const sectorAuthorities: Table = {
  file: "sector-authorities.json",
  sources: [sectorNaming],
  inputs: [own],
  key: ["authority"],
  build: (read) =>
    [
      ...Object.values(assessments),
      ...read(own, ["authority", "jurisdiction", "year", "instrument"]).map(
        ({ authority, jurisdiction, year, instrument }) => ({
          authority,
          title: `${instrument} (${jurisdiction === "WORLD" ? "ILO" : jurisdiction} ${year})`,
        }),
      ),
    ].sort((a, b) => (a.authority < b.authority ? -1 : 1)),
};
