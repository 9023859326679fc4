import type { Methodology } from "../methodology/methodology.js";
import { type CountryRecord, countryRecord } from "../reference/country-record.js";
import type { PrevalenceIndex } from "../reference/prevalence-index.js";
import { type AnswerReader, answerReader } from "./answers.js";
import { type CountryEvidence, countryEvidence, prevalenceEvidence, unknownCountry } from "./country.js";
import type { Evidence } from "./evidence.js";
import { type GoodReader, goodReader } from "./good.js";
import { governmentEvidence, unknownGovernment } from "./government.js";
import { type CoreQuestioner, coreQuestioner } from "./questions.js";
import { remember } from "./remember.js";
import { type IncomeGroup, sectorEvidence } from "./sector.js";

/** What a country says by itself. */
export interface CountryExposure {
  readonly country: CountryEvidence;
  readonly government: Evidence;
  readonly group: IncomeGroup;
}

/** Evidence that depends on the country or the activity alone: worked out once, used for every supplier. */
export interface ExposureTables {
  country(alpha2: string | undefined): CountryExposure;
  sector(isic: string, group: IncomeGroup): Evidence;
  readonly good: GoodReader;
  readonly answers: AnswerReader;
  readonly questions: CoreQuestioner;
}

const groupOf = (country: CountryRecord): IncomeGroup => (country.incomeGroup === "high" ? "high" : "middle-low");

const makeTables = (method: Methodology, prevalence: PrevalenceIndex | undefined): ExposureTables => {
  const country = remember((alpha2: string | undefined): CountryExposure => {
    const record = alpha2 === undefined ? undefined : countryRecord(alpha2);
    if (record === undefined) {
      return { country: unknownCountry(method), government: unknownGovernment(method), group: "middle-low" };
    }
    const published = countryEvidence(record, method);
    return {
      country: (prevalence && prevalenceEvidence(record, method, prevalence)) ?? published,
      government: governmentEvidence(record, method),
      group: groupOf(record),
    };
  });
  const sectors = {
    high: remember((isic: string) => sectorEvidence(isic, "high", method)),
    "middle-low": remember((isic: string) => sectorEvidence(isic, "middle-low", method)),
  };
  return {
    country,
    sector: (isic, group) => sectors[group](isic),
    good: goodReader(method),
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
