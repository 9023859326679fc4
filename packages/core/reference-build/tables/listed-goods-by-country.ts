import { alpha2Of, countryCodes } from "../alpha2.js";
import { usDolGoods } from "../sources/us-dol.js";
import type { Table } from "../table.js";

const input = "reference/dol_tvpra_goods_2024.csv";

/** How many goods of each country the US list names; a country that is absent has none listed. */
export const listedGoodsByCountry: Table = {
  file: "listed-goods-by-country.json",
  sources: [usDolGoods],
  inputs: [input, countryCodes],
  key: ["alpha2"],
  build(read) {
    const alpha2 = alpha2Of(read);
    const counts = new Map<string, { forcedLabour: number; childLabour: number; downstream: number }>();
    const columns = ["alpha3", "child_labor", "forced_labor", "forced_child_labor", "downstream_input_risk"] as const;
    for (const row of read(input, columns)) {
      const country = alpha2(row.alpha3);
      const count = counts.get(country) ?? { forcedLabour: 0, childLabour: 0, downstream: 0 };
      if (row.forced_labor === "1" || row.forced_child_labor === "1") count.forcedLabour += 1;
      if (row.child_labor === "1") count.childLabour += 1;
      if (row.downstream_input_risk === "1") count.downstream += 1;
      counts.set(country, count);
    }
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([alpha2, count]) => ({ alpha2, ...count }));
  },
};
