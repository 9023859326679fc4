import authorities from "../../data/sector-authorities.json";
import caseClasses from "../../data/sector-case-classes.json";
import caseRatios from "../../data/sector-case-ratios.json";
import namings from "../../data/sector-naming.json";
import { phrase } from "../catalogue/catalogue.js";
import type { Methodology, Spread } from "../methodology/methodology.js";
import { isicDivisionsOf, isicTitle, isWholeDivision } from "../reference/isic.js";
import { once } from "../reference/once.js";
import { cite } from "./cite.js";
import type { Evidence } from "./evidence.js";
import { overlapping, toHundredths } from "./overlap.js";

/** Sources of known cases are pooled by income, since the same trade is worked differently in rich and poor countries. */
export type IncomeGroup = "high" | "middle-low";

interface CaseRatio {
  readonly ratio: number;
  readonly basis: string;
  readonly breadth: number;
  readonly families: number;
}

const ratioOf = once(
  () =>
    new Map(
      caseRatios.flatMap(({ group, division, ratio, ...rest }): [string, CaseRatio][] =>
        ratio === null ? [] : [[`${group} ${division}`, { ratio, ...rest }]],
      ),
    ),
);
const classesWithCases = once(
  () =>
    new Map(
      caseClasses.flatMap(({ division, groups, classes }) =>
        groups.map((group) => [`${group} ${division}`, classes] as const),
      ),
    ),
);
const authoritiesOf = once(() => new Map(namings.map(({ code, authorities }) => [code, authorities])));

const titleOf = once(() => new Map(authorities.map(({ authority, title }) => [authority, title])));

/** A reader needs to see who says so, not all who do. */
const authoritiesShown = 3;

const authorityWords = (names: readonly string[]): string => {
  const shown = names.slice(0, authoritiesShown).map((name) => titleOf().get(name) ?? name);
  const more = names.length - shown.length;
  return more === 0
    ? phrase("sector.naming", { authorities: shown.join("; ") })
    : phrase("sector.namingMore", { authorities: shown.join("; "), more });
};

interface Part {
  readonly weight: number;
  readonly words: string;
  readonly dataset: string;
  /** No source of known cases names the sector. */
  readonly silent?: boolean;
}

const decibansOf = (ratio: number) => 10 * Math.log10(ratio);
const groupWords = (group: IncomeGroup) => phrase(`incomeGroup.${group}`);

const silentPart = (group: IncomeGroup, words?: string): Part => {
  const { ratio } = ratioOf().get(`${group} *`)!;
  return {
    weight: decibansOf(ratio),
    words: words ?? phrase("sector.cases.unnamed", { times: ratio.toFixed(2), group: groupWords(group) }),
    dataset: "sector-case-shares",
    silent: true,
  };
};

/** Known cases against employment: how much more often a case is found here than people work here. */
const casesPart = (isic: string, group: IncomeGroup, method: Methodology["sector"], named: boolean): Part => {
  const division = isic.slice(0, 2);
  const own = ratioOf().get(`${group} ${division}`);
  const found = own ?? ratioOf().get(`high ${division}`);
  if (found === undefined) return silentPart(group);
  const classes = classesWithCases().get(`${own ? group : "high"} ${division}`);
  if (classes && isic.length === 4 && !classes.includes(isic)) {
    return silentPart(group, phrase("sector.cases.otherClass"));
  }
  const words = phrase("sector.cases", {
    times: found.ratio.toFixed(2),
    families: found.families,
    group: own ? groupWords(group) : phrase("incomeGroup.transfer"),
  });
  let weight = Math.min(decibansOf(found.ratio), method.mostCases) * (own ? 1 : method.transfer);
  // Of a division whose cases are those of some of its classes, only the class tells which side a supplier is on.
  if (classes && isic.length < 4) weight /= 2;
  if (found.basis === "group" && found.breadth > 5 && !named) {
    // Published only for a wide group, and nobody singles this part out: half-way to the sectors nobody names.
    weight = (weight + silentPart(group).weight) / 2;
    return {
      weight,
      words: phrase("sector.cases.group", { group: groupWords(group) }),
      dataset: "sector-case-shares",
    };
  }
  return { weight, words, dataset: "sector-case-shares" };
};

