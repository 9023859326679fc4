import countries from "../../data/countries.json";
import structure from "../../data/country-structure.json";
import ratifications from "../../data/ilo-ratifications.json";
import listedGoods from "../../data/listed-goods-by-country.json";
import tiers from "../../data/trafficking-tiers.json";
import rights from "../../data/workers-rights.json";
import { once } from "./once.js";
import { tableOf } from "./table-of.js";

/** A published figure and the year it is of. */
export interface DatedFigure {
  readonly value: number;
  readonly year: number;
}

/** Tier of the Trafficking in Persons Report: 2WL is the Watch List, `special` a country without a ranked government. */
export type TraffickingTier = "1" | "2" | "2WL" | "3" | "special";

/** Rating of the Global Rights Index: 1 is best, 5+ is a country without the rule of law. */
export type WorkersRightsRating = "1" | "2" | "3" | "4" | "5" | "5+";

/** The fundamental ILO instruments: conventions C…, and the 2014 protocol P029 to the Forced Labour Convention. */
export type FundamentalInstrument =
  | "C029"
  | "P029"
  | "C087"
  | "C098"
  | "C100"
  | "C105"
  | "C111"
  | "C138"
  | "C182"
  | "C155"
  | "C187";

/** What the shipped datasets say of one country. `null` and absent years are unknown, never zero. */
export interface CountryRecord {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string | null;
  /** Short English name. */
  readonly name: string;
  readonly region: string | null;
  readonly subRegion: string | null;
  /** Our cut of `gdpPerHead` with reviewed exceptions. Source: worldbank-wdi. */
  readonly incomeGroup: "high" | "middle-or-low" | null;
  /** Tier by report year, 2023 to 2025; 2024 is known for the worst placed only. Source: us-tip-report. */
  readonly tiers: Readonly<Partial<Record<"2023" | "2024" | "2025", TraffickingTier>>>;
  /** Year of ratification of each instrument in force; null: not a member of the ILO or not in the source. Source: ilo-ratifications. */
  readonly ratified: Readonly<Partial<Record<FundamentalInstrument, number>>> | null;
  /** Year in which an instrument once ratified was denounced. Source: ilo-ratifications. */
  readonly denounced: Readonly<Partial<Record<FundamentalInstrument, number>>>;
  /** Source: ituc-global-rights. */
  readonly workersRights: { readonly rating: WorkersRightsRating; readonly year: number } | null;
  /** About −2.5 (weak) to 2.5 (strong). Source: worldbank-wgi. */
  readonly ruleOfLaw: DatedFigure | null;
  /** Percent of all employment. Source: ilostat-informality. */
  readonly informalEmployment: DatedFigure | null;
  /** Percent of all employment. Source: worldbank-wdi. */
  readonly selfEmployment: DatedFigure | null;
  /** Percent of the population born abroad. Source: un-desa-migrant-stock. */
  readonly migrantShare: DatedFigure | null;
  /** PPP dollars a year. Source: worldbank-wdi. */
  readonly gdpPerHead: DatedFigure | null;
  /** Percent of all employment. Source: worldbank-wdi. */
  readonly agricultureEmployment: DatedFigure | null;
  /** Goods of this country on the US list; all zero: none is listed, which does not mean none exists. Source: us-dol-goods. */
  readonly listedGoods: { readonly forcedLabour: number; readonly childLabour: number; readonly downstream: number };
}

const figure = (pair: readonly number[] | null | undefined): DatedFigure | null =>
  pair?.[0] === undefined || pair[1] === undefined ? null : { value: pair[0], year: pair[1] };

const byAlpha2 = <Row extends { alpha2: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.alpha2, row]));

function readRecords(): ReadonlyMap<string, CountryRecord> {
  const structureOf = byAlpha2(tableOf(structure));
  const ratificationsOf = byAlpha2(tableOf(ratifications));
  const listedGoodsOf = byAlpha2(tableOf(listedGoods));
  const tiersOf = byAlpha2(tableOf(tiers));
  const rightsOf = byAlpha2(tableOf(rights));
  const record = (country: (typeof countries)[number]) => {
    const { alpha2 } = country;
    const figures = structureOf.get(alpha2);
    const ratification = ratificationsOf.get(alpha2);
    const rating = rightsOf.get(alpha2);
    const { forcedLabour, childLabour, downstream } = listedGoodsOf.get(alpha2) ?? {
      forcedLabour: 0,
      childLabour: 0,
      downstream: 0,
    };
    return {
      ...country,
      incomeGroup: figures?.incomeGroup ?? null,
      tiers: tiersOf.get(alpha2)?.tiers ?? {},
      ratified: ratification?.ratified ?? null,
      denounced: ratification?.denounced ?? {},
      workersRights: rating ? { rating: rating.rating, year: rating.year } : null,
      ruleOfLaw: figure(figures?.ruleOfLaw),
      informalEmployment: figure(figures?.informalEmployment),
      selfEmployment: figure(figures?.selfEmployment),
      migrantShare: figure(figures?.migrantShare),
      gdpPerHead: figure(figures?.gdpPerHead),
      agricultureEmployment: figure(figures?.agricultureEmployment),
      listedGoods: { forcedLabour, childLabour, downstream },
    } as CountryRecord;
  };
  return new Map(tableOf(countries).map((country) => [country.alpha2, record(country)]));
}

/** Every country, by alpha-2 code. */
export const allCountries: () => ReadonlyMap<string, CountryRecord> = once(readRecords);

/**
 * What the shipped datasets say of a country, by its alpha-2 code; undefined for anything else.
 *
 * @example
 * ```ts
 * countryRecord("PK")?.tiers["2025"]; // "2"
 * ```
 */
export function countryRecord(alpha2: string): CountryRecord | undefined {
  return allCountries().get(alpha2);
}

/**
 * The short English name of a country by its alpha-2 code: `countryName("KR")` is "South Korea".
 */
export function countryName(alpha2: string): string | undefined {
  return allCountries().get(alpha2)?.name;
}
