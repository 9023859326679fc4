import { phrase } from "../catalogue/catalogue.js";
import type { Methodology, Spread } from "../methodology/methodology.js";
import type { RegionMatch } from "../place/index.js";
import type { Supplier } from "../supplier/index.js";
import type { Evidence, Question } from "./evidence.js";
import type { Factor } from "./factor.js";
import { type CountryWeight, originEvidence } from "./origin.js";
import { weighTogether } from "./overlap.js";
import { type PlaceOfWork, understandPlaces } from "./places.js";
import { inferredSectorEvidence } from "./sector.js";
import type { IncomeGroup } from "./sector-cases.js";
import type { CountryExposure, ExposureTables } from "./tables.js";
import { toldWorkforce } from "./told-workforce.js";
import { understandGoods } from "./understand-goods.js";
import { type SectorUnderstood, understandSector } from "./understand-sector.js";
import { Width } from "./width.js";

/** The exposure of a supplier before controls: weighed factors, what each may still be off by, and what was not answered. */
export interface Exposure {
  readonly factors: Factor[];
  /** What all of it together may still be off by. */
  readonly width: Width;
  /** Of place, activity and goods; of workforce, subcontracting and price. */
  readonly questions: readonly (readonly Question[])[];
  /** The regions under a state-imposed labour programme in which it works. */
  readonly regions: readonly RegionMatch[];
}

/** What weighs at one place of work, related evidence weighed together. */
interface AtPlace {
  readonly place: PlaceOfWork;
  readonly own: CountryExposure;
  /** Sector, good, place and origin of goods. */
  readonly work: readonly Evidence[];
  readonly factors: readonly Factor[];
  readonly total: number;
}

const sum = (factors: readonly Factor[]): number => {
  let total = 0;
  for (const { decibans } of factors) total += decibans;
  return total;
};

/** The most exposed of the declared activities, or the reading of the description. */
const sectorAt = (
  sector: SectorUnderstood,
  group: IncomeGroup,
  tables: ExposureTables,
  method: Methodology,
): Evidence => {
  if (sector.basis === "unknown") return sector.unreadable ? tables.noSector.unreadable : tables.noSector.unknown;
  if (sector.basis === "inferred") return inferredSectorEvidence(sector.activities, group, method);
  let most: Evidence | undefined;
  let surest: Spread | undefined;
  for (const { isic } of sector.activities) {
    const evidence = tables.sector(isic, group);
    if (surest === undefined || evidence.spread.high < surest.high) surest = evidence.spread;
    if (
      most === undefined ||
      evidence.weight > most.weight ||
      (evidence.weight === most.weight && isic < String(most.value))
    ) {
      most = evidence;
    }
  }
  // The surest activity sets the spread, so that declaring one more never makes the result less sure.
  return most!.spread === surest ? most! : { ...most!, spread: surest! };
};

const weightOfCountry = (country: string, tables: ExposureTables): CountryWeight => {
  const own = tables.country(country);
  return { country, total: own.total, sources: own.country.sources };
};

const isMoreExposed = (a: AtPlace, b: AtPlace): boolean =>
  a.total > b.total || (a.total === b.total && String(a.place.country) < String(b.place.country));

/** The country factor says that it is the worst of several places. */
const naming = (factors: readonly Factor[], places: number): readonly Factor[] =>
  places === 1
    ? factors
    : factors.map((factor) =>
        factor.id === "country"
          ? { ...factor, why: phrase("factor.country.worst", { why: factor.why, count: places }) }
          : factor,
      );

/** Whether the programme of the region concerns this supplier: some are limited to goods. */
const isImposed = ({ known, value }: Evidence) => known && value !== null;

const byRegion = (a: RegionMatch, b: RegionMatch) => (a.region.region < b.region.region ? -1 : 1);

const isAskedAshore = ({ field }: Question) => field !== "workforce.monthsAtSeaWithoutPort";

/** Crews at sea are asked about months without a port; who does something else ashore is not. */
const goesToSea = ({ sites }: Supplier, { basis, activities }: SectorUnderstood): boolean =>
  basis === "unknown" ||
  activities.some(({ isic }) => isic.startsWith("03") || isic.startsWith("50")) ||
  (sites ?? []).some(({ kind }) => kind === "vessel");

/**
 * How exposed a supplier is before controls: at each place where it works, country, sector, goods and place are weighed
 * together; the most exposed place counts. Workforce, subcontracting and price are those of the whole supplier.
 */
export const exposureOf = (supplier: Supplier, tables: ExposureTables, method: Methodology): Exposure => {
  const sector = understandSector(supplier);
  const goods = understandGoods(supplier, method);
  const { places, located } = understandPlaces(supplier);
  const origins = goods.origins.map((origin) => weightOfCountry(origin, tables));

  let most: AtPlace | undefined;
  const regions: RegionMatch[] = [];
  for (const place of places) {
    const own = tables.country(place.country);
    const work = [
      sectorAt(sector, own.group, tables, method),
      tables.good(goods, sector.activities, { country: place.country, listedGoodsPart: own.country.listedGoodsPart }),
      tables.place(place, located, goods, sector),
    ];
    if (place.region !== undefined && isImposed(work[2]!)) regions.push(place.region);
    const origin = originEvidence(origins, own.total, method.good.riskierOrigin);
    if (origin !== undefined) work.push(origin);
    const factors = weighTogether(work, method.overlap);
    const here = { place, own, work, factors, total: own.total + sum(factors) };
    if (most === undefined || isMoreExposed(here, most)) most = here;
  }

  const { own, work, factors } = most!;
  const answers = tables.answers(supplier);
  const told = toldWorkforce(supplier.description, supplier.workforce, method);
  const workforce = told.length === 0 ? answers.workforce : [...answers.workforce, ...told];
  const width = new Width();
  width.add(own.country.spread);
  width.add(own.government.spread);
  for (const { spread } of work) width.add(spread);
  width.addAll(answers.width);
  return {
    factors: [
      ...naming(own.factors, places.length),
      ...factors,
      ...weighTogether(workforce, method.overlap),
      ...weighTogether(answers.chain, method.overlap),
    ],
    width,
    questions: [
      tables.questions(own.country, work),
      // The width stays for all, so that learning of a vessel never widens the interval.
      goesToSea(supplier, sector) ? answers.questions : answers.questions.filter(isAskedAshore),
    ],
    regions: regions.length > 1 ? regions.sort(byRegion) : regions,
  };
};
