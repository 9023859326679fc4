import { alpha2Of, countryCodes } from "../alpha2.js";
import type { Table } from "../table.js";

const input = "reference/ilo_fundamental_ratifications.csv";
const instruments = ["c029", "p029", "c087", "c098", "c100", "c105", "c111", "c138", "c182", "c155", "c187"] as const;

/** "C105:1990" → { C105: 1990 } */
function denunciations(cell: string): Record<string, number> {
  const pairs = cell.split("|").filter((pair) => pair !== "");
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf(":")), Number(pair.slice(pair.indexOf(":") + 1))]),
  );
}

/** The year in which each country ratified each fundamental instrument; an instrument that is absent is not ratified. */
export const iloRatifications: Table = {
  file: "ilo-ratifications.json",
  sources: [
    {
      dataset: "ilo-ratifications",
      title: "Ratifications of the fundamental ILO instruments (NORMLEX)",
      source: "public hand extraction of NORMLEX; spot checks agreed, not verified row by row",
      publisher: "International Labour Organization",
      edition: "2026",
      retrieved: "2026-11-24",
      licence: "facts of public record; ILO data are published under CC BY 4.0",
      url: "https://normlex.ilo.org/",
    },
  ],
  inputs: [input, countryCodes],
  key: ["alpha2"],
  build(read) {
    const alpha2 = alpha2Of(read);
    return read(input, ["alpha3", "denounced", ...instruments])
      .map((row) => {
        const ratified = instruments
          .filter((name) => row[name] !== "")
          .map((name) => [name.toUpperCase(), Number(row[name])]);
        return {
          alpha2: alpha2(row.alpha3),
          ratified: Object.fromEntries(ratified),
          denounced: denunciations(row.denounced),
        };
      })
      .sort((a, b) => (a.alpha2 < b.alpha2 ? -1 : 1));
  },
};
