import type { Methodology } from "../methodology/methodology.js";
import { type CountryRecord, countryRecord } from "../reference/country-record.js";
import type { PrevalenceIndex } from "../reference/prevalence-index.js";
import { type AnswerReader, answerReader } from "./answers.js";
import { type CountryEvidence, countryEvidence, prevalenceEvidence, unknownCountry } from "./country.js";
import type { Evidence } from "./evidence.js";
import type { Factor } from "./factor.js";
import { type GoodReader, goodReader } from "./good.js";
import { governmentEvidence, unknownGovernment } from "./government.js";
import { weighTogether } from "./overlap.js";
import { type PlaceReader, placeReader } from "./place.js";
import { type CoreQuestioner, coreQuestioner } from "./questions.js";
import { remember } from "./remember.js";
import { sectorEvidence, unknownSector } from "./sector.js";
import type { IncomeGroup } from "./sector-cases.js";

/** What a country says by itself. */
export interface CountryExposure {
  readonly country: CountryEvidence;
  readonly government: Evidence;
  readonly group: IncomeGroup;
  /** Both weighed together, and what they come to. */
  readonly factors: readonly Factor[];
  readonly total: number;
}

/** Evidence that depends on the country or the activity alone: worked out once, used for every supplier. */
export interface ExposureTables {
  country(alpha2: string | undefined): CountryExposure;
  sector(isic: string, group: IncomeGroup): Evidence;
  readonly noSector: ReturnType<typeof unknownSector>;
  readonly good: GoodReader;
  readonly place: PlaceReader;
  readonly answers: AnswerReader;
  readonly questions: CoreQuestioner;
}

const groupOf = (country: CountryRecord | undefined): IncomeGroup =>
  country?.incomeGroup === "high" ? "high" : "middle-low";

const makeTables = (method: Methodology, prevalence: PrevalenceIndex | undefined): ExposureTables => {
  const countryFigure = (record: CountryRecord) =>
    (prevalence && prevalenceEvidence(record, method, prevalence)) ?? countryEvidence(record, method);
  const country = remember((alpha2: string | undefined): CountryExposure => {
    const record = alpha2 === undefined ? undefined : countryRecord(alpha2);
    const own = record ? countryFigure(record) : unknownCountry(method);
    const government = record ? governmentEvidence(record, method) : unknownGovernment(method);
    const factors = weighTogether([own, government], method.overlap);
    const total = factors.reduce((sum, { decibans }) => sum + decibans, 0);
    return { country: own, government, group: groupOf(record), factors, total };
  });
  const sectors = {
    high: remember((isic: string) => sectorEvidence(isic, "high", method)),
    "middle-low": remember((isic: string) => sectorEvidence(isic, "middle-low", method)),
  };
  return {
    country,
    sector: (isic, group) => sectors[group](isic),
    noSector: unknownSector(method),
    good: goodReader(method),
    place: placeReader(method),
    answers: answerReader(method),
    questions: coreQuestioner(method),
  };
};

const none = {};
const tables = new WeakMap<Methodology, WeakMap<object, ExposureTables>>();

/** The tables of a methodology and, where the user loaded one, a prevalence index. */
export const tablesOf = (method: Methodology, prevalence: PrevalenceIndex | undefined): ExposureTables => {
  let ofMethod = tables.get(method);
  if (ofMethod === undefined) {
    ofMethod = new WeakMap();
    tables.set(method, ofMethod);
  }
  let made = ofMethod.get(prevalence ?? none);
  if (made === undefined) {
    made = makeTables(method, prevalence);
    ofMethod.set(prevalence ?? none, made);
  }
  return made;
};
