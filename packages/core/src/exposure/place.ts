import { phrase } from "../catalogue/catalogue.js";
import { goodsProducedBy } from "../good/index.js";
import type { Methodology } from "../methodology/methodology.js";
import { type LabourRegion, labourRegions } from "../place/index.js";
import { countryName } from "../reference/country-record.js";
import { cite } from "./cite.js";
import type { Evidence } from "./evidence.js";
import type { PlaceOfWork } from "./places.js";
import type { GoodsUnderstood } from "./understand-goods.js";
import type { SectorUnderstood } from "./understand-sector.js";

const evidence = (rest: Pick<Evidence, "weight" | "known" | "value" | "why" | "sources" | "spread">): Evidence => ({
  id: "state-imposed-labour",
  group: "place",
  label: phrase("factor.place"),
  ...rest,
});

/** Some programmes are limited to goods, such as cotton: whether the supplier deals in one of them, or may. */
const concerns = (
  { goods: limited }: LabourRegion,
  goods: GoodsUnderstood,
  { basis, activities }: SectorUnderstood,
) => {
  if (limited === null) return "yes";
  const dealsIn = (good: string) => limited.includes(good);
  if (goods.candidates.some(({ good }) => dealsIn(good))) return "yes";
  if (activities.some(({ isic }) => isic.length === 4 && goodsProducedBy(isic).some(dealsIn))) return "yes";
  return goods.candidates.length === 0 && basis === "unknown" ? "maybe" : "no";
};

const regionWithin = (country: string): LabourRegion | undefined =>
  [...labourRegions().values()].find((region) => region.country === country && !region.wholeCountry);

/**
 * Whether it works in a region under a state-imposed labour programme. In a country that has one, a supplier that does not
 * say where it works may work there.
 *
 * @param located whether the supplier gives any of its places more closely than by the country.
 */
export const placeEvidence = (
  { country, region: match, told }: PlaceOfWork,
  located: boolean,
  goods: GoodsUnderstood,
  sector: SectorUnderstood,
  { place: method }: Methodology,
): Evidence => {
  const spread = located ? method.spread.known : method.spread.unknown;
  const concerned = match && concerns(match.region, goods, sector);
  if (match !== undefined && concerned === "yes") {
    const { region, name, programme, strength, sources } = match.region;
    return evidence({
      weight: method[strength],
      known: true,
      value: region,
      why: phrase("factor.place.known", { region: name, matched: match.quote, programme }),
      sources: sources.map(cite),
      spread,
    });
  }
  const possible =
    concerned === "maybe" ? match?.region : country === undefined || told ? undefined : regionWithin(country);
  if (country !== undefined && possible !== undefined) {
    return evidence({
      weight: method.possible,
      known: false,
      value: null,
      why: phrase("factor.place.possible", { country: countryName(country) ?? country, region: possible.name }),
      sources: [],
      spread,
    });
  }
  return evidence({
    weight: 0,
    known: located,
    value: null,
    why: phrase(located ? "factor.place.clear" : "factor.place.unknown"),
    sources: located ? [cite("us-uflpa")] : [],
    spread,
  });
};
