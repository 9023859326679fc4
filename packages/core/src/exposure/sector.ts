import { phrase } from "../catalogue/catalogue.js";
import type { Methodology, Spread } from "../methodology/methodology.js";
import { isicDivisionsOf, isicTitle } from "../reference/isic.js";
import { cite } from "./cite.js";
import { type Evidence, noEvidence } from "./evidence.js";
import { overlapping, toHundredths } from "./overlap.js";
import { remember } from "./remember.js";
import { casesPart, type IncomeGroup } from "./sector-cases.js";
import { namingPart } from "./sector-naming.js";

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

/** A description is read as several activities at once, and there are few codes: each is worked out once a methodology. */
const weightsOf = new WeakMap<Methodology, Record<IncomeGroup, (isic: string) => SectorWeight>>();

const rememberedWeights = (method: Methodology) => {
  const of = (group: IncomeGroup) =>
    remember((isic: string) =>
      /^\d/.test(isic) ? divisionWeight(isic, group, method) : sectionWeight(isic, group, method),
    );
  const weights = { high: of("high"), "middle-low": of("middle-low") };
  weightsOf.set(method, weights);
  return weights;
};

/** The weight of an ISIC 4 code of any level among suppliers of countries of an income group, before overlap with goods and place. */
export const sectorWeight = (isic: string, group: IncomeGroup, method: Methodology): SectorWeight =>
  (weightsOf.get(method) ?? rememberedWeights(method))[group](isic);

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
    sources: [...datasets.map(cite), cite("isic4"), cite("activity-model")],
    spread: method.sector.spread.inferred,
  };
};

/** No activity is given (`unknown`), or codes that no classification here knows (`unreadable`). */
export const unknownSector = ({ sector: { spread } }: Methodology) => ({
  unknown: noEvidence("sector", "sector", "factor.sector", "factor.sector.unknown", spread.unknown),
  unreadable: noEvidence("sector", "sector", "factor.sector", "factor.sector.unreadable", spread.unknown),
});
