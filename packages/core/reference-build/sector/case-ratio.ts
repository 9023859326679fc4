import type { Employment } from "./employment.js";

/** One published count or share of known cases. */
export interface CaseRow {
  readonly edition: string;
  readonly family: string;
  readonly geography: string;
  readonly divisions: readonly string[];
  /** Share of the source's cases, 0–1. */
  readonly share: number;
  /** `pool`: gives weight. `apart`: no supplier sector, taken out of the denominator. `class`: one odd class of its division, so named but without weight. */
  readonly use: "pool" | "apart" | "class";
}

export interface DivisionRatio {
  readonly division: string;
  /** Smoothed ratio of case share to employment share; null where no source names the division. */
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly families: readonly string[];
  /** `named`: a source speaks of this division. `group`: only of a larger group. `unnamed`: no source lists it. */
  readonly basis: "named" | "group" | "unnamed";
  /** Divisions in the finest row that names it. */
  readonly breadth: number;
}

/** λ keeps tiny divisions from exploding; k is one imagined source that finds the sector like any other. */
const lambda = 0.005;
const k = 1;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const groupBy = <T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
};

interface Naming {
  readonly share: number;
  readonly speaks: boolean;
  readonly breadth: number;
}

/** Division → what one edition says of it, shares freed of what is set apart and split by employment. */
function namingsOf(rows: readonly CaseRow[], employment: Employment): Map<string, Naming> {
  const apart = rows.filter(({ use }) => use === "apart").reduce((sum, { share }) => sum + share, 0);
  const namings = new Map<string, Naming>();
  for (const row of rows.filter(({ use }) => use === "pool")) {
    const employed = row.divisions.map((division) => employment(row.geography, division));
    const total = employed.reduce((sum, share) => sum + share, 0);
    row.divisions.forEach((division, i) => {
      const part = total === 0 ? 1 / row.divisions.length : employed[i]! / total;
      const evenTrio = row.divisions.length <= 3 && employed.every((share) => share < total / 2);
      const before = namings.get(division);
      namings.set(division, {
        share: (before?.share ?? 0) + (row.share / (1 - apart)) * part,
        speaks: (before?.speaks ?? false) || part >= 1 / 3 || evenTrio,
        breadth: Math.min(before?.breadth ?? Number.POSITIVE_INFINITY, row.divisions.length),
      });
    });
  }
  return namings;
}

/** The share of a family's cases that sits in single odd classes, mean over the editions that name them. */
function oddClassesOf(rows: readonly CaseRow[]): number {
  const shares = [...groupBy(rows, ({ edition }) => edition).values()].flatMap((edition) => {
    const apart = edition.filter(({ use }) => use === "apart").reduce((sum, { share }) => sum + share, 0);
    const odd = edition.filter(({ use }) => use === "class").reduce((sum, { share }) => sum + share, 0);
    return odd > 0 ? [odd / (1 - apart)] : [];
  });
  return shares.length === 0 ? 0 : mean(shares);
}

interface FamilyNaming extends Naming {
  readonly family: string;
  readonly employed: number;
}

/**
 * How much more often known cases are found in each division than people work there, pooled over source families.
 *
 * Editions of one family are averaged, never added; families that speak of the division itself silence those that
 * only name a larger group. `ratio = ((S + λ) / (E + λ)) ^ (n / (n + k))`.
 */
export function caseRatios(rows: readonly CaseRow[], employment: Employment, divisions: readonly string[]) {
  const families = [...groupBy(rows, ({ family }) => family)].map(([family, familyRows]) => ({
    family,
    geography: familyRows[0]!.geography,
    editions: [...groupBy(familyRows, ({ edition }) => edition).values()].map((edition) =>
      namingsOf(edition, employment),
    ),
    oddClasses: oddClassesOf(familyRows),
  }));

  const namingOf = (division: string): FamilyNaming[] =>
    families.flatMap(({ family, geography, editions }) => {
      const named = editions.flatMap((edition) => edition.get(division) ?? []);
      if (named.length === 0) return [];
      return {
        family,
        employed: employment(geography, division),
        share: mean(named.map(({ share }) => share)),
        speaks: named.some(({ speaks }) => speaks),
        breadth: Math.min(...named.map(({ breadth }) => breadth)),
      };
    });

  const ratios = divisions.map((division): DivisionRatio => {
    const all = namingOf(division);
    const speaking = all.filter(({ speaks }) => speaks);
    const used = speaking.length > 0 ? speaking : all;
    if (used.length === 0) {
      return { division, ratio: null, low: null, high: null, families: [], basis: "unnamed", breadth: 0 };
    }
    const n = used.length;
    const smooth = (share: number, employed: number) => (share + lambda) / (employed + lambda);
    const single = used.map(({ share, employed }) => smooth(share, employed));
    return {
      division,
      ratio: smooth(mean(used.map(({ share }) => share)), mean(used.map(({ employed }) => employed))) ** (n / (n + k)),
      low: Math.min(...single),
      high: Math.max(...single),
      families: used.map(({ family }) => family),
      basis: speaking.length > 0 ? "named" : "group",
      breadth: Math.min(...used.map(({ breadth }) => breadth)),
    };
  });

  // What is left of each family's 100 %, over the employment of the divisions it does not name.
  const silent = families.map(({ geography, editions, oddClasses }) => {
    const named = new Map<string, number[]>();
    for (const edition of editions) {
      for (const [division, { share }] of edition) named.set(division, [...(named.get(division) ?? []), share]);
    }
    const left = 1 - oddClasses - [...named.values()].reduce((sum, shares) => sum + mean(shares), 0);
    const employed = divisions
      .filter((division) => !named.has(division))
      .reduce((sum, division) => sum + employment(geography, division), 0);
    return Math.max(0, left) / employed;
  });
  const n = families.length;
  return {
    ratios,
    ratioIfUnnamed: n === 0 ? null : mean(silent) ** (n / (n + k)),
    families: n,
    rawUnnamed: mean(silent),
  };
}
