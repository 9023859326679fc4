import { regionPlaces, stateImposedSources } from "../sources/state-imposed.js";
import { usCbpOrders } from "../sources/us-cbp.js";
import type { Table } from "../table.js";
import { foldedPhrases, goodNames, ownGoods, parts } from "./goods-own.js";

const input = "own/regions.csv";
const places = "own/regions-places.csv";
const context = "own/regions-context.csv";
const sources = [...stateImposedSources, usCbpOrders];
const strengths = new Set(["systemic", "documented"]);

/** Regions where the state itself imposes labour: what programme, for which goods (null: all), and by whose word. */
export const regions: Table = {
  file: "regions.json",
  sources,
  inputs: [input, ownGoods],
  key: ["region"],
  build(read) {
    const known = goodNames(read);
    const datasets = new Set(sources.map(({ dataset }) => dataset));
    const columns = [
      "region",
      "name",
      "country",
      "whole_country",
      "programme",
      "strength",
      "goods",
      "sources",
    ] as const;
    return read(input, columns).map((row) => {
      const cited = parts(row.sources);
      if (cited.length === 0 || cited.some((dataset) => !datasets.has(dataset)))
        throw new Error(`${input}: ${row.region} cites an unknown source`);
      if (!strengths.has(row.strength)) throw new Error(`${input}: ${row.region} has no known strength`);
      return {
        region: row.region,
        name: row.name,
        country: row.country,
        wholeCountry: row.whole_country === "yes",
        programme: row.programme,
        strength: row.strength,
        goods: row.goods === "" ? null : known(parts(row.goods), row.region),
        sources: cited,
      };
    });
  },
};

/** `!`: the name stands for this place alone; `~`: it needs a level word or another place beside it; else the country decides. */
export const regionsPlaces: Table = {
  file: "regions-places.json",
  sources: [regionPlaces],
  inputs: [places, input],
  key: ["region", "place", "marks"],
  build(read) {
    const known = new Set(read(input, ["region"]).map(({ region }) => region));
    return read(places, ["region", "place", "marks", "names"]).map((row) => {
      if (!known.has(row.region)) throw new Error(`${places}: no region ${row.region}`);
      return { region: row.region, place: row.place, marks: row.marks, names: foldedPhrases(row.names) };
    });
  },
};

/** Words around the name of a place that decide whether it is where the site lies: a street, a restaurant, another province. */
export const regionsContext: Table = {
  file: "regions-context.json",
  sources: [regionPlaces],
  inputs: [context],
  key: ["role", "words"],
  build: (read) => read(context, ["role", "words"]).map(({ role, words }) => ({ role, words: foldedPhrases(words) })),
};