/** Authorities that single the code out; one that speaks of the division or group above counts in part. */
const namingPart = (isic: string, method: Methodology["sector"]): Part | undefined => {
  const division = isWholeDivision(isic) ? isic.slice(0, 2) : undefined;
  const exact = [
    ...new Set([isic, ...(division ? [division] : [])].flatMap((code) => authoritiesOf().get(code) ?? [])),
  ];
  const broader = [isic.slice(0, 3), isic.slice(0, 2)]
    .filter((code) => code !== isic)
    .flatMap((code) => authoritiesOf().get(code) ?? []);
  const narrower =
    isic.length < 4
      ? [...authoritiesOf()].flatMap(([code, names]) =>
          code.length > isic.length && code.startsWith(isic) ? names : [],
        )
      : [];
  const inPart = new Set([...broader, ...narrower].filter((name) => !exact.includes(name)));
  const count = exact.length + method.broaderNaming * inPart.size;
  if (count === 0) return undefined;
  const names = [...exact, ...inPart];
  return {
    weight: Math.min(decibansOf(1 + count), method.mostNaming),
    words: authorityWords(names),
    dataset: "sector-naming",
  };
};

export interface SectorWeight {
  readonly weight: number;
  readonly evidence: string;
  readonly datasets: readonly string[];
}

const divisionWeight = (isic: string, group: IncomeGroup, method: Methodology): SectorWeight => {
  const naming = namingPart(isic, method.sector);
  const cases = casesPart(isic, group, method.sector, naming !== undefined);
  // Silence of the case sources speaks only where nobody else speaks: their own categories leave whole trades out.
  const parts = naming === undefined ? [cases] : cases.silent ? [naming] : [cases, naming];
  const effective = overlapping(
    parts.map(({ weight }) => weight),
    method.overlap,
  );
  return {
    weight: toHundredths(effective.reduce((sum, weight) => sum + weight, 0)),
    evidence: parts.map(({ words }) => words).join("; "),
    datasets: [
      ...new Set(
        parts.flatMap(({ dataset }) =>
          dataset === "sector-case-shares" ? [dataset, "ilostat-employment"] : [dataset],
        ),
      ),
    ],
  };
};

const sectionWeight = (section: string, group: IncomeGroup, method: Methodology): SectorWeight => {
  const divisions = isicDivisionsOf(section);
  const weights = divisions.map((code) => divisionWeight(code, group, method));
  return {
    weight: toHundredths(weights.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, weights.length)),
    evidence: phrase("sector.section"),
    datasets: [...new Set(weights.flatMap(({ datasets }) => datasets))],
  };
};

/** The weight of an ISIC 4 code of any level among suppliers of countries of an income group, before overlap with goods and place. */
export const sectorWeight = (isic: string, group: IncomeGroup, method: Methodology): SectorWeight =>
  /^\d/.test(isic) ? divisionWeight(isic, group, method) : sectionWeight(isic, group, method);

const spreadOf = (isic: string, { spread }: Methodology["sector"]): Spread =>
  isic.length === 4 ? spread.class : /^\d/.test(isic) ? spread.division : spread.section;

/** A declared activity. */
export const sectorEvidence = (isic: string, group: IncomeGroup, method: Methodology): Evidence => {
  const { weight, evidence, datasets } = sectorWeight(isic, group, method);
  return {
    id: "sector",
    group: "sector",
    label: phrase("factor.sector"),
    weight,
    known: true,
    value: isic,
    why: phrase("factor.sector.known", { title: isicTitle(isic) ?? isic, isic, evidence }),
    sources: datasets.map(cite),
    spread: spreadOf(isic, method.sector),
  };
};

/**
 * Activities read from a description: the mean of their weights by probability; what the text leaves open counts as an
 * average sector.
 */
export const inferredSectorEvidence = (
  activities: readonly { isic: string; title: string; probability: number }[],
  group: IncomeGroup,
  method: Methodology,
): Evidence => {
  const best = activities[0]!;
  const weight = activities.reduce(
    (sum, { isic, probability }) => sum + probability * sectorWeight(isic, group, method).weight,
    0,
  );
  const { evidence, datasets } = sectorWeight(best.isic, group, method);
  return {
    id: "sector",
    group: "sector",
    label: phrase("factor.sector"),
    weight: toHundredths(weight),
    known: true,
    value: best.isic,
    why: phrase("factor.sector.inferred", {
      title: best.title,
      isic: best.isic,
      percent: Math.round(best.probability * 100),
      evidence,
    }),
    sources: [...datasets.map(cite), cite("isic4")],
    spread: method.sector.spread.inferred,
  };
};

/** No activity: `unreadable` where codes were given that no classification here knows. */
export interface UnknownSector {
  readonly unknown: Evidence;
  readonly unreadable: Evidence;
}

export const unknownSector = ({ sector: method }: Methodology): UnknownSector => {
  const nothing = (why: string): Evidence => ({
    id: "sector",
    group: "sector",
    label: phrase("factor.sector"),
    weight: 0,
    known: false,
    value: null,
    why,
    sources: [],
    spread: method.spread.unknown,
  });
  return { unknown: nothing(phrase("factor.sector.unknown")), unreadable: nothing(phrase("factor.sector.unreadable")) };
};
