import type { Methodology, Spread } from "../methodology/methodology.js";
import type { RegionMatch } from "../place/index.js";
import type { EditionRef } from "../reference/edition-ref.js";
import type { Supplier } from "../supplier/index.js";
import { type AtPlace, isMoreExposed, weighAt } from "./at-place.js";
import type { CountryExposure } from "./country-exposure.js";
import type { Evidence, Question } from "./evidence.js";
import type { Factor } from "./factor.js";
import { understandPlaces } from "./places.js";
import { inferredSectorEvidence } from "./sector.js";
import type { IncomeGroup } from "./sector-cases.js";
import type { ExposureTables } from "./tables.js";
import { toldWorkforce } from "./told-workforce.js";
import { understandGoods } from "./understand-goods.js";
import { type SectorUnderstood, understandSector } from "./understand-sector.js";
import type { Width } from "./width.js";

/** The exposure of a supplier before controls: weighed factors, what each may still be off by, and what was not answered. */
export interface Exposure {
  readonly factors: Factor[];
  /** The editions that they cite, each once, in the order of their first use. */
  readonly cited: EditionRef[];
  /** What all of it together may still be off by. */
  readonly width: Width;
  /** Of place, activity and goods; of workforce, subcontracting and price. */
  readonly questions: { readonly ofWork: readonly Question[]; readonly ofPeople: readonly Question[] };
  /** The regions under a state-imposed labour programme in which it works. */
  readonly regions: readonly RegionMatch[];
}

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
  return tables.sureTo(most!, surest!);
};

/** Whether the programme of the region concerns this supplier: some are limited to goods. */
const isImposed = ({ known, value }: Evidence) => known && value !== null;

const byRegion = (a: RegionMatch, b: RegionMatch) => (a.region.region < b.region.region ? -1 : 1);

const isSeafaring = (isic: string) => isic.startsWith("03") || isic.startsWith("50");

/** Crews at sea are asked about months without a port; who does something else ashore is not. */
const goesToSea = ({ sites }: Supplier, { basis, activities }: SectorUnderstood): boolean =>
  basis === "unknown" ||
  activities.some(({ isic }) => isSeafaring(isic)) ||
  (sites?.some(({ kind }) => kind === "vessel") ?? false);

const addCited = (cited: EditionRef[], factors: readonly Factor[]): void => {
  for (const { sources } of factors) {
    // Counted, since some of these lists are frozen and some are not: then an iterator makes an object for each item.
    for (let at = 0; at < sources.length; at++) {
      const source = sources[at]!;
      if (!cited.includes(source)) cited.push(source);
    }
  }
};

/** The editions that factors cite, each once, in the order of their first use. */
const citedBy = (own: CountryExposure, ofWork: readonly Factor[], ofPeople: readonly Factor[]): EditionRef[] => {
  // Into a list that starts empty: one that starts as a copy is copied again when it grows.
  const cited: EditionRef[] = [];
  for (const edition of own.cited) cited.push(edition);
  addCited(cited, ofWork);
  addCited(cited, ofPeople);
  return cited;
};

/**
 * How exposed a supplier is before controls: at each place where it works, country, sector, goods and place are weighed
 * together; the most exposed place counts. Workforce, subcontracting and price are those of the whole supplier.
 */
export const exposureOf = (supplier: Supplier, tables: ExposureTables, method: Methodology): Exposure => {
  const sector = understandSector(supplier);
  const goods = understandGoods(supplier, method);
  const { places, located } = understandPlaces(supplier);
  const origins = goods.origins.map(tables.country);

  let most: AtPlace | undefined;
  const regions: RegionMatch[] = [];
  for (const place of places) {
    const own = tables.country(place.country);
    const ofPlace = tables.place(place, located, goods, sector);
    const ofSector = sectorAt(sector, own.group, tables, method);
    const ofGood = tables.good(goods, sector.activities, own);
    const ofOrigin = tables.origin(origins, own);
    const work = ofOrigin === undefined ? [ofSector, ofGood, ofPlace] : [ofSector, ofGood, ofPlace, ofOrigin];
    if (place.region !== undefined && isImposed(ofPlace)) regions.push(place.region);
    const here = weighAt(own, work, method);
    if (most === undefined || isMoreExposed(here, most)) most = here;
  }

  const { own, work, factors: ofWork } = most!;
  const told = toldWorkforce(supplier.description, supplier.workforce, method);
  const { factors: ofPeople, leftOpen } = tables.answers(supplier, told);
  return {
    factors: own.factors(places.length).concat(ofWork, ofPeople),
    cited: citedBy(own, ofWork, ofPeople),
    width: own.width.plusEach(work).and(leftOpen.width),
    questions: {
      ofWork: tables.questions(own.country, work),
      // The width stays for all, so that learning of a vessel never widens the interval.
      ofPeople: goesToSea(supplier, sector) ? leftOpen.questions : leftOpen.ashore,
    },
    regions: regions.length > 1 ? regions.sort(byRegion) : regions,
  };
};
