import { iloIndicators } from "../sources/ilo-indicators.js";
import type { Table } from "../table.js";

const indicators = "reference/ilo_forced_labour_indicators.csv";

/** The eleven signs by which forced labour is recognised, defined in our own words. */
export const forcedLabourIndicators: Table = {
  file: "forced-labour-indicators.json",
  sources: [iloIndicators],
  inputs: [indicators],
  key: ["id"],
  build: (read) =>
    read(indicators, ["key", "name", "definition"]).map(({ key, name, definition }) => ({
      id: key.replaceAll("_", "-"),
      name,
      definition,
    })),
};
