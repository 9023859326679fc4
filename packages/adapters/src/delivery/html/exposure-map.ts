import { type Assessment, countryName, type Tier } from "@manumit/core";
import { tierRank } from "../ranking.js";
import { sectionOf } from "../sector.js";
import { say } from "../text.js";

/** The suppliers of one country in one kind of activity. */
export interface MapCell {
  readonly count: number;
  /** The highest tier among them. */
  readonly tier: Tier;
  readonly low: number;
  readonly high: number;
}

/** A line of the map, its cells by section of activity. */
export interface MapRow {
  readonly name: string;
  readonly cells: ReadonlyMap<string, MapCell>;
}

/** More countries than this are put together in one row, since a map that does not fit a page shows nothing. */
const countriesShown = 28;

/** Stands for what is not known: a country or an activity. */
export const unknown = "?";

function merged(a: MapCell | undefined, b: MapCell): MapCell {
  if (a === undefined) return b;
  const { tier } = tierRank(a.tier) >= tierRank(b.tier) ? a : b;
  return { count: a.count + b.count, tier, low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

const whole = (cells: ReadonlyMap<string, MapCell>): MapCell =>
  [...cells.values()].reduce<MapCell | undefined>(merged, undefined)!;

const mostExposedFirst = (a: ReadonlyMap<string, MapCell>, b: ReadonlyMap<string, MapCell>): number => {
  const [one, other] = [whole(a), whole(b)];
  return tierRank(other.tier) - tierRank(one.tier) || other.count - one.count || other.high - one.high;
};

/** Suppliers counted by country and section of activity. */
export class ExposureMap {
  private readonly countries = new Map<string, Map<string, MapCell>>();

  add(assessment: Assessment): void {
    const { input, tier, score } = assessment;
    const country = input.country ?? unknown;
    const section = sectionOf(assessment) ?? unknown;
    const cells = this.countries.get(country) ?? new Map<string, MapCell>();
    cells.set(section, merged(cells.get(section), { count: 1, tier, low: score, high: score }));
    this.countries.set(country, cells);
  }

  /** A row a country, the most exposed first; those beyond a page are put together in the last. */
  rows(): MapRow[] {
    const ranked = [...this.countries].sort(([, a], [, b]) => mostExposedFirst(a, b));
    const hidden = ranked.slice(countriesShown);
    const rows = ranked.slice(0, countriesShown).map(([country, cells]) => ({
      name: country === unknown ? say("heat.unknownCountry") : (countryName(country) ?? country),
      cells,
    }));
    if (hidden.length === 0) return rows;
    const rest = new Map<string, MapCell>();
    for (const [, cells] of hidden) {
      for (const [section, cell] of cells) rest.set(section, merged(rest.get(section), cell));
    }
    return [...rows, { name: say("heat.otherCountries", { n: hidden.length }), cells: rest }];
  }
}
