import { phrase } from "../catalogue/catalogue.js";
import { goodsProducedBy } from "../good/index.js";
import type { Methodology } from "../methodology/methodology.js";
import { type LabourRegion, labourRegions } from "../place/index.js";
import { countryName } from "../reference/country-record.js";
import { cite } from "./cite.js";
import { type Evidence, lasting, noEvidence } from "./evidence.js";
import type { PlaceOfWork } from "./places.js";
import { remember, rememberSome } from "./remember.js";
import type { GoodsUnderstood } from "./understand-goods.js";
import type { SectorUnderstood } from "./understand-sector.js";

const evidence = (rest: Pick<Evidence, "weight" | "known" | "value" | "why" | "sources" | "spread">): Evidence =>
  lasting({
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

/** The region of a country that is under a programme while the rest of the country is not. */
const regionWithin = remember((country: string) =>
  [...labourRegions().values()].find((region) => region.country === country && !region.wholeCountry),
);

/** Writings of the places of one region that are kept. */
const quotesKept = 500;

/** Weighs places of work by one methodology. */
export type PlaceReader = (
  place: PlaceOfWork,
  located: boolean,
  goods: GoodsUnderstood,
  sector: SectorUnderstood,
) => Evidence;

/**
 * Whether it works in a region under a state-imposed labour programme. In a country that has one, a supplier that does not
 * say where it works may work there. `located`: the supplier gives some place more closely than by its country.
 */
export const placeReader = ({ place: method }: Methodology): PlaceReader => {
  const spreadOf = (located: boolean) => (located ? method.spread.known : method.spread.unknown);
  const within = remember((located: boolean) =>
    remember((region: LabourRegion) =>
      rememberSome(
        (quote: string) =>
          evidence({
            weight: method[region.strength],
            known: true,
            value: region.region,
            why: phrase("factor.place.known", { region: region.name, matched: quote, programme: region.programme }),
            sources: region.sources.map(cite),
            spread: spreadOf(located),
          }),
        quotesKept,
      ),
    ),
  );
  const maybeWithin = remember((located: boolean) =>
    remember((country: string) =>
      remember((region: LabourRegion) =>
        evidence({
          weight: method.possible,
          known: false,
          value: null,
          why: phrase("factor.place.possible", { country: countryName(country) ?? country, region: region.name }),
          sources: [],
          spread: spreadOf(located),
        }),
      ),
    ),
  );
  const unknown = noEvidence("state-imposed-labour", "place", "factor.place", "factor.place.unknown", spreadOf(false));
  const clear = evidence({
    weight: 0,
    known: true,
    value: null,
    why: phrase("factor.place.clear"),
    sources: [cite("us-uflpa")],
    spread: spreadOf(true),
  });

  return ({ country, region: match, told }, located, goods, sector) => {
    const concerned = match && concerns(match.region, goods, sector);
    if (match !== undefined && concerned === "yes") return within(located)(match.region)(match.quote);
    const possible =
      concerned === "maybe" ? match?.region : country === undefined || told ? undefined : regionWithin(country);
    if (country !== undefined && possible !== undefined) return maybeWithin(located)(country)(possible);
    return located ? clear : unknown;
  };
};
