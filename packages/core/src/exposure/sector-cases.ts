import caseClasses from "../../data/sector-case-classes.json";
import caseRatios from "../../data/sector-case-ratios.json";
import { phrase } from "../catalogue/catalogue.js";
import type { Methodology } from "../methodology/methodology.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { decibansOf, type SectorPart } from "./sector-part.js";

/** Sources of known cases are pooled by income, since the same trade is worked differently in rich and poor countries. */
export type IncomeGroup = "high" | "middle-low";

/** What known cases say of a sector; `silent` where no source names it. */
export interface CasesPart extends SectorPart {
  readonly silent?: boolean;
}

interface CaseRatio {
  readonly ratio: number;
  readonly basis: string;
  readonly breadth: number;
  readonly families: number;
}

const ratioOf = once(
  () =>
    new Map(
      tableOf(caseRatios).flatMap(({ group, division, ratio, ...rest }): [string, CaseRatio][] =>
        ratio === null ? [] : [[`${group} ${division}`, { ratio, ...rest }]],
      ),
    ),
);
const classesWithCases = once(
  () =>
    new Map(
      tableOf(caseClasses).flatMap(({ division, groups, classes }) =>
        groups.map((group) => [`${group} ${division}`, classes] as const),
      ),
    ),
);
const groupWords = (group: IncomeGroup) => phrase(`incomeGroup.${group}`);

const silentPart = (group: IncomeGroup, words?: string): CasesPart => {
  const { ratio } = ratioOf().get(`${group} *`)!;
  return {
    weight: decibansOf(ratio),
    words: words ?? phrase("sector.cases.unnamed", { times: ratio.toFixed(2), group: groupWords(group) }),
    dataset: "sector-case-shares",
    silent: true,
  };
};

/** Known cases against employment: how much more often a case is found here than people work here. */
export const casesPart = (
  isic: string,
  group: IncomeGroup,
  method: Methodology["sector"],
  named: boolean,
): CasesPart => {
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
