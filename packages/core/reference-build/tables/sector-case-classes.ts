import { sectorCases } from "../sources/sector-cases.js";
import type { Table } from "../table.js";

const classes = "own/sector-case-classes.csv";

/** Where a division's cases are those of a few of its classes, the classes: car washes are not car dealers. */
export const sectorCaseClasses: Table = {
  file: "sector-case-classes.json",
  sources: [sectorCases],
  inputs: [classes],
  key: ["division"],
  build: (read) =>
    read(classes, ["isic4_division", "groups", "classes", "reason"]).map((row) => ({
      division: row.isic4_division,
      groups: row.groups.split("|"),
      classes: row.classes.split("|"),
      reason: row.reason,
    })),
};
