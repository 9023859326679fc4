import { iso3166 } from "../sources/iso-3166.js";
import type { Table } from "../table.js";

const codes = "reference/iso3166_countries.csv";
const names = "own/country-names.csv";

const orNull = (cell: string) => (cell === "" ? null : cell);

/** Codes and regions from ISO 3166-1 and UN M49; the name we show is our own short English one. */
export const countries: Table = {
  file: "countries.json",
  sources: [iso3166],
  inputs: [codes, names],
  key: ["alpha2"],
  build(read) {
    const shortName = new Map(read(names, ["alpha2", "name"]).map(({ alpha2, name }) => [alpha2, name]));
    return read(codes, ["alpha2", "alpha3", "numeric", "region", "sub_region"])
      .map(({ alpha2, alpha3, numeric, region, sub_region }) => {
        const name = shortName.get(alpha2);
        if (name === undefined) throw new Error(`${names} has no name for ${alpha2}`);
        return {
          alpha2,
          alpha3,
          numeric: orNull(numeric),
          name,
          region: orNull(region),
          subRegion: orNull(sub_region),
        };
      })
      .sort((a, b) => (a.alpha2 < b.alpha2 ? -1 : 1));
  },
};
