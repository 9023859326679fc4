import { alpha2Of, countryCodes } from "../alpha2.js";
import type { Table } from "../table.js";

const input = "reference/ituc_global_rights_2026.csv";

/** Each country's rating of respect for workers' rights, 1 (best) to 5+. */
export const workersRights: Table = {
  file: "workers-rights.json",
  sources: [
    {
      dataset: "ituc-global-rights",
      title: "Global Rights Index, country ratings",
      source: "ratings extracted from the report by a third party with a language model; not verified row by row",
      publisher: "International Trade Union Confederation",
      edition: "2026",
      retrieved: "2026-11-24",
      licence: "the report is copyright of the ITUC; only the ratings, which are facts, are taken",
      url: "https://www.ituc-csi.org/global-rights-index",
    },
  ],
  inputs: [input, countryCodes],
  key: ["alpha2"],
  build(read) {
    const alpha2 = alpha2Of(read);
    return read(input, ["alpha3", "rating", "year"])
      .map(({ alpha3, rating, year }) => ({ alpha2: alpha2(alpha3), rating, year: Number(year) }))
      .sort((a, b) => (a.alpha2 < b.alpha2 ? -1 : 1));
  },
};
