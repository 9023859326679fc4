import type { Methodology, Spread } from "../methodology/methodology.js";
import type { PrevalenceIndex } from "../reference/prevalence-index.js";
import { type AnswerReader, answerReader } from "./answers.js";
import { type CountryExposure, countryReader } from "./country-exposure.js";
import { type Evidence, lasting } from "./evidence.js";
import { type GoodReader, goodReader } from "./good.js";
import { type OriginReader, originReader } from "./origin.js";
import { type PlaceReader, placeReader } from "./place.js";
import { type CoreQuestioner, coreQuestioner } from "./questions.js";
import { remember } from "./remember.js";
import { sectorEvidence, unknownSector } from "./sector.js";
import type { IncomeGroup } from "./sector-cases.js";

/** Evidence by one methodology; what depends on country, activity, good or answer alone is worked out once and shared. */
export interface ExposureTables {
  country(alpha2: string | undefined): CountryExposure;
  sector(isic: string, group: IncomeGroup): Evidence;
  readonly noSector: ReturnType<typeof unknownSector>;
  readonly good: GoodReader;
  readonly place: PlaceReader;
  readonly origin: OriginReader;
  readonly answers: AnswerReader;
  readonly questions: CoreQuestioner;
  /** The same evidence, as sure as something else makes it. */
  sureTo(evidence: Evidence, spread: Spread): Evidence;
}

const makeTables = (method: Methodology, prevalence: PrevalenceIndex | undefined): ExposureTables => {
  const sectors = {
    high: remember((isic: string) => lasting(sectorEvidence(isic, "high", method))),
    "middle-low": remember((isic: string) => lasting(sectorEvidence(isic, "middle-low", method))),
  };
  const surer = remember((evidence: Evidence) => remember((spread: Spread) => lasting({ ...evidence, spread })));
  return {
    country: countryReader(method, prevalence),
    sector: (isic, group) => sectors[group](isic),
    noSector: unknownSector(method),
    good: goodReader(method),
    place: placeReader(method),
    origin: originReader(method),
    answers: answerReader(method),
    questions: coreQuestioner(method),
    sureTo: (evidence, spread) => (evidence.spread === spread ? evidence : surer(evidence)(spread)),
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
