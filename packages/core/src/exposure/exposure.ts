import { phrase } from "../catalogue/catalogue.js";
import type { Methodology, Spread } from "../methodology/methodology.js";
import type { RegionMatch } from "../place/index.js";
import type { Supplier } from "../supplier/index.js";
import type { Evidence, Question } from "./evidence.js";
import type { Factor } from "./factor.js";
import { type CountryWeight, originEvidence } from "./origin.js";
import { weighTogether } from "./overlap.js";
import { placeEvidence } from "./place.js";
import { type PlaceOfWork, understandPlaces } from "./places.js";
import { inferredSectorEvidence, unknownSector } from "./sector.js";
import type { ExposureTables } from "./tables.js";
import { toldWorkforce } from "./told-workforce.js";
import { understandGoods } from "./understand-goods.js";
import { type SectorUnderstood, understandSector } from "./understand-sector.js";

/** The exposure of a supplier before controls: weighed factors, what each may still be off by, and what was not answered. */
export interface Exposure {
  readonly factors: readonly Factor[];
  readonly spreads: readonly Spread[];
  readonly questions: readonly Question[];
  /** The regions under a state-imposed labour programme in which it works. */
  readonly regions: readonly RegionMatch[];
}

/** What weighs at one place of work, related evidence weighed together. */
interface AtPlace {
  readonly place: PlaceOfWork;
  readonly evidence: readonly Evidence[];
  readonly factors: readonly Factor[];
  readonly total: number;
}

const sum = (factors: readonly Factor[]) => factors.reduce((total, { decibans }) => total + decibans, 0);

/** The most exposed of the declared activities, or the reading of the description. */
const sectorAt = (
  sector: SectorUnderstood,
  country: string | undefined,
  tables: ExposureTables,
  method: Methodology,
): Evidence => {
  const { group } = tables.country(country);
  if (sector.basis === "unknown") return unknownSector(method, sector.unreadable);
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

const weightOfCountry = (country: string, tables: ExposureTables, overlap: number): CountryWeight => {
  const own = tables.country(country);
  const factors = weighTogether([own.country, own.government], overlap);
  return { country, total: sum(factors), sources: own.country.sources };
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
const isImposed = (evidence: readonly Evidence[]) =>
  evidence.some(({ group, known, value }) => group === "place" && known && value !== null);

const byRegion = (a: RegionMatch, b: RegionMatch) => (a.region.region < b.region.region ? -1 : 1);

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
  const origins = goods.origins.map((origin) => weightOfCountry(origin, tables, method.overlap));

  const at = (place: PlaceOfWork): AtPlace => {
    const { country, government } = tables.country(place.country);
    const own = weighTogether([country, government], method.overlap);
    const work = [
      sectorAt(sector, place.country, tables, method),
      tables.good(goods, sector.activities, { country: place.country, listedGoodsPart: country.listedGoodsPart }),
      placeEvidence(place, located, goods, sector, method),
    ];
    const origin = originEvidence(origins, sum(own), method.good.riskierOrigin);
    if (origin) work.push(origin);
    const factors = [...own, ...weighTogether(work, method.overlap)];
    return { place, evidence: [country, government, ...work], factors, total: sum(factors) };
  };

  const everywhere = places.map(at);
  const most = everywhere.reduce((a, b) => (isMoreExposed(b, a) ? b : a));
  const { workforce: answered, chain, questions } = tables.answers(supplier);
  const told = toldWorkforce(supplier.description, supplier.workforce, method);
  const workforce = told.length === 0 ? answered : [...answered, ...told];
  const atSea = goesToSea(supplier, sector);
  return {
    factors: [
      ...naming(most.factors, places.length),
      ...weighTogether(workforce, method.overlap),
      ...weighTogether(chain, method.overlap),
    ],
    spreads: [...most.evidence, ...workforce, ...chain, ...questions].map(({ spread }) => spread),
    questions: [
      ...tables.questions(most.evidence),
      // The spread stays for all, so that learning of a vessel never widens the interval.
      ...(atSea ? questions : questions.filter(({ field }) => field !== "workforce.monthsAtSeaWithoutPort")),
    ],
    regions: everywhere
      .flatMap(({ place, evidence }) => (isImposed(evidence) && place.region ? [place.region] : []))
      .sort(byRegion),
  };
};
